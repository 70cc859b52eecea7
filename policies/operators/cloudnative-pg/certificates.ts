// NM-7, NM-8, NM-9: certificates by the operator, which renews them, or by the user in Secrets (docs/src/certificates.md).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { CertificateChain, KeptCertificate } from "../../vocabulary.ts";
import type { certificates as certificatesSlice, pgbouncer as pgbouncerSlice } from "./schema.ts";

type Certificates = Infer<typeof certificatesSlice>;
type Pgbouncer = Infer<typeof pgbouncerSlice>;

/** A Secret that the user fills, if one is named. */
export function* ofSecret(certificate: string, name: string | undefined, at: string): Generator<KeptCertificate> {
  yield {
    certificate,
    renewal: (name ?? "") === "" ? "automatic" : "elsewhere",
    secret: name,
    path: say`${at}`,
    fix: "Remove it: the operator then makes and renews one",
  };
}

/** NM-7 for a Cluster. */
export function* serverCertificates(given: Certificates | undefined): Generator<KeptCertificate> {
  yield* ofSecret("the server certificate", given?.serverTLSSecret, "spec.certificates.serverTLSSecret");
  yield* ofSecret("the certificate of replicas", given?.replicationTLSSecret, "spec.certificates.replicationTLSSecret");
}

/** NM-7 for a Pooler. */
export function* poolerCertificates(given: Pgbouncer | undefined): Generator<KeptCertificate> {
  yield* ofSecret("the certificate for clients", given?.clientTLSSecret?.name, "spec.pgbouncer.clientTLSSecret");
  yield* ofSecret("the certificate for PostgreSQL", given?.serverTLSSecret?.name, "spec.pgbouncer.serverTLSSecret");
}

/** NM-8 for a Cluster. */
export function* rootCertificates(given: Certificates | undefined): Generator<KeptCertificate> {
  yield* ofSecret("the authority of servers", given?.serverCASecret, "spec.certificates.serverCASecret");
  yield* ofSecret("the authority of clients", given?.clientCASecret, "spec.certificates.clientCASecret");
}

/** NM-8 for a Pooler. */
export function* poolerRoots(given: Pgbouncer | undefined): Generator<KeptCertificate> {
  yield* ofSecret("the authority of clients", given?.clientCASecret?.name, "spec.pgbouncer.clientCASecret");
  yield* ofSecret("the authority of PostgreSQL", given?.serverCASecret?.name, "spec.pgbouncer.serverCASecret");
}

/** NM-9: the operator's own authority signs for itself alone, and renews all; another's may be an intermediate. */
function* chainOf(certificate: string, name: string | undefined, at: string): Generator<CertificateChain> {
  yield { certificate, chain: (name ?? "") === "" ? "any" : "elsewhere", path: say`${at}`, fix: "Put the intermediates into tls.crt" };
}

/** NM-9 for a Cluster. */
export function* certificateChains(given: Certificates | undefined): Generator<CertificateChain> {
  yield* chainOf("the server certificate", given?.serverTLSSecret, "spec.certificates.serverTLSSecret");
  yield* chainOf("the certificate of replicas", given?.replicationTLSSecret, "spec.certificates.replicationTLSSecret");
}

/** NM-9 for a Pooler. */
export function* poolerChains(given: Pgbouncer | undefined): Generator<CertificateChain> {
  yield* chainOf("the certificate for clients", given?.clientTLSSecret?.name, "spec.pgbouncer.clientTLSSecret");
  yield* chainOf("the certificate for PostgreSQL", given?.serverTLSSecret?.name, "spec.pgbouncer.serverTLSSecret");
}
