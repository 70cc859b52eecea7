// What a person reads of the violations: total, one line, a string for the checker, below the engines' 5,120 bytes.
import { binary, type Cel, call, ident, index, lit, macro, method, sum, ternary, variableRef } from "./ast.ts";
import type { Variables } from "./context.ts";
import { loopVariable } from "./names.ts";

/** How many violations one message names. */
const NAMED = 16;
/** Above this, sorting costs more than the engines allow. */
const SORTED = 64;

/** A line has at most so many characters. */
const LONGEST = 256;

/** The lines, each cut where it is too long. */
export function shortened(lines: Cel): Cel {
  const line = loopVariable("m");
  const cut = binary(method(ident(line), "substring", lit(0), lit(LONGEST - 3)), "+", lit("..."));
  return macro(lines, "map", [line], ternary(binary(sizeOf(ident(line)), ">", lit(LONGEST)), cut, ident(line)));
}

export function messageExpression(violations: Cel): Cel {
  const first = macro(violations, "transformList", ["v_i", "v_m"], binary(ident("v_i"), "<", lit(NAMED)), ident("v_m"));
  const more = sum([method(first, "join", lit(" | ")), lit(" | and "), call("string", binary(sizeOf(violations), "-", lit(NAMED))), lit(" more")]);
  return ternary(binary(sizeOf(violations), "<=", lit(NAMED)), method(violations, "join", lit(" | ")), more);
}

function sizeOf(list: Cel): Cel {
  return method(list, "size");
}

/** Maps have no order in CEL: their messages are made distinct and ranked. The verdict doesn't wait for that. */
export function namedInOrder(variables: Variables): Cel {
  const violations = variableRef("violations");
  const isRepeated = macro(
    violations,
    "transformList",
    ["v_j", "v_n"],
    binary(binary(ident("v_j"), "<", ident("v_i")), "&&", binary(ident("v_n"), "==", ident("v_m"))),
    lit(true),
  );
  const distinct = macro(violations, "transformList", ["v_i", "v_m"], binary(sizeOf(isRepeated), "==", lit(0)), ident("v_m"));
  variables.list.push({ name: "distinct", term: distinct });
  const all = variableRef("distinct");
  variables.list.push({ name: "ranks", term: macro(all, "map", ["v_m"], sizeOf(macro(all, "filter", ["v_n"], binary(ident("v_n"), "<", ident("v_m"))))) });
  const atRank = macro(all, "transformList", ["v_j", "v_n"], binary(index(variableRef("ranks"), ident("v_j")), "==", ident("v_i")), ident("v_n"));
  variables.list.push({ name: "sorted", term: macro(all, "transformList", ["v_i", "v_m"], index(atRank, lit(0))) });
  const many = sum([call("string", sizeOf(violations)), lit(" violations, too many to name here")]);
  return ternary(binary(sizeOf(violations), "<=", lit(SORTED)), messageExpression(variableRef("sorted")), many);
}
