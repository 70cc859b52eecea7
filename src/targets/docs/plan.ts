import { TARGETS } from "../../dsl/control.ts";
import { answersSchema, configSchema } from "../../config/schema.ts";
import { exemptionsSchema } from "../../exemptions/schema.ts";
import type { Backends, EmittedFile, PackModel } from "../contract.ts";
import { knownPackOf } from "../exemptions/reach.ts";
import { type DeclaredGap, forTarget, gapsOf } from "../gaps.ts";
import { renderTemplate } from "../render.ts";
import { relatedKindsOf } from "../related.ts";
import { unitsOf } from "../select.ts";
import { matrixOf } from "./matrix.ts";

/** The matrix for machines and people, and what a user finds in `generated/`. */
export function planDocs(model: PackModel, backends: Backends): readonly EmittedFile[] {
  void backends;
  const matrix = matrixOf(model);
  const gaps = [...gapsOf(model), ...gapsOfFilesOnly(model)];
  const titles = model.operators.map(({ title }) => title);
  const rows = matrix.map((row) => ({
    control: row.control,
    title: row.title,
    severity: row.severity,
    profile: row.profile,
    cells: model.operators
      .map((operator) => row.operators[operator.name])
      .map((cell) => (cell?.status === "enforced" ? `enforced: ${cell.by}` : `${cell?.status}: ${cell?.by}`).replaceAll("|", "\\|")),
  }));
  const others = model.guideRows.filter(({ kind }) => kind !== "judged").map(({ id, title, kind, sees, question }) => ({ id, title, kind, sees, question }));
  const operators = model.operators
    .filter((operator) => unitsOf(model, undefined, operator).length > 0)
    .map(({ name, title, home, readAt }) => ({ name, title, home, readAt }));
  const facts = {
    name: model.name,
    version: model.version,
    guide: model.guide,
    controls: model.controls.length,
    operators,
    related: relatedKindsOf(forTarget(model, "gatekeeper-rego").units)
      .map(({ resourceKind }) => resourceKind)
      .join(", "),
    alerts: (model.alertSets ?? []).length > 0,
  };
  return [
    { path: "matrix.json", content: `${JSON.stringify({ schemaVersion: 1, version: model.version, gaps, rows: matrix, notInObjects: others }, null, 2)}\n` },
    { path: "matrix.md", content: renderTemplate("matrix", { ...facts, titles, rows, others, gaps }) },
    { path: "schemas/exemptions.json", content: `${JSON.stringify(exemptionsSchema(knownPackOf(model)), null, 2)}\n` },
    { path: "schemas/config.json", content: `${JSON.stringify(configSchema(model), null, 2)}\n` },
    ...answersFile(model),
    { path: "README.md", content: renderTemplate("generated-readme", facts) },
  ];
}

/** What only files can be asked, as gaps of all targets in a cluster. */
function gapsOfFilesOnly({ controls }: PackModel): readonly DeclaredGap[] {
  return controls.flatMap(({ id, filesOnly }) =>
    filesOnly === undefined ? [] : TARGETS.filter((target) => target !== "wasm").map((target) => ({ control: id, target, why: filesOnly })),
  );
}

/** Without rows of a guide there is nothing to answer. */
function answersFile({ guideRows }: PackModel): readonly EmittedFile[] {
  const schema = answersSchema(guideRows.map(({ id }) => id));
  return guideRows.length === 0 ? [] : [{ path: "schemas/answers.json", content: `${JSON.stringify(schema, null, 2)}\n` }];
}
