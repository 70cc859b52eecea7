// NM-5, NM-6, UM-6: etcd, which every part of Vitess finds the others by. The operator gives it addresses without TLS, and
// flags may give it others (etcd/pod.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { MemberLogin, TlsChannel } from "../../vocabulary.ts";
import { type Flags, isOn } from "./flags.ts";
import type { clusterSpec, etcd as etcdSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Etcd = Infer<typeof etcdSlice> | undefined;

const UNSTATED = "";
const GLOBAL = "spec.globalLockserver";
const ENCRYPT = "Use https in advertisePeerURLs, and in the flags for addresses of members and clients";
const CERTIFY = "Use https for both, and set peer-client-cert-auth and client-cert-auth to true";
const PEERS_LISTEN = /^-*listen-peer-urls$/u;
const PEERS_ASK = /^-*peer-client-cert-auth$/u;
const CLIENTS_LISTEN = /^-*listen-client-urls$/u;
const CLIENTS_ASK = /^-*client-cert-auth$/u;
// The probes may stay within the pod.
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost)(:|$)/u;
const TOPO_CERTIFICATE = /^-*topo[-_]etcd[-_]tls[-_]cert$/u;
const TOPO_KEY = /^-*topo[-_]etcd[-_]tls[-_]key$/u;

function isEncrypted(addresses: string | undefined): boolean {
  return (addresses ?? "").split(",").every((address) => address.startsWith("https:") || LOOPBACK.test(address));
}

function encryptsPeers(etcd: Etcd): boolean {
  const flags = etcd?.extraFlags ?? {};
  const addresses = etcd?.advertisePeerURLs ?? [];
  return (
    addresses.length > 0 &&
    addresses.every((address) => address.startsWith("https:")) &&
    Object.keys(flags).some((name) => PEERS_LISTEN.test(name) && isEncrypted(flags[name]))
  );
}

function encryptsClients(etcd: Etcd): boolean {
  const flags = etcd?.extraFlags ?? {};
  return Object.keys(flags).some((name) => CLIENTS_LISTEN.test(name) && isEncrypted(flags[name]));
}

function asksPeers(etcd: Etcd): boolean {
  const flags = etcd?.extraFlags ?? {};
  return encryptsPeers(etcd) && Object.keys(flags).some((name) => PEERS_ASK.test(name) && isOn(flags[name]));
}

function asksClients(etcd: Etcd): boolean {
  const flags = etcd?.extraFlags ?? {};
  return encryptsClients(etcd) && Object.keys(flags).some((name) => CLIENTS_ASK.test(name) && isOn(flags[name]));
}

/** One finding where nothing is encrypted, as the operator makes it by itself. */
export function* etcdTls(etcd: Etcd, at: string): Generator<TlsChannel> {
  if (!encryptsPeers(etcd) && !encryptsClients(etcd)) {
    yield { channel: "members and clients of etcd", offered: false, minimumVersion: UNSTATED, path: say`${at}.extraFlags`, fix: ENCRYPT };
  } else {
    yield {
      channel: "members of etcd",
      offered: encryptsPeers(etcd),
      minimumVersion: UNSTATED,
      path: say`${at}.advertisePeerURLs`,
      fix: "Use https here and in the flag listen-peer-urls",
    };
    yield {
      channel: "clients of etcd",
      offered: encryptsClients(etcd),
      minimumVersion: UNSTATED,
      path: say`${at}.extraFlags`,
      fix: "Use https in listen-client-urls and advertise-client-urls",
    };
  }
}

export function* etcdLogins(etcd: Etcd, at: string): Generator<MemberLogin> {
  if (!asksPeers(etcd) && !asksClients(etcd)) {
    yield { members: "members and clients of etcd", by: "nothing", path: say`${at}.extraFlags`, fix: CERTIFY };
  } else {
    yield {
      members: "members of etcd",
      by: asksPeers(etcd) ? "certificate-or-secret" : "nothing",
      path: say`${at}.extraFlags`,
      fix: "Use https between members, and set peer-client-cert-auth to true",
    };
    yield {
      members: "clients of etcd",
      by: asksClients(etcd) ? "certificate-or-secret" : "nothing",
      path: say`${at}.extraFlags`,
      fix: "Use https for clients, and set client-cert-auth to true",
    };
  }
}

/** Without any lockserver the operator runs an etcd for all cells; a cell has one of its own where the object says so. */
export function* lockserversTls(spec: Spec): Generator<TlsChannel> {
  if (spec?.globalLockserver?.external === undefined) {
    yield* etcdTls(spec?.globalLockserver?.etcd, say`${GLOBAL}.etcd`);
  }
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    if (cell.lockserver?.external === undefined && cell.lockserver?.etcd !== undefined) {
      yield* etcdTls(cell.lockserver.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
}

export function* lockserversLogins(spec: Spec): Generator<MemberLogin> {
  if (spec?.globalLockserver?.external === undefined) {
    yield* etcdLogins(spec?.globalLockserver?.etcd, say`${GLOBAL}.etcd`);
  }
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    if (cell.lockserver?.external === undefined && cell.lockserver?.etcd !== undefined) {
      yield* etcdLogins(cell.lockserver.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
}

/** Vitess asks etcd for TLS where it has a certificate of its own to show (go/vt/topo/etcd2topo/server.go). */
function hasTopoCertificate(common: Flags): boolean {
  const names = Object.keys(common ?? {});
  return names.some((name) => TOPO_CERTIFICATE.test(name) && common?.[name] !== "") && names.some((name) => TOPO_KEY.test(name) && common?.[name] !== "");
}

function* outsideEtcd(implementation: string | undefined, common: Flags, at: string): Generator<TlsChannel> {
  if (implementation === "etcd2") {
    yield {
      channel: "the lockserver",
      offered: hasTopoCertificate(common),
      minimumVersion: UNSTATED,
      path: say`${at}.address`,
      fix: "Set topo_etcd_tls_cert and topo_etcd_tls_key in extraVitessFlags",
    };
  }
  if (implementation !== undefined && implementation !== "etcd2") {
    yield {
      channel: "the lockserver",
      offered: false,
      decided: "elsewhere",
      minimumVersion: UNSTATED,
      path: say`${at}.implementation`,
      fix: "See that it takes TLS only, or use etcd2",
    };
  }
}

export function* outsideLockservers(spec: Spec): Generator<TlsChannel> {
  yield* outsideEtcd(spec?.globalLockserver?.external?.implementation, spec?.extraVitessFlags, say`${GLOBAL}.external`);
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* outsideEtcd(cell.lockserver?.external?.implementation, spec?.extraVitessFlags, say`spec.cells[${i}].lockserver.external`);
  }
}
