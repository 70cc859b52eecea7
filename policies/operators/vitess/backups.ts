// CM-5, ED-1, NM-6: where backups go. Google and Azure always encrypt. Without a Secret the node's identity is used.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import type { BackupTarget, CloudAccess, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec, location as locationSlice, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Location = Infer<typeof locationSlice> | undefined;
type Pool = Infer<typeof poolSlice>;

const SEALED = /^-*s3[-_]backup[-_]server[-_]side[-_]encryption$/u;
const GIVE = "Remove it, and give the node or the service account an identity";
const SEE = "See that it encrypts";

/** One location is used, the first of these (vitessbackup/storage.go). */
export function* locationAccess(location: Location, at: string): Generator<CloudAccess> {
  if (location?.gcs !== undefined) {
    yield {
      resource: "Google Cloud",
      by: location.gcs.authSecret === undefined ? "identity" : "static-keys",
      path: say`${at}.gcs.authSecret`,
      fix: GIVE,
    };
  } else if (location?.s3 !== undefined) {
    yield {
      resource: "S3",
      by: location.s3.authSecret === undefined ? "identity" : withKeys(location.s3.endpoint ?? ""),
      path: say`${at}.s3.authSecret`,
      fix: GIVE,
    };
  } else if (location?.azblob !== undefined) {
    yield { resource: "Azure", by: "static-keys", path: say`${at}.azblob.authSecret`, fix: "Use s3 or gcs with an identity: azblob needs a key" };
  } else if (location?.ceph !== undefined) {
    yield { resource: "Ceph", by: "own-store", path: say`${at}.ceph.authSecret`, fix: GIVE };
  }
}

export function* locationTls(location: Location, at: string): Generator<TlsChannel> {
  yield* endpoint("S3", location?.s3?.endpoint, say`${at}.s3.endpoint`);
}

/** vttablet and vtbackup each have flags of their own. */
function isSealed(pool: Pool): boolean {
  return (
    pool.mysqld === undefined ||
    (Object.keys(pool.vttablet?.extraFlags ?? {}).some((name) => SEALED.test(name)) &&
      Object.keys(pool.vttablet?.vtbackupExtraFlags ?? {}).some((name) => SEALED.test(name)))
  );
}

function isSealedEverywhere(spec: Spec): boolean {
  return (spec?.keyspaces ?? []).every((keyspace) =>
    (keyspace.partitionings ?? []).every(
      (given) =>
        (given.equal?.shardTemplate?.tabletPools ?? []).every((pool) => isSealed(pool)) &&
        (given.custom?.shards ?? []).every((shard) => (shard.tabletPools ?? []).every((pool) => isSealed(pool))),
    ),
  );
}

export function* targets(spec: Spec): Generator<BackupTarget> {
  for (const [i, location] of (spec?.backup?.locations ?? []).entries()) {
    const at = say`spec.backup.locations[${i}]`;
    if (location.s3 !== undefined) {
      yield {
        target: "S3",
        encryption: isSealedEverywhere(spec) ? "on" : "elsewhere",
        path: say`${at}.s3`,
        fix: "Set s3_backup_server_side_encryption in both kinds of flags of all pools",
      };
    }
    if (location.ceph !== undefined) {
      yield { target: "Ceph", encryption: "elsewhere", path: say`${at}.ceph`, fix: SEE };
    }
    if (location.volume?.hostPath !== undefined) {
      yield { target: "a directory of the node", encryption: "off", path: say`${at}.volume.hostPath`, fix: "Use an object store" };
    } else if (location.volume !== undefined) {
      yield { target: "a volume", encryption: "elsewhere", path: say`${at}.volume`, fix: SEE };
    }
  }
}

export function* access(spec: Spec): Generator<CloudAccess> {
  for (const [i, location] of (spec?.backup?.locations ?? []).entries()) {
    yield* locationAccess(location, say`spec.backup.locations[${i}]`);
  }
}

export function* stores(spec: Spec): Generator<TlsChannel> {
  for (const [i, location] of (spec?.backup?.locations ?? []).entries()) {
    yield* locationTls(location, say`spec.backup.locations[${i}]`);
  }
}
