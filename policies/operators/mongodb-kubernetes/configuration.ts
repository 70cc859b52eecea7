// CM-1 to CM-3, UM-4, NM-3, NM-6: what mongod is told beside the object's own fields. `at` is the path of these settings.
import { say } from "../../../src/dsl/index.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { bindSetting, inside, isOn, isText, pair, setting } from "./settings.ts";

const UNSTATED = "";
const REMOVE = "Remove it";
const OPEN_KEY = "Use a key without a password, in its Secret";
const ADVICE = "Leave out what allows invalid certificates";
// Options of a connection string that let a client take any certificate.
const CARELESS = ["tlsInsecure", "tlsAllowInvalidCertificates", "tlsAllowInvalidHostnames"];

export function* passwords(config: unknown, at: string): Generator<InlineCredential> {
  if (isText(setting(config, "net", "tls", "certificateKeyFilePassword"))) {
    yield { what: "password of the certificate", path: say`${at}["net.tls.certificateKeyFilePassword"]`, fix: OPEN_KEY };
  }
  if (isText(setting(config, "net", "tls", "clusterPassword"))) {
    yield { what: "password of the members", path: say`${at}["net.tls.clusterPassword"]`, fix: OPEN_KEY };
  }
}

export function* servicePasswords(config: unknown, at: string): Generator<ExternalCredential> {
  if (isText(bindSetting(config, "ldap", "bind", "queryPassword"))) {
    yield {
      what: "password for the directory",
      path: say`${at}["security.ldap.bind.queryPassword"]`,
      fix: "Let users authenticate by certificate or SCRAM",
    };
  }
  if (isText(setting(config, "security", "kmip", "clientCertificatePassword"))) {
    yield { what: "password for the key service", path: say`${at}["security.kmip.clientCertificatePassword"]`, fix: OPEN_KEY };
  }
}

export function* dataKey(config: unknown, at: string): Generator<EncryptionKey> {
  if (isText(pair(config, "security", "encryptionKeyFile"))) {
    yield { what: "key of the data", kept: "beside", path: say`${at}["security.encryptionKeyFile"]`, fix: "Use security.kmip" };
  }
}

/** Without the setting mongod asks for TLS. */
export function* directory(config: unknown, at: string): Generator<TlsChannel> {
  yield {
    channel: "the directory",
    offered: setting(config, "security", "ldap", "transportSecurity") !== "none",
    minimumVersion: UNSTATED,
    path: say`${at}["security.ldap.transportSecurity"]`,
    fix: REMOVE,
  };
}

/** The older names of these settings still hold. */
function takesAny(config: unknown, name: string): boolean {
  return isOn(setting(config, "net", "tls", name)) || isOn(setting(config, "net", "ssl", name));
}

export function* members(config: unknown, at: string): Generator<PeerVerification> {
  yield {
    connection: "a member",
    isVerified: !takesAny(config, "allowInvalidCertificates"),
    path: say`${at}["net.tls.allowInvalidCertificates"]`,
    fix: REMOVE,
  };
  yield {
    connection: "a member",
    isVerified: !takesAny(config, "allowInvalidHostnames"),
    path: say`${at}["net.tls.allowInvalidHostnames"]`,
    fix: REMOVE,
  };
}

/** The operator writes these options into the Secrets that clients connect with. */
export function* connectionString(who: string, options: unknown, at: string): Generator<PeerVerification> {
  yield { connection: who, isVerified: !CARELESS.some((name) => isOn(inside(options, name))), path: say`${at}`, fix: ADVICE };
}
