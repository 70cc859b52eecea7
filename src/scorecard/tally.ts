// What the judged objects show of each control, counted as they come. An object that shows nothing of a control has not
// complied with it: only what was seen counts.
import type { Finding } from "../reports/report.ts";
import type { Ground } from "./scorecard.ts";

/** One object, for one control. */
export type Shown =
  | { readonly kind: "violates"; readonly findings: readonly Finding[] }
  /** What of the object is judged cannot be seen, or not all of it. */
  | { readonly kind: "unseen"; readonly reasons: readonly Ground[] }
  | { readonly kind: "complies"; readonly ground: Ground }
  /** It has nothing of what the control is about. */
  | { readonly kind: "silent"; readonly ground: Ground };

/** A reason, where it was met first, and how often it was met. */
interface Reason {
  readonly ground: Ground;
  count: number;
}
export interface ControlTally {
  readonly findings: Finding[];
  /** The first few. */
  readonly complying: Ground[];
  readonly reasons: Map<string, Reason>;
  violates: number;
  complies: number;
  silent: number;
  firstSilent?: Ground;
}
export type Tally = Map<string, ControlTally>;

const PLACES_KEPT = 3;

/** Counts what an object shows of a control. */
export function count(tally: Tally, control: string, shown: Shown): void {
  const own: ControlTally = tally.get(control) ?? { findings: [], complying: [], reasons: new Map(), violates: 0, complies: 0, silent: 0 };
  tally.set(control, own);
  switch (shown.kind) {
    case "violates":
      own.violates += 1;
      for (const finding of shown.findings) {
        own.findings.push(finding);
      }
      break;
    case "unseen":
      for (const ground of shown.reasons) {
        const known = own.reasons.get(ground.says) ?? { ground, count: 0 };
        known.count += 1;
        own.reasons.set(ground.says, known);
      }
      break;
    case "complies":
      own.complies += 1;
      own.complying.push(...(own.complying.length < PLACES_KEPT ? [shown.ground] : []));
      break;
    case "silent":
      own.silent += 1;
      own.firstSilent ??= shown.ground;
  }
}
