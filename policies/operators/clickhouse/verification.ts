// NM-3: ClickHouse as a client of other servers, of its own kind, Keeper, Kafka and LDAP: OpenSSL's client section, librdkafka's
// and LDAP's settings. What ClickHouse comes with verifies; only what turns that off is judged.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import type { PeerVerification } from "../../vocabulary.ts";
import { isOff, type OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

const MODE = "openSSL/client/verificationMode";
const HANDLER = "openSSL/client/invalidCertificateHandler/name";
const ACCEPTING = "acceptcertificatehandler";
const LDAP = /^ldap_servers\/[^/]+\/tls_require_cert$/u;
const KAFKA = /^kafka[^/]*\/([^/]+\/)*enable_ssl_certificate_verification$/u;
const UNCHECKED = ["never", "allow", "try"];

// Whatever does not end the section may stand before the word.
const MODE_IN_FILE = /<client>([^<]|<[^/]|<\/[^c]|<\/c[^l])*<verificationMode>[ \t\r\n]*none/iu;
const HANDLER_IN_FILE = /<client>([^<]|<[^/]|<\/[^c]|<\/c[^l])*<invalidCertificateHandler>[ \t\r\n]*<name>[ \t\r\n]*AcceptCertificateHandler/iu;
const LDAP_IN_FILE = /<tls_require_cert>[ \t\r\n]*(never|allow|try)/iu;
const KAFKA_IN_FILE = /<enable_ssl_certificate_verification>[ \t\r\n]*(false|0)/iu;

function isUnchecked(key: string, value: unknown): boolean {
  if (typeof value === "string") {
    const word = lower(value);
    return (
      (key === MODE && word === "none") ||
      (key === HANDLER && word === ACCEPTING) ||
      (LDAP.test(key) && UNCHECKED.includes(word)) ||
      (KAFKA.test(key) && isOff(value))
    );
  }
  return KAFKA.test(key) && isOff(value);
}

function isUncheckedFile(file: unknown): boolean {
  return typeof file === "string" && (MODE_IN_FILE.test(file) || HANDLER_IN_FILE.test(file) || LDAP_IN_FILE.test(file) || KAFKA_IN_FILE.test(file));
}

interface Part {
  readonly settings?: OpenMap | undefined;
  readonly files?: OpenMap | undefined;
}

/** The settings and files of one level, each of which may turn verification off. */
export function* uncheckedPeers(part: Part | undefined, at: string): Generator<PeerVerification> {
  for (const [key, value] of Object.entries(part?.settings ?? {})) {
    yield {
      connection: "a connection by this setting",
      isVerified: !isUnchecked(key, value),
      path: say`${at}.settings["${key}"]`,
      fix: "Remove it: the default verifies",
      edit: "remove",
    };
  }
  for (const [key, file] of Object.entries(part?.files ?? {})) {
    yield {
      connection: "a connection by this file",
      isVerified: !isUncheckedFile(file),
      path: say`${at}.files["${key}"]`,
      fix: "Verify strictly, and use RejectCertificateHandler",
    };
  }
}

/** NM-3 for an installation, or a template of one. */
export function* peerVerification(spec: Infer<typeof installationSpec> | undefined): Generator<PeerVerification> {
  yield* uncheckedPeers(spec?.configuration, "spec.configuration");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* uncheckedPeers(cluster, say`spec.configuration.clusters[${i}]`);
  }
}
