// NM-9: certificates in Secrets, and how long a chain MaxScale follows (ssl_cert_verify_depth; 9 where it is not stated).
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { CertificateChain } from "../../vocabulary.ts";
import type { mariadbTls, maxscale, reference } from "./schema.ts";

const TOO_SHORT = /^ *[01] *$/u;

function* ofSecret(certificate: string, given: Infer<typeof reference> | undefined, at: string): Generator<CertificateChain> {
  yield {
    certificate,
    chain: (given?.name ?? "") === "" ? "any" : "elsewhere",
    path: say`spec.tls.${at}`,
    fix: "Put the intermediates into tls.crt",
  };
}

function* depth(certificate: string, params: { readonly [key: string]: string | undefined } | undefined, at: string): Generator<CertificateChain> {
  yield {
    certificate,
    chain: TOO_SHORT.test(params?.["ssl_cert_verify_depth"] ?? "") ? "too-short" : "any",
    path: say`${at}.params.ssl_cert_verify_depth`,
    fix: "Remove it: the default is 9",
    edit: "remove",
  };
}

/** NM-9 for a MariaDB. */
export function* mariadbChains(tls: Infer<typeof mariadbTls> | undefined): Generator<CertificateChain> {
  if (tls?.enabled === true) {
    yield* ofSecret("the server certificate", tls.serverCertSecretRef, "serverCertSecretRef");
    yield* ofSecret("the client certificate", tls.clientCertSecretRef, "clientCertSecretRef");
  }
}

/** NM-9 for a MaxScale. */
export function* maxscaleChains(proxy: ObjectOf<typeof maxscale>): Generator<CertificateChain> {
  const tls = proxy.spec?.tls;
  if (tls?.enabled === true) {
    yield* ofSecret("the certificate for clients", tls.listenerCertSecretRef, "listenerCertSecretRef");
    yield* ofSecret("the certificate for administrators", tls.adminCertSecretRef, "adminCertSecretRef");
    yield* ofSecret("the certificate for MariaDB", tls.serverCertSecretRef, "serverCertSecretRef");
  }
  for (const [i, server] of (proxy.spec?.servers ?? []).entries()) {
    yield* depth("the certificate of MariaDB", server.params, say`spec.servers[${i}]`);
  }
  for (const [i, router] of (proxy.spec?.services ?? []).entries()) {
    yield* depth("the certificate of a client", router.listener?.params, say`spec.services[${i}].listener`);
  }
}
