// NM-3, NM-5, NM-6, UM-4, UM-6: vttablet, whose flags say how it is called, and how it and its replicas reach MySQL.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AccountControl, MemberLogin, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { asksCallers, type Flags, hasCertificate, isOn, isOptionalTls, namesOf, valueOf } from "./flags.ts";
import type { clusterSpec, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Pool = Infer<typeof poolSlice>;
type Pools = readonly Pool[] | undefined;

const UNSTATED = "";
const REMOVE = "Remove it";
const VERIFY = "Set it to verify_identity";
const MODE = /^-*db[-_]ssl[-_]mode$/u;
const REPLICATION = /^-*db[-_]repl[-_]use[-_]ssl$/u;
const TABLE_RIGHTS = /^-*queryserver[-_]config[-_]strict[-_]table[-_]acl$/u;
const UNCHECKED_STORE = /^-*s3[-_]backup[-_]tls[-_]skip[-_]verify[-_]cert$/u;
// `preferred` gives way to plaintext, and within the pod it is none (go/mysql/conn_params.go).
const ENCRYPTED = ["required", "verify_ca", "verify_identity"];
// These take any certificate.
const UNVERIFIED = ["preferred", "required"];

function* poolRights(pools: Pools, common: Flags, at: string): Generator<AccountControl> {
  for (const [i, pool] of (pools ?? []).entries()) {
    const own = pool.vttablet?.extraFlags;
    if (!namesOf(own, common).some((name) => TABLE_RIGHTS.test(name) && isOn(valueOf(name, own, common)))) {
      yield {
        subject: "every account of vtgate",
        state: "above",
        path: say`${at}[${i}].vttablet.extraFlags`,
        fix: "Set queryserver-config-strict-table-acl to true, and name rules",
      };
    }
  }
}

/** Without strict rules for tables vttablet serves everybody whom vtgate let in (tabletserver/query_executor.go). */
export function* tableRights(spec: Spec): Generator<AccountControl> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      const at = say`spec.keyspaces[${i}].partitionings[${j}]`;
      yield* poolRights(given.equal?.shardTemplate?.tabletPools, spec?.extraVitessFlags, say`${at}.equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolRights(shard.tabletPools, spec?.extraVitessFlags, say`${at}.custom.shards[${k}].tabletPools`);
      }
    }
  }
}

function* poolLogins(pools: Pools, common: Flags, at: string): Generator<MemberLogin> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield {
      members: "callers of vttablet",
      by: asksCallers(pool.vttablet?.extraFlags, common) ? "certificate-or-secret" : "nothing",
      path: say`${at}[${i}].vttablet.extraFlags`,
      fix: "Set grpc_cert, grpc_key and grpc_ca, or grpc_auth_mode",
    };
  }
}

export function* logins(spec: Spec): Generator<MemberLogin> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      const at = say`spec.keyspaces[${i}].partitionings[${j}]`;
      yield* poolLogins(given.equal?.shardTemplate?.tabletPools, spec?.extraVitessFlags, say`${at}.equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolLogins(shard.tabletPools, spec?.extraVitessFlags, say`${at}.custom.shards[${k}].tabletPools`);
      }
    }
  }
}

/** Replicas ask for TLS as vttablet does (go/mysql/flavor_mysql.go). */
function encryptsReplication(own: Flags, common: Flags): boolean {
  const names = namesOf(own, common);
  return (
    names.some((name) => MODE.test(name) && ENCRYPTED.includes(valueOf(name, own, common))) &&
    !names.some((name) => REPLICATION.test(name) && !isOn(valueOf(name, own, common)))
  );
}

function* withoutTls(flags: Flags, at: string): Generator<TlsChannel> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (isOptionalTls(name, value)) {
      yield { channel: "callers that ask for none", offered: false, minimumVersion: UNSTATED, path: say`${at}["${name}"]`, fix: REMOVE, edit: "remove" };
    }
  }
}

function* poolTls(pools: Pools, common: Flags, at: string): Generator<TlsChannel> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield {
      channel: "vttablet",
      offered: hasCertificate(pool.vttablet?.extraFlags, common),
      minimumVersion: UNSTATED,
      path: say`${at}[${i}].vttablet.extraFlags`,
      fix: "Set grpc_cert and grpc_key, and tablet_grpc_ca in its callers",
    };
    yield* withoutTls(pool.vttablet?.extraFlags, say`${at}[${i}].vttablet.extraFlags`);
    if (pool.mysqld !== undefined) {
      yield {
        channel: "replication",
        offered: encryptsReplication(pool.vttablet?.extraFlags, common),
        minimumVersion: UNSTATED,
        path: say`${at}[${i}].vttablet.extraFlags`,
        fix: "Set db_ssl_mode to required or stricter",
      };
    }
  }
}

export function* nodes(spec: Spec): Generator<TlsChannel> {
  yield* withoutTls(spec?.extraVitessFlags, "spec.extraVitessFlags");
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      const at = say`spec.keyspaces[${i}].partitionings[${j}]`;
      yield* poolTls(given.equal?.shardTemplate?.tabletPools, spec?.extraVitessFlags, say`${at}.equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolTls(shard.tabletPools, spec?.extraVitessFlags, say`${at}.custom.shards[${k}].tabletPools`);
      }
    }
  }
}

/** With an authority the operator asks for TLS; a mode in the flags goes before (vttablet/datastore.go, go/vt/dbconfigs). */
function encryptsOutside(pool: Pool, common: Flags): boolean {
  const own = pool.vttablet?.extraFlags;
  const names = namesOf(own, common);
  return names.some((name) => MODE.test(name))
    ? names.some((name) => MODE.test(name) && ENCRYPTED.includes(valueOf(name, own, common)))
    : pool.externalDatastore?.serverCACertSecret !== undefined;
}

function* poolOutside(pools: Pools, common: Flags, at: string): Generator<TlsChannel> {
  for (const [i, pool] of (pools ?? []).entries()) {
    if (pool.externalDatastore !== undefined) {
      yield {
        channel: "the external MySQL",
        offered: encryptsOutside(pool, common),
        minimumVersion: UNSTATED,
        path: say`${at}[${i}].externalDatastore.serverCACertSecret`,
        fix: "Name the Secret of its authority, and no flag db_ssl_mode",
      };
    }
  }
}

export function* externalDatastores(spec: Spec): Generator<TlsChannel> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      const at = say`spec.keyspaces[${i}].partitionings[${j}]`;
      yield* poolOutside(given.equal?.shardTemplate?.tabletPools, spec?.extraVitessFlags, say`${at}.equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolOutside(shard.tabletPools, spec?.extraVitessFlags, say`${at}.custom.shards[${k}].tabletPools`);
      }
    }
  }
}

/** The flag by which backups and their lists take any certificate of the store. */
export function* storePeers(flags: Flags, at: string): Generator<PeerVerification> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (UNCHECKED_STORE.test(name)) {
      yield { connection: "a backup to its store", isVerified: !isOn(value), path: say`${at}["${name}"]`, fix: REMOVE, edit: "remove" };
    }
  }
}

function* unverified(flags: Flags, at: string): Generator<PeerVerification> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (MODE.test(name)) {
      yield { connection: "vttablet to the external MySQL", isVerified: !UNVERIFIED.includes(value ?? ""), path: say`${at}["${name}"]`, fix: VERIFY };
    }
  }
}

function* poolPeers(pools: Pools, common: Flags, at: string): Generator<PeerVerification> {
  for (const [i, pool] of (pools ?? []).entries()) {
    if (pool.externalDatastore !== undefined) {
      yield* unverified(pool.vttablet?.extraFlags, say`${at}[${i}].vttablet.extraFlags`);
      if (!Object.keys(pool.vttablet?.extraFlags ?? {}).some((name) => MODE.test(name))) {
        yield* unverified(common, "spec.extraVitessFlags");
      }
    }
    yield* storePeers(pool.vttablet?.extraFlags, say`${at}[${i}].vttablet.extraFlags`);
    yield* storePeers(pool.vttablet?.vtbackupExtraFlags, say`${at}[${i}].vttablet.vtbackupExtraFlags`);
  }
}

export function* peers(spec: Spec): Generator<PeerVerification> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      const at = say`spec.keyspaces[${i}].partitionings[${j}]`;
      yield* poolPeers(given.equal?.shardTemplate?.tabletPools, spec?.extraVitessFlags, say`${at}.equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolPeers(shard.tabletPools, spec?.extraVitessFlags, say`${at}.custom.shards[${k}].tabletPools`);
      }
    }
  }
  yield* storePeers(spec?.extraVitessFlags, "spec.extraVitessFlags");
  yield* storePeers(spec?.vitessDashboard?.extraFlags, "spec.vitessDashboard.extraFlags");
}
