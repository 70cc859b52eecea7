import type { Outcome } from "./outcome.ts";
import { type PackControl, type PackFile, readPack } from "./pack-file.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly source: string;
  readonly kind: string;
  readonly status: string;
  readonly operators: readonly string[];
  readonly targets: readonly string[];
}

/** `list`: every control, for which operators it is enforced and in which forms. */
export function list({ format }: { readonly format: string }): Outcome {
  const pack = readPack();
  const rows = pack.controls.map((control) => rowOf(control, pack));
  const out =
    format === "json"
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${rows.map(({ id, severity, title, operators }) => `${id.padEnd(6)} ${severity.padEnd(8)} ${title} (${operators.join(", ") || "none"})`).join("\n")}\n`;
  return { exitCode: 0, out: [out], diagnostics: [] };
}

function rowOf({ id, title, severity, section, kind }: PackControl, pack: PackFile): Row {
  const operators = [...new Set(pack.resources.filter(({ enforced }) => enforced.includes(id)).map(({ operator }) => operator))];
  return {
    id,
    title,
    severity,
    source: section,
    kind,
    status: operators.length > 0 ? "enforced" : "not visible",
    operators,
    targets: pack.targets[id] ?? [],
  };
}
