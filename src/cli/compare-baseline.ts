import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MarkedFinding } from "../reports/report.ts";
import { type Baseline, type BaselineEntry, entriesOf, keyOf, pathsFrom } from "./baseline-file.ts";

export interface Compared {
  /** What the baseline has not. */
  readonly fresh: readonly MarkedFinding[];
  readonly known: readonly MarkedFinding[];
  /** Entries that were looked for and not found. */
  readonly gone: readonly BaselineEntry[];
}

/** Parts findings by a baseline; `all` are those that an exemption covers, too: these are not gone. */
export function compareWith(baseline: Baseline, findings: readonly MarkedFinding[], all: readonly MarkedFinding[], read: readonly string[]): Compared {
  const keys = new Set(baseline.entries.map(keyOf));
  const ofFinding = (list: readonly MarkedFinding[]): readonly string[] => entriesOf(list, baseline.path).map(keyOf);
  const own = ofFinding(findings);
  const found = new Set(ofFinding(all));
  const fromFolder = pathsFrom(baseline.path);
  const looked = new Set(read.map(fromFolder));
  // What this run did not look at may still be there.
  const isLookedFor = ({ file }: BaselineEntry): boolean => looked.has(file) || (file !== "-" && !existsSync(join(dirname(baseline.path), file)));
  return {
    fresh: findings.filter((_, index) => !keys.has(own[index] ?? "")),
    known: findings.filter((_, index) => keys.has(own[index] ?? "")),
    gone: baseline.entries.filter((entry) => !found.has(keyOf(entry)) && isLookedFor(entry)),
  };
}
