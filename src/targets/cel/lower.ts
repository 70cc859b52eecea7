// IR → CEL, one entry per kind. Nothing errors, whatever the object; only libraries that Kubernetes 1.33 has.
import type { Expr } from "../../ir/nodes.ts";
import { type ExprVisitor, visit } from "../../ir/visit.ts";
import { and, type Cel, call, EMPTY_MAP, ident, isClosed, isLiteral, lit, macro, method, not, or, sum, testChoice } from "./ast.ts";
import { equals, equalsLiteral, kindIs, memberOf, orderOf } from "./compare.ts";
import type { Context } from "./context.ts";
import { BOOL, choose, dyn, exact, dynOf, type Exact, exactLiteral, INT, type Known, LIST, MAP, STRING, STRINGS } from "./exact.ts";
import { bindValue } from "./lower-bind.ts";
import { concatOf, filterOf, keysOf, listTerm, mapListOf, quantified } from "./lower-list.ts";
import { lowerTest, lowerText } from "./lower-use.ts";
import { textPredicate } from "./lower-text.ts";
import { relatedOf } from "./related.ts";
import { entryOf, fieldOf, itemAt } from "./navigate.ts";
import { loopVariable } from "./names.ts";
import { plainLength, showOf } from "./show.ts";
import { valueOf, type View, viewOfExact } from "./view.ts";

/** A value, its type not yet tested. */
export function lowerView(expr: Expr, context: Context): View {
  const view = (part: Expr): View => lowerView(part, context);
  const test = (part: Expr): Cel => lowerTest(part, context);
  const bool = (term: Cel): View => viewOfExact(exact(term, BOOL));
  const text = (term: Cel): View => viewOfExact(exact(term, STRING));
  const visitor: ExprVisitor<View> = {
    literal: (e) => viewOfExact(exactLiteral(e.value)),
    name: (e) => nameOf(e.name, context),
    input: () => ({ ...viewOfExact(exact(ident("object"), { checked: "dyn", is: "map" })), path: "" }),
    param: (e) => viewOfExact(context.param(e.name)),
    related: (e) => viewOfExact(relatedOf(e, context)),
    // Engines with CEL are asked in a cluster.
    whole: () => bool(lit(true)),
    field: (e) => fieldOf(view(e.of), e.name, e.type, e.default, context),
    entry: (e) => entryOf(view(e.of), view(e.key), e.type, context),
    item: (e) => itemAt(listTerm(e.of, context, e.type), e.index, e.type, context),
    record: (e) => viewOfExact(recordOf(e.fields, context)),
    get: (e) => fieldOf(view(e.of), e.name, { kind: "any" }, null, context),
    list: (e) => viewOfExact(listOfItems(e.items, context)),
    concat: (e) => viewOfExact(concatOf(e.lists, context)),
    coalesce: (e) => coalesceOf(view(e.value), () => valueOf(view(e.fallback), context), context),
    cond: (e) => viewOfExact(choose(test(e.test), valueOf(view(e.then), context), valueOf(view(e.else), context))),
    and: (e) => bool(and(e.operands.map(test))),
    or: (e) => bool(or(e.operands.map(test))),
    not: (e) => bool(not(test(e.operand))),
    equal: (e) => bool(equalOf(e.left, e.right, context)),
    compare: (e) => bool(orderOf(view(e.left), e.op, view(e.right), context)),
    kindOf: (e) => bool(kindIs(view(e.value), e.is, context)),
    textTest: (e) => bool(textTestOf(e, context)),
    matches: (e) =>
      bool(
        textPredicate(
          e.text,
          (value) => new RegExp(e.pattern, e.ignoreCase ? "iu" : "u").test(value),
          (value) => method(value, "matches", lit(e.ignoreCase ? `(?i)${e.pattern}` : e.pattern)),
          context,
        ),
      ),
    lower: (e) => text(method(lowerText(e.text, context), "lowerAscii")),
    split: (e) => viewOfExact(exact(method(lowerText(e.text, context), "split", lit(e.separator)), STRINGS)),
    words: (e) => viewOfExact(exact(wordsOf(lowerText(e.text, context)), STRINGS)),
    text: (e) => viewOfExact(exact(textOfParts(e.parts, context), textKnown(e.parts, context))),
    show: (e) => text(showOf(view(e.value), e.type, context)),
    some: (e) => bool(quantified("exists", e, context)),
    every: (e) => bool(quantified("all", e, context)),
    filter: (e) => viewOfExact(filterOf(e, context, undefined)),
    map: (e) => viewOfExact(mapListOf(e, context)),
    keys: (e) => viewOfExact(keysOf(e, context)),
    member: (e) => bool(memberOf(view(e.value), e.of, context)),
    length: (e) => viewOfExact(exact(method(listTerm(e.list, context, "uncounted").term, "size"), INT)),
    let: (e) => {
      const bound = bindValue(e.name, e.value, [e.body], context);
      const body = lowerView(e.body, bound.context);
      if (bound.wrap === null) {
        return body;
      }
      const { term, known } = valueOf(body, bound.context);
      return viewOfExact(exact(bound.wrap(term), known));
    },
    labelled: (e) => view(e.value),
    someFact: unlinked,
    everyFact: unlinked,
  };
  return visit(visitor, expr);
}

function textKnown(parts: readonly Expr[], context: Context): Known {
  const plain = plainLength(parts, context);
  return plain === undefined ? STRING : { ...STRING, plain };
}

function unlinked(): never {
  throw new Error("DOK9004: a fact reached the CEL backend; link the unit first");
}

function nameOf(name: string, context: Context): View {
  const view = context.names.get(name);
  if (view === undefined) {
    throw new Error(`DOK9006: the name ${name} is bound nowhere`);
  }
  return view;
}

/** Values of different types share a map only as `dyn`; the checker takes an empty map for one of nothing. */
function recordOf(fields: { readonly [name: string]: Expr }, context: Context): Exact {
  const entries = Object.entries(fields).map(([name, field]) => [name, dyn(valueOf(lowerView(field, context), context))] as const);
  return entries.length === 0 ? exact(call("dyn", EMPTY_MAP), dynOf("map")) : exact({ kind: "map", entries }, MAP);
}

function listOfItems(items: readonly Expr[], context: Context): Exact {
  const values = items.map((item) => valueOf(lowerView(item, context), context));
  const isText = values.length > 0 && values.every((value) => value.known.checked === "string");
  return isText ? exact({ kind: "list", items: values.map((value) => value.term) }, STRINGS) : exact({ kind: "list", items: values.map(dyn) }, LIST);
}

function coalesceOf(value: View, fallback: () => Exact, context: Context): View {
  if (value.otherwise.known.is === "null") {
    const certain = value.test === "none" && value.when.length === 0 && value.guards.length === 0 && value.known.is !== "unknown" && value.known.is !== "null";
    const test =
      value.test === "none" || (typeof value.test === "object" && value.test.kind === "any") ? (value.known.is === "unknown" ? "present" : "none") : value.test;
    if (value.known.is === "null") {
      return viewOfExact(fallback());
    }
    const otherwise = fallback();
    const path = isClosed(otherwise.term) ? value.path : null;
    return certain ? value : { ...value, when: [], guards: [...value.when, ...value.guards], test, otherwise, path };
  }
  if (value.when.length === 0 && value.otherwise.known.is !== "unknown") {
    return value;
  }
  const exactValue = valueOf(value, context);
  return exactValue.known.is === "unknown" ? coalesceOf(viewOfExact(exactValue), fallback, context) : viewOfExact(exactValue);
}

function equalOf(left: Expr, right: Expr, context: Context): Cel {
  if (left.kind === "cond" && right.kind === "literal") {
    return testChoice(lowerTest(left.test, context), equalOf(left.then, right, context), equalOf(left.else, right, context));
  }
  if (right.kind === "literal") {
    return equalsLiteral(lowerView(left, context), right.value, context);
  }
  if (left.kind === "literal") {
    return equalsLiteral(lowerView(right, context), left.value, context);
  }
  return equals(valueOf(lowerView(left, context), context), valueOf(lowerView(right, context), context));
}

function textTestOf(expr: Extract<Expr, { kind: "textTest" }>, context: Context): Cel {
  const name = expr.op === "includes" ? "contains" : expr.op;
  const { part } = expr;
  if (part.kind === "literal" && typeof part.value === "string") {
    const wanted = part.value;
    return textPredicate(
      expr.text,
      (value) => value[expr.op](wanted),
      (value) => method(value, name, lit(wanted)),
      context,
    );
  }
  return method(lowerText(expr.text, context), name, lowerText(part, context));
}

function wordsOf(line: Cel): Cel {
  const word = loopVariable("word");
  return macro(method(method(line, "replace", lit("\t"), lit(" ")), "split", lit(" ")), "filter", [word], {
    kind: "binary",
    op: "!=",
    left: ident(word),
    right: lit(""),
  });
}

function textOfParts(parts: readonly Expr[], context: Context): Cel {
  const [first, ...rest] = parts.map((part) => lowerText(part, context)).filter((part) => !isLiteral(part, ""));
  return first === undefined ? lit("") : sum([first, ...rest]);
}
