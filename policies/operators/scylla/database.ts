// UM-4, UM-6, NM-1, NM-5, MAA-1: what ScyllaDB does by itself. scylla.yaml comes from a ConfigMap of each rack, and arguments may say the
// same; without both nobody logs in, nodes speak plaintext, and the port of CQL stays open beside that with TLS (security.md).
import type { AccountControl, MemberLogin, MetricsEndpoint, PlaintextListener, TlsChannel } from "../../vocabulary.ts";

type Arguments = readonly string[];

// Neither an older version is said nor asked for: the library decides.
const UNSTATED = "";
const DATABASE = "the database";
const NAME_SETTINGS = "Name a ConfigMap that sets authenticator and authorizer";
const NODES = "nodes";
const ALLOWS_ALL = /AllowAllAuthenticator/u;
const ASKS = /--authenticator/u;
const BETWEEN_NODES = /--server-encryption-options/u;
const PROMETHEUS = /--prometheus-port/u;
const WITHOUT_PROMETHEUS = /--prometheus-port[= ]+0([^0-9]|$)/u;
const FOR_CLIENTS = /--(client-encryption-options|native-transport-port)/u;

export function* accounts(isBare: boolean, given: Arguments, path: string): Generator<AccountControl> {
  const asks = given.some((argument) => ASKS.test(argument));
  if (given.some((argument) => ALLOWS_ALL.test(argument)) || (isBare && !asks)) {
    yield { subject: DATABASE, state: "off", path, fix: NAME_SETTINGS };
  } else if (!asks) {
    yield { subject: DATABASE, state: "elsewhere", path, fix: NAME_SETTINGS };
  }
}

export function* members(isBare: boolean, given: Arguments, path: string): Generator<MemberLogin> {
  yield {
    members: NODES,
    by: isBare && !given.some((argument) => BETWEEN_NODES.test(argument)) ? "nothing" : "elsewhere",
    path,
    fix: "Name a ConfigMap that sets require_client_auth in server_encryption_options",
  };
}

export function* plaintext(isBare: boolean, given: Arguments, path: string): Generator<PlaintextListener> {
  const decided = isBare && !given.some((argument) => FOR_CLIENTS.test(argument)) ? undefined : "elsewhere";
  yield { listener: "CQL", decided, path, fix: "Name a ConfigMap that leaves TLS only" };
}

export function* nodes(isBare: boolean, given: Arguments, path: string): Generator<TlsChannel> {
  const decided = isBare && !given.some((argument) => BETWEEN_NODES.test(argument)) ? undefined : "elsewhere";
  const fix = "Name a ConfigMap that sets internode_encryption to all";
  yield { channel: NODES, offered: false, decided, minimumVersion: UNSTATED, path, fix };
}

/** ScyllaDB offers them at a port, and port 0 turns that off (reference of its configuration parameters). */
export function* metrics(isBare: boolean, given: Arguments, at: string, config: string): Generator<MetricsEndpoint> {
  const endpoint = "the port for Prometheus";
  const fix = "Leave --prometheus-port out";
  if (given.some((argument) => WITHOUT_PROMETHEUS.test(argument))) {
    yield { endpoint, state: "off", path: at, fix };
  } else if (!isBare || given.some((argument) => PROMETHEUS.test(argument))) {
    yield { endpoint, state: "elsewhere", path: config, fix };
  }
}
