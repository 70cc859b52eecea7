// PgBouncer: the operator demands TLS on both sides, and what stands in config.global goes before (pgbouncer/config.go).
import type { Infer } from "../../../src/dsl/index.ts";
import type { PasswordHandling, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { pgBouncer } from "./schema.ts";

type Bouncer = Infer<typeof pgBouncer>;

const CLIENTS = "spec.proxy.pgBouncer.config.global.client_tls_sslmode";
const SERVERS = "spec.proxy.pgBouncer.config.global.server_tls_sslmode";
const ENFORCED = ["require", "verify-ca", "verify-full"];
const TO_POSTGRESQL = "PgBouncer to PostgreSQL";

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

function checkOf(authType: string): PasswordHandling["method"] {
  if (authType === "trust" || authType === "any") {
    return "none";
  }
  return authType === "plain" ? "plaintext" : "strong";
}

export function* checks(bouncer: Bouncer | undefined): Generator<PasswordHandling> {
  yield {
    subject: "every login to PgBouncer",
    method: checkOf(bouncer?.config?.global?.["auth_type"] ?? ""),
    path: "spec.proxy.pgBouncer.config.global.auth_type",
    fix: "Remove it",
    edit: "remove",
  };
}

export function* plaintextClients(bouncer: Bouncer | undefined): Generator<PlaintextListener> {
  if (!ENFORCED.includes(bouncer?.config?.global?.["client_tls_sslmode"] ?? "require")) {
    yield { listener: "PgBouncer", path: CLIENTS, fix: "Remove it: the operator sets require", edit: "remove" };
  }
}

export function* clients(bouncer: Bouncer | undefined): Generator<TlsChannel> {
  const settings = bouncer?.config?.global;
  yield {
    channel: "clients of PgBouncer",
    offered: settings?.["client_tls_sslmode"] !== "disable",
    minimumVersion: "",
    path: CLIENTS,
    fix: "Remove it: the operator sets require",
    edit: "remove",
  };
  yield {
    channel: "clients of PgBouncer",
    offered: true,
    minimumVersion: oldest(settings?.["client_tls_protocols"] ?? ""),
    path: "spec.proxy.pgBouncer.config.global.client_tls_protocols",
    fix: "Set it to tlsv1.3",
    edit: { set: "tlsv1.3" },
  };
}

/** With `allow` or `prefer` PgBouncer is content with plaintext. */
export function* servers(bouncer: Bouncer | undefined): Generator<TlsChannel> {
  const settings = bouncer?.config?.global;
  yield {
    channel: TO_POSTGRESQL,
    offered: ENFORCED.includes(settings?.["server_tls_sslmode"] ?? "verify-full"),
    minimumVersion: "",
    path: SERVERS,
    fix: "Remove it: the operator sets verify-full",
    edit: "remove",
  };
  yield {
    channel: TO_POSTGRESQL,
    offered: true,
    minimumVersion: oldest(settings?.["server_tls_protocols"] ?? ""),
    path: "spec.proxy.pgBouncer.config.global.server_tls_protocols",
    fix: "Set it to tlsv1.3",
    edit: { set: "tlsv1.3" },
  };
}
