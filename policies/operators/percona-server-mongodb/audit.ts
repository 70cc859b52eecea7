// MAA-3: Percona Server for MongoDB keeps an audit log where the text of its configuration names a destination. Each member and
// each mongos keeps its own.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AuditLog } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;

// auditLog:
//   destination: file
// or in braces on one line, or with a dot.
const DESTINATION =
  /(^|\n)(["']?auditLog["']?[ \t]*:([^\n]*(\n([ \t#\r][^\n]*)?)*\n[ \t]+|[ \t]*\{[^#}\n]*)|auditLog\.)["']?destination["']?[ \t]*:[ \t]*["']?[a-z]/u;
const FIX = "Set auditLog.destination in it";

function* ofProcess(log: string, configuration: string | undefined, at: string): Generator<AuditLog> {
  yield { log, state: DESTINATION.test(configuration ?? "") ? "on" : "unset", path: say`${at}.configuration`, fix: FIX };
}

function* ofReplicaSet(set: ReplicaSet | undefined, at: string): Generator<AuditLog> {
  yield* ofProcess("the audit log of members", set?.configuration, at);
  if (set?.hidden?.enabled === true) {
    yield* ofProcess("the audit log of hidden members", set.hidden.configuration, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* ofProcess("the audit log of members without a vote", set.nonvoting.configuration, say`${at}.nonvoting`);
  }
}

export function* auditLogs(spec: Spec | undefined): Generator<AuditLog> {
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* ofReplicaSet(set, say`spec.replsets[${i}]`);
  }
  if (spec?.sharding?.enabled === true) {
    yield* ofReplicaSet(spec.sharding.configsvrReplSet, "spec.sharding.configsvrReplSet");
    yield* ofProcess("the audit log of mongos", spec.sharding.mongos?.configuration, "spec.sharding.mongos");
  }
}
