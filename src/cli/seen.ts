// Which objects show anything of a control: an object that complies is told from one that only keeps silent.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Others } from "../ir/others.ts";
import { planJudge, type UnitJudge } from "../ir/judge-unit.ts";
import type { Plan } from "../ir/plan.ts";
import { reasonOf } from "../manifests/files.ts";
import type { ManifestObject } from "../manifests/objects.ts";
import { OutOfTime, withinTime } from "../manifests/time-limit.ts";
import { seenPath } from "../targets/bundle/units-path.ts";
import { bundleFolder, noBundle } from "./pack-file.ts";

/** By control: a field of the object that shows something of it. */
export type Seen = (object: ManifestObject, entrypoint: string, others: Others) => ReadonlyMap<string, string>;

const MOST_TIME = 30_000;

/** Reads of the bundle what each kind needs. Throws Refused where it is not there. */
export function openSeen(): Seen {
  const judges = new Map<string, readonly UnitJudge[]>();
  return ({ value }, entrypoint, others) => {
    const known = judges.get(entrypoint) ?? read(entrypoint);
    judges.set(entrypoint, known);
    try {
      return withinTime(MOST_TIME, () => {
        const fields = new Map<string, string>();
        for (const judge of known) {
          judge(value, ({ control, field }) => fields.set(control, fields.get(control) ?? field), others);
        }
        return fields;
      });
    } catch (error) {
      if (!(error instanceof OutOfTime)) {
        throw error;
      }
      // What was not looked at to its end has shown nothing.
      return new Map();
    }
  };
}

function read(entrypoint: string): readonly UnitJudge[] {
  const path = join(bundleFolder(), seenPath(entrypoint));
  const lines = textOf(path)
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line): Plan => JSON.parse(line)).map((plan) => planJudge(plan));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw noBundle(`${path}: ${reasonOf(error)}`);
  }
}
