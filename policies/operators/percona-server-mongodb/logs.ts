// ED-2, WL-15: what members and mongos log, and where. Members and mongos log the commands that are slow, and at higher levels of verbosity more, with the data in them, unless the text
// of their configuration has them redact it, which is off by default (docs.percona.com, log redaction).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { LoggedData, LogStream } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;

// Block and flow style, or with a dot, but no comments.
const REDACTS = /(^|\n)[^#\n]*redactClientLogData["']?[ \t]*:[ \t]*["']?true/u;
const VERBOSE = /(^|\n)([^#\n]*[^#\na-zA-Z])?verbosity["']?[ \t]*:[ \t]*["']?[1-9]/u;
const SLOW_ALWAYS = /(^|\n)[^#\n]*slowOpThresholdMs["']?[ \t]*:[ \t]*["']?0["']?[ \t\r]*([#,}\n]|$)/u;

// Of the section systemLog alone: the audit log may go to a file of its own. In block or flow style, or with a dot.
const TO_FILE = /(^|\n)["']?systemLog(\.|["']?[ \t]*:([ \t]*\{[^}]*|[^\n{]*\n(([ \t\r#][^\n]*)?\n)*[ \t]+))["']?destination["']?[ \t]*:[ \t]*["']?file/u;
// A file that is the output of the process.
const TO_OUTPUT = /path["']?[ \t]*:[ \t]*["']?\/(dev|proc)\//u;
const MEMBERS = "the log of members";
const HIDDEN = "the log of hidden members";
const NONVOTING = "the log of members without a vote";
const MONGOS = "the log of mongos";

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
  yield* ofProcess(MEMBERS, set?.configuration, at);
  if (set?.hidden?.enabled === true) {
    yield* ofProcess(HIDDEN, set.hidden.configuration, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* ofProcess(NONVOTING, set.nonvoting.configuration, say`${at}.nonvoting`);
  }
}

export function* loggedData(spec: Spec | undefined): Generator<LoggedData> {
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* ofReplicaSet(set, say`spec.replsets[${i}]`);
  }
  if (spec?.sharding?.enabled === true) {
    yield* ofReplicaSet(spec.sharding.configsvrReplSet, "spec.sharding.configsvrReplSet");
    yield* ofProcess(MONGOS, spec.sharding.mongos?.configuration, "spec.sharding.mongos");
  }
}

function* streamOf(log: string, configuration: string | undefined, at: string): Generator<LogStream> {
  const text = configuration ?? "";
  if (TO_FILE.test(text) && !TO_OUTPUT.test(text)) {
    yield { log, goes: "file", path: say`${at}.configuration`, fix: "Remove systemLog.destination and systemLog.path from it" };
  }
}

function* streamsOf(set: ReplicaSet | undefined, at: string): Generator<LogStream> {
  yield* streamOf(MEMBERS, set?.configuration, at);
  if (set?.hidden?.enabled === true) {
    yield* streamOf(HIDDEN, set.hidden.configuration, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* streamOf(NONVOTING, set.nonvoting.configuration, say`${at}.nonvoting`);
  }
}

/** Members write JSON to standard output, or with the collector to its file, which it brings there (ps-entry.sh, fluentbit_mongo.conf); mongos has none. */
export function* logStreams(spec: Spec | undefined): Generator<LogStream> {
  if (spec?.logcollector?.enabled !== true) {
    for (const [i, set] of (spec?.replsets ?? []).entries()) {
      yield* streamsOf(set, say`spec.replsets[${i}]`);
    }
    if (spec?.sharding?.enabled === true) {
      yield* streamsOf(spec.sharding.configsvrReplSet, "spec.sharding.configsvrReplSet");
    }
  }
  if (spec?.sharding?.enabled === true) {
    yield* streamOf(MONGOS, spec.sharding.mongos?.configuration, "spec.sharding.mongos");
  }
}
