// NM-7: without a Secret, each pod signs a certificate for itself when it starts (Spilo); an empty name is no Secret.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import type { KeptCertificate } from "../../vocabulary.ts";
import type { postgresql } from "./schema.ts";

/** NM-7 for a postgresql. */
export function* serverCertificates(cluster: ObjectOf<typeof postgresql>): Generator<KeptCertificate> {
  yield {
    certificate: "the server certificate",
    renewal: (cluster.spec?.tls?.secretName ?? "") === "" ? "self-signed" : "elsewhere",
    path: "spec.tls.secretName",
    fix: "Name a Secret with a certificate of a CA that clients know",
  };
}
