import type { GuideRow } from "../dsl/guide.ts";
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

/** What the guide asks for and no object shows. */
interface OtherRow {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly kind: GuideRow["kind"];
  readonly status: "not in objects";
  readonly sees: string;
  readonly question: string;
}

/** `list`: every control, for which operators it is enforced and in which forms; then what the guide asks for beside them. */
export function list({ format, profile }: { readonly format: string; readonly profile?: string }): Outcome {
  const pack = readPack();
  const faults: Diagnostic[] = [];
  const asked = choose(profile === undefined ? {} : { profile }, pack, faults).controls;
  if (faults.length > 0) {
    throw new Refused(faults);
  }
  const rows = pack.controls.filter(({ id }) => asked.has(id)).map((control) => rowOf(control, pack));
  // A profile asks for controls: what none of them judges is in no profile.
  const others = profile === undefined ? (pack.guideRows ?? []).filter(({ kind }) => kind !== "judged").map(otherRowOf) : [];
  const out = format === "json" ? `${JSON.stringify([...rows, ...others], null, 2)}\n` : asText(rows, others);
  return { exitCode: 0, out: [out], diagnostics: [] };
}

function asText(rows: readonly Row[], others: readonly OtherRow[]): string {
  const lines = rows.map(
    ({ id, severity, profile, title, operators }) => `${id.padEnd(6)} ${severity.padEnd(8)} ${profile.padEnd(10)} ${title} (${operators.join(", ") || "none"})`,
  );
  const more = others.map(({ id, kind, title }) => `${id.padEnd(6)} ${kind.padEnd(19)} ${title}`);
  const head = ["", "No object shows these; `explain ID` says what does, and what a reviewer must answer:"];
  return `${[...lines, ...(more.length === 0 ? [] : head), ...more].join("\n")}\n`;
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

function otherRowOf({ id, title, section, kind, sees, question }: GuideRow): OtherRow {
  return { id, title, source: section, kind, status: "not in objects", sees, question };
}
