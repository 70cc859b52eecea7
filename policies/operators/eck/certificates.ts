// NM-7, NM-10: the operator makes and renews the certificate of each, unless a Secret is named (pkg/controller/common/certificates).
import type { Infer } from "../../../src/dsl/index.ts";
import type { CryptoModule, KeptCertificate } from "../../vocabulary.ts";
import type { tls as tlsSlice } from "./schema.ts";

const UNNAMED = "";

/** Without TLS there is none. */
export function* serverCertificates(tls: Infer<typeof tlsSlice> | undefined): Generator<KeptCertificate> {
  const name = tls?.certificate?.secretName ?? UNNAMED;
  if (name !== UNNAMED || tls?.selfSignedCertificate?.disabled !== true) {
    yield {
      certificate: "the server certificate",
      renewal: name === UNNAMED ? "automatic" : "elsewhere",
      secret: name,
      path: "spec.http.tls.certificate.secretName",
      fix: "Remove it: the operator then makes and renews one",
    };
  }
}

export function* modules(software: string, image: string | undefined): Generator<CryptoModule> {
  yield { software, image: image ?? "", path: "spec.image", fix: "Name an image built for FIPS" };
}
