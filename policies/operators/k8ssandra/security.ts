// NM-1, NM-4, NM-5, UM-4, UM-6: who may speak to the nodes and to Medusa, and how. The operator asks for passwords unless
// it is told not to (pkg/cassandra/auth.go); Cassandra speaks plaintext unless it is told otherwise.
import { say } from "../../../src/dsl/index.ts";
import { allowsAll, isOn, oldestProtocol } from "../../lib/cassandra-settings.ts";
import type { AccountControl, MemberLogin, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import { type Datacenter, dseOption, hasPerNode, option, perNodeAt, placeOf, placeOfOption, placeOfSwitch, type Spec, setting } from "./settings.ts";

// Java decides: 1.2 or later.
const UNSTATED = "";
const CLIENTS = "client_encryption_options";
const NODES = "server_encryption_options";
const ENABLE = "Set it to true, and name clientEncryptionStores";
const ENCRYPT = "Set it to all, and name serverEncryptionStores";
const CERTIFY = "Set it to true, and internode_encryption to all";
const RAISE = "Leave TLSv1.2 and TLSv1.3 only";
const REMOVE = "Remove it";
const MEDUSA = "spec.medusa.serviceProperties.encryption";
const NAME_API = "Name Secrets with certificates for client and server";
const NAME_MEDUSA = "Name Secrets with certificates for clients and server";
const BY_FILES = "what the ConfigMap says";
const SEE_TO_NODES = "See to it in the ConfigMap, or remove it";
const LEAVE_STARGATE = "Remove it: the operator is going to drop it";
const DEFAULT_PORT = 9042;

function encryptsClients(spec: Spec, datacenter: Datacenter): boolean {
  return isOn(option(spec, datacenter, CLIENTS, "enabled"));
}

function encryptsNodes(spec: Spec, datacenter: Datacenter): boolean {
  return option(spec, datacenter, NODES, "internode_encryption") === "all";
}

/** With a port of its own for TLS, the other one stays in plaintext. */
function keepsPlainPort(spec: Spec, datacenter: Datacenter): boolean {
  const plain = setting(spec, datacenter, "native_transport_port");
  const encrypted = setting(spec, datacenter, "native_transport_port_ssl");
  return typeof encrypted === "number" && encrypted !== (typeof plain === "number" ? plain : DEFAULT_PORT);
}

function hasApiCertificates(spec: Spec, datacenter: Datacenter): boolean {
  return (datacenter.managementApiAuth?.manual ?? spec?.cassandra?.managementApiAuth?.manual) !== undefined;
}

function* plaintextClients(spec: Spec, datacenter: Datacenter, i: number): Generator<PlaintextListener> {
  if (!encryptsClients(spec, datacenter)) {
    yield { listener: "Cassandra", path: placeOfOption(datacenter, i, CLIENTS, "enabled"), fix: ENABLE };
  } else {
    if (isOn(option(spec, datacenter, CLIENTS, "optional"))) {
      yield { listener: "Cassandra", path: placeOfOption(datacenter, i, CLIENTS, "optional"), fix: REMOVE };
    }
    if (keepsPlainPort(spec, datacenter)) {
      yield { listener: "the port without TLS", path: placeOf(datacenter, i, "native_transport_port_ssl"), fix: REMOVE };
    }
    if ((datacenter.networking?.nodePort?.nativeSSL ?? 0) !== 0) {
      yield { listener: "the port without TLS", path: say`spec.cassandra.datacenters[${i}].networking.nodePort.nativeSSL`, fix: "Use native instead" };
    } else if ((spec?.cassandra?.networking?.nodePort?.nativeSSL ?? 0) !== 0) {
      yield { listener: "the port without TLS", path: "spec.cassandra.networking.nodePort.nativeSSL", fix: "Use native instead" };
    }
  }
}

function jmxType(spec: Spec, datacenter: Datacenter): string {
  return datacenter.config?.jvmOptions?.jmx_connection_type ?? spec?.cassandra?.config?.jvmOptions?.jmx_connection_type ?? "";
}

function jmxAt(datacenter: Datacenter, i: number): string {
  return datacenter.config?.jvmOptions?.jmx_connection_type === undefined
    ? "spec.cassandra.config.jvmOptions.jmx_connection_type"
    : say`spec.cassandra.datacenters[${i}].config.jvmOptions.jmx_connection_type`;
}

/** JMX stays within the pod unless it is told otherwise, and gets TLS where clients have it (pkg/cassandra/encryption.go). */
function* plaintextManagement(spec: Spec, datacenter: Datacenter, i: number): Generator<PlaintextListener> {
  const hasTls = datacenter.config?.jvmOptions?.jmx_remote_ssl ?? spec?.cassandra?.config?.jvmOptions?.jmx_remote_ssl ?? false;
  if (!encryptsClients(spec, datacenter)) {
    if (jmxType(spec, datacenter).startsWith("remote") && !hasTls) {
      yield { listener: "JMX", path: jmxAt(datacenter, i), fix: REMOVE };
    }
    if (spec?.reaper?.httpManagement?.enabled === false) {
      yield { listener: "JMX", path: "spec.reaper.httpManagement.enabled", fix: "Set it to true" };
    }
  }
}

/** Stargate's own interfaces are HTTP and gRPC without TLS (pkg/stargate/deployments.go). */
export function* plaintext(spec: Spec): Generator<PlaintextListener> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* plaintextClients(spec, datacenter, i);
    yield* plaintextManagement(spec, datacenter, i);
    if (!hasApiCertificates(spec, datacenter)) {
      yield { listener: "the management API", path: "spec.cassandra.managementApiAuth.manual", fix: NAME_API };
    }
    if (hasPerNode(datacenter)) {
      yield { listener: BY_FILES, decided: "elsewhere", path: perNodeAt(i), fix: SEE_TO_NODES };
    }
    if (datacenter.stargate !== undefined) {
      yield { listener: "Stargate", path: say`spec.cassandra.datacenters[${i}].stargate`, fix: LEAVE_STARGATE };
    }
  }
  if (spec?.stargate !== undefined) {
    yield { listener: "Stargate", path: "spec.stargate", fix: LEAVE_STARGATE };
  }
  if (spec?.medusa !== undefined && spec.medusa.serviceProperties?.encryption === undefined) {
    yield { listener: "Medusa", path: MEDUSA, fix: NAME_MEDUSA };
  }
}

export function* clients(spec: Spec): Generator<TlsChannel> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    const offered = encryptsClients(spec, datacenter);
    yield { channel: "clients", offered, minimumVersion: UNSTATED, path: placeOfOption(datacenter, i, CLIENTS, "enabled"), fix: ENABLE };
    if (hasPerNode(datacenter)) {
      yield { channel: BY_FILES, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: perNodeAt(i), fix: SEE_TO_NODES };
    }
    if (offered) {
      yield {
        channel: "clients",
        offered: true,
        minimumVersion: oldestProtocol(option(spec, datacenter, CLIENTS, "accepted_protocols"), option(spec, datacenter, CLIENTS, "protocol")),
        path: placeOfOption(datacenter, i, CLIENTS, "accepted_protocols"),
        fix: RAISE,
      };
    }
  }
}

/** Between whom nothing is encrypted. */
function without(scope: unknown): string {
  if (scope === "dc") {
    return "nodes of one datacenter";
  }
  return scope === "rack" ? "nodes of one rack" : "nodes";
}

export function* nodes(spec: Spec): Generator<TlsChannel> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    if (hasPerNode(datacenter)) {
      yield { channel: BY_FILES, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: perNodeAt(i), fix: SEE_TO_NODES };
    }
    if (!encryptsNodes(spec, datacenter)) {
      yield {
        channel: without(option(spec, datacenter, NODES, "internode_encryption")),
        offered: false,
        minimumVersion: UNSTATED,
        path: placeOfOption(datacenter, i, NODES, "internode_encryption"),
        fix: ENCRYPT,
      };
    } else {
      yield {
        channel: "nodes that ask for none",
        offered: !isOn(option(spec, datacenter, NODES, "optional")),
        minimumVersion: UNSTATED,
        path: placeOfOption(datacenter, i, NODES, "optional"),
        fix: REMOVE,
      };
      yield {
        channel: "nodes",
        offered: true,
        minimumVersion: oldestProtocol(option(spec, datacenter, NODES, "accepted_protocols"), option(spec, datacenter, NODES, "protocol")),
        path: placeOfOption(datacenter, i, NODES, "accepted_protocols"),
        fix: RAISE,
      };
    }
  }
}

/** Without certificates the management API obeys everybody, and Medusa, which restores backups, too. */
export function* members(spec: Spec): Generator<MemberLogin> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield {
      members: "nodes",
      by: encryptsNodes(spec, datacenter) && isOn(option(spec, datacenter, NODES, "require_client_auth")) ? "certificate-or-secret" : "nothing",
      path: placeOfOption(datacenter, i, NODES, "require_client_auth"),
      fix: CERTIFY,
    };
    if (hasPerNode(datacenter)) {
      yield { members: BY_FILES, by: "elsewhere", path: perNodeAt(i), fix: SEE_TO_NODES };
    }
    if (!hasApiCertificates(spec, datacenter)) {
      yield { members: "callers of the management API", by: "nothing", path: "spec.cassandra.managementApiAuth.manual", fix: NAME_API };
    }
  }
  if (spec?.medusa !== undefined && spec.medusa.serviceProperties?.encryption === undefined) {
    yield { members: "callers of Medusa", by: "nothing", path: MEDUSA, fix: NAME_MEDUSA };
  }
}

/** A switch of DSE's that is off wins over its classes. */
function isOff(spec: Spec, datacenter: Datacenter, group: string): boolean {
  const given = dseOption(spec, datacenter, group, "enabled");
  return spec?.cassandra?.serverType === "dse" && (given === false || given === "false");
}

function* ofDatacenter(spec: Spec, datacenter: Datacenter, i: number): Generator<AccountControl> {
  const authenticator = setting(spec, datacenter, "authenticator");
  const authorizer = setting(spec, datacenter, "authorizer");
  if (allowsAll(authenticator)) {
    yield { subject: "the database", state: "off", path: placeOf(datacenter, i, "authenticator"), fix: REMOVE };
  } else if (spec?.auth === false && authenticator === undefined) {
    yield { subject: "the database", state: "off", path: "spec.auth", fix: REMOVE, edit: "remove" };
  } else if (isOff(spec, datacenter, "authentication_options")) {
    yield { subject: "the database", state: "off", path: placeOfSwitch(datacenter, i, "authentication_options"), fix: REMOVE };
  } else if (allowsAll(authorizer)) {
    yield { subject: "every account", state: "above", path: placeOf(datacenter, i, "authorizer"), fix: REMOVE };
  } else if (spec?.auth === false && authorizer === undefined) {
    yield { subject: "every account", state: "above", path: "spec.auth", fix: REMOVE, edit: "remove" };
  } else if (isOff(spec, datacenter, "authorization_options")) {
    yield { subject: "every account", state: "above", path: placeOfSwitch(datacenter, i, "authorization_options"), fix: REMOVE };
  }
}

export function* accounts(spec: Spec): Generator<AccountControl> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* ofDatacenter(spec, datacenter, i);
    if (hasPerNode(datacenter)) {
      yield { subject: BY_FILES, state: "elsewhere", path: perNodeAt(i), fix: SEE_TO_NODES };
    }
    if (jmxType(spec, datacenter) === "remote-no-auth") {
      yield { subject: "JMX", state: "off", path: jmxAt(datacenter, i), fix: REMOVE };
    }
  }
}
