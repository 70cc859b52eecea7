// The pipeline on one screen: read → lower → link → check. Targets take it from there.
import { Node, type Node as TsNode, type ObjectLiteralExpression, type Project } from "ts-morph";
import type { Control } from "../dsl/control.ts";
import { isInSchema, joinRecognition, type Joint, type NotApplicable, type NotVisible, type Operator, type ResourceFacts } from "../dsl/operator.ts";
import { completeSlice, type Resource } from "../dsl/resource.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Unit } from "../ir/nodes.ts";
import type { Cell } from "../targets/contract.ts";
import { keyOfResource, propertyOf, readPolicies, resolve, type PolicySources } from "./1-read/project.ts";
import { type Linked, linkSeen, linkUnit, type UnitSource } from "./4-link/unit.ts";
import { bodyOf } from "./1-read/function-body.ts";
import { checkProfile } from "./2-check/profile.ts";
import { packDecls, packParam, paramDecls } from "./3-lower/params.ts";
import { placeOf, Reporter } from "./reporter.ts";

/** The policies as loaded modules: data comes from here, function bodies from the sources. */
export interface LoadedPack {
  readonly controls: readonly Control[];
  readonly operators: readonly Operator<unknown>[];
}

export interface Compiled {
  readonly units: readonly Unit[];
  /** As in PackModel. */
  readonly seen: readonly Unit[];
  readonly cells: readonly Cell[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where each control is defined, by its id. */
  readonly places: ReadonlyMap<string, Place>;
}

export interface CompileOptions {
  readonly project: Project;
  /** Absolute path of the policies' folder, or of the one file. */
  readonly folder: string;
  readonly pack: LoadedPack;
}

/** Compiles every control for every kind. With errors in `diagnostics`, `units` must not be used. */
export function compile({ project, folder, pack }: CompileOptions): Compiled {
  const reporter = new Reporter();
  const sources = readPolicies(project, folder, reporter);
  const units: Unit[] = [];
  const seen: Unit[] = [];
  const cells: CompiledCell[] = [];
  for (const control of pack.controls) {
    checkProfile(control, sources, reporter);
  }
  if (!reporter.hasErrors) {
    const recognition = joinRecognition(pack.operators);
    const kinds = new Map(
      pack.operators.flatMap(({ resources }) => resources.map(({ resource }) => [`${resource.group}/${resource.kind}`, resource] as const)),
    );
    for (const operator of pack.operators) {
      for (const resourceFacts of operator.resources) {
        for (const control of pack.controls) {
          const made = compileCell({ control, operator, resourceFacts, recognition, kinds, sources, reporter });
          units.push(...made.units);
          seen.push(...made.seen);
          cells.push(made.cell);
        }
      }
    }
  }
  const places = new Map([...sources.controls].map(([id, literal]) => [id, placeOf(literal)]));
  return { units, seen, cells: cells.map((cell) => withJudge(cell, units)), diagnostics: reporter.diagnostics, places };
}

/** A cell that only the kind's schema shows, with who judges the schema. */
function withJudge({ shownBy, ...cell }: CompiledCell, units: readonly Unit[]): Cell {
  const judge = shownBy.length > 0 ? units.find((unit) => unit.control === cell.control && unit.params.some(({ name }) => shownBy.includes(name))) : undefined;
  return judge === undefined ? cell : { ...cell, schemaJudge: { operator: judge.operator, kind: judge.resourceKind } };
}

/** `shownBy`: the tables that hold what the kind says of its schema. */
interface CompiledCell extends Cell {
  readonly shownBy: readonly string[];
}

interface CellJob {
  readonly control: Control;
  readonly operator: Operator<unknown>;
  readonly resourceFacts: ResourceFacts<unknown>;
  readonly recognition: Joint;
  readonly kinds: ReadonlyMap<string, Resource>;
  readonly sources: PolicySources;
  readonly reporter: Reporter;
}

type Declared = { readonly [fact: string]: unknown };

function compileCell(job: CellJob): { readonly units: readonly Unit[]; readonly seen: readonly Unit[]; readonly cell: CompiledCell } {
  const { control, operator, resourceFacts } = job;
  const resource = resourceFacts.resource;
  const declared: Declared = { ...resourceFacts.facts };
  const shownBy = control.reads.filter((fact) => isInSchema(declared[fact])).map(packParam);
  const cell = { control: control.id, operator: operator.name, group: resource.group, resourceKind: resource.kind, shownBy };
  const rule = control.objects.find((candidate) => candidate.resource.group === resource.group && candidate.resource.kind === resource.kind);
  const shown = control.reads.filter((fact) => typeof declared[fact] === "function");
  if (rule === undefined && shown.length === 0) {
    return { units: [], seen: [], cell: { ...cell, ...absence(control, declared) } };
  }
  const source = job.sources.controls.get(control.id);
  const check = source && (rule ? objectCheck(source, resource) : propertyOf(source, "check"));
  if (source === undefined || check === undefined) {
    job.reporter.diagnostics.push(unlocated(`the rule of ${control.id}`));
    return { units: [], seen: [], cell: { ...cell, status: "enforced", reason: "" } };
  }
  const literal = job.sources.facts.get(`${resource.group}/${resource.kind}`);
  const facts = new Map<string, TsNode>();
  for (const fact of rule ? [] : shown) {
    const node = literal && propertyOf(literal, fact);
    if (node && bodyOf(node)) {
      facts.set(fact, node);
    } else {
      job.reporter.report("DOK1002", literal ?? source, { what: `the fact ${fact} of ${resource.kind}` });
    }
  }
  const fixed = packDecls(job.recognition, shown);
  const seen: Unit[] = [];
  const units = slices(resource).map(({ versions, slice }) => {
    const unitSource: UnitSource = {
      check,
      isObjectRule: rule !== undefined,
      facts,
      slice: completeSlice(slice),
      pack: new Set(Object.keys(job.recognition).filter((field) => field !== "inSchema")),
      kinds: job.kinds,
      severity: control.severity,
      reporter: job.reporter,
    };
    const unitOf = (linked: Linked): Unit => ({
      control: control.id,
      severity: control.severity,
      operator: operator.name,
      group: resource.group,
      versions,
      resourceKind: resource.kind,
      plural: resource.plural,
      scope: resource.scope,
      ...(resource.subresources === undefined ? {} : { subresources: resource.subresources }),
      ...(resource.isReport === undefined ? {} : { isReport: resource.isReport }),
      params: [...paramDecls(control.params), ...fixed.filter(({ name }) => JSON.stringify(linked).includes(`"name":"${name}"`))],
      ...linked,
    });
    const unit = unitOf(linkUnit(unitSource));
    // What is wrong in a fact was said above.
    const clauses = job.reporter.hasErrors ? [] : linkSeen(unitSource);
    seen.push(...(clauses.length === 0 ? [] : [unitOf({ clauses })]));
    return unit;
  });
  return { units, seen, cell: { ...cell, status: "enforced", reason: "" } };
}

/** Served versions that share a slice share a unit. */
function slices(resource: Resource) {
  const groups = new Map<Resource["versions"][string], string[]>();
  for (const [version, slice] of Object.entries(resource.versions)) {
    groups.set(slice, [...(groups.get(slice) ?? []), version]);
  }
  return [...groups].map(([slice, versions]) => ({ slice, versions }));
}

function absence(control: Control, declared: Declared): { readonly status: "not visible" | "not applicable"; readonly reason: string } {
  const all = control.reads.map((fact) => declared[fact]);
  const stated = all.filter((value): value is NotVisible | NotApplicable => typeof value === "object" && value !== null && !isInSchema(value));
  const hidden = stated.find((value) => "notVisible" in value);
  if (hidden && "notVisible" in hidden) {
    return { status: "not visible", reason: hidden.notVisible };
  }
  if (all.some(isInSchema)) {
    return { status: "not applicable", reason: "the schema of this kind shows it, not the object" };
  }
  const [first] = stated;
  return first && "notApplicable" in first
    ? { status: "not applicable", reason: first.notApplicable }
    : { status: "not applicable", reason: "this kind of object says nothing about it" };
}

function objectCheck(source: ObjectLiteralExpression, resource: Resource): TsNode | undefined {
  const objects = propertyOf(source, "objects");
  const calls = Node.isArrayLiteralExpression(objects) ? objects.getElements() : [];
  for (const call of calls) {
    const [first, , check] = Node.isCallExpression(call) ? call.getArguments() : [];
    if (first && check && keyOfResource(first) === `${resource.group}/${resource.kind}`) {
      return resolve(check);
    }
  }
  return undefined;
}

function unlocated(what: string): Diagnostic {
  return {
    code: "DOK1002",
    severity: "error",
    message: `the source of ${what} was not found`,
    why: "the compiler reads the rule from the literal passed to defineControl, onObjects or facts",
    fix: "write the rule in that literal, or name a top-level function there",
  };
}
