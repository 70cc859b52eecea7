// How a value appears in a message: src/dsl/text.ts `show`, in CEL.
import { show, SHOWN_CLASS, SHOWN_LIMIT } from "../../dsl/text.ts";
import type { Expr } from "../../ir/nodes.ts";
import { and, binary, type Cel, call, lit, method, not, or, ternary, typeIs } from "./ast.ts";
import type { Context } from "./context.ts";
import { type Exact, type Known, kindOfType, STRING } from "./exact.ts";
import { compact, conforms, typeTest, type View, viewOfExact } from "./view.ts";

const HIDDEN = lit("(not shown)");
const ABSENT = lit("(none)");
/** Finds a character that isn't shown; so no `$` and `{` need escapes. */
const UNSHOWN = lit(`[^${SHOWN_CLASS.slice(1)}`);
/** The size of leaves that may stand in the text many times. */
const OFTEN_REPEATED = 8;
const SAFE = Number.MAX_SAFE_INTEGER;
const ALL_SHOWN = new RegExp(`^${SHOWN_CLASS}*$`, "u");

/** What a value is if it isn't null, as the compiler knows it. */
type Hint = "string" | "number" | "boolean" | "any";

/** How long a text of these parts may get, if it is sure to be plain: made of plain literals and shown values. */
export function plainLength(parts: readonly Expr[], context: Context): number | undefined {
  const lengths = parts.map((part) => lengthOf(part, context));
  const total = lengths.reduce<number | undefined>((sum, length) => (sum === undefined || length === undefined ? undefined : sum + length), 0);
  return total === 0 ? undefined : total;
}

function lengthOf(part: Expr, context: Context): number | undefined {
  if (part.kind === "literal") {
    return typeof part.value === "string" && ALL_SHOWN.test(part.value) ? part.value.length : undefined;
  }
  if (part.kind !== "show") {
    return undefined;
  }
  const known = part.value.kind === "name" ? context.names.get(part.value.name)?.known : undefined;
  return known?.checked === "int" ? String(-SAFE).length : Math.min(known?.plain ?? SHOWN_LIMIT, SHOWN_LIMIT);
}

/** A value as people may see it: a string for the checker, whatever the value. */
export function showOf(given: View, hint: Hint, context: Context): Cel {
  if (isShownAsItIs(given)) {
    return given.leaf;
  }
  const show = (view: View): Cel => {
    const is = view.known.is === "unknown" && typeof view.test === "object" ? kindOfType(view.test) : view.known.is;
    return ternary(and(view.when), ternary(conforms(view), showLeaf(view, is, hint), showExact(view.otherwise, hint, context)), ABSENT);
  };
  return compact(given, context, STRING, show, OFTEN_REPEATED);
}

function isShownAsItIs({ known, test, when, guards }: View): boolean {
  return known.plain !== undefined && known.plain <= SHOWN_LIMIT && test === "none" && when.length + guards.length === 0;
}

function showExact({ term, known }: Exact, hint: Hint, context: Context): Cel {
  return term.kind === "literal" ? lit(show(term.value)) : showOf(viewOfExact({ term, known }), hint, context);
}

function showLeaf(view: View, is: Known["is"], hint: Hint): Cel {
  const { leaf, sure, known } = view;
  switch (is) {
    case "string":
      return showText(sure, known);
    case "number":
      return known.checked === "int" ? call("string", sure) : showNumber(sure);
    case "boolean":
      return call("string", sure);
    case "null":
      return ABSENT;
    case "list":
    case "map":
      return HIDDEN;
    case "unknown":
      return hint === "any" ? showAny(leaf, sure, known) : ternary(typeTest(leaf, known, { kind: hint }), showLeaf(view, hint, hint), ABSENT);
  }
}

function showText(leaf: Cel, known: Known): Cel {
  const isShort = binary(method(leaf, "size"), "<=", lit(SHOWN_LIMIT));
  if (known.plain !== undefined) {
    return ternary(isShort, leaf, HIDDEN);
  }
  const isShown = and([isShort, not(method(leaf, "matches", UNSHOWN))]);
  return ternary(binary(leaf, "==", lit("")), lit("(empty)"), ternary(isShown, known.checked === "string" ? leaf : call("string", leaf), HIDDEN));
}

/** Whole numbers within what JSON readers agree on; an int may be a double in the Kyverno CLI. */
function showNumber(leaf: Cel): Cel {
  const isSafe = and([binary(leaf, ">=", lit(-SAFE)), binary(leaf, "<=", lit(SAFE)), binary(call("double", call("int", leaf)), "==", call("double", leaf))]);
  return ternary(isSafe, call("string", call("int", leaf)), HIDDEN);
}

function showAny(leaf: Cel, sure: Cel, known: Known): Cel {
  const isNumber = or([typeIs(leaf, "int"), typeIs(leaf, "double")]);
  const rest = ternary(typeIs(leaf, "bool"), call("string", sure), ternary(binary(leaf, "==", lit(null)), ABSENT, HIDDEN));
  return ternary(typeIs(leaf, "string"), showText(sure, known), ternary(isNumber, showNumber(sure), rest));
}
