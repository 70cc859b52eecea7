// The table of contents of the language's expressions: what is not here is refused.
import { Node, type Node as TsNode, SyntaxKind } from "ts-morph";
import { list } from "../../dsl/schema.ts";
import { type Expr, FALSE, literal, NULL, TRUE } from "../../ir/nodes.ts";
import { resolve } from "../1-read/project.ts";
import { lowerBinary } from "./binary.ts";
import { lowerCall } from "./call.ts";
import { built, either, type Lowered, refuse, type Scope } from "./context.ts";
import { lowerElement, lowerProperty } from "./navigation.ts";
import { isNullable, typeOfTs } from "./types.ts";

export function lowerExpression(node: TsNode, scope: Scope): Lowered {
  if (Node.isParenthesizedExpression(node) || Node.isSatisfiesExpression(node)) {
    return lowerExpression(node.getExpression(), scope);
  }
  if (Node.isAsExpression(node) && node.getTypeNode()?.getText() === "const") {
    return lowerExpression(node.getExpression(), scope);
  }
  if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
    return built(literal(node.getLiteralText()));
  }
  if (Node.isNumericLiteral(node)) {
    return lowerNumber(node, Number(node.getLiteralText()), scope);
  }
  if (Node.isTrueLiteral(node)) {
    return built(TRUE);
  }
  if (Node.isFalseLiteral(node)) {
    return built(FALSE);
  }
  if (Node.isNullLiteral(node)) {
    return built(NULL);
  }
  if (Node.isIdentifier(node)) {
    return lowerIdentifier(node, scope);
  }
  if (Node.isPropertyAccessExpression(node)) {
    return lowerProperty(node, scope);
  }
  if (Node.isElementAccessExpression(node)) {
    return lowerElement(node, scope);
  }
  if (Node.isBinaryExpression(node)) {
    return lowerBinary(node, scope);
  }
  if (Node.isPrefixUnaryExpression(node)) {
    return lowerPrefix(node, scope);
  }
  if (Node.isConditionalExpression(node)) {
    const then = lowerExpression(node.getWhenTrue(), scope);
    const otherwise = lowerExpression(node.getWhenFalse(), scope);
    return either(then, otherwise, { kind: "cond", test: lowerCondition(node.getCondition(), scope), then: then.expr, else: otherwise.expr });
  }
  if (Node.isTemplateExpression(node)) {
    return lowerTemplate(node, scope);
  }
  if (Node.isTaggedTemplateExpression(node)) {
    return lowerSay(node, scope);
  }
  if (Node.isCallExpression(node)) {
    return lowerCall(node, scope);
  }
  if (Node.isObjectLiteralExpression(node)) {
    return built({ kind: "record", fields: lowerFields(node, scope) });
  }
  if (Node.isArrayLiteralExpression(node)) {
    return lowerArray(node, scope);
  }
  return refuse(scope, "DOK2002", node, { what: describe(node) });
}

export function describe(node: TsNode): string {
  const text = node.getText().replace(/\s+/gu, " ");
  return `\`${text.length > 40 ? `${text.slice(0, 37)}...` : text}\``;
}

function lowerNumber(node: TsNode, value: number, scope: Scope): Lowered {
  return Number.isSafeInteger(value) ? built(literal(value)) : refuse(scope, "DOK2007", node, { value: node.getText() });
}

/** A boolean, never a truthy value. */
export function lowerCondition(node: TsNode, scope: Scope): Expr {
  const type = node.getType();
  if (!type.isBoolean() && !type.isBooleanLiteral() && !type.isNever()) {
    return refuse(scope, "DOK2004", node, { type: type.getText(node) }).expr;
  }
  return lowerExpression(node, scope).expr;
}

function lowerIdentifier(node: TsNode & { getText(): string }, scope: Scope): Lowered {
  if (node.getText() === "undefined") {
    return built(NULL);
  }
  const symbol = node.getSymbol();
  const binding = symbol && scope.bindings.get(symbol);
  if (binding?.kind === "value") {
    return binding.value;
  }
  if (binding === undefined) {
    const target = resolve(node);
    if (target !== node && !Node.isFunctionDeclaration(target) && !Node.isArrowFunction(target)) {
      return lowerExpression(target, { ...scope, bindings: new Map() });
    }
  }
  return refuse(scope, "DOK2016", node, { name: node.getText() });
}

function lowerPrefix(node: TsNode, scope: Scope): Lowered {
  if (Node.isPrefixUnaryExpression(node)) {
    const operand = node.getOperand();
    if (node.getOperatorToken() === SyntaxKind.ExclamationToken) {
      return built({ kind: "not", operand: lowerCondition(operand, scope) });
    }
    if (node.getOperatorToken() === SyntaxKind.MinusToken && Node.isNumericLiteral(operand)) {
      return lowerNumber(node, -Number(operand.getLiteralText()), scope);
    }
  }
  return refuse(scope, "DOK2002", node, { what: describe(node) });
}

function lowerTemplate(node: TsNode, scope: Scope): Lowered {
  if (!Node.isTemplateExpression(node)) {
    return refuse(scope, "DOK2002", node, { what: describe(node) });
  }
  const parts: Expr[] = [literal(node.getHead().getLiteralText())];
  for (const span of node.getTemplateSpans()) {
    const value = span.getExpression();
    const type = typeOfTs(value.getType());
    if (type?.kind !== "string" || isNullable(value.getType())) {
      refuse(scope, "DOK2009", value, { type: value.getType().getText(value) });
    }
    parts.push(lowerExpression(value, scope).expr, literal(span.getLiteral().getLiteralText()));
  }
  return built({ kind: "text", parts });
}

function lowerSay(node: TsNode, scope: Scope): Lowered {
  if (!Node.isTaggedTemplateExpression(node) || node.getTag().getText() !== "say") {
    return refuse(scope, "DOK2002", node, { what: describe(node) });
  }
  const template = node.getTemplate();
  if (!Node.isTemplateExpression(template)) {
    return built(literal(template.getLiteralText()));
  }
  const parts: Expr[] = [literal(template.getHead().getLiteralText())];
  for (const span of template.getTemplateSpans()) {
    const value = span.getExpression();
    const type = typeOfTs(value.getType());
    const known = type && !isNullable(value.getType()) && (type.kind === "string" || type.kind === "number" || type.kind === "boolean") ? type.kind : "any";
    parts.push({ kind: "show", value: lowerExpression(value, scope).expr, type: known }, literal(span.getLiteral().getLiteralText()));
  }
  return built({ kind: "text", parts });
}

/** The fields of a record; `...other` copies a record that the policy built. */
export function lowerFields(node: TsNode, scope: Scope): { [name: string]: Expr } {
  const fields: { [name: string]: Expr } = {};
  if (!Node.isObjectLiteralExpression(node)) {
    return fields;
  }
  for (const property of node.getProperties()) {
    if (Node.isPropertyAssignment(property)) {
      fields[property.getName().replace(/^["']|["']$/gu, "")] = lowerExpression(property.getInitializerOrThrow(), scope).expr;
    } else if (Node.isShorthandPropertyAssignment(property)) {
      const symbol = property.getValueSymbol();
      const binding = symbol && scope.bindings.get(symbol);
      fields[property.getName()] =
        binding?.kind === "value" ? binding.value.expr : lowerExpression(resolveShorthand(property), { ...scope, bindings: new Map() }).expr;
    } else if (Node.isSpreadAssignment(property)) {
      const source = lowerExpression(property.getExpression(), scope).expr;
      const type = property.getExpression().getType();
      for (const field of type.getProperties()) {
        fields[field.getName()] = { kind: "get", of: source, name: field.getName() };
      }
    } else {
      refuse(scope, "DOK2002", property, { what: describe(property) });
    }
  }
  return fields;
}

function resolveShorthand(property: TsNode): TsNode {
  const symbol = Node.isShorthandPropertyAssignment(property) ? property.getValueSymbol() : undefined;
  const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getValueDeclaration();
  return (Node.isVariableDeclaration(declaration) ? declaration.getInitializer() : undefined) ?? property;
}

function lowerArray(node: TsNode, scope: Scope): Lowered {
  if (!Node.isArrayLiteralExpression(node)) {
    return refuse(scope, "DOK2002", node, { what: describe(node) });
  }
  const parts = node.getElements().map((element) => {
    const isSpread = Node.isSpreadElement(element);
    const { expr, schema, built } = lowerExpression(isSpread ? element.getExpression() : element, scope);
    const items = schema?.kind === "list" ? schema.items : undefined;
    return isSpread ? { list: expr, schema: items, built } : { list: { kind: "list", items: [expr] } as const, schema, built };
  });
  const lists = parts.map((part) => part.list);
  const [only] = parts;
  const allItems = lists.every((each) => each.kind === "list");
  const items = lists.flatMap((each) => (each.kind === "list" ? each.items : []));
  return {
    expr: allItems ? { kind: "list", items } : only !== undefined && lists.length === 1 ? only.list : { kind: "concat", lists },
    schema: only?.schema && parts.every(({ schema }) => schema === only.schema) ? list(only.schema) : undefined,
    built: parts.every((part) => part.built),
  };
}
