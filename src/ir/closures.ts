// The semantics again, for speed: an expression becomes a function once, and is then called for each object. It says
// nothing that interpret.ts does not say; test-suites/ir compares the two.
import { lower, show, words } from "../dsl/text.ts";
import { namespaceOf } from "../dsl/related.ts";
import type { Expr, Type } from "./nodes.ts";
import { NO_OTHERS, type Others } from "./others.ts";
import { compareNumbers, conform, emptyOf, entriesOf, isRecord, isValueList, kindOf, listOf, ownValue, textOf, type Value } from "./values.ts";

/** The object under review, and what is bound: a place for each name. */
export interface Frame {
  input: Value;
  /** The objects beside it; none where nothing is said. */
  others?: Others;
  readonly values: Value[];
}
export type Closure = (frame: Frame) => Value;
export type Test = (frame: Frame) => boolean;

/** What is known when a unit is compiled. */
export interface Known {
  readonly params: ReadonlyMap<string, Value>;
  /** The place of each name; names are unique within a unit. */
  readonly places: Map<string, number>;
}

/** The place of a name, given to it where it is first seen. */
export function placeOf(name: string, { places }: Known): number {
  const place = places.get(name) ?? places.size;
  places.set(name, place);
  return place;
}

/** `conform` for one type. */
export function conformTo(type: Type): (value: Value) => Value {
  switch (type.kind) {
    case "string":
      return (value) => (typeof value === "string" ? value : null);
    case "map":
    case "record":
      return (value) => (isRecord(value) ? value : null);
    case "list":
      return (value) => (isValueList(value) ? value : null);
    default:
      return (value) => conform(value, type);
  }
}

/** A value of a list as an item of the type. */
export function itemFor(type: Type): (item: Value) => Value {
  const empty = emptyOf(type);
  const conforming = conformTo(type);
  return (item) => conforming(item) ?? empty;
}

const CONSTANTS = new WeakMap<Closure, { readonly value: Value }>();

function constant(value: Value): Closure {
  const closure = (): Value => value;
  CONSTANTS.set(closure, { value });
  return closure;
}

/** What depends on constants only is computed once. */
function folded(parts: readonly Closure[], closure: Closure): Closure {
  return parts.every((part) => CONSTANTS.has(part)) ? constant(closure({ input: null, values: [] })) : closure;
}

/** One entry for each kind, as in interpret.ts. */
const CLOSURES: { readonly [K in Expr["kind"]]: (node: Extract<Expr, { kind: K }>, known: Known) => Closure } = {
  literal: (e) => constant(e.value),
  name: (e, known) => {
    const place = placeOf(e.name, known);
    return ({ values }) => values[place] ?? null;
  },
  input: () => (frame) => frame.input,
  related: (e) => (frame) => (frame.others ?? NO_OTHERS).find(e, namespaceOf(frame.input)),
  whole: () => (frame) => (frame.others ?? NO_OTHERS).isWhole,
  param: (e, { params }) => constant(params.get(e.name) ?? null),
  field: ({ of, name, type, default: fallback }, known) => {
    const parent = closureOf(of, known);
    const conforming = conformTo(type);
    return (frame) => {
      const record = parent(frame);
      return isRecord(record) ? (conforming(ownValue(record, name)) ?? fallback) : null;
    };
  },
  entry: ({ of, key, type }, known) => {
    const parent = closureOf(of, known);
    const named = closureOf(key, known);
    const conforming = conformTo(type);
    return (frame) => {
      const record = parent(frame);
      const name = named(frame);
      return isRecord(record) && typeof name === "string" ? conforming(ownValue(record, name)) : null;
    };
  },
  item: ({ of, index, type }, known) => {
    const list = closureOf(of, known);
    const item = itemFor(type);
    return (frame) => {
      const items = listOf(list(frame));
      return index < items.length ? item(items[index] ?? null) : null;
    };
  },
  record: ({ fields }, known) => {
    const parts = Object.entries(fields).map(([name, field]) => [name, closureOf(field, known)] as const);
    const values = parts.map(([, field]) => field);
    return folded(values, (frame) => {
      const record: { [name: string]: Value } = Object.create(null);
      for (const [name, field] of parts) {
        record[name] = field(frame);
      }
      return record;
    });
  },
  get: ({ of, name }, known) => {
    const record = closureOf(of, known);
    return (frame) => {
      const value = record(frame);
      return isRecord(value) ? ownValue(value, name) : null;
    };
  },
  list: (e, known) => {
    const items = e.items.map((item) => closureOf(item, known));
    return folded(items, (frame) => items.map((item) => item(frame)));
  },
  concat: (e, known) => {
    const lists = e.lists.map((list) => closureOf(list, known));
    return folded(lists, (frame) => lists.flatMap((list) => listOf(list(frame))));
  },
  coalesce: (e, known) => {
    const value = closureOf(e.value, known);
    const fallback = closureOf(e.fallback, known);
    const fixed = CONSTANTS.get(fallback);
    if (fixed !== undefined) {
      const { value: otherwise } = fixed;
      return (frame) => value(frame) ?? otherwise;
    }
    return (frame) => value(frame) ?? fallback(frame);
  },
  cond: (e, known) => {
    const test = testOf(e.test, known);
    const then = closureOf(e.then, known);
    const otherwise = closureOf(e.else, known);
    return (frame) => (test(frame) ? then(frame) : otherwise(frame));
  },
  and: (e, known) =>
    anyOf(
      e.operands.map((operand) => testOf(operand, known)),
      false,
    ),
  or: (e, known) =>
    anyOf(
      e.operands.map((operand) => testOf(operand, known)),
      true,
    ),
  not: (e, known) => {
    const test = testOf(e.operand, known);
    return (frame) => !test(frame);
  },
  equal: (e, known) => {
    const left = closureOf(e.left, known);
    const right = closureOf(e.right, known);
    const fixed = CONSTANTS.get(right);
    if (fixed !== undefined) {
      const { value } = fixed;
      return (frame) => left(frame) === value;
    }
    return (frame) => left(frame) === right(frame);
  },
  compare: ({ op, ...sides }, known) => {
    const left = closureOf(sides.left, known);
    const right = closureOf(sides.right, known);
    return (frame) => {
      const a = left(frame);
      const b = right(frame);
      return typeof a === "number" && typeof b === "number" && compareNumbers(op, a, b);
    };
  },
  kindOf: ({ value, is }, known) => {
    const of = closureOf(value, known);
    return (frame) => kindOf(of(frame)) === is;
  },
  textTest: ({ op, text, part }, known) => {
    const whole = closureOf(text, known);
    const wanted = closureOf(part, known);
    return (frame) => textOf(whole(frame))[op](textOf(wanted(frame)));
  },
  matches: ({ text, pattern, ignoreCase }, known) => {
    const regex = new RegExp(pattern, ignoreCase ? "iu" : "u");
    return ofText(text, known, (value) => regex.test(value));
  },
  lower: (e, known) => ofText(e.text, known, lower),
  split: ({ text, separator }, known) => ofText(text, known, (value) => value.split(separator)),
  words: (e, known) => ofText(e.text, known, words),
  text: (e, known) => {
    const parts = e.parts.map((part) => closureOf(part, known));
    return (frame) => {
      let text = "";
      for (const part of parts) {
        text += textOf(part(frame));
      }
      return text;
    };
  },
  show: (e, known) => {
    const value = closureOf(e.value, known);
    return (frame) => show(value(frame));
  },
  some: (e, known) => anyItem(e, known, true),
  every: (e, known) => anyItem(e, known, false),
  filter: (e, known) => {
    const list = closureOf(e.list, known);
    const place = placeOf(e.each, known);
    const itemOf = itemFor(e.items);
    const test = testOf(e.test, known);
    return (frame) =>
      listOf(list(frame))
        .map(itemOf)
        .filter((item) => {
          frame.values[place] = item;
          return test(frame);
        });
  },
  map: (e, known) => {
    const list = closureOf(e.list, known);
    const place = placeOf(e.each, known);
    const itemOf = itemFor(e.items);
    const body = closureOf(e.body, known);
    return (frame) =>
      listOf(list(frame)).map((item) => {
        frame.values[place] = itemOf(item);
        return body(frame);
      });
  },
  keys: ({ map, values }, known) => {
    const of = closureOf(map, known);
    return (frame) => entriesOf(of(frame), values).map(([key]) => key);
  },
  member: ({ value, of }, known) => {
    const item = closureOf(value, known);
    const members = new Set<Value>(of);
    return (frame) => members.has(item(frame));
  },
  length: (e, known) => {
    const list = closureOf(e.list, known);
    return (frame) => listOf(list(frame)).length;
  },
  let: (e, known) => {
    const place = placeOf(e.name, known);
    const value = closureOf(e.value, known);
    const body = closureOf(e.body, known);
    return (frame) => {
      frame.values[place] = value(frame);
      return body(frame);
    };
  },
  labelled: (e, known) => closureOf(e.value, known),
  someFact: (e) => unlinked(e.fact),
  everyFact: (e) => unlinked(e.fact),
};

/** The expression as a function. Throws where it still asks a fact, which linking unfolds. */
export function closureOf(expr: Expr, known: Known): Closure {
  return (CLOSURES[expr.kind] as (node: Expr, known: Known) => Closure)(expr, known);
}

/** The expression as a condition: only true holds. */
export function testOf(expr: Expr, known: Known): Test {
  const closure = closureOf(expr, known);
  return isTest(expr, closure) ? closure : (frame) => closure(frame) === true;
}

const TESTS: ReadonlySet<Expr["kind"]> = new Set(["and", "or", "not", "equal", "compare", "kindOf", "textTest", "matches", "some", "every", "member", "whole"]);

/** True where it can be nothing but true or false: a call less for each. */
function isTest(expr: Expr, closure: Closure): closure is Test {
  return TESTS.has(expr.kind) && closure !== undefined;
}

function ofText(expr: Expr, known: Known, apply: (text: string) => Value): Closure {
  const text = closureOf(expr, known);
  return (frame) => apply(textOf(text(frame)));
}

/** Whether any of the tests comes out so: `some` asks for true, `every` is that none is false. Loops of methods cost twice as much. */
function anyOf(tests: readonly Test[], wanted: boolean): Test {
  const [first, second, ...others] = tests;
  if (first !== undefined && second !== undefined && others.length === 0) {
    return wanted ? (frame) => first(frame) || second(frame) : (frame) => first(frame) && second(frame);
  }
  return (frame) => {
    for (const test of tests) {
      if (test(frame) === wanted) {
        return wanted;
      }
    }
    return !wanted;
  };
}

function anyItem({ list, items, each, test }: Extract<Expr, { kind: "some" | "every" }>, known: Known, wanted: boolean): Test {
  const all = closureOf(list, known);
  const place = placeOf(each, known);
  const itemOf = itemFor(items);
  const condition = testOf(test, known);
  return (frame) => {
    for (const item of listOf(all(frame))) {
      frame.values[place] = itemOf(item);
      if (condition(frame) === wanted) {
        return wanted;
      }
    }
    return !wanted;
  };
}

function unlinked(fact: string): never {
  throw new TypeError(`the fact ${fact} is not linked`);
}
