// Helper functions that a module gets when it uses them. All are total: a value or null, never undefined.
import { SHOWN_CLASS, SHOWN_LIMIT } from "../../dsl/text.ts";
import { array, call, holds, infix, type Rule, scalar, type Statement, type Term, variable } from "./ast.ts";

const x = variable("x");
const NULL = scalar(null);

function fn(
  name: string,
  args: readonly string[],
  value: Term,
  body: readonly Statement[],
  otherwise: Rule["otherwise"],
  comment: readonly string[] = [],
): Rule {
  return { comment, name, args, head: { kind: "value", term: value }, body, otherwise };
}

/** `string_at(value, path)`: the field if it has the type, else null. */
function typedAt(type: string, test: string): Rule {
  return fn(
    `${type}_at`,
    ["value", "path"],
    variable("found"),
    [{ kind: "assign", name: "found", value: call("at", variable("value"), variable("path")) }, holds(call(test, variable("found")))],
    [{ value: NULL, body: [] }],
  );
}

function orElse(name: string, test: string, empty: Term): Rule {
  return fn(name, ["x"], x, [holds(call(test, x))], [{ value: empty, body: [] }]);
}

const SAFE = 9007199254740991;

export const PRELUDE: { readonly [name: string]: { readonly rule: Rule; readonly uses: readonly string[] } } = {
  at: {
    uses: [],
    rule: fn(
      "at",
      ["value", "path"],
      variable("found"),
      [holds(call("is_object", variable("value"))), { kind: "assign", name: "found", value: call("object.get", variable("value"), variable("path"), NULL) }],
      [{ value: NULL, body: [] }],
      ["What stands at a path; null where it is absent, null, or below something that is no object."],
    ),
  },
  string_at: { uses: ["at"], rule: typedAt("string", "is_string") },
  number_at: { uses: ["at"], rule: typedAt("number", "is_number") },
  boolean_at: { uses: ["at"], rule: typedAt("boolean", "is_boolean") },
  list_at: { uses: ["at"], rule: typedAt("list", "is_array") },
  object_at: { uses: ["at"], rule: typedAt("object", "is_object") },
  scalar_at: {
    uses: ["at"],
    rule: fn(
      "scalar_at",
      ["value", "path"],
      variable("found"),
      [{ kind: "assign", name: "found", value: call("at", variable("value"), variable("path")) }, holds(call("is_string", variable("found")))],
      [
        {
          value: variable("found"),
          body: [{ kind: "assign", name: "found", value: call("at", variable("value"), variable("path")) }, holds(call("is_number", variable("found")))],
        },
        { value: NULL, body: [] },
      ],
    ),
  },
  default_to: {
    uses: [],
    rule: fn(
      "default_to",
      ["x", "fallback"],
      x,
      [holds(infix(x, "!=", NULL))],
      [{ value: variable("fallback"), body: [] }],
      ["Absent and null are one thing."],
    ),
  },
  default_in: {
    uses: [],
    rule: fn(
      "default_in",
      ["parent", "x", "fallback"],
      x,
      [holds(infix(x, "!=", NULL))],
      [
        { value: variable("fallback"), body: [holds(call("is_object", variable("parent")))] },
        { value: NULL, body: [] },
      ],
      ["A CRD's default: it applies where the parent is there and the field is not."],
    ),
  },
  string_or_empty: { uses: [], rule: orElse("string_or_empty", "is_string", scalar("")) },
  number_or_zero: { uses: [], rule: orElse("number_or_zero", "is_number", scalar(0)) },
  boolean_or_false: { uses: [], rule: orElse("boolean_or_false", "is_boolean", scalar(false)) },
  list_or_empty: { uses: [], rule: orElse("list_or_empty", "is_array", array([])) },
  object_or_empty: { uses: [], rule: orElse("object_or_empty", "is_object", { kind: "object", entries: [] }) },
  scalar_or_empty: {
    uses: [],
    rule: fn(
      "scalar_or_empty",
      ["x"],
      x,
      [holds(call("is_string", x))],
      [
        { value: x, body: [holds(call("is_number", x))] },
        { value: scalar(""), body: [] },
      ],
    ),
  },
  show: {
    uses: [],
    rule: fn(
      "show",
      ["x"],
      scalar("(none)"),
      [holds(infix(x, "==", NULL))],
      [
        { value: scalar("(empty)"), body: [holds(infix(x, "==", scalar("")))] },
        { value: x, body: [holds(call("is_string", x)), holds(call("regex.match", scalar(`^${SHOWN_CLASS}{1,${SHOWN_LIMIT}}$`), x))] },
        {
          value: call("json.marshal", call("floor", x)),
          body: [
            holds(call("is_number", x)),
            holds(infix(x, "==", call("floor", x))),
            holds(infix(x, "<=", scalar(SAFE))),
            holds(infix(x, ">=", scalar(-SAFE))),
          ],
        },
        { value: call("json.marshal", x), body: [holds(call("is_boolean", x))] },
        { value: scalar("(not shown)"), body: [] },
      ],
      ["A value as people may see it: short, printable, one line."],
    ),
  },
  lower_ascii: {
    uses: [],
    rule: fn(
      "lower_ascii",
      ["x"],
      call(
        "strings.replace_n",
        { kind: "object", entries: [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => [letter, scalar(letter.toLowerCase())] as const) },
        x,
      ),
      [],
      [],
      ["Only A to Z: engines differ beyond."],
    ),
  },
  words: {
    uses: [],
    rule: fn(
      "words",
      ["line"],
      {
        kind: "comprehension",
        of: variable("word"),
        body: [
          { kind: "some", names: ["word"], of: call("split", call("replace", variable("line"), scalar("\t"), scalar(" ")), scalar(" ")) },
          holds(infix(variable("word"), "!=", scalar(""))),
        ],
      },
      [],
      [],
    ),
  },
  item_at: {
    uses: [],
    rule: fn(
      "item_at",
      ["list", "index"],
      variable("found"),
      [holds(call("is_array", variable("list"))), { kind: "assign", name: "found", value: { kind: "index", of: variable("list"), index: variable("index") } }],
      [{ value: NULL, body: [] }],
    ),
  },
  string_item: {
    uses: ["string_or_empty"],
    rule: fn(
      "string_item",
      ["list", "index"],
      call("string_or_empty", variable("found")),
      [holds(call("is_array", variable("list"))), { kind: "assign", name: "found", value: { kind: "index", of: variable("list"), index: variable("index") } }],
      [{ value: NULL, body: [] }],
    ),
  },
  cut: {
    uses: [],
    rule: fn(
      "cut",
      ["line"],
      variable("line"),
      [holds(infix(call("count", variable("line")), "<=", scalar(256)))],
      [{ value: call("concat", scalar(""), array([call("substring", variable("line"), scalar(0), scalar(253)), scalar("...")])), body: [] }],
      ["A message is at most 256 bytes."],
    ),
  },
};

/** The helpers named, and those they use, in the order of the table. */
export function preludeRules(used: ReadonlySet<string>): readonly Rule[] {
  const wanted = new Set(used);
  for (const name of used) {
    for (const other of PRELUDE[name]?.uses ?? []) {
      wanted.add(other);
    }
  }
  return Object.entries(PRELUDE).flatMap(([name, { rule }]) => (wanted.has(name) ? [rule] : []));
}
