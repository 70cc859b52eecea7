// ED-2: mongod and mongos log the commands that are slow, and at higher levels of verbosity more, with the data in them, unless they
// redact it, which is off by default, and MongoDB Enterprise's alone (mongodb.com/docs, configuration-options).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { LoggedData } from "../../vocabulary.ts";
import type { databaseSpec } from "./schema.ts";
import { isOn, pair } from "./settings.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

/** Whether the log tells more than it does by default. */
export function isVerbose(config: unknown): boolean {
  const verbosity = pair(config, "systemLog", "verbosity");
  return verbosity !== undefined && verbosity !== 0 && verbosity !== "0";
}

/** Whether every command counts as slow. */
export function isSlowAlways(config: unknown): boolean {
  const threshold = pair(config, "operationProfiling", "slowOpThresholdMs");
  return threshold === 0 || threshold === "0";
}

/** `at` is the path of the settings. */
export function* loggedDataOf(log: string, config: unknown, at: string): Generator<LoggedData> {
  if (!isOn(pair(config, "security", "redactClientLogData"))) {
    yield {
      log,
      carries: isVerbose(config) || isSlowAlways(config) ? "everything" : "unmasked",
      path: say`${at}["security.redactClientLogData"]`,
      fix: "Set it to true",
    };
  }
}

/** Of a sharded cluster each part; a shard's own settings take the place of those of all shards. */
export function* loggedData(spec: Spec): Generator<LoggedData> {
  if (spec?.type === "ShardedCluster") {
    yield* loggedDataOf("the log of configuration servers", spec.configSrv?.additionalMongodConfig, "spec.configSrv.additionalMongodConfig");
    yield* loggedDataOf("the log of mongos", spec.mongos?.additionalMongodConfig, "spec.mongos.additionalMongodConfig");
    yield* loggedDataOf("the log of shards", spec.shard?.additionalMongodConfig, "spec.shard.additionalMongodConfig");
    for (const [i, shard] of (spec.shardOverrides ?? []).entries()) {
      if (shard.additionalMongodConfig !== undefined) {
        yield* loggedDataOf("the log of this shard", shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
      }
    }
  } else {
    yield* loggedDataOf("the log", spec?.additionalMongodConfig, "spec.additionalMongodConfig");
  }
}
