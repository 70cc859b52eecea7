// The units of the bundle, read where a kind is first seen, as functions. They say what policy.wasm says, in a tenth of
// its time and with no memory of its own (docs/performance.md).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reported } from "../ir/interpret.ts";
import { planJudge, type UnitJudge } from "../ir/judge-unit.ts";
import type { Plan } from "../ir/plan.ts";
import { reasonOf } from "../manifests/files.ts";
import { unitsPath } from "../targets/bundle/units-path.ts";
import type { Engine, Parameters } from "./engine.ts";
import { bundleFolder, noBundle } from "./pack-file.ts";

/** False for a bundle of Rego and policy.wasm alone. */
export function hasUnits(): boolean {
  return existsSync(join(bundleFolder(), "units"));
}

/** Judges by the bundle's units. */
export function unitEngine(parameters: Parameters): Engine {
  const judges = new Map<string, readonly UnitJudge[]>();
  return {
    judge: ({ value }, { entrypoint }, others) => {
      const known = judges.get(entrypoint) ?? read(entrypoint, parameters);
      judges.set(entrypoint, known);
      const found = new Map<string, Reported>();
      for (const judge of known) {
        judge(value, (finding) => found.set(keyOf(finding), finding), others);
      }
      return [...found.values()];
    },
    recover: async () => undefined,
  };
}

function read(entrypoint: string, parameters: Parameters): readonly UnitJudge[] {
  const path = join(bundleFolder(), unitsPath(entrypoint));
  const lines = textOf(path).trimEnd().split("\n");
  const plans = lines.map((line): Plan => JSON.parse(line));
  return plans.map((plan) => planJudge(plan, parameters[plan.control]));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw noBundle(`${path}: ${reasonOf(error)}`);
  }
}

function keyOf({ kind, control, severity, field, message, fix, edit = "" }: Reported): string {
  return `${kind}\0${control}\0${severity}\0${field}\0${message}\0${fix}\0${edit}`;
}
