// ED-2, WL-15: what mongod and mongos log, and where. They log the commands that are slow, and at higher levels of verbosity more, with the data in them, unless they
// redact it, which is off by default, and MongoDB Enterprise's alone (mongodb.com/docs, configuration-options).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { LoggedData, LogStream } from "../../vocabulary.ts";
import type { agent, communitySpec, databaseSpec } from "./schema.ts";
import { isEnterpriseBuild, isOn, pair } from "./settings.ts";

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

/** `at` is the path of the settings. Of a build that cannot redact, as far as its version says, only what the object adds counts. */
export function* loggedDataOf(log: string, config: unknown, isEnterprise: boolean, at: string): Generator<LoggedData> {
  const tellsMore = isVerbose(config) || isSlowAlways(config);
  if (!isOn(pair(config, "security", "redactClientLogData")) && (tellsMore || isEnterprise)) {
    yield {
      log,
      carries: tellsMore ? "everything" : "unmasked",
      path: say`${at}["security.redactClientLogData"]`,
      fix: isEnterprise ? "Set it to true" : "Remove verbosity and slowOpThresholdMs: this build cannot redact",
    };
  }
}

/** Of a sharded cluster each part; a shard's own settings take the place of those of all shards. */
export function* loggedData(spec: Spec): Generator<LoggedData> {
  const isEnterprise = isEnterpriseBuild(spec?.version);
  if (spec?.type === "ShardedCluster") {
    yield* loggedDataOf("the log of configuration servers", spec.configSrv?.additionalMongodConfig, isEnterprise, "spec.configSrv.additionalMongodConfig");
    yield* loggedDataOf("the log of mongos", spec.mongos?.additionalMongodConfig, isEnterprise, "spec.mongos.additionalMongodConfig");
    yield* loggedDataOf("the log of shards", spec.shard?.additionalMongodConfig, isEnterprise, "spec.shard.additionalMongodConfig");
    for (const [i, shard] of (spec.shardOverrides ?? []).entries()) {
      if (shard.additionalMongodConfig !== undefined) {
        yield* loggedDataOf("the log of this shard", shard.additionalMongodConfig, isEnterprise, say`spec.shardOverrides[${i}].additionalMongodConfig`);
      }
    }
  } else {
    yield* loggedDataOf("the log", spec?.additionalMongodConfig, isEnterprise, "spec.additionalMongodConfig");
  }
}

const LOG = "the log of mongod";
const TO_OUTPUT = /^\/(dev|proc)\//u;

// By default the operator names a file, which the pod's own script tails to standard output (process.go, agent-launcher.sh).
const TAILED = "/var/log/mongodb-mms-automation/mongodb.log";

/** All of a database's mongod, of shards too, log where this agent says; mongos logs to the file that is tailed, whatever is said. */
export function* agentLog(given: Infer<typeof agent> | undefined): Generator<LogStream> {
  const log = given?.mongod?.systemLog;
  const path = log?.path ?? "";
  if (log?.destination === "file" && path !== TAILED && !TO_OUTPUT.test(path)) {
    yield { log: LOG, goes: "file", path: "spec.agent.mongod.systemLog.path", fix: `Set it to ${TAILED}` };
  }
}

/** Here mongod writes to standard output unless told otherwise, and what the agent says goes before its settings (replica_set_controller.go). */
export function* communityLog(spec: Infer<typeof communitySpec> | undefined): Generator<LogStream> {
  const log = spec?.agent?.systemLog;
  if (log !== undefined) {
    if (log.destination === "file" && !TO_OUTPUT.test(log.path ?? "")) {
      yield { log: LOG, goes: "file", path: "spec.agent.systemLog", fix: "Remove it" };
    }
  } else if (pair(spec?.additionalMongodConfig, "systemLog", "destination") === "file") {
    const path = pair(spec?.additionalMongodConfig, "systemLog", "path");
    if (typeof path !== "string" || !TO_OUTPUT.test(path)) {
      yield { log: LOG, goes: "file", path: 'spec.additionalMongodConfig["systemLog.destination"]', fix: "Remove systemLog.destination and systemLog.path" };
    }
  }
}
