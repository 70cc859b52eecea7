// Kafka's own properties, which Strimzi passes on as they are: versions of TLS, mechanisms, and passwords in the open.
import { isMap, say } from "../../../src/dsl/index.ts";
import type { ExternalCredential, InlineCredential, LoggedData, PeerVerification, TlsChannel } from "../../vocabulary.ts";

const SECRET_KEY = /(^|[._-])(password|passwd|passphrase|secret)$/iu;
// What Kafka's login modules and drivers take in one text. A placeholder starts with a dollar sign.
const SECRET_INSIDE = /(password|[._-]secret)[ \t]*=[ \t]*("[^"$]|[^"$ ;&])|:\/\/[^:@/ ]*:[^@/ $]+@|-----BEGIN [A-Z ]*PRIVATE KEY-----/iu;
// Keys for stores and services, not for databases.
const OF_SERVICE = /(^|[._-])(aws|s3|gcs|azure|client|oauth|vault|registry|ldap)[._-]/iu;

/** The text of a property; empty where it is none. */
export function textOf(properties: unknown, key: string): string {
  const value = isMap(properties) ? properties[key] : undefined;
  return typeof value === "string" ? value : "";
}

// A config provider fills in what looks like a variable.
function isSecret(key: string, value: unknown): boolean {
  if (typeof value === "string") {
    return (SECRET_KEY.test(key) && value !== "" && !value.startsWith("$")) || SECRET_INSIDE.test(value);
  }
  return typeof value === "number" && SECRET_KEY.test(key);
}

/** CM-2: the properties that hold a database's password. */
export function* secretProperties(properties: unknown, at: string): Generator<InlineCredential> {
  if (isMap(properties)) {
    for (const [key, value] of Object.entries(properties)) {
      if (isSecret(key, value) && !OF_SERVICE.test(key)) {
        yield { what: say`property ${key}`, path: say`${at}["${key}"]`, fix: "Let a config provider read it from a Secret" };
      }
    }
  }
}

/** CM-3: the properties that hold a password or key for a service beside Kafka: a store, a cloud, a directory. */
export function* serviceProperties(properties: unknown, at: string): Generator<ExternalCredential> {
  if (isMap(properties)) {
    for (const [key, value] of Object.entries(properties)) {
      if (isSecret(key, value) && OF_SERVICE.test(key)) {
        yield { what: say`property ${key}`, path: say`${at}["${key}"]`, fix: "Let a config provider read it from a Secret" };
      }
    }
  }
}

/** NM-3: without an algorithm a client takes a certificate of any name (kafka.apache.org, ssl.endpoint.identification.algorithm). */
export function* namesVerified(connection: string, properties: unknown, at: string): Generator<PeerVerification> {
  if (isMap(properties) && properties["ssl.endpoint.identification.algorithm"] !== undefined) {
    yield {
      connection: say`${connection}`,
      isVerified: textOf(properties, "ssl.endpoint.identification.algorithm") !== "",
      path: say`${at}["ssl.endpoint.identification.algorithm"]`,
      fix: "Remove it: the default is https",
      edit: "remove",
    };
  }
}

/** The oldest version of TLS that the properties let in; empty where they name none. */
export function oldestTls(properties: unknown): TlsChannel["minimumVersion"] {
  const protocols = textOf(properties, "ssl.enabled.protocols").split(",");
  if (protocols.some((protocol) => /^ *TLSv1(\.0)? *$/u.test(protocol))) {
    return "1.0";
  }
  if (protocols.some((protocol) => /^ *TLSv1\.1 *$/u.test(protocol))) {
    return "1.1";
  }
  return protocols.some((protocol) => /^ *TLSv1\.2 *$/u.test(protocol)) ? "1.2" : "";
}

function isOn(properties: unknown, key: string): boolean {
  const value = isMap(properties) ? properties[key] : undefined;
  return value === true || textOf(properties, key) === "true";
}

/** ED-2: whether a connector logs the records that it fails on (kafka.apache.org, connect configuration). */
export function* loggedRecords(properties: unknown, at: string): Generator<LoggedData> {
  if (isOn(properties, "errors.log.enable") && isOn(properties, "errors.log.include.messages")) {
    yield {
      log: "the log of errors",
      carries: "everything",
      path: say`${at}["errors.log.include.messages"]`,
      fix: "Remove it: the default is false",
      edit: "remove",
    };
  }
}
