// WL-15: since version 24 the programs of Vitess write JSON to standard error unless a flag says otherwise (go/vt/log/flags.go), before that
// lines of text, and into files where `logtostderr` is off. The operator has mysqld write there too (vttablet/mysqlctld.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { errorLog } from "../../lib/my-cnf.ts";
import type { LogStream } from "../../vocabulary.ts";
import type { Flags } from "./flags.ts";
import type { clusterSpec, etcd, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Pools = readonly Infer<typeof poolSlice>[] | undefined;
type Etcd = Infer<typeof etcd> | undefined;

const REMOVE = "Remove it";
const STRUCTURED = /^-*log[-_]structured$/u;
const FORMAT = /^-*log[-_]format$/u;
const TO_STDERR = /^-*logtostderr$/u;
// As Go reads a boolean.
const OFF = /^(0|f|F|FALSE|false|False)$/u;
const OUTPUTS = /^-*log-outputs$/u;
const STREAMS = /(^|,) *(default|stderr|stdout|systemd\/journal) *(,|$)/u;

function* ofProgram(program: string, flags: Flags, at: string): Generator<LogStream> {
  const log = say`the log of ${program}`;
  for (const [name, value] of Object.entries(flags ?? {})) {
    const path = say`${at}["${name}"]`;
    if ((STRUCTURED.test(name) && OFF.test(value ?? "")) || (FORMAT.test(name) && value === "text")) {
      yield { log, goes: "text", path, fix: REMOVE, edit: "remove" };
    }
    if (TO_STDERR.test(name) && OFF.test(value ?? "")) {
      yield { log, goes: "elsewhere", path, fix: REMOVE };
    }
  }
}

/** etcd writes JSON to standard error unless a flag says otherwise (server/embed/config.go). */
export function* etcdLogs(given: Etcd, at: string): Generator<LogStream> {
  for (const [name, value] of Object.entries(given?.extraFlags ?? {})) {
    const path = say`${at}.extraFlags["${name}"]`;
    if (FORMAT.test(name) && value === "console") {
      yield { log: "the log of etcd", goes: "text", path, fix: REMOVE, edit: "remove" };
    }
    if (OUTPUTS.test(name) && !STREAMS.test(value ?? "")) {
      yield { log: "the log of etcd", goes: "file", path, fix: REMOVE, edit: "remove" };
    }
  }
}

function* ofPools(pools: Pools, at: string): Generator<LogStream> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield* errorLog(pool.mysqld?.configOverrides, say`${at}[${i}].mysqld.configOverrides`);
    yield* ofProgram("vttablet", pool.vttablet?.extraFlags, say`${at}[${i}].vttablet.extraFlags`);
  }
}

export function* logStreams(spec: Spec): Generator<LogStream> {
  yield* ofProgram("Vitess", spec?.extraVitessFlags, "spec.extraVitessFlags");
  yield* etcdLogs(spec?.globalLockserver?.etcd, "spec.globalLockserver.etcd");
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* ofProgram("vtgate", cell.gateway?.extraFlags, say`spec.cells[${i}].gateway.extraFlags`);
    yield* etcdLogs(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* ofPools(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* ofPools(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}
