// NM-7, NM-10: the operator makes and renews certificates where no Secret is named (internal/pki), and images bring the cryptography.
import { say } from "../../../src/dsl/index.ts";
import type { CryptoModule, KeptCertificate } from "../../vocabulary.ts";
import type { Spec } from "./rules.ts";

const NAME_FIPS = "Name an image built for FIPS";

function* ofSecret(certificate: string, name: string | undefined, at: string): Generator<KeptCertificate> {
  yield {
    certificate,
    renewal: (name ?? "") === "" ? "automatic" : "elsewhere",
    secret: name,
    path: say`${at}`,
    fix: "Remove it: the operator then makes and renews one",
  };
}

export function* serverCertificates(spec: Spec): Generator<KeptCertificate> {
  yield* ofSecret("the server certificate", spec?.customTLSSecret?.name, "spec.customTLSSecret");
  yield* ofSecret("the certificate of replicas", spec?.customReplicationTLSSecret?.name, "spec.customReplicationTLSSecret");
  yield* ofSecret("the certificate of PgBouncer", spec?.proxy?.pgBouncer?.customTLSSecret?.name, "spec.proxy.pgBouncer.customTLSSecret");
}

export function* modules(spec: Spec): Generator<CryptoModule> {
  yield { software: "PostgreSQL", image: spec?.image ?? "", path: "spec.image", fix: NAME_FIPS };
  if (spec?.proxy?.pgBouncer !== undefined) {
    yield { software: "PgBouncer", image: spec.proxy.pgBouncer.image ?? "", path: "spec.proxy.pgBouncer.image", fix: NAME_FIPS };
  }
}
