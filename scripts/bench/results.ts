// What a run measured, as it is written to the file of --json.
import type { Memory } from "../../test-suites/cluster/support/cluster.ts";
import type { Scenario } from "./scenario.ts";
import type { Latency } from "./stats.ts";

export interface SubjectResult extends Latency {
  readonly name: string;
  /** How many rules look at it. */
  readonly rules: number;
  readonly statuses: readonly number[];
}

export interface Result extends Pick<Scenario, "name" | "engine" | "part" | "form" | "controls" | "operators"> {
  readonly policies: number;
  readonly webhookCalls: number;
  readonly nativePolicies: number;
  /** Processor time of the whole cluster for each creation. */
  readonly cpuMs: number;
  /** From the first policy's creation until what must be denied is denied. */
  readonly installMs: number;
  /** The largest share of the machine that others used in a visit. */
  readonly others: number;
  readonly subjects: readonly SubjectResult[];
}

export interface Failure {
  readonly scenario: string;
  readonly why: string;
}

export interface Measured {
  readonly results: readonly Result[];
  readonly failures: readonly Failure[];
  /** Scenarios that the time did not suffice for, or that failed. */
  readonly missing: readonly string[];
}

export interface Run extends Measured {
  readonly started: string;
  readonly minutes: number;
  readonly loads: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly versions: Readonly<Record<string, string>>;
  readonly options: { readonly rounds: number; readonly samples: number };
  readonly memory: Readonly<Record<string, Readonly<Record<string, Memory>>>>;
}
