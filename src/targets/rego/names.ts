// Names that Rego lets a policy have, and that a person can read.
import type { Clause, Expr, Unit } from "../../ir/nodes.ts";
import { rewrite, rewriteClause } from "../../ir/rewrite.ts";
import { isBooleanExpr } from "../../ir/simplify.ts";
import { PRELUDE } from "./prelude.ts";
import { snake } from "./snake.ts";

const KEYWORDS = "input data package import some in every not with as default else if contains null true false set";
/** OPA's built-ins, or the first part of their names: a rule or variable of that name would hide them. */
const BUILT_INS =
  "abs and array assign base64 base64url bits cast_array cast_boolean cast_null cast_object cast_set cast_string ceil concat contains count crypto div endswith eq equal floor format_int glob graph graphql gt gte hex http indexof indexof_n internal intersection io is_array is_boolean is_null is_number is_object is_set is_string json lower lt lte max mem min minus mul neq net numbers object opa or plus print product providers rand re_match regex rego rem replace round semver set_diff sort split sprintf startswith strings substring sum time to_number trace trim trim_left trim_prefix trim_right trim_space trim_suffix type_name union units upper uri urlquery uuid walk yaml all any";
/** What clause rules call their own. */
const OWN = "violation findings finding msg details field message fix reason enabled chosen_controls exempted is_among has_labels is_in_force is_judged";

export const RESERVED: ReadonlySet<string> = new Set(`${KEYWORDS} ${BUILT_INS} ${OWN} ${Object.keys(PRELUDE).join(" ")}`.split(" "));

/** A variable's name, unlike the others of its rule: `serviceType_2` → `service_type`. */
export function variableName(name: string, taken: ReadonlySet<string>): string {
  const stem = snake(name.replace(/_\d+$/u, "")) || "value";
  const base = RESERVED.has(stem) ? `${stem}_value` : stem;
  return firstFree(base, (candidate) => !taken.has(candidate));
}

/** The first of `base`, `base_2`, `base_3` … that is free. */
export function firstFree(base: string, isFree: (candidate: string) => boolean): string {
  let candidate = base;
  for (let count = 2; !isFree(candidate); count += 1) {
    candidate = `${base}_${count}`;
  }
  return candidate;
}

/** What an expression is about, in one or two words: names a helper that its author left unnamed. */
export function subjectOf(expr: Expr): string {
  switch (expr.kind) {
    case "field":
    case "get":
    case "param":
    case "name":
      return snake(expr.name.replace(/_\d+$/u, ""));
    case "labelled":
      return snake(expr.label).replace(/^(is|has)_/u, "");
    case "entry":
      return expr.key.kind === "literal" || expr.key.kind === "name" ? subjectOf(expr.of) : subjectOf(expr.key);
    case "item":
      return subjectOf(expr.of);
    case "coalesce":
      return subjectOf(expr.value);
    case "cond":
      return subjectOf(expr.test);
    case "let":
      return subjectOf(expr.body);
    case "equal":
    case "compare":
      return subjectOf(expr.left) || subjectOf(expr.right);
    case "kindOf":
    case "member":
    case "show":
      return subjectOf(expr.value);
    case "textTest":
    case "matches":
    case "lower":
    case "split":
    case "words":
      return subjectOf(expr.text);
    case "not":
      return subjectOf(expr.operand);
    case "some":
    case "every":
    case "filter":
    case "map":
      return snake(expr.each.replace(/_\d+$/u, ""));
    case "length":
      return subjectOf(expr.list);
    case "and":
    case "or":
      return [...new Set(leavesOf(expr).map(subjectOf))]
        .filter((subject) => subject !== "")
        .slice(0, 2)
        .join(expr.kind === "and" ? "_and_" : "_or_");
    default:
      return "";
  }
}

function leavesOf(expr: Expr): readonly Expr[] {
  return expr.kind === "and" || expr.kind === "or" ? expr.operands.flatMap(leavesOf) : expr.kind === "not" ? leavesOf(expr.operand) : [expr];
}

/** Every name that some rule of the module may give a variable (a boolean becomes a helper instead): helpers have other names, so that no variable hides one. */
export function boundNames(units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    found.add(variableName(name, new Set()));
  };
  const inside = (expr: Expr): Expr =>
    rewrite(expr, (node) => {
      if ("each" in node) {
        add(node.each);
      } else if (node.kind === "let" && !isBooleanExpr(node.value)) {
        add(node.name);
      }
      return node;
    });
  for (const clause of units.flatMap((unit): readonly Clause[] => unit.clauses)) {
    rewriteClause(clause, inside);
    for (const step of clause.steps) {
      const names =
        step.kind === "forEach"
          ? [step.each, step.index ?? step.each]
          : step.kind === "forEntries"
            ? [step.key, step.each]
            : step.kind === "bind" && !isBooleanExpr(step.value)
              ? [step.name]
              : [];
      names.forEach(add);
    }
  }
  return found;
}
