// The OPA bundle: a Rego module for each kind of object with all controls, the same as IR for `check`, what it reads
// about the pack, and the manifest. `policy.wasm` is compiled from the modules afterwards.
import type { Unit } from "../../ir/nodes.ts";
import { planOf } from "../../ir/plan.ts";
import type { Backends, EmittedFile, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { regoPackage } from "../names.ts";
import { relatedKindsOf } from "../related.ts";
import { kindsOf, targetsOf } from "../select.ts";
import { ENTRY_FILE, renderEntry } from "./entry.ts";
import { seenPath, unitsPath } from "./units-path.ts";

interface KindModule {
  readonly operator: string;
  readonly group: string;
  readonly kind: string;
  readonly package: string;
  readonly units: readonly Unit[];
}

/** A module for each kind with at least one unit, unseen-only ones too. */
function modulesOf(model: PackModel): readonly KindModule[] {
  return model.operators.flatMap((operator) => {
    const units = model.units.filter((unit) => unit.operator === operator.name);
    return kindsOf(units).map(({ group, kind }) => ({
      operator: operator.name,
      group,
      kind,
      package: regoPackage(operator.name, kind),
      units: units.filter((unit) => unit.group === group && unit.resourceKind === kind),
    }));
  });
}

/** Findings in the bundle say their fix as data too. */
function withEdits(unit: Unit): Unit {
  return { ...unit, clauses: unit.edited ?? unit.clauses };
}

function entrypointOf(module: KindModule): string {
  return `${module.package.replaceAll(".", "/")}/findings`;
}

/** The entrypoints of `policy.wasm`, one for each kind. */
export function wasmEntrypoints(model: PackModel): readonly string[] {
  return modulesOf(forTarget(model, "wasm")).map(entrypointOf);
}

export function planBundle(pack: PackModel, backends: Backends): readonly EmittedFile[] {
  const model = forTarget(pack, "wasm");
  const modules = modulesOf(model);
  const files = modules.map((module) => ({
    path: `bundle/${module.package.replaceAll(".", "/")}.rego`,
    content: backends.renderRego(module.units.map(withEdits), {
      packageName: module.package,
      header: [`${module.operator} ${module.kind}: all controls`],
      params: "by control",
      guard: "none",
      output: "findings",
    }),
  }));
  const entry = renderEntry(
    modules.map((module) => ({
      ...module,
      versions: [...new Set(module.units.flatMap(({ versions }) => versions))].sort(),
      isReport: module.units.some(({ isReport }) => isReport === true),
    })),
  );
  // Without a word of policy.wasm: OPA would want a WASM runtime for it, which many builds of it have not.
  const manifest = { revision: model.version, roots: ["dok"], rego_version: 1, metadata: { name: model.name, guide: model.guide } };
  const units = modules.map((module) => ({ path: `bundle/${unitsPath(entrypointOf(module))}`, content: module.units.map(printLine).join("") }));
  const seen = modules.map((module) => ({ path: `bundle/${seenPath(entrypointOf(module))}`, content: seenBeside(module, pack).map(printLine).join("") }));
  return [
    ...files,
    { path: ENTRY_FILE, content: entry },
    ...units,
    ...seen,
    { path: "bundle/.manifest", content: json(manifest) },
    { path: "bundle/pack.json", content: json(packJson(pack, modules)) },
  ];
}

/** What says of a module's objects that they show anything at all: where that counts, and they do not comply by silence anyway. */
function seenBeside({ operator, units }: KindModule, { controls, operators, seen }: PackModel): readonly Unit[] {
  const isDatabase = operators.some(({ name, isDatabase: runs }) => name === operator && runs);
  const byRecord = new Set(controls.filter(({ silence, records }) => records === undefined && (!isDatabase || silence === undefined)).map(({ id }) => id));
  return seen.filter(
    ({ control, group, resourceKind }) =>
      byRecord.has(control) && units.some((unit) => unit.control === control && unit.group === group && unit.resourceKind === resourceKind),
  );
}

/** A unit as a line of JSON, planned, its clauses with their edits, without what only makes Rego and CEL readable. */
function printLine(unit: Unit): string {
  return `${JSON.stringify(planOf(withEdits(unit)), (_, value: unknown) => withoutLabel(value))}\n`;
}

function withoutLabel(value: unknown): unknown {
  const isLabelled = typeof value === "object" && value !== null && "kind" in value && value.kind === "labelled" && "value" in value;
  return isLabelled ? withoutLabel(value.value) : value;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function packJson(model: PackModel, modules: readonly KindModule[]): object {
  return {
    schemaVersion: 1,
    name: model.name,
    version: model.version,
    guide: model.guide,
    ...(model.guideHome === undefined ? {} : { guideHome: model.guideHome }),
    ...(model.guideRows.length === 0 ? {} : { guideRows: model.guideRows }),
    controls: model.controls,
    operators: model.operators.map(({ name, title, home, readAt, isDatabase }) => ({ name, title, home, readAt, isDatabase })),
    resources: model.operators.flatMap((operator) =>
      operator.resources.map(({ group, kind, plural, scope, versions }) => {
        const cells = model.cells.filter((cell) => cell.operator === operator.name && cell.group === group && cell.resourceKind === kind);
        const module = modules.find((candidate) => candidate.group === group && candidate.kind === kind);
        const stated = (status: string): readonly object[] =>
          cells.filter((cell) => cell.status === status).map(({ control, reason }) => ({ control, reason }));
        return {
          operator: operator.name,
          group,
          kind,
          plural,
          scope,
          versions: Object.keys(versions),
          entrypoint: module ? entrypointOf(module) : null,
          enforced: cells.filter((cell) => cell.status === "enforced").map(({ control }) => control),
          inSchema: cells.filter((cell) => cell.schemaJudge !== undefined).map(({ control }) => control),
          notVisible: stated("not visible"),
          notApplicable: stated("not applicable"),
        };
      }),
    ),
    related: relatedOf(model),
    targets: Object.fromEntries(
      model.controls.map((control) => [
        control.id,
        targetsOf(
          control,
          model.units.filter((unit) => unit.control === control.id),
        ),
      ]),
    ),
  };
}

/** The kinds that rules look at beside an object, and the controls that do. */
function relatedOf({ controls, units }: PackModel): readonly object[] {
  const asking = controls.map(({ id }) => ({ id, kinds: relatedKindsOf(units.filter(({ control }) => control === id)) }));
  return relatedKindsOf(units).map(({ group, version, resourceKind, scope }) => ({
    group,
    version,
    resourceKind,
    scope,
    controls: asking.filter(({ kinds }) => kinds.some((kind) => kind.group === group && kind.resourceKind === resourceKind)).map(({ id }) => id),
  }));
}
