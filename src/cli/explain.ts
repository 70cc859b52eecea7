import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { rowAsData, rowAsText } from "./explain-row.ts";
import { nearest } from "./nearest.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { type PackControl, type PackFile, type PackResource, readPack } from "./pack-file.ts";

interface Seen {
  readonly operator: string;
  readonly kind: string;
  readonly status: "enforced" | "not visible" | "not applicable";
  readonly reason: string;
}

/** `explain ID`: what a control demands, why, its parameters, and how each kind of object shows it; of what no object shows, who can answer it. */
export function explain(id: string, { format }: { readonly format: string }): Outcome {
  const pack = readPack();
  const wanted = id.toUpperCase();
  const control = pack.controls.find((candidate) => candidate.id === wanted);
  const row = pack.guideRows?.find((candidate) => candidate.id === wanted);
  if (control === undefined) {
    const other = row ?? refuse(id, pack);
    return { exitCode: 0, out: [format === "json" ? `${JSON.stringify(rowAsData(other), null, 2)}\n` : rowAsText(other)], diagnostics: [] };
  }
  const seen = pack.resources.map((resource) => seenOn(resource, control.id));
  const { title, severity, severityWhy, profile, profileWhy, annotationExempts, section, why, params } = control;
  const data = {
    id: control.id,
    title,
    severity,
    severityWhy,
    profile,
    ...(profileWhy === undefined ? {} : { profileWhy }),
    annotationExempts,
    source: section,
    why,
    params,
    ...(row === undefined ? {} : { sees: row.sees, question: row.question }),
    seen,
  };
  return { exitCode: 0, out: [format === "json" ? `${JSON.stringify(data, null, 2)}\n` : asText(control, seen, row?.question)], diagnostics: [] };
}

function refuse(id: string, pack: PackFile): never {
  const ids = [...new Set([...pack.controls, ...(pack.guideRows ?? [])].map((candidate) => candidate.id))];
  const meant = nearest(id, ids);
  const hint = meant === undefined ? {} : { nearest: meant };
  throw new Refused([createDiagnostic("DOK5005", undefined, { what: "control", given: id, choices: ids.join(", "), ...hint })]);
}

function seenOn(resource: PackResource, id: string): Seen {
  const { operator, kind } = resource;
  const hidden = resource.notVisible.find((stated) => stated.control === id);
  const odd = resource.notApplicable.find((stated) => stated.control === id);
  if (resource.enforced.includes(id)) {
    return { operator, kind, status: "enforced", reason: "" };
  }
  return hidden ? { operator, kind, status: "not visible", reason: hidden.reason } : { operator, kind, status: "not applicable", reason: odd?.reason ?? "" };
}

function asText(
  { id, title, section, severity, severityWhy, profile, profileWhy, annotationExempts, why, params }: PackControl,
  seen: readonly Seen[],
  question?: string,
): string {
  const listed = Object.entries(params).map(
    ([name, param]) => `  ${name} (${param.kind}): ${param.description}\n    default: ${JSON.stringify(param.default)}`,
  );
  const lines = [
    `${id} ${title}`,
    `${section}; severity ${severity}: ${severityWhy}`,
    `profile ${profile}${profileWhy === undefined ? "" : `: ${profileWhy}`}`,
    ...(annotationExempts ? ["an annotation on the object may exempt it from check"] : []),
    "",
    why,
    "",
    ...(listed.length === 0 ? [] : ["Parameters", ...listed, ""]),
    ...(question === undefined ? [] : ["What a reviewer must answer where nothing shows it; yes means met", `  ${question}`, ""]),
    "Where it is seen",
    ...seen.map(({ operator, kind, status, reason }) => `  ${operator} ${kind}: ${status}${reason === "" ? "" : `: ${reason}`}`),
    "",
  ];
  return lines.join("\n");
}
