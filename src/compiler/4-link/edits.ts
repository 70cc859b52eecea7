// A finding's edit: from the records that a policy writes to the one text that the IR carries.
import { type Expr, type Gen, literal, type Step } from "../../ir/nodes.ts";
import { isBooleanExpr } from "../../ir/simplify.ts";

const NONE = literal("");

/** The edit as a text (`remove`, `set ` and JSON, empty for none); undefined where it has none of its forms. */
export function editText(expr: Expr, steps: readonly Step[]): Expr | undefined {
  switch (expr.kind) {
    case "literal":
      return expr.value === null ? NONE : expr.value === "remove" ? expr : undefined;
    case "record": {
      const { set, field = NONE, ...others } = expr.fields;
      const name = field.kind === "literal" && typeof field.value === "string" && /^([A-Za-z]\w*)?$/u.test(field.value) ? field.value : undefined;
      return set === undefined || name === undefined || Object.keys(others).length > 0 ? undefined : setText(set, name === "" ? "" : `${name} `);
    }
    case "cond": {
      const then = editText(expr.then, steps);
      const otherwise = editText(expr.else, steps);
      return then && otherwise && { ...expr, then, else: otherwise };
    }
    case "let": {
      const body = editText(expr.body, steps);
      return body && { ...expr, body };
    }
    case "name": {
      const bind = steps.find((step) => step.kind === "bind" && step.name === expr.name);
      return bind?.kind === "bind" ? editText(bind.value, steps) : undefined;
    }
    default:
      return undefined;
  }
}

function setText(value: Expr, name: string): Expr | undefined {
  if (value.kind === "cond") {
    const then = setText(value.then, name);
    const otherwise = setText(value.else, name);
    return then && otherwise && { ...value, then, else: otherwise };
  }
  if (value.kind !== "literal" && isBooleanExpr(value)) {
    return { kind: "cond", test: value, then: literal(`set ${name}true`), else: literal(`set ${name}false`) };
  }
  return value.kind === "literal" && value.value !== null ? literal(`set ${name}${JSON.stringify(value.value)}`) : undefined;
}

/** True where some finding of a rule says an edit. */
export function hasEdits(gen: Gen): boolean {
  switch (gen.kind) {
    case "yield":
      return gen.record["edit"] !== undefined;
    case "seq":
      return gen.items.some(hasEdits);
    case "when":
      return hasEdits(gen.then) || hasEdits(gen.else);
    default:
      return hasEdits(gen.body);
  }
}

/** The same rule as if its findings said none. */
export function withoutEdits(gen: Gen): Gen {
  switch (gen.kind) {
    case "yield": {
      const { edit: _, ...record } = gen.record;
      return { ...gen, record };
    }
    case "seq":
      return { ...gen, items: gen.items.map(withoutEdits) };
    case "when":
      return { ...gen, then: withoutEdits(gen.then), else: withoutEdits(gen.else) };
    default:
      return { ...gen, body: withoutEdits(gen.body) };
  }
}
