// What the compiler hands to the packagings, and what they hand back.
import type { AlertSet } from "../dsl/alerts.ts";
import type { Gap, Profile } from "../dsl/control.ts";
import type { GuideRow } from "../dsl/guide.ts";
import type { Params } from "../dsl/params.ts";
import type { Resource } from "../dsl/resource.ts";
import type { Unit } from "../ir/nodes.ts";
import type { Cel } from "./cel/ast.ts";

export interface ControlInfo {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly severityWhy: string;
  readonly profile: Profile;
  /** Why, where it is `baseline`. */
  readonly profileWhy?: string;
  /** Whether an annotation on the object may exempt it, in `check`. */
  readonly annotationExempts: boolean;
  readonly section: string;
  readonly why: string;
  /** What it reads: facts of a database, or objects as they are. */
  readonly kind: "database" | "objects";
  /** As in Control. */
  readonly silence?: "complies";
  /** As in Control. */
  readonly records?: "faults";
  /** As in Control. */
  readonly filesOnly?: string;
  readonly params: Params;
  readonly gaps: readonly Gap[];
}

export interface OperatorInfo {
  readonly name: string;
  readonly title: string;
  readonly home: string;
  readonly readAt: string;
  /** Whether it runs databases: it then says how theirs are recognised. */
  readonly isDatabase: boolean;
  readonly resources: readonly Resource[];
}

/** What a control says of one kind of object. `enforced` has a unit; the others have a reason. */
export interface Cell {
  readonly control: string;
  readonly operator: string;
  readonly group: string;
  readonly resourceKind: string;
  readonly status: "enforced" | "not visible" | "not applicable";
  readonly reason: string;
  /** The kind whose objects are schemas, where the schema of this kind is judged. */
  readonly schemaJudge?: { readonly operator: string; readonly kind: string };
}

/** A compiled pack: everything that a packaging may know. */
export interface PackModel {
  readonly name: string;
  readonly version: string;
  readonly guide: string;
  /** Where the guide can be read. */
  readonly guideHome?: string;
  /** All that the guide asks for; empty where a pack has no such list. */
  readonly guideRows: readonly GuideRow[];
  /** Alerts that come with the pack; none where nothing is said. */
  readonly alertSets?: readonly AlertSet[];
  readonly controls: readonly ControlInfo[];
  readonly operators: readonly OperatorInfo[];
  readonly units: readonly Unit[];
  /** For the units whose kind can show anything: what an object shows of what the rule reads, good or bad, as `unseen` clauses. */
  readonly seen: readonly Unit[];
  readonly cells: readonly Cell[];
}

/** A file of `generated/`, its path relative to that folder. */
export interface EmittedFile {
  readonly path: string;
  readonly content: string;
}

/** CEL for one or several units: the same text serves Gatekeeper, Kyverno and the API server. */
export interface CelPolicy {
  readonly variables: readonly { readonly name: string; readonly expression: string }[];
  readonly validation: { readonly expression: string; readonly message: string; readonly messageExpression: string };
}

export interface CelOptions {
  /** `constraint`: parameters are read from `variables.params` (Gatekeeper); `literal`: the defaults are baked in. */
  readonly params: "constraint" | "literal";
  /** `parameter`: only units whose control is listed in `variables.params.controls` (or all where that is empty) speak. */
  readonly controls?: "all" | "parameter";
  /** `parameter`: what `variables.params.exemptions` covers passes. */
  readonly exemptions?: "none" | "parameter";
  /** `kyverno`: the engine has `resource.List`; otherwise what reads other objects cannot be said. */
  readonly others?: "none" | "kyverno";
  /** What lets an object pass, asked before anything else. */
  readonly passes?: readonly Cel[];
}

export interface RegoOptions {
  /** e.g. `dok.um_1` */
  readonly packageName: string;
  /** Comment lines above the package, without `#`. */
  readonly header: readonly string[];
  /** `flat`: `input.parameters.x`; `by control`: `input.parameters["AB-1"].x`. */
  readonly params: "flat" | "by control";
  /** `kind`: each rule first tests `input.review.kind`; `none`: the module serves one kind only. */
  readonly guard: "kind" | "none";
  /** `violation`: Gatekeeper's contract {msg, details}; `findings`: the bundle's, with unseen ones. */
  readonly output: "violation" | "findings";
  readonly controls?: "all" | "parameter";
  /** `parameter`: what `input.parameters.exemptions` covers is no violation until its last day is over. */
  readonly exemptions?: "none" | "parameter";
}

/** Thrown by a backend whose language cannot hold a unit exactly. */
export class CannotSay extends Error {
  override readonly name = "CannotSay";
}

export interface Backends {
  renderRego(units: readonly Unit[], options: RegoOptions): string;
  /** Throws CannotSay. */
  renderCel(units: readonly Unit[], options: CelOptions): CelPolicy;
}
