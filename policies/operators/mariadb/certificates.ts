// NM-7, NM-8: where TLS is on, the operator issues and renews certificates, by itself or through cert-manager, unless a Secret is named
// (docs/tls.md).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { KeptCertificate } from "../../vocabulary.ts";
import type { maxscaleTls, mariadbTls, reference } from "./schema.ts";

type MariadbTls = Infer<typeof mariadbTls>;
type MaxscaleTls = Infer<typeof maxscaleTls>;

/** A Secret that the user fills, if one is named. */
export function* ofSecret(certificate: string, given: Infer<typeof reference> | undefined, at: string): Generator<KeptCertificate> {
  yield {
    certificate,
    renewal: (given?.name ?? "") === "" ? "automatic" : "elsewhere",
    secret: given?.name,
    path: say`spec.tls.${at}`,
    fix: "Remove it: the operator then makes and renews one",
  };
}

/** NM-7 for a MariaDB. */
export function* mariadbCertificates(tls: MariadbTls): Generator<KeptCertificate> {
  yield* ofSecret("the server certificate", tls.serverCertSecretRef, "serverCertSecretRef");
  yield* ofSecret("the client certificate", tls.clientCertSecretRef, "clientCertSecretRef");
}

/** NM-7 for a MaxScale. */
export function* maxscaleCertificates(tls: MaxscaleTls): Generator<KeptCertificate> {
  yield* ofSecret("the certificate for clients", tls.listenerCertSecretRef, "listenerCertSecretRef");
  yield* ofSecret("the certificate for administrators", tls.adminCertSecretRef, "adminCertSecretRef");
  yield* ofSecret("the certificate for MariaDB", tls.serverCertSecretRef, "serverCertSecretRef");
}

/** NM-8 for a MariaDB. */
export function* mariadbRoots(tls: MariadbTls): Generator<KeptCertificate> {
  yield* ofSecret("the authority of servers", tls.serverCASecretRef, "serverCASecretRef");
  yield* ofSecret("the authority of clients", tls.clientCASecretRef, "clientCASecretRef");
}

/** NM-8 for a MaxScale. */
export function* maxscaleRoots(tls: MaxscaleTls): Generator<KeptCertificate> {
  yield* ofSecret("the authority of clients", tls.listenerCASecretRef, "listenerCASecretRef");
  yield* ofSecret("the authority of administrators", tls.adminCASecretRef, "adminCASecretRef");
  yield* ofSecret("the authority of MariaDB", tls.serverCASecretRef, "serverCASecretRef");
}
