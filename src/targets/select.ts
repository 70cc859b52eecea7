// Which units go into which file.
import { TARGETS, type Target } from "../dsl/control.ts";
import type { Unit } from "../ir/nodes.ts";
import type { ControlInfo, OperatorInfo, PackModel } from "./contract.ts";
import { sayable } from "./related.ts";

/** The control's units of one operator (or of all) that can find a violation in a cluster. */
export function unitsOf(model: PackModel, control?: ControlInfo, operator?: OperatorInfo): readonly Unit[] {
  const ofFiles = new Set(model.controls.filter(({ filesOnly }) => filesOnly !== undefined).map(({ id }) => id));
  return model.units.filter(
    (unit) =>
      !ofFiles.has(unit.control) &&
      (control === undefined || unit.control === control.id) &&
      (operator === undefined || unit.operator === operator.name) &&
      unit.clauses.some((clause) => clause.kind === "violation"),
  );
}

/** The forms in which some units of a control are emitted: what finds nothing but "not visible" is said by the bundle only. */
export function targetsOf(control: ControlInfo, units: readonly Unit[]): readonly Target[] {
  const finds = (target: Target): boolean => sayable(units, target).some((unit) => unit.clauses.some((clause) => clause.kind === "violation"));
  const isSaid = (target: Target): boolean => target === "wasm" || (control.filesOnly === undefined && finds(target));
  return units.length === 0 ? [] : TARGETS.filter((target) => isSaid(target) && !control.gaps.some((gap) => gap.target === target));
}

/** One policy: what a control demands (or advises) of one operator's kinds. */
export interface PolicyPart {
  /** `AB-1`, or `AB-1-advice`: names are made of it. */
  readonly id: string;
  readonly control: ControlInfo;
  readonly level: Level;
  readonly operator: OperatorInfo;
  readonly units: readonly Unit[];
}

/** Each pair of control and operator that has something to enforce, with what is only advised apart. */
export function pairsOf(model: PackModel): readonly PolicyPart[] {
  return model.operators.flatMap((operator) =>
    model.controls.flatMap((control) =>
      LEVELS.map((level) => ({ id: partId(control.id, level), control, level, operator, units: unitsAt(level, unitsOf(model, control, operator)) })).filter(
        ({ units }) => units.length > 0,
      ),
    ),
  );
}

/** `AB-1`, or `AB-1-advice`. */
export function partId(name: string, level: Level): string {
  return level === "advice" ? `${name}-advice` : name;
}

/** All that an operator's policies find, in one: what it demands, and what it advises. */
export type CompactPart = Omit<PolicyPart, "control">;

export function compactPartsOf(model: PackModel): readonly CompactPart[] {
  return model.operators.flatMap((operator) =>
    LEVELS.map((level) => ({ id: partId(operator.name, level), level, operator, units: unitsAt(level, unitsOf(model, undefined, operator)) })).filter(
      ({ units }) => units.length > 0,
    ),
  );
}

/** The units with what they find at a level only. */
export function unitsAt(level: Level, units: readonly Unit[]): readonly Unit[] {
  return units
    .map((unit) => ({ ...unit, clauses: unit.clauses.filter((clause) => clause.kind === "violation" && levelOf(clause.severity, unit) === level) }))
    .filter(({ clauses }) => clauses.length > 0);
}

/** The level of a finding in an object of a unit's kind. */
export function levelOf(severity: string, { isReport }: Pick<Unit, "isReport">): Level {
  return severity === "low" || isReport === true ? "advice" : "demand";
}

/** What an enforcing installation does with findings: a demand is denied, advice (findings of low severity, and all in reports) only warned of. */
export type Level = "demand" | "advice";
export const LEVELS: readonly Level[] = ["demand", "advice"];

export interface Matched {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly versions: readonly string[];
  readonly scope: "Namespaced" | "Cluster";
  readonly subresources?: readonly string[];
}

/** The kinds of some units, each once. */
export function kindsOf(units: readonly Unit[]): readonly Matched[] {
  const kinds = new Map<string, Matched>();
  for (const unit of units) {
    const key = `${unit.group}/${unit.resourceKind}`;
    const known = kinds.get(key);
    const versions = [...new Set([...(known?.versions ?? []), ...unit.versions])].sort();
    kinds.set(key, {
      group: unit.group,
      kind: unit.resourceKind,
      plural: unit.plural,
      versions,
      scope: unit.scope,
      ...(unit.subresources === undefined ? {} : { subresources: unit.subresources }),
    });
  }
  return [...kinds.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}

/** Whether the API group is Kubernetes' own. */
export const isBuiltInGroup = (group: string): boolean => !group.includes(".") || KUBERNETES.test(group);

/** Other groups under k8s.io are those of CRDs. */
const KUBERNETES = /^(?:[a-z]+|rbac\.authorization|[a-z]+\.apiserver)\.k8s\.io$/u;

/** Operators whose kinds are Kubernetes' own: there the engines' namespaces are left alone. */
export function isBuiltIn(matched: readonly Matched[]): boolean {
  return matched.some(({ group }) => isBuiltInGroup(group));
}

/** Namespaces in which nothing is judged by kind alone: a mistake there could lock a cluster. */
export const SYSTEM_NAMESPACES = ["kube-system", "kube-public", "kube-node-lease", "gatekeeper-system", "kyverno"];
