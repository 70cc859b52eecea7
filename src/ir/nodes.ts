// The IR: what a policy means, once. Expressions are total (nothing is ever undefined; null is "absent") and pure.
// A rule is a generator of findings; linking turns it into clauses, which every backend prints.
// docs/language.md states the semantics in words; interpret.ts is them.

/** The type a value of the object must have to count as present. `scalar` is Kubernetes' IntOrString, `record` an object with known fields. */
export type Type =
  | { readonly kind: "string" | "number" | "boolean" | "scalar" | "any" | "record" }
  | { readonly kind: "list"; readonly items: Type }
  | { readonly kind: "map"; readonly values: Type };

export type Scalar = string | number | boolean;

export type Expr =
  | Literal
  | Name
  | Input
  | Param
  | Related
  | Whole
  | Field
  | Entry
  | Item
  | RecordExpr
  | Get
  | ListExpr
  | Concat
  | Coalesce
  | Cond
  | And
  | Or
  | Not
  | Equal
  | Compare
  | KindOf
  | TextTest
  | Matches
  | Lower
  | Split
  | Words
  | Text
  | Show
  | Quantified<"some">
  | Quantified<"every">
  | Filter
  | MapList
  | Keys
  | Member
  | Length
  | Let
  | Labelled
  | FactTest<"someFact">
  | FactTest<"everyFact">;

export interface Literal {
  readonly kind: "literal";
  readonly value: Scalar | null;
}
/** A bound variable: of a loop, a `let`, or an arrow function. Unique within a unit. */
export interface Name {
  readonly kind: "name";
  readonly name: string;
}
/** The object under review. */
export interface Input {
  readonly kind: "input";
}
/** A parameter: the user's value if it conforms, else the default. Never null. */
export interface Param {
  readonly kind: "param";
  readonly name: string;
}
/** Objects of another kind in no order: those in the namespace of the object under review, or all where the kind is the cluster's. */
export interface Related {
  readonly kind: "related";
  readonly group: string;
  readonly version: string;
  readonly resourceKind: string;
  readonly plural: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly isInEveryCluster: boolean;
}
/** Whether all objects that there are were looked at. */
export interface Whole {
  readonly kind: "whole";
}
/** A field of an object: its value if it conforms to `type`; else `default` where the parent is an object; else null. */
export interface Field {
  readonly kind: "field";
  readonly of: Expr;
  readonly name: string;
  readonly type: Type;
  readonly default: Scalar | null;
}
/** The value under a computed key of a map, its own properties only. */
export interface Entry {
  readonly kind: "entry";
  readonly of: Expr;
  readonly key: Expr;
  readonly type: Type;
}
/** The list's item at a fixed index, or null. */
export interface Item {
  readonly kind: "item";
  readonly of: Expr;
  readonly index: number;
  readonly type: Type;
}
/** A record that the policy builds (never one of the object's). */
export interface RecordExpr {
  readonly kind: "record";
  readonly fields: { readonly [name: string]: Expr };
}
/** A field of a built record; always there. */
export interface Get {
  readonly kind: "get";
  readonly of: Expr;
  readonly name: string;
}
export interface ListExpr {
  readonly kind: "list";
  readonly items: readonly Expr[];
}
export interface Concat {
  readonly kind: "concat";
  readonly lists: readonly Expr[];
}
/** `value ?? fallback`. */
export interface Coalesce {
  readonly kind: "coalesce";
  readonly value: Expr;
  readonly fallback: Expr;
}
export interface Cond {
  readonly kind: "cond";
  readonly test: Expr;
  readonly then: Expr;
  readonly else: Expr;
}
export interface And {
  readonly kind: "and";
  readonly operands: readonly [Expr, ...Expr[]];
}
export interface Or {
  readonly kind: "or";
  readonly operands: readonly [Expr, ...Expr[]];
}
export interface Not {
  readonly kind: "not";
  readonly operand: Expr;
}
/** Equality of scalars and null: values of different types are unequal; 5 equals 5.0. */
export interface Equal {
  readonly kind: "equal";
  readonly left: Expr;
  readonly right: Expr;
}
/** Order of numbers; false where either side is not a number. */
export interface Compare {
  readonly kind: "compare";
  readonly op: "<" | "<=" | ">" | ">=";
  readonly left: Expr;
  readonly right: Expr;
}
export interface KindOf {
  readonly kind: "kindOf";
  readonly value: Expr;
  readonly is: "string" | "number" | "boolean" | "list" | "map";
}
export interface TextTest {
  readonly kind: "textTest";
  readonly op: "startsWith" | "endsWith" | "includes";
  readonly text: Expr;
  readonly part: Expr;
}
/** Search, not full match. `pattern` is in the subset common to RE2 and JavaScript with flag u. */
export interface Matches {
  readonly kind: "matches";
  readonly text: Expr;
  readonly pattern: string;
  readonly ignoreCase: boolean;
}
/** Lower case of A to Z only. */
export interface Lower {
  readonly kind: "lower";
  readonly text: Expr;
}
export interface Split {
  readonly kind: "split";
  readonly text: Expr;
  readonly separator: string;
}
/** Non-empty parts between blanks (space, tab). */
export interface Words {
  readonly kind: "words";
  readonly text: Expr;
}
/** Concatenation; every part is a string. */
export interface Text {
  readonly kind: "text";
  readonly parts: readonly Expr[];
}
/** A value as people may see it: short, printable, one line. See dsl/text.ts `show`. */
export interface Show {
  readonly kind: "show";
  readonly value: Expr;
  readonly type: "string" | "number" | "boolean" | "any";
}
/** `some` or `every` item of a list satisfies the test; items that do not conform are the type's empty value. */
export interface Quantified<K extends "some" | "every"> {
  readonly kind: K;
  readonly list: Expr;
  readonly items: Type;
  readonly each: string;
  readonly test: Expr;
}
export interface Filter {
  readonly kind: "filter";
  readonly list: Expr;
  readonly items: Type;
  readonly each: string;
  readonly test: Expr;
}
export interface MapList {
  readonly kind: "map";
  readonly list: Expr;
  readonly items: Type;
  readonly each: string;
  readonly body: Expr;
}
/** The keys of a map whose values conform, in any order: nothing may depend on it. */
export interface Keys {
  readonly kind: "keys";
  readonly map: Expr;
  readonly values: Type;
}
/** A scalar is one of some literals. */
export interface Member {
  readonly kind: "member";
  readonly value: Expr;
  readonly of: readonly Scalar[];
}
export interface Length {
  readonly kind: "length";
  readonly list: Expr;
}
export interface Let {
  readonly kind: "let";
  readonly name: string;
  readonly value: Expr;
  readonly body: Expr;
}
/** A boolean with the name its author gave it; means `value`. */
export interface Labelled {
  readonly kind: "labelled";
  readonly label: string;
  readonly value: Expr;
}
/** `some` or `every` record of a fact; linking unfolds it. */
export interface FactTest<K extends "someFact" | "everyFact"> {
  readonly kind: K;
  readonly fact: string;
  readonly each: string;
  readonly test: Expr;
}

/** A generator of records. `origins` number the yields of the source that made a record, outermost first: for diagnostics only. */
export type Gen =
  | { readonly kind: "yield"; readonly record: { readonly [name: string]: Expr }; readonly origins: readonly number[] }
  | { readonly kind: "seq"; readonly items: readonly Gen[] }
  | { readonly kind: "when"; readonly test: Expr; readonly then: Gen; readonly else: Gen }
  | { readonly kind: "forEach"; readonly list: Expr; readonly items: Type; readonly index: string | null; readonly each: string; readonly body: Gen }
  | { readonly kind: "forEntries"; readonly map: Expr; readonly values: Type; readonly key: string; readonly each: string; readonly body: Gen }
  | { readonly kind: "bind"; readonly name: string; readonly value: Expr; readonly body: Gen }
  | { readonly kind: "forFact"; readonly fact: string; readonly each: string; readonly body: Gen };

export type Step =
  | { readonly kind: "when"; readonly test: Expr }
  | { readonly kind: "forEach"; readonly list: Expr; readonly items: Type; readonly index: string | null; readonly each: string }
  | { readonly kind: "forEntries"; readonly map: Expr; readonly values: Type; readonly key: string; readonly each: string }
  | { readonly kind: "bind"; readonly name: string; readonly value: Expr };

/** One way to a finding: loops, bindings and conditions in order, then what is reported. */
export type Clause =
  | {
      readonly kind: "violation";
      readonly steps: readonly Step[];
      readonly severity: string;
      readonly at: Expr;
      readonly message: Expr;
      readonly fix: Expr;
      /** The fix as data, in a text: `remove`, `set ` (a field's name and a space) and a value in JSON, or empty for none. */
      readonly edit?: Expr;
    }
  | { readonly kind: "unseen"; readonly steps: readonly Step[]; readonly at: Expr; readonly reason: Expr };

export interface ParamDecl {
  readonly name: string;
  readonly type: Type;
  /** Not the user's to set: a constant of the pack, such as the labels by which operators' pods are known. */
  readonly isFixed?: boolean;
  /** Plain JSON: a scalar, a list of scalars, or a list of records of scalars. */
  readonly default: Scalar | readonly (Scalar | { readonly [name: string]: Scalar })[];
}

/** One control on one kind of object: the smallest thing that a backend prints. */
export interface Unit {
  readonly control: string;
  readonly severity: string;
  /** The operator (or `kubernetes`) whose kind this is. */
  readonly operator: string;
  readonly group: string;
  readonly versions: readonly string[];
  readonly resourceKind: string;
  readonly plural: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly subresources?: readonly string[];
  /** As in Resource. */
  readonly isReport?: true;
  readonly params: readonly ParamDecl[];
  readonly clauses: readonly Clause[];
  /** The same clauses with their edits, for the target that reports them: no other may differ by a name or a step. Left out where there are none. */
  readonly edited?: readonly Clause[];
}

export const STRING: Type = { kind: "string" };
export const NUMBER: Type = { kind: "number" };
export const BOOLEAN: Type = { kind: "boolean" };
export const SCALAR: Type = { kind: "scalar" };
export const ANY: Type = { kind: "any" };
export const RECORD: Type = { kind: "record" };

export const literal = (value: Scalar | null): Literal => ({ kind: "literal", value });
export const name = (id: string): Name => ({ kind: "name", name: id });
export const TRUE = literal(true);
export const FALSE = literal(false);
export const NULL = literal(null);
