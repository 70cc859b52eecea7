// The IR as text: `(field (input) "spec" record null)`. parse.ts reads it back, node for node.
import type { Clause, Expr, Step, Type, Unit } from "./nodes.ts";
import { CLAUSE_SHAPES, EXPR_SHAPES, type FieldKind, STEP_SHAPES } from "./shape.ts";

type Node = { readonly [field: string]: unknown; readonly kind: string };

export function printExpr(expr: Expr): string {
  return printNode(expr as unknown as Node, EXPR_SHAPES[expr.kind]);
}

function printNode(node: Node, shape: { readonly [field: string]: FieldKind }): string {
  const parts = Object.entries(shape).map(([field, kind]) => printField(node[field], kind));
  return `(${[node.kind, ...parts].join(" ")})`;
}

function printField(value: unknown, kind: FieldKind): string {
  switch (kind) {
    case "expr":
    case "optional":
      return printExpr(value as Expr);
    case "exprs":
      return `[${(value as readonly Expr[]).map(printExpr).join(" ")}]`;
    case "fields":
      return `{${Object.entries(value as { [name: string]: Expr })
        .map(([name, expr]) => `${JSON.stringify(name)} ${printExpr(expr)}`)
        .join(" ")}}`;
    case "json":
      return JSON.stringify(value);
    case "type":
      return printType(value as Type);
  }
}

export function printType(type: Type): string {
  return type.kind === "list" ? `list<${printType(type.items)}>` : type.kind === "map" ? `map<${printType(type.values)}>` : type.kind;
}

export function printStep(step: Step): string {
  return printNode(step as unknown as Node, STEP_SHAPES[step.kind]);
}

export function printClause(clause: Clause): string {
  const steps = clause.steps.map((step) => `\n    ${printStep(step)}`).join("");
  const node = clause as unknown as Node;
  const parts = Object.entries(CLAUSE_SHAPES[clause.kind])
    .filter(([field]) => node[field] !== undefined)
    .map(([field, kind]) => `\n    ${field} ${printField(node[field], kind)}`);
  return `  (${clause.kind}${steps}${parts.join("")})`;
}

/** A unit for people (and for parse.ts): its head as JSON on one line, then a clause after the other. */
export function printUnit(unit: Unit): string {
  const { clauses, ...head } = unit;
  return [`unit ${JSON.stringify(head)}`, ...clauses.map(printClause), ""].join("\n");
}
