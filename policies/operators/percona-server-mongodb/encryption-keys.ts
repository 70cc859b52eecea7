// CM-1: keys that stand in the object. Whether the key of the data lies in a Secret or in Vault is SM-3's.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { keysIn } from "../../lib/environments.ts";
import { literalKeys } from "../../lib/literal-secrets.ts";
import type { EncryptionKey } from "../../vocabulary.ts";
import type { clusterSpec, encryption as encryptionSlice, members, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;
type Sidecars = NonNullable<Infer<typeof members>["sidecars"]>;

/** A key that the store is given to encrypt backups with. */
export function* customerKey(encryption: Infer<typeof encryptionSlice> | undefined, at: string, fix: string): Generator<EncryptionKey> {
  if ((encryption?.sseCustomerKey ?? "") !== "") {
    yield { what: "key of the backups", kept: "open", path: say`${at}.sseCustomerKey`, fix: say`${fix}` };
  }
}

function* inSidecars(sidecars: Sidecars | undefined, at: string): Generator<EncryptionKey> {
  yield* keysIn(sidecars, say`${at}.sidecars`);
}

function* ofReplicaSet(set: ReplicaSet | undefined, at: string): Generator<EncryptionKey> {
  yield* literalKeys(set?.env ?? [], say`${at}.env`);
  yield* inSidecars(set?.sidecars, at);
  yield* inSidecars(set?.hidden?.sidecars, say`${at}.hidden`);
  yield* inSidecars(set?.nonvoting?.sidecars, say`${at}.nonvoting`);
  yield* inSidecars(set?.arbiter?.sidecars, say`${at}.arbiter`);
}

/** Everything that a cluster says. */
export function* keys(spec: Spec | undefined): Generator<EncryptionKey> {
  const mongos = spec?.sharding?.mongos;
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* ofReplicaSet(set, say`spec.replsets[${i}]`);
  }
  yield* ofReplicaSet(spec?.sharding?.configsvrReplSet, "spec.sharding.configsvrReplSet");
  yield* literalKeys(mongos?.env ?? [], "spec.sharding.mongos.env");
  yield* inSidecars(mongos?.sidecars, "spec.sharding.mongos");
  yield* literalKeys(spec?.logcollector?.env ?? [], "spec.logcollector.env");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* customerKey(storage?.s3?.serverSideEncryption, say`spec.backup.storages.${key}.s3.serverSideEncryption`, "Name its Secret in spec.secrets.sse");
  }
}
