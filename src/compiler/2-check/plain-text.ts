// What people read must be one safe line: literals of plain ASCII, and the object's values only through `say`.
import type { Clause, Expr } from "../../ir/nodes.ts";

const ALLOWED = /^[ !"#%&()*+,\-./0-9:<=>?@A-Z[\]^_a-z~]*$/u;

export type PlainFault = { readonly code: "DOK3001" } | { readonly code: "DOK3002"; readonly char: string };

/** Undefined where the expression can only give plain text. */
export function plainFault(expr: Expr, clause: Clause): PlainFault | undefined {
  switch (expr.kind) {
    case "literal": {
      const text = String(expr.value ?? "");
      const char = [...text].find((letter) => !ALLOWED.test(letter));
      return typeof expr.value !== "string" ? { code: "DOK3001" } : char === undefined ? undefined : { code: "DOK3002", char: JSON.stringify(char) };
    }
    case "show":
      return undefined;
    case "text":
      return firstFault(expr.parts, clause);
    case "cond":
      return firstFault([expr.then, expr.else], clause);
    case "let":
      return plainFault(expr.body, clause);
    case "name": {
      const bind = clause.steps.find((step) => step.kind === "bind" && step.name === expr.name);
      return bind?.kind === "bind" ? plainFault(bind.value, clause) : { code: "DOK3001" };
    }
    default:
      return { code: "DOK3001" };
  }
}

function firstFault(parts: readonly Expr[], clause: Clause): PlainFault | undefined {
  for (const part of parts) {
    const fault = plainFault(part, clause);
    if (fault) {
      return fault;
    }
  }
  return undefined;
}
