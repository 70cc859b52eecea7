// MAA-3: MongoDB Enterprise keeps an audit log where its settings name a destination. Each process keeps its own. The operator takes
// a version that does not end in -ent for a Community build (mongodb_validation.go), which has none; an image may still bring one.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AuditLog } from "../../vocabulary.ts";
import type { databaseSpec } from "./schema.ts";
import { isEnterpriseBuild, isText, pair } from "./settings.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

/** `at` is the path of the settings; `isEnterprise` is false where the version does not say so. */
export function* auditLog(log: string, config: unknown, isEnterprise: boolean, at: string): Generator<AuditLog> {
  yield {
    log,
    state: isText(pair(config, "auditLog", "destination")) ? "on" : isEnterprise ? "unset" : "unknown",
    path: say`${at}["auditLog.destination"]`,
    fix: "Set it to file or syslog",
  };
}

/** Of a sharded cluster each part; a shard's own settings take the place of those of all shards. */
export function* auditLogs(spec: Spec): Generator<AuditLog> {
  const isEnterprise = isEnterpriseBuild(spec?.version);
  if (spec?.type === "ShardedCluster") {
    yield* auditLog("the audit log of configuration servers", spec.configSrv?.additionalMongodConfig, isEnterprise, "spec.configSrv.additionalMongodConfig");
    yield* auditLog("the audit log of mongos", spec.mongos?.additionalMongodConfig, isEnterprise, "spec.mongos.additionalMongodConfig");
    yield* auditLog("the audit log of shards", spec.shard?.additionalMongodConfig, isEnterprise, "spec.shard.additionalMongodConfig");
    for (const [i, shard] of (spec.shardOverrides ?? []).entries()) {
      if (shard.additionalMongodConfig !== undefined) {
        yield* auditLog("the audit log of this shard", shard.additionalMongodConfig, isEnterprise, say`spec.shardOverrides[${i}].additionalMongodConfig`);
      }
    }
  } else {
    yield* auditLog("the audit log", spec?.additionalMongodConfig, isEnterprise, "spec.additionalMongodConfig");
  }
}
