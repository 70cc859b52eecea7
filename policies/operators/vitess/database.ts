// CM-1, SM-3, UM-3, UM-7: what my.cnf of the tablets says beside Vitess' own.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { keyPlace, skipsPasswords, usesKeyFile, usesOldHash } from "../../lib/my-cnf.ts";
import type { AccountStorage, DataKey, EncryptionKey, PasswordHandling } from "../../vocabulary.ts";
import type { Flags } from "./flags.ts";
import type { clusterSpec, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Pools = readonly Infer<typeof poolSlice>[] | undefined;

const CHANGE = "Leave the option out";
const SEALED = /^-*s3[-_]backup[-_]server[-_]side[-_]encryption$/u;

function* poolPasswords(pools: Pools, at: string): Generator<PasswordHandling> {
  for (const [i, pool] of (pools ?? []).entries()) {
    if (skipsPasswords(pool.mysqld?.configOverrides)) {
      yield { subject: "every login to MySQL", method: "none", path: say`${at}[${i}].mysqld.configOverrides`, fix: CHANGE };
    }
  }
}

export function* passwords(spec: Spec): Generator<PasswordHandling> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolPasswords(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolPasswords(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}

function* poolStorage(pools: Pools, at: string): Generator<AccountStorage> {
  for (const [i, pool] of (pools ?? []).entries()) {
    if (usesOldHash(pool.mysqld?.configOverrides)) {
      yield { passwords: "passwords of new accounts", kept: "broken-hash", path: say`${at}[${i}].mysqld.configOverrides`, fix: CHANGE };
    }
  }
}

export function* accountStorage(spec: Spec): Generator<AccountStorage> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolStorage(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolStorage(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}

/** Of S3's ways to encrypt, one takes its key from a file (go/vt/mysqlctl/s3backupstorage/s3.go). */
function* backupKeys(flags: Flags, at: string): Generator<EncryptionKey> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (SEALED.test(name) && value?.startsWith("sse_c:") === true) {
      yield { what: "key of the backups", kept: "beside", path: say`${at}["${name}"]`, fix: "Set it to aws:kms" };
    }
  }
}

function* poolKeys(pools: Pools, at: string): Generator<EncryptionKey> {
  for (const [i, pool] of (pools ?? []).entries()) {
    if (usesKeyFile(pool.mysqld?.configOverrides)) {
      yield { what: "key of the data", kept: "beside", path: say`${at}[${i}].mysqld.configOverrides`, fix: "Use the keyring of a key service" };
    }
    yield* backupKeys(pool.vttablet?.extraFlags, say`${at}[${i}].vttablet.extraFlags`);
    yield* backupKeys(pool.vttablet?.vtbackupExtraFlags, say`${at}[${i}].vttablet.vtbackupExtraFlags`);
  }
}

export function* encryptionKeys(spec: Spec): Generator<EncryptionKey> {
  yield* backupKeys(spec?.extraVitessFlags, "spec.extraVitessFlags");
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolKeys(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolKeys(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}

function* poolDataKeys(pools: Pools, at: string): Generator<DataKey> {
  for (const [i, pool] of (pools ?? []).entries()) {
    if (pool.mysqld !== undefined) {
      yield {
        what: "key of the data",
        kept: keyPlace(pool.mysqld.configOverrides),
        path: say`${at}[${i}].mysqld.configOverrides`,
        fix: "Use the keyring of a key service",
      };
    }
  }
}

export function* dataKeys(spec: Spec): Generator<DataKey> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolDataKeys(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolDataKeys(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}
