// Rego as data: what lower.ts builds and print.ts writes. Only what the backend needs of the language.
export type Term =
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null }
  | { readonly kind: "name"; readonly name: string }
  /** `input.review.object`: a path of plain names. */
  | { readonly kind: "ref"; readonly path: readonly string[] }
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
  | { readonly kind: "every"; readonly names: readonly string[]; readonly of: Term; readonly body: readonly Statement[] };

export interface Rule {
  readonly comment: readonly string[];
  readonly name: string;
  /** Arguments of a function; null for a rule without. */
  readonly args: readonly string[] | null;
  /** `contains`: a member of a partial set; `value`: what it is (null: true). */
  readonly head: { readonly kind: "contains" | "value"; readonly term: Term | null };
  readonly body: readonly Statement[];
  readonly otherwise: readonly { readonly value: Term; readonly body: readonly Statement[] }[];
}

export interface Module {
  readonly header: readonly string[];
  readonly package: string;
  readonly rules: readonly Rule[];
}

export const scalar = (value: string | number | boolean | null): Term => ({ kind: "scalar", value });
export const variable = (name: string): Term => ({ kind: "name", name });
export const call = (name: string, ...args: readonly Term[]): Term => ({ kind: "call", name, args });
export const infix = (left: Term, op: string, right: Term): Term => ({ kind: "infix", op, left, right });
export const array = (items: readonly Term[]): Term => ({ kind: "array", items });
export const holds = (term: Term): Statement => ({ kind: "holds", term });

/** Names that a term or statement reads, for wildcards and arguments. */
export function namesIn(node: Term | Statement, found: Set<string> = new Set()): Set<string> {
  switch (node.kind) {
    case "scalar":
      break;
    case "name":
      found.add(node.name);
      break;
    case "ref":
      found.add(node.path[0] ?? "");
      break;
    case "index":
      namesIn(node.of, found);
      namesIn(node.index, found);
      break;
    case "call":
      for (const arg of node.args) {
        namesIn(arg, found);
      }
      break;
    case "array":
    case "set":
      for (const item of node.items) {
        namesIn(item, found);
      }
      break;
    case "object":
      for (const [, value] of node.entries) {
        namesIn(value, found);
      }
      break;
    case "infix":
      namesIn(node.left, found);
      namesIn(node.right, found);
      break;
    case "comprehension":
      namesIn(node.of, found);
      namesInAll(node.body, found);
      break;
    case "holds":
    case "not":
      namesIn(node.term, found);
      break;
    case "assign":
      namesIn(node.value, found);
      break;
    case "some":
      namesIn(node.of, found);
      break;
    case "every":
      namesIn(node.of, found);
      namesInAll(node.body, found);
      break;
  }
  return found;
}

export function namesInAll(nodes: readonly (Term | Statement)[], found: Set<string> = new Set()): Set<string> {
  for (const node of nodes) {
    namesIn(node, found);
  }
  return found;
}
