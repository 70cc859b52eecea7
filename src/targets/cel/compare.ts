// Questions about a view: is it true, null, a literal, one of some, of a kind, a number. Each is a bool for the checker.
import type { Scalar } from "../../ir/nodes.ts";
import { and, binary, type BinaryOp, type Cel, call, isLiteral, lit, listOf, not, or, testChoice } from "./ast.ts";
import type { Context } from "./context.ts";
import { BOOL, dyn, type Exact, exactLiteral, type Known, kindOfType } from "./exact.ts";
import { compact, conforms, normal, notNull, typeTest, valueOf, type View, viewOfExact } from "./view.ts";

/** `value === true` */
export function testOf(given: View, context: Context): Cel {
  return compareWith(given, true, context);
}

/** `value === null` */
export function isNull(given: View, context: Context): Cel {
  return compact(given, context, BOOL, (view) => {
    const absent =
      view.test === "none"
        ? or([not(and(view.guards)), not(notNull(view.leaf, view.known))])
        : testChoice(conforms(view), lit(false), exactIsNull(view.otherwise, context));
    return or([not(and(view.when)), absent]);
  });
}

function exactIsNull({ term, known }: Exact, context: Context): Cel {
  return known.is === "unknown" ? isNull(viewOfExact({ term, known }), context) : lit(known.is === "null");
}

/** `value === literal` */
export function equalsLiteral(view: View, value: Scalar | null, context: Context): Cel {
  return value === null ? isNull(view, context) : compareWith(view, value, context);
}

/** Whether a conforming leaf can be the literal. */
function fits(view: View, value: Scalar): boolean {
  const is = view.known.is === "unknown" && typeof view.test === "object" ? kindOfType(view.test) : view.known.is;
  const isScalar = typeof view.test === "object" && view.test.kind === "scalar";
  return is === "unknown" ? !(isScalar && typeof value === "boolean") : is === typeof value;
}

function leafEquals(leaf: Cel, known: Known, value: Scalar): Cel {
  if (value === true && known.checked === "bool") {
    return leaf;
  }
  const other = exactLiteral(value);
  const mixed = known.checked !== "dyn" && known.checked !== other.known.checked;
  return binary(mixed ? call("dyn", leaf) : leaf, "==", other.term);
}

function compareWith(given: View, value: Scalar, context: Context): Cel {
  const view = normal(given);
  const positive = fits(view, value) ? leafEquals(view.leaf, view.known, value) : lit(false);
  const otherwise =
    view.otherwise.term.kind === "literal" ? lit(view.otherwise.term.value === value) : equalsLiteral(viewOfExact(view.otherwise), value, context);
  if (isLiteral(otherwise, false)) {
    return and([...view.when, ...view.guards, positive]);
  }
  // What isn't the opposite is the default: absent and ill-typed values are.
  if (
    isLiteral(otherwise, true) &&
    typeof value === "boolean" &&
    typeof view.test === "object" &&
    view.test.kind === "boolean" &&
    view.known.checked === "dyn"
  ) {
    return and([...view.when, or([not(and(view.guards)), binary(view.leaf, "!=", lit(!value))])]);
  }
  return compact(view, context, BOOL, (inner) => and([...inner.when, testChoice(conforms(inner), leafIs(inner, value), otherwise)]));
}

function leafIs(view: View, value: Scalar): Cel {
  return fits(view, value) ? leafEquals(view.leaf, view.known, value) : lit(false);
}

/** A value that is one of some literals. */
export function memberOf(given: View, of: readonly Scalar[], context: Context): Cel {
  const view = normal(given);
  const fitting = [...new Set(of)].filter((value) => fits(view, value));
  const otherwise =
    view.otherwise.term.kind === "literal"
      ? lit(of.some((value) => isLiteral(view.otherwise.term, value)))
      : memberOf(viewOfExact(view.otherwise), of, context);
  const [only] = fitting;
  if (isLiteral(otherwise, false)) {
    const positive = only === undefined ? lit(false) : fitting.length === 1 ? leafEquals(view.leaf, view.known, only) : inList(view, fitting);
    return and([...view.when, ...view.guards, positive]);
  }
  return compact(view, context, BOOL, (inner) =>
    and([...inner.when, testChoice(conforms(inner), only === undefined ? lit(false) : inList(inner, fitting), otherwise)]),
  );
}

/** `in` wants a list of one type, and that of its left side. */
function inList(view: View, values: readonly Scalar[]): Cel {
  const isPlain = values.every((value) => typeof value === "string");
  const leaf = isPlain || view.known.checked === "dyn" ? view.leaf : call("dyn", view.leaf);
  return binary(leaf, "in", listOf(values.map((value) => (isPlain ? lit(value) : call("dyn", lit(value))))));
}

type Kind = "string" | "number" | "boolean" | "list" | "map";

/** `typeof value === kind` */
export function kindIs(given: View, kind: Kind, context: Context): Cel {
  const otherwise = exactKindIs(normal(given).otherwise, kind, context);
  return compact(given, context, BOOL, (view) => {
    const is = view.known.is === "unknown" && typeof view.test === "object" ? kindOfType(view.test) : view.known.is;
    const isScalar = typeof view.test === "object" && view.test.kind === "scalar";
    const possible = is === "unknown" ? !isScalar || kind === "string" || kind === "number" : is === kind;
    const positive = possible
      ? typeTest(view.leaf, view.known, kind === "list" ? { kind, items: { kind: "any" } } : kind === "map" ? { kind, values: { kind: "any" } } : { kind })
      : lit(false);
    const found = isLiteral(otherwise, false) ? and([...view.guards, positive]) : testChoice(conforms(view), is === kind ? lit(true) : positive, otherwise);
    return and([...view.when, found]);
  });
}

function exactKindIs(value: Exact, kind: Kind, context: Context): Cel {
  return value.known.is === "unknown" ? kindIs(viewOfExact(value), kind, context) : lit(value.known.is === kind);
}

/** Order of numbers; false where either is none. */
export function orderOf(left: View, op: BinaryOp, right: View, context: Context): Cel {
  return withNumber(left, context, (first) => withNumber(right, context, (second) => binary(first, op, second)));
}

function withNumber(given: View, context: Context, build: (number: Cel) => Cel): Cel {
  const view = normal(given);
  const isPlain = view.otherwise.known.is !== "number" && view.otherwise.known.is !== "unknown";
  if (isPlain) {
    return compact(view, context, BOOL, (inner) =>
      and([...inner.when, ...inner.guards, typeTest(inner.leaf, inner.known, { kind: "number" }), build(inner.sure)]),
    );
  }
  const value = valueOf(view, context);
  if (value.known.is === "number") {
    return build(value.term);
  }
  return compact(viewOfExact(value), context, BOOL, (inner) => and([typeTest(inner.leaf, inner.known, { kind: "number" }), build(inner.leaf)]));
}

/** Equality of scalars and null, neither of them a literal. */
export function equals(left: Exact, right: Exact): Cel {
  if (
    left.known.is !== "unknown" &&
    right.known.is !== "unknown" &&
    left.known.is !== right.known.is &&
    !(left.known.checked === "dyn" || right.known.checked === "dyn")
  ) {
    return lit(false);
  }
  const isMixed = left.known.checked !== right.known.checked && left.known.checked !== "dyn" && right.known.checked !== "dyn";
  return binary(isMixed ? dyn(left) : left.term, "==", right.term);
}
