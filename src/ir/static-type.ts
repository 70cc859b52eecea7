import { BOOLEAN, type Expr, NUMBER, RECORD, STRING, type Type } from "./nodes.ts";

/** The type that a value has if it isn't null, as far as it can be known; undefined: open. */
export function staticType(expr: Expr, names: ReadonlyMap<string, Type>): Type | undefined {
  switch (expr.kind) {
    case "literal":
      return typeof expr.value === "string" ? STRING : typeof expr.value === "number" ? NUMBER : typeof expr.value === "boolean" ? BOOLEAN : undefined;
    case "name":
      return known(names.get(expr.name));
    case "field":
    case "entry":
    case "item":
      return known(expr.type);
    case "text":
    case "show":
    case "lower":
      return STRING;
    case "split":
    case "keys":
    case "words":
      return { kind: "list", items: STRING };
    case "length":
      return NUMBER;
    case "input":
    case "record":
      return RECORD;
    case "list":
    case "concat":
    case "map":
      return { kind: "list", items: { kind: "any" } };
    case "related":
      return { kind: "list", items: RECORD };
    case "filter":
      return { kind: "list", items: expr.items };
    case "coalesce": {
      const value = staticType(expr.value, names);
      const fallback = staticType(expr.fallback, names);
      return value && fallback && value.kind === fallback.kind
        ? value
        : value && expr.fallback.kind === "literal" && expr.fallback.value === null
          ? value
          : undefined;
    }
    case "cond": {
      const then = staticType(expr.then, names);
      const otherwise = staticType(expr.else, names);
      return then && otherwise && then.kind === otherwise.kind ? then : undefined;
    }
    case "let": {
      const value = staticType(expr.value, names);
      return staticType(expr.body, value ? new Map(names).set(expr.name, value) : names);
    }
    case "and":
    case "or":
    case "not":
    case "equal":
    case "compare":
    case "kindOf":
    case "textTest":
    case "matches":
    case "some":
    case "every":
    case "member":
    case "labelled":
    case "someFact":
    case "everyFact":
    case "whole":
      return BOOLEAN;
    case "param":
    case "get":
      return undefined;
  }
}

function known(type: Type | undefined): Type | undefined {
  return type?.kind === "any" ? undefined : type;
}
