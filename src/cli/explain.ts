import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "./outcome.ts";
import { readPack } from "./pack-file.ts";

/** `explain ID`: what a control demands, why, its parameters, and how each kind of object shows it. */
export function explain(id: string): Outcome {
  const pack = readPack();
  const control = pack.controls.find((candidate) => candidate.id === id.toUpperCase());
  if (control === undefined) {
    const choices = pack.controls.map((candidate) => candidate.id).join(", ");
    return { exitCode: 2, out: "", diagnostics: [createDiagnostic("DOK5005", undefined, { what: "control", given: id, choices })] };
  }
  const params = Object.entries(control.params).map(
    ([name, param]) => `  ${name} (${param.kind}): ${param.description}\n    default: ${JSON.stringify(param.default)}`,
  );
  const kinds = pack.resources.map((resource) => {
    const hidden = resource.notVisible.find((stated) => stated.control === control.id);
    const odd = resource.notApplicable.find((stated) => stated.control === control.id);
    return `  ${resource.operator} ${resource.kind}: ${resource.enforced.includes(control.id) ? "enforced" : hidden ? `not visible: ${hidden.reason}` : `not applicable: ${odd?.reason ?? ""}`}`;
  });
  const lines = [
    `${control.id} ${control.title}`,
    `${control.section}; severity ${control.severity}: ${control.severityWhy}`,
    "",
    control.why,
    "",
    ...(params.length === 0 ? [] : ["Parameters", ...params, ""]),
    "Where it is seen",
    ...kinds,
    "",
  ];
  return { exitCode: 0, out: lines.join("\n"), diagnostics: [] };
}
