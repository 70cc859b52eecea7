import type { Outcome } from "./outcome.ts";
import { type PackFile, readPack } from "./pack-file.ts";

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
  const rows = pack.controls.map((control) => rowOf(control.id, pack));
  const out =
    format === "json"
      ? `${JSON.stringify(rows, null, 2)}\n`
      : `${rows.map(({ id, severity, title, operators }) => `${id.padEnd(6)} ${severity.padEnd(8)} ${title} (${operators.join(", ") || "none"})`).join("\n")}\n`;
  return { exitCode: 0, out, diagnostics: [] };
}

function rowOf(id: string, pack: PackFile): Row {
  const control = pack.controls.find((candidate) => candidate.id === id);
  const operators = [...new Set(pack.resources.filter(({ enforced }) => enforced.includes(id)).map(({ operator }) => operator))];
  return {
    id,
    title: control?.title ?? "",
    severity: control?.severity ?? "",
    source: control?.section ?? "",
    kind: "database",
    status: operators.length > 0 ? "enforced" : "not visible",
    operators,
    targets: pack.targets[id] ?? [],
  };
}
