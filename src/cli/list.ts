import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { choose } from "./choose.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { type PackControl, type PackFile, readPack } from "./pack-file.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly profile: string;
  readonly source: string;
  readonly kind: string;
  readonly status: string;
  readonly operators: readonly string[];
  readonly targets: readonly string[];
}

/** `list`: every control, for which operators it is enforced and in which forms. */
export function list({ format, profile }: { readonly format: string; readonly profile?: string }): Outcome {
  const pack = readPack();
  const faults: Diagnostic[] = [];
  const asked = choose(profile === undefined ? {} : { profile }, pack, faults).controls;
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const rows = pack.controls.filter(({ id }) => asked.has(id)).map((control) => rowOf(control, pack));
  const out =
    format === "json"
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${rows.map(({ id, severity, profile, title, operators }) => `${id.padEnd(6)} ${severity.padEnd(8)} ${profile.padEnd(10)} ${title} (${operators.join(", ") || "none"})`).join("\n")}\n`;
  return { exitCode: 0, out: [out], diagnostics: [] };
}

function rowOf({ id, title, severity, profile, section, kind }: PackControl, pack: PackFile): Row {
  const operators = [
    ...new Set(pack.resources.filter(({ enforced, inSchema = [] }) => enforced.includes(id) || inSchema.includes(id)).map(({ operator }) => operator)),
  ];
  return {
    id,
    title,
    severity,
    profile,
    source: section,
    kind,
    status: operators.length > 0 ? "enforced" : "not visible",
    operators,
    targets: pack.targets[id] ?? [],
  };
}
