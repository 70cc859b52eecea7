// NM-1, NM-4, NM-5: Cassandra speaks plaintext unless it is told otherwise (cassandra.yaml).
import { isOn, oldestProtocol } from "../../lib/cassandra-settings.ts";
import type { PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import { isElsewhere, option, type Spec, setting } from "./config.ts";

// Java decides: 1.2 or later.
const UNSTATED = "";
const DATABASE = "Cassandra";
const BETWEEN = "nodes";
const SECRET = "spec.configSecret";
const CLIENTS = "client_encryption_options";
const NODES = "server_encryption_options";
const ENABLED = 'spec.config["cassandra-yaml"].client_encryption_options.enabled';
const ENABLE = "Set it to true, and name a keystore";
const ENCRYPTION = 'spec.config["cassandra-yaml"].server_encryption_options.internode_encryption';
const ENCRYPT = "Set it to all, and name a keystore";
const RAISE = "Leave TLSv1.2 and TLSv1.3 only";
const REMOVE = "Remove it";
const DEFAULT_PORT = 9042;

/** Whether clients can have TLS, as far as the object says. */
export function encryptsClients(spec: Spec): boolean {
  return isOn(option(spec, CLIENTS, "enabled"));
}

/** With a port of its own for TLS, the other one stays in plaintext. */
function keepsPlainPort(spec: Spec): boolean {
  const plain = setting(spec, "native_transport_port");
  const encrypted = setting(spec, "native_transport_port_ssl");
  return typeof encrypted === "number" && encrypted !== (typeof plain === "number" ? plain : DEFAULT_PORT);
}

function oldest(spec: Spec, group: string): TlsChannel["minimumVersion"] {
  return oldestProtocol(option(spec, group, "accepted_protocols"), option(spec, group, "protocol"));
}

function* plaintextClients(spec: Spec): Generator<PlaintextListener> {
  if (!encryptsClients(spec)) {
    yield { listener: DATABASE, path: ENABLED, fix: ENABLE };
  } else {
    if (isOn(option(spec, CLIENTS, "optional"))) {
      yield { listener: DATABASE, path: 'spec.config["cassandra-yaml"].client_encryption_options.optional', fix: REMOVE };
    }
    if (keepsPlainPort(spec)) {
      yield { listener: "the port without TLS", path: 'spec.config["cassandra-yaml"].native_transport_port_ssl', fix: REMOVE };
    }
    // The operator makes the same setting of it (configgen.go).
    if ((spec?.networking?.nodePort?.nativeSSL ?? 0) !== 0) {
      yield { listener: "the port without TLS", path: "spec.networking.nodePort.nativeSSL", fix: "Use native instead" };
    }
  }
}

export function* plaintext(spec: Spec): Generator<PlaintextListener> {
  if (isElsewhere(spec)) {
    yield { listener: DATABASE, decided: "elsewhere", path: SECRET, fix: ENABLE };
  } else {
    yield* plaintextClients(spec);
  }
  if (spec?.managementApiAuth?.manual === undefined) {
    yield { listener: "the management API", path: "spec.managementApiAuth.manual", fix: "Name Secrets with certificates for client and server" };
  }
}

export function* clients(spec: Spec): Generator<TlsChannel> {
  const decided = isElsewhere(spec) ? "elsewhere" : undefined;
  const offered = decided === undefined && encryptsClients(spec);
  yield { channel: "clients", offered, decided, minimumVersion: UNSTATED, path: decided === undefined ? ENABLED : SECRET, fix: ENABLE };
  if (offered) {
    yield {
      channel: "clients",
      offered: true,
      minimumVersion: oldest(spec, CLIENTS),
      path: 'spec.config["cassandra-yaml"].client_encryption_options.accepted_protocols',
      fix: RAISE,
    };
  }
}

/** Between whom nothing is encrypted; a CassandraDatacenter is one datacenter. */
function without(scope: unknown): string {
  if (scope === "dc") {
    return "nodes of one datacenter";
  }
  return scope === "rack" ? "nodes of one rack" : "nodes";
}

export function* nodes(spec: Spec): Generator<TlsChannel> {
  const scope = option(spec, NODES, "internode_encryption");
  if (isElsewhere(spec)) {
    yield { channel: BETWEEN, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: SECRET, fix: ENCRYPT };
  } else if (scope !== "all") {
    yield { channel: without(scope), offered: false, minimumVersion: UNSTATED, path: ENCRYPTION, fix: ENCRYPT };
  } else {
    yield {
      channel: "nodes that ask for none",
      offered: !isOn(option(spec, NODES, "optional")),
      minimumVersion: UNSTATED,
      path: 'spec.config["cassandra-yaml"].server_encryption_options.optional',
      fix: REMOVE,
    };
    yield {
      channel: BETWEEN,
      offered: true,
      minimumVersion: oldest(spec, NODES),
      path: 'spec.config["cassandra-yaml"].server_encryption_options.accepted_protocols',
      fix: RAISE,
    };
  }
}
