import { SHOWN_LIMIT } from "../dsl/text.ts";
import type { Clause, Expr, Step } from "./nodes.ts";

/** The most characters that a text for people can have: literals, and the limit for each shown value. Numbers count 17: a sign and 16 digits. */
export function longestText(expr: Expr, steps: readonly Step[]): number {
  switch (expr.kind) {
    case "literal":
      return String(expr.value).length;
    case "show":
      return expr.type === "number" ? 17 : SHOWN_LIMIT;
    case "text":
      return expr.parts.reduce((sum, part) => sum + longestText(part, steps), 0);
    case "cond":
      return Math.max(longestText(expr.then, steps), longestText(expr.else, steps));
    case "let":
      return longestText(expr.body, steps);
    case "name": {
      const bind = steps.find((step) => step.kind === "bind" && step.name === expr.name);
      return bind?.kind === "bind" ? longestText(bind.value, steps) : Number.POSITIVE_INFINITY;
    }
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** True where the line of a violation could be longer than 256 and must be cut. */
export function mayBeTooLong(control: string, clause: Extract<Clause, { kind: "violation" }>): boolean {
  const fixed = `${control} : . Fix: `.length;
  return fixed + longestText(clause.at, clause.steps) + longestText(clause.message, clause.steps) + longestText(clause.fix, clause.steps) > 256;
}
