// Lists: what isn't one is empty, and an item that has not the list's type is the type's empty value.
import type { Expr, Type } from "../../ir/nodes.ts";
import { type Cel, call, EMPTY_LIST, ident, isClosed, macro, sum, ternary } from "./ast.ts";
import { type Context, hoist, withName } from "./context.ts";
import { dyn, dynOf, type Exact, exact, LIST, STRING, DYN, STRINGS } from "./exact.ts";
import { lowerView } from "./lower.ts";
import { inLet, lowerTest } from "./lower-use.ts";
import { loopVariable } from "./names.ts";
import { listOfView, mapOfView, viewOfItem } from "./navigate.ts";
import { notNull, typeTest, valueOf, type View } from "./view.ts";

/** How a use reads the items: as the type (which tests them), or not at all. */
export type Reading = Type | "uncounted";

/** A list for the checker or at run time. `reading` spares a test of items that the use repeats. */
export function listTerm(expr: Expr, context: Context, reading: Reading | undefined): Exact {
  switch (expr.kind) {
    case "cond":
      return chooseList(lowerTest(expr.test, context), listTerm(expr.then, context, reading), listTerm(expr.else, context, reading));
    case "let": {
      let known = LIST;
      const term = inLet(expr, context, (body, inner) => {
        const list = listTerm(body, inner, reading);
        known = list.known;
        return list.term;
      });
      return exact(term, known);
    }
    case "filter":
      return filterOf(expr, context, reading);
    default:
      return listOfView(lowerView(expr, context), context);
  }
}

function chooseList(test: Cel, then: Exact, otherwise: Exact): Exact {
  if (then.known.checked === otherwise.known.checked) {
    return exact(ternary(test, then.term, otherwise.term), then.known);
  }
  return exact(ternary(test, dyn(then), dyn(otherwise)), dynOf("list"));
}

/** The loop variable as a rule reads it. */
export function itemView(list: Exact, variable: string, items: Type): View {
  return viewOfItem({ when: [], leaf: ident(variable), known: list.known.checked === "strings" ? STRING : DYN }, items);
}

export function concatOf(lists: readonly Expr[], context: Context): Exact {
  const parts = lists.map((list) => listTerm(list, context, undefined)).filter((part) => !(part.term.kind === "list" && part.term.items.length === 0));
  const [first, ...rest] = parts;
  if (first === undefined) {
    return exact(EMPTY_LIST, LIST);
  }
  if (parts.every((part) => part.known.checked === first.known.checked)) {
    return exact(sum([first.term, ...rest.map((part) => part.term)]), first.known);
  }
  return exact(sum([dyn(first), ...rest.map(dyn)]), dynOf("list"));
}

function sameType(a: Type, b: Reading | undefined): boolean {
  return b === "uncounted" || JSON.stringify(a) === JSON.stringify(b);
}

/** What is chosen of other objects, whatever is judged, is a variable of the policy: many clauses ask for it. */
export function filterOf(expr: Extract<Expr, { kind: "filter" }>, context: Context, reading: Reading | undefined): Exact {
  const source = listTerm(expr.list, context, expr.items);
  const list = expr.items.kind === "any" || sameType(expr.items, reading) ? source : conformed(source, expr.items, context);
  const variable = loopVariable(expr.each);
  const test = lowerTest(expr.test, withName(context, expr.each, itemView(list, variable, expr.items)));
  const chosen = exact(macro(list.term, "filter", [variable], test), list.known.checked === "strings" ? STRINGS : LIST);
  return expr.list.kind === "related" && isClosed(chosen.term)
    ? { ...chosen, term: hoist(context.variables, `some_${expr.list.plural}`, chosen.term) }
    : chosen;
}

/** The list with every item of its type. */
function conformed(list: Exact, items: Type, context: Context): Exact {
  const variable = loopVariable("item");
  const item = valueOf(itemView(list, variable, items), context);
  if (item.term.kind === "ident") {
    return list;
  }
  return item.known.checked === "string"
    ? exact(macro(list.term, "map", [variable], item.term), STRINGS)
    : exact(macro(list.term, "map", [variable], dyn(item)), LIST);
}

/** True where a map's value is there and has the type. */
export function conforms(value: Cel, type: Type): Cel {
  return type.kind === "any" ? notNull(value, DYN) : typeTest(value, DYN, type);
}

export function keysOf(expr: Extract<Expr, { kind: "keys" }>, context: Context): Exact {
  const map = mapOfView(lowerView(expr.map, context), context);
  const [key, value] = [loopVariable("key"), loopVariable("value")];
  return exact(macro(map.term, "transformList", [key, value], conforms(ident(value), expr.values), call("string", ident(key))), STRINGS);
}

export function mapListOf(expr: Extract<Expr, { kind: "map" }>, context: Context): Exact {
  const list = listTerm(expr.list, context, expr.items);
  const variable = loopVariable(expr.each);
  const body = valueOf(lowerView(expr.body, withName(context, expr.each, itemView(list, variable, expr.items))), context);
  return body.known.checked === "string"
    ? exact(macro(list.term, "map", [variable], body.term), STRINGS)
    : exact(macro(list.term, "map", [variable], dyn(body)), LIST);
}

export function quantified(name: "exists" | "all", expr: Extract<Expr, { kind: "some" | "every" }>, context: Context): Cel {
  const list = listTerm(expr.list, context, expr.items);
  const variable = loopVariable(expr.each);
  return macro(list.term, name, [variable], lowerTest(expr.test, withName(context, expr.each, itemView(list, variable, expr.items))));
}
