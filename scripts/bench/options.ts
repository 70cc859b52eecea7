// The arguments of the benchmark.
import { parseArgs } from "node:util";

export interface Options {
  readonly rounds: number;
  /** Of each object, scenario and round, at most. */
  readonly samples: number;
  /** Milliseconds for each object in a visit; what is slow gets fewer samples. */
  readonly objectMs: number;
  /** No visit begins later than this. */
  readonly minutes: number;
  /** Milliseconds until a scenario's policies work, and until they are gone. */
  readonly installMs: number;
  readonly growth: boolean;
  readonly memory: boolean;
  readonly only: RegExp;
  readonly peers: string | undefined;
  readonly json: string | undefined;
  /** A form whose controls are measured one at a time. */
  readonly each: string | undefined;
  /** The share of the machine that others may use while something is measured; above it, it is measured again. */
  readonly calm: number;
}

/** A run whose figures are printed again, or the help. */
export type Command = { readonly show: string } | "help" | Options;

export const USAGE = `scripts/cluster/alone.sh npx tsx scripts/bench/admission.mts [options]
  --quick          what of the pack and the peers can be had in under six minutes: to see that it works
  --rounds N       how often everything is visited, in turn (5)
  --samples N      of each object in a visit (100)
  --minutes N      begin nothing later than this, and report what there is (60; quick 4)
  --only REGEX     scenarios whose name matches; "none" is always measured
  --each FORM      the controls of a form one at a time, such as "gatekeeper rego"
  --growth         also with fewer controls, with fewer operators, and in audit
  --memory         also the memory of the processes, in a cluster for each scenario
  --calm PERCENT   measure again what was measured while others used more of the machine (25)
  --peers DIR      what scripts/bench/peers.sh fetched
  --json FILE      write all figures there, after each visit
  --show FILE      measure nothing, print the report of such figures`;

/** Throws what is wrong with the arguments. */
export function parseOptions(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      samples: { type: "string", default: "100" },
      minutes: { type: "string" },
      only: { type: "string", default: "" },
      each: { type: "string" },
      growth: { type: "boolean", default: false },
      memory: { type: "boolean", default: false },
      calm: { type: "string", default: "25" },
      peers: { type: "string" },
      json: { type: "string" },
      show: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || values.show !== undefined) {
    return values.show === undefined ? "help" : { show: values.show };
  }
  return {
    rounds: positive("--rounds", values.rounds ?? (values.quick ? "1" : "5")),
    samples: positive("--samples", values.samples),
    objectMs: values.quick ? 500 : 1_500,
    installMs: values.quick ? 60_000 : 150_000,
    minutes: positive("--minutes", values.minutes ?? (values.quick ? "4" : "60")),
    growth: values.growth,
    memory: values.memory,
    only: new RegExp(values.only, "iu"),
    peers: values.peers,
    json: values.json,
    each: values.each,
    calm: positive("--calm", values.calm) / 100,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new Error(`${name} wants a whole number from 1, not "${text}"`);
  }
  return value;
}
