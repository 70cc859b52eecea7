import { holds, PROFILES, type Profile } from "../dsl/control.ts";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { LEVELS } from "../reports/report.ts";
import type { Choice } from "./judge.ts";
import { nearest } from "./nearest.ts";
import type { PackFile } from "./pack-file.ts";

export interface ChoiceOptions {
  readonly control?: readonly string[];
  readonly profile?: string;
  readonly severity?: string;
}

/** The controls and the severity that are asked for; what the pack has not goes to `faults`. */
export function choose(options: ChoiceOptions, pack: PackFile, faults: Diagnostic[]): Choice {
  const ids = pack.controls.map(({ id }) => id);
  const named = options.control?.flatMap((text) => text.split(",")).map((id) => id.trim().toUpperCase());
  for (const id of named ?? []) {
    if (!ids.includes(id)) {
      faults.push(unknown("control", id, ids));
    }
  }
  const profile = profileOf(options.profile ?? "restricted", faults);
  const asked = pack.controls.filter((control) => holds(profile, control.profile)).map(({ id }) => id);
  // Who names controls wants these, whatever a profile holds.
  return { controls: new Set(named ?? asked), leastSeverity: levelOf("severity", options.severity ?? "low", LEVELS, faults) };
}

/** The profile of a name; what there is not goes to `faults`. */
export function profileOf(given: string, faults: Diagnostic[]): Profile {
  const profile = PROFILES.find((name) => name === given.trim().toLowerCase());
  if (profile === undefined) {
    faults.push(unknown("profile", given, PROFILES));
  }
  return profile ?? "restricted";
}

/** Where a level stands among the choices. */
export function levelOf(what: string, given: string, choices: readonly string[], faults: Diagnostic[]): number {
  const level = given.toLowerCase();
  if (!choices.includes(level)) {
    faults.push(unknown(what, level, choices));
  }
  return choices.indexOf(level);
}

/** A choice that there is not. */
export function unknown(what: string, given: string, choices: readonly string[]): Diagnostic {
  const meant = nearest(given, choices);
  return createDiagnostic("DOK5005", undefined, { what, given, choices: choices.join(", "), ...(meant === undefined ? {} : { nearest: meant }) });
}
