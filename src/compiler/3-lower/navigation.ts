import { type ElementAccessExpression, Node, type Node as TsNode, type PropertyAccessExpression } from "ts-morph";
import type { Schema } from "../../dsl/schema.ts";
import { ANY, type Expr, type Type } from "../../ir/nodes.ts";
import { built, type Lowered, plain, refuse, type Scope } from "./context.ts";
import { describe, lowerExpression } from "./expression.ts";
import { packParam } from "./params.ts";
import { typeOfSchema, typeOfTs } from "./types.ts";

export function lowerProperty(node: PropertyAccessExpression, scope: Scope): Lowered {
  const object = node.getExpression();
  const field = node.getName();
  if (Node.isIdentifier(object)) {
    const symbol = object.getSymbol();
    const binding = symbol && scope.bindings.get(symbol);
    if (binding?.kind === "params") {
      return plain({ kind: "param", name: field });
    }
    if (binding?.kind === "pack" && field === "isWhole") {
      return built({ kind: "whole" });
    }
    if (binding?.kind === "pack") {
      return scope.context.pack.has(field) ? plain({ kind: "param", name: packParam(field) }) : refuse(scope, "DOK2016", node, { name: describe(node) });
    }
    if (binding?.kind === "database") {
      return refuse(scope, "DOK2017", node.getParent() ?? node, { what: describe(node.getParent() ?? node) });
    }
  }
  const of = lowerExpression(object, scope);
  const ofType = typeOfTs(object.getType());
  if (field === "length") {
    return ofType?.kind === "list" ? built({ kind: "length", list: of.expr }) : refuse(scope, "DOK2003", node.getNameNode(), { what: "`length` of a text" });
  }
  if (ofType?.kind === "string" || ofType?.kind === "list") {
    return refuse(scope, "DOK2003", node.getNameNode(), { what: `\`${field}\`` });
  }
  return select(of, field, node, scope);
}

export function lowerElement(node: ElementAccessExpression, scope: Scope): Lowered {
  const of = lowerExpression(node.getExpression(), scope);
  const argument = node.getArgumentExpression();
  if (argument === undefined) {
    return refuse(scope, "DOK2002", node, { what: describe(node) });
  }
  const key = lowerExpression(argument, scope).expr;
  const ofType = typeOfTs(node.getExpression().getType());
  if (ofType?.kind === "list") {
    if (key.kind !== "literal" || typeof key.value !== "number" || key.value < 0) {
      return refuse(scope, "DOK2002", node, { what: `${describe(node)} (only fixed positions)` });
    }
    const schema = of.schema?.kind === "list" ? of.schema.items : undefined;
    return { expr: { kind: "item", of: of.expr, index: key.value, type: resultType(schema, node) ?? ANY }, schema, built: of.built };
  }
  if (key.kind === "literal" && typeof key.value === "string") {
    return select(of, key.value, node, scope);
  }
  const schema = of.schema?.kind === "map" ? of.schema.values : undefined;
  return plain({ kind: "entry", of: of.expr, key, type: resultType(schema, node) ?? ANY }, schema);
}

function select(of: Lowered, field: string, node: TsNode, scope: Scope): Lowered {
  if (of.built) {
    return { expr: { kind: "get", of: of.expr, name: field }, schema: undefined, built: false };
  }
  const schema = of.schema?.kind === "object" ? of.schema.fields[field] : of.schema?.kind === "map" ? of.schema.values : undefined;
  const type = resultType(schema, node);
  if (type === null) {
    return refuse(scope, "DOK3003", node, { type: node.getType().getText(node) });
  }
  const fallback = schema && "default" in schema && schema.default !== undefined ? schema.default : null;
  const expr: Expr = { kind: "field", of: of.expr, name: field, type, default: fallback };
  return plain(expr, schema);
}

function resultType(schema: Schema | undefined, node: TsNode): Type | null {
  return schema ? typeOfSchema(schema) : typeOfTs(node.getType());
}
