// Views as texts, lists and maps: what is none is empty.
import type { Type } from "../../ir/nodes.ts";
import { and, type Cel, call, EMPTY_LIST, EMPTY_MAP, lit, ternary } from "./ast.ts";
import type { Context } from "./context.ts";
import { dyn, dynOf, type Exact, exact, type Known, kindOfType, STRING } from "./exact.ts";
import { compact, conforms, normal, typeTest, type View, viewOfExact } from "./view.ts";

/** A text; "" for what is none. */
export function textOf(given: View, context: Context): Cel {
  const view = normal(given);
  if (view.known.checked === "string" && view.test === "none") {
    return ternary(and([...view.when, ...view.guards]), view.leaf, lit(""));
  }
  return useAs(view, "string", context, (sure, known) => (known.checked === "string" ? sure : call("string", sure)), lit(""));
}

/** A list; empty for what is none. Always `dyn` or a list for the checker. */
export function listFrom(given: View, context: Context): Exact {
  const view = normal(given);
  if (view.known.is === "list" && view.test === "none" && view.guards.length === 0 && view.when.length === 0) {
    return exact(view.leaf, view.known);
  }
  return exact(
    useAs(view, "list", context, (sure, known) => dyn(exact(sure, known)), EMPTY_LIST),
    dynOf("list"),
  );
}

/** A map; empty for what is none. */
export function mapFrom(given: View, context: Context): Exact {
  const view = normal(given);
  if (view.known.is === "map" && view.test === "none" && view.guards.length === 0 && view.when.length === 0) {
    return exact(view.leaf, view.known);
  }
  return exact(
    useAs(view, "map", context, (sure, known) => dyn(exact(sure, known)), EMPTY_MAP),
    dynOf("map"),
  );
}

function useAs(view: View, is: "string" | "list" | "map", context: Context, read: (sure: Cel, known: Known) => Cel, empty: Cel): Cel {
  const otherwise = asKind(view.otherwise, is, context, read, empty);
  const same = view.known.is === "unknown" ? undefined : view.known.is === is;
  const possible = same ?? (typeof view.test !== "object" || kindOfType(view.test) === "unknown" || kindOfType(view.test) === is);
  return compact(view, context, is === "string" ? STRING : dynOf(is), (inner) => {
    const test = possible ? typeTest(inner.leaf, inner.known, typeNamed(is)) : lit(false);
    const value = read(inner.sure, inner.known);
    if (JSON.stringify(otherwise) === JSON.stringify(empty)) {
      return ternary(and([...inner.when, ...inner.guards, test]), value, empty);
    }
    const isTyped = typeof inner.test === "object" && kindOfType(inner.test) === is;
    return ternary(and(inner.when), ternary(conforms(inner), isTyped ? value : ternary(test, value, empty), otherwise), empty);
  });
}

function typeNamed(is: "string" | "list" | "map"): Type {
  return is === "list" ? { kind: "list", items: { kind: "any" } } : is === "map" ? { kind: "map", values: { kind: "any" } } : { kind: "string" };
}

function asKind(value: Exact, is: "string" | "list" | "map", context: Context, read: (sure: Cel, known: Known) => Cel, empty: Cel): Cel {
  if (value.known.is === is) {
    return JSON.stringify(value.term) === JSON.stringify(empty) ? empty : read(value.term, value.known);
  }
  return value.known.is === "unknown" ? useAs(viewOfExact(value), is, context, read, empty) : empty;
}
