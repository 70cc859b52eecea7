// Rego as data: what lowering builds and print.ts writes. Only what the backend needs of the language.

export type Term =
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null }
  | { readonly kind: "name"; readonly name: string }
  /** `input.parameters["AB-1"].limit`: a path whose first part is a plain name. */
  | { readonly kind: "ref"; readonly path: readonly [string, ...string[]] }
  | { readonly kind: "index"; readonly of: Term; readonly index: Term }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Term[] }
  | { readonly kind: "array"; readonly items: readonly Term[] }
  | { readonly kind: "set"; readonly items: readonly Term[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, Term])[] }
  | { readonly kind: "infix"; readonly op: string; readonly left: Term; readonly right: Term }
  | { readonly kind: "comprehension"; readonly of: Term; readonly body: readonly Statement[] };

export type Statement =
  | { readonly kind: "holds"; readonly term: Term }
  | { readonly kind: "not"; readonly term: Term }
  | { readonly kind: "assign"; readonly name: string; readonly value: Term }
  | { readonly kind: "some"; readonly names: readonly string[]; readonly of: Term }
  | { readonly kind: "every"; readonly name: string; readonly of: Term; readonly body: readonly Statement[] };

/** A value and the conditions under which it is the rule's. */
export interface Branch {
  /** null: true. */
  readonly value: Term | null;
  readonly body: readonly Statement[];
}

/** One definition: `name(args) := value if { body } else := …`, or `name contains value if { body }`. */
export interface Rule {
  readonly comment: readonly string[];
  readonly name: string;
  /** Arguments of a function; null for a rule without. */
  readonly args: readonly string[] | null;
  readonly isSet: boolean;
  readonly branches: readonly [Branch, ...Branch[]];
}

export interface Module {
  readonly header: readonly string[];
  readonly package: string;
  readonly rules: readonly Rule[];
}

export const scalar = (value: string | number | boolean | null): Term => ({ kind: "scalar", value });
export const variable = (name: string): Term => ({ kind: "name", name });
export const ref = (...path: [string, ...string[]]): Term => ({ kind: "ref", path });
export const call = (name: string, ...args: readonly Term[]): Term => ({ kind: "call", name, args });
export const index = (of: Term, at: Term): Term => ({ kind: "index", of, index: at });
export const infix = (left: Term, op: string, right: Term): Term => ({ kind: "infix", op, left, right });
export const array = (items: readonly Term[]): Term => ({ kind: "array", items });
export const set = (items: readonly Term[]): Term => ({ kind: "set", items });
export const object = (entries: readonly (readonly [string, Term])[]): Term => ({ kind: "object", entries });
export const comprehension = (of: Term, body: readonly Statement[]): Term => ({ kind: "comprehension", of, body });
export const holds = (term: Term): Statement => ({ kind: "holds", term });
export const not = (term: Term): Statement => ({ kind: "not", term });
export const assign = (name: string, value: Term): Statement => ({ kind: "assign", name, value });
export const some = (names: readonly string[], of: Term): Statement => ({ kind: "some", names, of });

/** A rule, or a function, of one definition without conditions. */
export function define(name: string, args: readonly string[] | null, branches: Rule["branches"], comment: readonly string[] = []): Rule {
  return { comment, name, args, isSet: false, branches };
}
