// The file of exemptions as the commands read it, and how they speak of what is in it.
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { dayOf, isDay } from "../exemptions/days.ts";
import type { Exemption, KnownPack } from "../exemptions/exemption.ts";
import { Refused } from "./outcome.ts";

export interface TodayOption {
  /** The day to judge by; without it, the current one in UTC. */
  readonly today?: string;
}

/** Throws Refused where it is no day. */
export function todayOf({ today }: TodayOption): string {
  if (today !== undefined && !isDay(today)) {
    throw new Refused([createDiagnostic("DOK5111", undefined, { given: today })]);
  }
  return today ?? dayOf(new Date());
}

/** Throws Refused with every mistake in the file. What reads it is loaded only here: most runs have none. */
export async function wellRead(file: string, pack: KnownPack): Promise<readonly Exemption[]> {
  const { readExemptions } = await import("../exemptions/read.ts");
  const { exemptions, diagnostics } = readExemptions(file, pack);
  if (diagnostics.length > 0) {
    throw new Refused(diagnostics);
  }
  return exemptions;
}

/** Something to say of an exemption, at its place. */
export function said(code: "DOK5109" | "DOK5112" | "DOK5113", exemption: Exemption): Diagnostic {
  return createDiagnostic(code, exemption.place, { of: namesOf(exemption), expires: exemption.expires });
}

/** The controls, and what it covers: `AB-1 for names orders, labels team=payments`. */
export function namesOf({ controls, match }: Exemption): string {
  const { labels, ...lists } = match;
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  const keys = [...Object.entries(lists), ...(labels === undefined ? [] : [["labels", pairs] as const])];
  const which = controls.length > 4 ? `${controls.length} controls` : controls.join(", ");
  return `${which} for ${keys.map(([key, values]) => `${key} ${values.join(", ")}`).join(", ")}`;
}
