// SM-3: mongod reads the key of its data from a file, or asks a KMIP server for it. mongos keeps no data.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { DataKey } from "../../vocabulary.ts";
import { dataKey } from "./configuration.ts";
import type { databaseSpec } from "./schema.ts";
import { isText, pair, setting } from "./settings.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

const KEY = "key of the data";
const ASK = "Name a KMIP server";

/** `at` is the path of the settings. */
export function* dataKeyOf(config: unknown, at: string): Generator<DataKey> {
  if (isText(pair(config, "security", "encryptionKeyFile"))) {
    yield* dataKey(config, at);
  } else {
    yield {
      what: KEY,
      kept: isText(setting(config, "security", "kmip", "serverName")) ? "service" : "unstated",
      path: say`${at}["security.kmip.serverName"]`,
      fix: ASK,
    };
  }
}

/** A shard's own settings take the place of those of all shards. */
export function* dataKeys(spec: Spec): Generator<DataKey> {
  if (spec?.type === "ShardedCluster") {
    yield* dataKeyOf(spec.configSrv?.additionalMongodConfig, "spec.configSrv.additionalMongodConfig");
    yield* dataKeyOf(spec.shard?.additionalMongodConfig, "spec.shard.additionalMongodConfig");
    for (const [i, shard] of (spec.shardOverrides ?? []).entries()) {
      if (shard.additionalMongodConfig !== undefined) {
        yield* dataKeyOf(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
      }
    }
  } else {
    yield* dataKeyOf(spec?.additionalMongodConfig, "spec.additionalMongodConfig");
  }
}
