// A view is a value of the IR before its type is tested: most uses test the type anyway, and need no second test.
//   value = when ? (guards && leaf has the type ? sure : otherwise) : null
import type { Type } from "../../ir/nodes.ts";
import { and, binary, bindIn, type Cel, call, ident, isClosed, isLiteral, lit, NULL, or, sizeOf, TRUE, typeIs } from "./ast.ts";
import { type Context, hoist, isSmall, SMALL, temporary } from "./context.ts";
import { BOOL, choose, dynOf, type Exact, exact, type Known, kindOfType, NOTHING, STRING } from "./exact.ts";

export interface View {
  /** Conditions without which the value is null, whatever `otherwise` says. */
  readonly when: readonly Cel[];
  /** Conditions without which `leaf` must not be read. */
  readonly guards: readonly Cel[];
  readonly leaf: Cel;
  /** The same value where the type is known to be right. */
  readonly sure: Cel;
  readonly known: Known;
  /** `none`: the leaf is the value; `present`: it is where it isn't null. */
  readonly test: Type | "none" | "present";
  readonly otherwise: Exact;
  /** The way from the object, for names of variables; only where no loop variable is used. */
  readonly path: string | null;
}

export function viewOfExact({ term, known }: Exact): View {
  return { when: [], guards: [], leaf: term, sure: term, known, test: "none", otherwise: NOTHING, path: null };
}

/** One spelling for views that mean the same: later code looks at fewer cases. */
export function normal(view: View): View {
  const isNull = isLiteral(view.otherwise.term, null);
  const test = typeof view.test === "object" && view.test.kind === "any" ? (isNull ? "none" : "present") : view.test;
  return isNull ? { ...view, test, when: [], guards: [...view.when, ...view.guards] } : { ...view, test };
}

/** The leaf's type test; null-safe. */
export function typeTest(leaf: Cel, known: Known, type: Type): Cel {
  const can = (...kinds: readonly Known["is"][]): boolean | undefined => (known.is === "unknown" ? undefined : kinds.includes(known.is));
  const folded = type.kind === "any" ? true : type.kind === "scalar" ? can("string", "number") : can(kindOfType(type));
  if (folded !== undefined) {
    return lit(folded);
  }
  switch (type.kind) {
    case "string":
      return typeIs(leaf, "string");
    case "boolean":
      return typeIs(leaf, "bool");
    case "number":
      return or([typeIs(leaf, "int"), typeIs(leaf, "double")]);
    case "scalar":
      return or([typeIs(leaf, "string"), typeIs(leaf, "int"), typeIs(leaf, "double")]);
    case "list":
      return typeIs(leaf, "list");
    case "map":
    case "record":
      return typeIs(leaf, "map");
    case "any":
      return TRUE;
  }
}

/** True where the leaf is the value, so `otherwise` isn't. */
export function conforms(view: View): Cel {
  const test = view.test === "none" ? TRUE : view.test === "present" ? notNull(view.leaf, view.known) : typeTest(view.leaf, view.known, view.test);
  return and([...view.guards, test]);
}

export function notNull(leaf: Cel, known: Known): Cel {
  return known.is === "unknown" ? binary(leaf, "!=", NULL) : lit(known.is !== "null");
}

/** The value where the view conforms; without a test it may still be null. */
export function valueLeaf(view: View): Cel {
  return view.test === "none" ? view.leaf : view.sure;
}

/** What the leaf is once the type is known to be right. */
export function sureKnown(view: View): Known {
  return view.known.is === "unknown" && typeof view.test === "object" ? dynOf(kindOfType(view.test)) : view.known;
}

/** The IR's value itself. */
export function valueOf(given: View, context: Context): Exact {
  const view = normal(given);
  const test = conforms(view);
  if (isLiteral(test, true) && view.when.length === 0) {
    return exact(view.leaf, view.known);
  }
  if (!isSmall(view.leaf) && view.test !== "none") {
    return valueOf(
      withSmallLeaf(view, context, (inner) => viewOfExact(valueOf(inner, context))),
      context,
    );
  }
  const known = sureKnown(view);
  const inner = choose(test, plainer(valueLeaf(view), known, view.otherwise), view.otherwise);
  return choose(and(view.when), inner, NOTHING);
}

/** A text or boolean as CEL's own type where the alternative has that type, else as it is. */
function plainer(sure: Cel, known: Known, otherwise: Exact): Exact {
  if (known.checked === "dyn" && known.is === "string" && otherwise.known.checked === "string") {
    return exact(call("string", sure), STRING);
  }
  return known.checked === "dyn" && known.is === "boolean" && otherwise.known.checked === "bool" ? exact(binary(sure, "==", TRUE), BOOL) : exact(sure, known);
}

/** A large leaf gets a name: a policy variable, or one within the view's term only. */
export function withSmallLeaf(given: View, context: Context, use: (view: View) => View, limit = SMALL): View {
  const view = normal(given);
  if (sizeOf(view.leaf) <= limit) {
    return use(view);
  }
  const conditions = [...view.when, ...view.guards];
  const raw = conditions.length === 0 ? exact(view.leaf, view.known) : choose(and(conditions), exact(view.leaf, view.known), NOTHING);
  const test = view.test === "none" && conditions.length > 0 ? "present" : view.test;
  const renamed = (leaf: Cel): View => normal({ ...view, guards: [], leaf, sure: leaf, known: raw.known, test });
  if (isClosed(raw.term)) {
    return use(renamed(hoist(context.variables, `${context.prefix}value`, raw.term)));
  }
  const name = temporary(context, "value");
  const made = valueOf(use(renamed(ident(name))), context);
  return viewOfExact(exact(bindIn(name, raw.term, made.term), made.known));
}

/** Gives a large leaf a name first where the use repeats it; the use makes a term of one type. */
export function compact(view: View, context: Context, known: Known, build: (view: View) => Cel, limit = SMALL): Cel {
  return withSmallLeaf(view, context, (inner) => viewOfExact(exact(build(inner), known)), limit).leaf;
}
