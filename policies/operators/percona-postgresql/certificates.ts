// NM-7, NM-8: the operator makes and renews certificates, by itself or through cert-manager, where no Secret is named.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { isOverAYear, isOverTenYears } from "../../lib/percona-certificates.ts";
import type { KeptCertificate } from "../../vocabulary.ts";
import type { clusterSpec, secretName } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

/** A Secret that the user fills, if one is named. */
function* ofSecret(certificate: string, given: Infer<typeof secretName> | undefined, at: string): Generator<KeptCertificate> {
  yield {
    certificate,
    renewal: (given?.name ?? "") === "" ? "automatic" : "elsewhere",
    secret: given?.name,
    path: say`${at}`,
    fix: "Remove it: the operator then makes and renews one",
  };
}

/** NM-7. */
export function* servers(spec: Spec | undefined): Generator<KeptCertificate> {
  yield* ofSecret("the server certificate", spec?.secrets?.customTLSSecret, "spec.secrets.customTLSSecret");
  yield* ofSecret("the certificate of replicas", spec?.secrets?.customReplicationTLSSecret, "spec.secrets.customReplicationTLSSecret");
  yield* ofSecret("the certificate of PgBouncer", spec?.proxy?.pgBouncer?.customTLSSecret, "spec.proxy.pgBouncer.customTLSSecret");
  yield {
    certificate: "the server certificate",
    renewal: isOverAYear(spec?.tls?.certValidityDuration) ? "long" : "automatic",
    path: "spec.tls.certValidityDuration",
    fix: "Set it to 2160h",
    edit: { set: "2160h" },
  };
}

/** NM-8. */
export function* roots(spec: Spec | undefined): Generator<KeptCertificate> {
  yield* ofSecret("the authority", spec?.secrets?.customRootCATLSSecret, "spec.secrets.customRootCATLSSecret");
  yield {
    certificate: "the authority",
    renewal: isOverTenYears(spec?.tls?.caValidityDuration) ? "long" : "automatic",
    path: "spec.tls.caValidityDuration",
    fix: "Set it to 26280h",
    edit: { set: "26280h" },
  };
}
