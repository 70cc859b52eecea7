// ED-2: what MySQL of the tablets logs beside Vitess' own, and the files of queries that vttablet and vtgate write where a flag names one,
// with values unless another has them redacted (go/streamlog/streamlog.go, go/vt/vtgate/querylogz.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { loggedStatements } from "../../lib/my-cnf.ts";
import type { LoggedData } from "../../vocabulary.ts";
import { type Flags, isOn } from "./flags.ts";
import type { clusterSpec, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Pools = readonly Infer<typeof poolSlice>[] | undefined;

const FILE = /^-*log[-_]queries[-_]to[-_]file$/u;
const REDACTS = /^-*redact[-_]debug[-_]ui[-_]queries$/u;

function isRedacted(flags: Flags): boolean {
  return Object.keys(flags ?? {}).some((name) => REDACTS.test(name) && isOn(flags?.[name]));
}

/** `common`: flags of all programs, which go after these. */
function* ofProgram(flags: Flags, common: Flags, at: string): Generator<LoggedData> {
  for (const [name, value] of Object.entries(flags ?? {})) {
    if (FILE.test(name) && value !== "" && !isRedacted(flags) && !isRedacted(common)) {
      yield { log: "the log of queries", carries: "everything", path: say`${at}["${name}"]`, fix: "Remove it, or set redact-debug-ui-queries to true" };
    }
  }
}

function* ofPools(pools: Pools, common: Flags, at: string): Generator<LoggedData> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield* loggedStatements(pool.mysqld?.configOverrides, say`${at}[${i}].mysqld.configOverrides`);
    yield* ofProgram(pool.vttablet?.extraFlags, common, say`${at}[${i}].vttablet.extraFlags`);
  }
}

export function* loggedData(spec: Spec): Generator<LoggedData> {
  const common = spec?.extraVitessFlags;
  yield* ofProgram(common, {}, "spec.extraVitessFlags");
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* ofProgram(cell.gateway?.extraFlags, common, say`spec.cells[${i}].gateway.extraFlags`);
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* ofPools(given.equal?.shardTemplate?.tabletPools, common, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* ofPools(shard.tabletPools, common, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}
