// What is measured: some policies, on the engine that they are for.
import type { Manifest } from "../../test-suites/cluster/support/json.ts";

/** `none`: the API server alone. */
export type Engine = "none" | "gatekeeper" | "kyverno" | "admission";

/** `control`: one control alone, with all operators. */
export type Part = "baseline" | "pack" | "audit" | "peer" | "controls" | "operators" | "control";

export interface Scenario {
  readonly name: string;
  readonly engine: Engine;
  readonly part: Part;
  /** The form of the pack, or the set of peers. */
  readonly form: string;
  readonly controls: number;
  readonly operators: number;
  readonly objects: readonly Manifest[];
  /** Objects that are denied once the policies work, and no more when they are gone. */
  readonly probes: readonly Manifest[];
  /** How many rules look at objects of a kind, whatever they are packed in. */
  readonly rules: (object: Manifest) => number;
}

/** An object whose creation is timed. */
export interface Timed {
  readonly name: string;
  readonly object: Manifest;
}
