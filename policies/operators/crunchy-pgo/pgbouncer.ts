// PgBouncer's settings: what stands in `global` goes before the operator's, which require TLS on both sides (config.go).
import { say } from "../../../src/dsl/index.ts";
import type { PasswordHandling, PlaintextListener, TlsChannel } from "../../vocabulary.ts";

type Settings = { readonly [name: string]: string | undefined };

const AT = "spec.proxy.pgBouncer.config.global";
const ENFORCED = ["require", "verify-ca", "verify-full"];

function checkOf(authType: string): PasswordHandling["method"] {
  if (authType === "trust" || authType === "any") {
    return "none";
  }
  if (authType === "plain") {
    return "plaintext";
  }
  return authType === "md5" ? "md5" : "strong";
}

/** How it checks a password; absent, as PostgreSQL keeps it. */
export function* pgbouncerChecks(global: Settings): Generator<PasswordHandling> {
  yield {
    subject: "a login at PgBouncer",
    method: checkOf(global["auth_type"] ?? ""),
    path: say`${AT}.auth_type`,
    fix: "Remove it, or set it to scram-sha-256",
  };
}

/** Whether it takes plaintext beside TLS. */
export function* pgbouncerPlaintext(global: Settings): Generator<PlaintextListener> {
  if (!ENFORCED.includes(global["client_tls_sslmode"] ?? "require")) {
    yield { listener: "PgBouncer", path: say`${AT}.client_tls_sslmode`, fix: "Remove it: the default is require", edit: "remove" };
  }
}

// `secure` and `default` are 1.2 and 1.3, as is an absent setting (pgbouncer.org/config.html).
function oldest(protocols: string): TlsChannel["minimumVersion"] {
  if (protocols.includes("tlsv1.0") || protocols.includes("all") || protocols.includes("legacy")) {
    return "1.0";
  }
  if (protocols.includes("tlsv1.1")) {
    return "1.1";
  }
  return protocols.includes("tlsv1.2") || protocols.includes("secure") || protocols.includes("default") ? "1.2" : "";
}

/** TLS for those who come to PgBouncer. */
export function* pgbouncerClients(global: Settings): Generator<TlsChannel> {
  yield {
    channel: "clients of PgBouncer",
    offered: global["client_tls_sslmode"] !== "disable",
    minimumVersion: "",
    path: say`${AT}.client_tls_sslmode`,
    fix: "Remove it: the default is require",
    edit: "remove",
  };
  yield {
    channel: "clients of PgBouncer",
    offered: true,
    minimumVersion: oldest(global["client_tls_protocols"] ?? ""),
    path: say`${AT}.client_tls_protocols`,
    fix: "Set it to tlsv1.3",
    edit: { set: "tlsv1.3" },
  };
}

/** TLS on the way to PostgreSQL. With `allow` it speaks plaintext first. */
export function* pgbouncerServers(global: Settings): Generator<TlsChannel> {
  const mode = global["server_tls_sslmode"];
  yield {
    channel: "PgBouncer to PostgreSQL",
    offered: mode !== "disable" && mode !== "allow",
    minimumVersion: "",
    path: say`${AT}.server_tls_sslmode`,
    fix: "Remove it: the default is verify-full",
    edit: "remove",
  };
  yield {
    channel: "PgBouncer to PostgreSQL",
    offered: true,
    minimumVersion: oldest(global["server_tls_protocols"] ?? ""),
    path: say`${AT}.server_tls_protocols`,
    fix: "Set it to tlsv1.3",
    edit: { set: "tlsv1.3" },
  };
}
