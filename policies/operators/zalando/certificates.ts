// NM-7, NM-8, NM-9: without a Secret, each pod signs a certificate for itself when it starts (Spilo); an empty name is no Secret.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import type { CertificateChain, KeptCertificate } from "../../vocabulary.ts";
import type { postgresql } from "./schema.ts";

/** NM-7 for a postgresql. */
export function* serverCertificates(cluster: ObjectOf<typeof postgresql>): Generator<KeptCertificate> {
  yield {
    certificate: "the server certificate",
    renewal: (cluster.spec?.tls?.secretName ?? "") === "" ? "self-signed" : "elsewhere",
    secret: cluster.spec?.tls?.secretName,
    path: "spec.tls.secretName",
    fix: "Name a Secret with a certificate of a CA that clients know",
  };
}

/** Spilo gets an authority by `caFile` alone: without it even the Secret of one is not mounted (k8sres.go). */
function rootOf(caFile: string, caSecretName: string): KeptCertificate["renewal"] {
  if (caFile !== "") {
    return "elsewhere";
  }
  return caSecretName === "" ? "unknown" : "ignored";
}

/** NM-8 for a postgresql. */
export function* rootCertificates(cluster: ObjectOf<typeof postgresql>): Generator<KeptCertificate> {
  const tls = cluster.spec?.tls;
  if ((tls?.secretName ?? "") !== "") {
    yield {
      certificate: "the authority",
      renewal: rootOf(tls?.caFile ?? "", tls?.caSecretName ?? ""),
      // It may have a Secret of its own (k8sres.go).
      secret: (tls?.caSecretName ?? "") === "" ? tls?.secretName : tls?.caSecretName,
      path: "spec.tls.caFile",
      fix: "Set it to ca.crt",
    };
  }
}

/** NM-9 for a postgresql: what each pod signs for itself is judged already. */
export function* certificateChains(cluster: ObjectOf<typeof postgresql>): Generator<CertificateChain> {
  yield {
    certificate: "the server certificate",
    chain: (cluster.spec?.tls?.secretName ?? "") === "" ? "any" : "elsewhere",
    path: "spec.tls.secretName",
    fix: "Put the intermediates into tls.crt",
  };
}
