// A scorecard for machines. The shape is part of the tool's interface: fields are added, never taken away or changed, and
// `schemaVersion` is raised otherwise.
import { spelled } from "../reports/json.ts";
import { countAnswers } from "./words.ts";
import type { ScoredControl, Scorecard } from "./scorecard.ts";

/** Everything that is known, all grounds included. */
export function renderJson({ subject, pack, cautions = [], counts, controls }: Scorecard): string {
  const { name, version, guide, guideHome } = pack;
  const data = {
    schemaVersion: 1,
    subject,
    pack: { name, version, guide, ...(guideHome === undefined ? {} : { guideHome }) },
    counts,
    summary: { controls: controls.length, ...countAnswers(controls) },
    cautions,
    controls: controls.map(controlEntry),
  };
  return `${spelled(JSON.stringify(data, null, 2))}\n`;
}

function controlEntry({ row, severity, answer, by, judged, grounds, reviewed, conflict }: ScoredControl): object {
  const { id, title, section, kind, sees, question } = row;
  return { id, title, section, kind, severity, answer, by, judged, sees, question, grounds, reviewed, conflict };
}
