// MAA-3: MongoDB Enterprise keeps an audit log where its settings name a destination. Each process keeps its own.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AuditLog } from "../../vocabulary.ts";
import type { databaseSpec } from "./schema.ts";
import { isText, pair } from "./settings.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

/** `at` is the path of the settings. */
export function* auditLog(log: string, config: unknown, at: string): Generator<AuditLog> {
  yield {
    log,
    state: isText(pair(config, "auditLog", "destination")) ? "on" : "unset",
    path: say`${at}["auditLog.destination"]`,
    fix: "Set it to file or syslog",
  };
}

/** Of a sharded cluster each part; a shard's own settings take the place of those of all shards. */
export function* auditLogs(spec: Spec): Generator<AuditLog> {
  if (spec?.type === "ShardedCluster") {
    yield* auditLog("the audit log of configuration servers", spec.configSrv?.additionalMongodConfig, "spec.configSrv.additionalMongodConfig");
    yield* auditLog("the audit log of mongos", spec.mongos?.additionalMongodConfig, "spec.mongos.additionalMongodConfig");
    yield* auditLog("the audit log of shards", spec.shard?.additionalMongodConfig, "spec.shard.additionalMongodConfig");
    for (const [i, shard] of (spec.shardOverrides ?? []).entries()) {
      if (shard.additionalMongodConfig !== undefined) {
        yield* auditLog("the audit log of this shard", shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
      }
    }
  } else {
    yield* auditLog("the audit log", spec?.additionalMongodConfig, "spec.additionalMongodConfig");
  }
}
