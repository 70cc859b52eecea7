// A tally to an answer: one violation is enough for not met, one object that was seen to comply is needed for met.
import { rankOf, shortMessage, type Finding } from "../reports/report.ts";
import type { Answer, Ground } from "./scorecard.ts";
import type { ControlTally } from "./tally.ts";

export interface FromObjects {
  readonly answer: Exclude<Answer, "manual">;
  readonly judged: number;
  readonly grounds: readonly Ground[];
}

/** What the objects answer; nothing where none was judged. */
export function fromObjects(tally: ControlTally | undefined): FromObjects {
  if (tally === undefined) {
    return { answer: "not-visible", judged: 0, grounds: [] };
  }
  const judged = tally.violates + tally.complies;
  if (tally.violates > 0) {
    return { answer: "not-met", judged, grounds: tally.findings.toSorted(worstFirst).map(groundOf) };
  }
  const unseen = [...tally.reasons.values()].map(({ ground, count }) => counted(ground, count));
  if (tally.complies > 0) {
    return { answer: "met", judged, grounds: [...tally.complying, ...unseen] };
  }
  const { firstSilent, silent } = tally;
  return { answer: "not-visible", judged, grounds: [...unseen, ...(firstSilent === undefined ? [] : [counted(firstSilent, silent)])] };
}

function counted(ground: Ground, count: number): Ground {
  return count === 1 ? ground : { ...ground, says: `${ground.says} (here, and ${count - 1} more like it)` };
}

function worstFirst(a: Finding, b: Finding): number {
  const byFile = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return rankOf(b.severity) - rankOf(a.severity) || byFile || a.line - b.line || a.column - b.column;
}

function groundOf(finding: Finding): Ground {
  const { control, file, line, column, field, resource, fix } = finding;
  const says = shortMessage(finding);
  // The row and the place say the rest.
  const lead = `${control} ${field}: `;
  return { file, line, column, field, resource, says: says.startsWith(lead) ? says.slice(lead.length) : says, fix };
}
