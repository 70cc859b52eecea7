// ED-2: members and mongos log the commands that are slow, and at higher levels of verbosity more, with the data in them, unless the text
// of their configuration has them redact it, which is off by default (docs.percona.com, log redaction).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { LoggedData } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;

// Block and flow style, or with a dot, but no comments.
const REDACTS = /(^|\n)[^#\n]*redactClientLogData["']?[ \t]*:[ \t]*["']?true/u;
const VERBOSE = /(^|\n)([^#\n]*[^#\na-zA-Z])?verbosity["']?[ \t]*:[ \t]*["']?[1-9]/u;
const SLOW_ALWAYS = /(^|\n)[^#\n]*slowOpThresholdMs["']?[ \t]*:[ \t]*["']?0["']?[ \t\r]*([#,}\n]|$)/u;

function* ofProcess(log: string, configuration: string | undefined, at: string): Generator<LoggedData> {
  const text = configuration ?? "";
  if (!REDACTS.test(text)) {
    yield {
      log,
      carries: VERBOSE.test(text) || SLOW_ALWAYS.test(text) ? "everything" : "unmasked",
      path: say`${at}.configuration`,
      fix: "Set security.redactClientLogData to true in it",
    };
  }
}

function* ofReplicaSet(set: ReplicaSet | undefined, at: string): Generator<LoggedData> {
  yield* ofProcess("the log of members", set?.configuration, at);
  if (set?.hidden?.enabled === true) {
    yield* ofProcess("the log of hidden members", set.hidden.configuration, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* ofProcess("the log of members without a vote", set.nonvoting.configuration, say`${at}.nonvoting`);
  }
}

export function* loggedData(spec: Spec | undefined): Generator<LoggedData> {
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* ofReplicaSet(set, say`spec.replsets[${i}]`);
  }
  if (spec?.sharding?.enabled === true) {
    yield* ofReplicaSet(spec.sharding.configsvrReplSet, "spec.sharding.configsvrReplSet");
    yield* ofProcess("the log of mongos", spec.sharding.mongos?.configuration, "spec.sharding.mongos");
  }
}
