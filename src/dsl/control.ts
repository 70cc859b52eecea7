import type { Pack } from "./operator.ts";
import type { Params, ParamValues } from "./params.ts";
import type { Surroundings } from "./related.ts";
import type { ObjectOf, Resource } from "./resource.ts";

export const SEVERITIES = ["critical", "high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A fix that is one field, as data: the field at `at`, or a `field` of it, is taken away or gets this value. */
export type Edit = "remove" | { readonly set: string | number | boolean; readonly field?: string };

/** How much is asked for: each holds those before it. */
export const PROFILES = ["baseline", "restricted"] as const;
export type Profile = (typeof PROFILES)[number];

/** Whether a profile asks for what belongs to another. */
export function holds(profile: Profile, own: Profile): boolean {
  return PROFILES.indexOf(own) <= PROFILES.indexOf(profile);
}

/** One thing that is wrong: where, what, and what to set. */
export interface Violation {
  /** Path of the field from the object's root, e.g. `spec.postgresql.pg_hba[0]`. */
  readonly at: string;
  /** What is wrong, without the control's id and without the fix; printable ASCII without quotes `'` or `|`. */
  readonly message: string;
  /** What to set, as an imperative. */
  readonly fix: string;
  /** The same as data, where one field at `at` has one right value whoever the user is; literals and conditionals between them. */
  readonly edit?: Edit | undefined;
  /** Where this finding weighs other than its control; a literal. */
  readonly severity?: Severity;
}
/** What this object alone cannot show. Never a pass, never a violation. */
export interface Unseen {
  readonly at: string;
  readonly unseen: string;
}
export type Finding = Violation | Unseen;

export type Database<F, R extends keyof F> = { readonly [K in R]: readonly F[K][] };
export interface ObjectRule {
  readonly resource: Resource;
  readonly check: (object: never, params: never, pack: Pack) => Iterable<Finding>;
}

/** The forms that a pack is compiled to. */
export const TARGETS = ["gatekeeper-rego", "gatekeeper-cel", "kyverno-clusterpolicy", "kyverno-validatingpolicy", "admission", "wasm"] as const;
export type Target = (typeof TARGETS)[number];

/** A target that cannot say this control exactly: it is left out there, and the matrix says so. */
export interface Gap {
  readonly target: Target;
  readonly why: string;
}

/** A control of the guide (or of your organization), as every target and document sees it. */
export interface Control {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it has this severity, in one line. */
  readonly severityWhy: string;
  /** The least demanding profile that asks for it; `restricted`, which asks for everything, where nothing is said. */
  readonly profile?: Profile;
  /** Why every production database can be asked for it: with `baseline` only, and needed there. */
  readonly profileWhy?: string;
  /** Whether who writes a manifest may exempt it by an annotation; no, where nothing is said. */
  readonly annotationExempts?: boolean;
  /** Where the demand comes from: the guide's section, or a talk. */
  readonly section: string;
  /** What goes wrong without it, in one sentence. */
  readonly why: string;
  /**
   * `complies`: an object of a database's kind of which the rule reads nothing complies with it, as where no credential stands in it.
   * Where nothing is said, such an object says nothing: of backups that there are not, none is encrypted.
   */
  readonly silence?: "complies";
  /**
   * `faults`: the facts it reads make records of whatever could be wrong, also of what is not there at all, as of the address of a backup.
   * Then a record with which nothing is wrong shows nothing, and no object complies.
   */
  readonly records?: "faults";
  /** Why only files can be asked, and no policy of a cluster: `check` alone judges it, and the matrix says why. */
  readonly filesOnly?: string;
  readonly params: Params;
  readonly reads: readonly string[];
  readonly check?: (db: never, params: never, others: Surroundings) => Iterable<Finding>;
  readonly objects: readonly ObjectRule[];
  readonly gaps?: readonly Gap[];
}

export interface FactControl<F, R extends keyof F & string, P extends Params> extends Omit<Control, "params" | "reads" | "check" | "objects"> {
  readonly params?: P;
  /** The facts the rule reads: a fact not listed isn't there to use. */
  readonly reads: readonly R[];
  /** What must hold of a database, whatever its operator. */
  check(db: Database<F, R>, params: ParamValues<P>, others: Surroundings): Iterable<Finding>;
}
export interface ObjectControl<P extends Params> extends Omit<Control, "params" | "reads" | "check" | "objects"> {
  readonly params?: P;
  readonly objects: readonly ObjectRule[];
}

export interface ControlDialect<F> {
  /** A control over facts. */
  defineControl<const R extends keyof F & string, P extends Params = Record<never, never>>(control: FactControl<F, R, P>): Control;
}

export function controlsOver<F>(): ControlDialect<F> {
  return {
    defineControl: (control) => ({ ...control, params: control.params ?? {}, objects: [] }) as unknown as Control,
  };
}

/** A control over objects of given kinds, without the vocabulary of facts. */
export function defineObjectControl<P extends Params = Record<never, never>>(control: ObjectControl<P>): Control {
  return { ...control, params: control.params ?? {}, reads: [] };
}

/** The rule for one kind of object. The compiler finds the generator in this very call. */
export function onObjects<R extends Resource, P extends Params>(
  resource: R,
  params: P,
  check: (object: ObjectOf<R>, params: ParamValues<P>, pack: Pack) => Iterable<Finding>,
): ObjectRule {
  void params;
  return { resource, check };
}
