// Functions that a module gets when it uses them. Each gives a value or null, whatever it is called with.
import { SHOWN_CLASS, SHOWN_LIMIT } from "../../dsl/text.ts";
import {
  array,
  assign,
  type Branch,
  call,
  comprehension,
  define,
  holds,
  infix,
  object,
  type Rule,
  scalar,
  some,
  type Statement,
  type Term,
  variable,
} from "./ast.ts";

interface Entry {
  readonly rules: readonly Rule[];
  readonly uses: readonly string[];
}

const v = variable;
const NULL = scalar(null);
const SAFE = 9007199254740991;
const test = (name: string, value = "value"): Statement => holds(call(name, v(value)));

/** `text_or(value, fallback)`: the value where it has the type. */
function typedOr(name: string, tests: readonly [string, ...string[]], comment: string): Entry {
  const [first, ...others] = tests.map((each) => ({ value: v("value"), body: [test(each)] }));
  return first
    ? { uses: [], rules: [define(name, ["value", "fallback"], [first, ...others, { value: v("fallback"), body: [] }], [comment])] }
    : { uses: [], rules: [] };
}

/** `text_in(parent, field, fallback)`: as a CRD's default, which needs an object to stand in. */
function typedIn(name: string, convert: string): Entry {
  const found = call("at", v("parent"), array([v("field")]));
  const inObject = call(convert, found, v("fallback"));
  const rule = define(
    name,
    ["parent", "field", "fallback"],
    [
      { value: inObject, body: [test("is_object", "parent")] },
      { value: NULL, body: [] },
    ],
    ["A field with a default; null where there is no object to hold it."],
  );
  return { uses: ["at", convert], rules: [rule] };
}

/** `texts(value)`: the list with every item of the type, so that items keep their index. */
function itemsOf(name: string, convert: string, empty: Term, asItIs?: Branch): Entry {
  const items = comprehension(call(convert, v("item"), empty), [some(["item"], call("list_or", v("value"), array([])))]);
  const all: Branch = { value: items, body: [] };
  return {
    uses: [convert, "list_or"],
    rules: [define(name, ["value"], asItIs ? [asItIs, all] : [all], ["The items of a list; one of another type counts as empty."])],
  };
}

/** Only texts can be put together, so a list of them need not be made anew. */
const TEXTS_AS_THEY_ARE: Branch = { value: v("value"), body: [test("is_array"), holds(call("concat", scalar(""), v("value")))] };

function ordered(name: string, op: string): Entry {
  const body = [test("is_number", "left"), test("is_number", "right"), holds(infix(v("left"), op, v("right")))];
  return {
    uses: [],
    rules: [define(name, ["left", "right"], [{ value: null, body }], ["Rego orders values of different types; only numbers have an order here."])],
  };
}

const at = define(
  "at",
  ["value", "path"],
  [
    { value: call("object.get", v("value"), v("path"), NULL), body: [test("is_object")] },
    { value: NULL, body: [] },
  ],
  ["What stands at a path of fields; null where that is absent, or below something else than an object."],
);

const show = define(
  "show",
  ["value"],
  [
    { value: scalar("(none)"), body: [holds(infix(v("value"), "==", NULL))] },
    { value: scalar("(empty)"), body: [holds(infix(v("value"), "==", scalar("")))] },
    { value: v("value"), body: [test("is_string"), holds(call("regex.match", scalar(`^${SHOWN_CLASS}{1,${SHOWN_LIMIT}}$`), v("value")))] },
    { value: call("json.marshal", v("value")), body: [test("is_boolean")] },
    { value: scalar("0"), body: [holds(infix(v("value"), "==", scalar(0)))] },
    {
      // Without floor, Gatekeeper would write 1e+06.
      value: call("json.marshal", call("floor", v("value"))),
      body: [
        test("is_number"),
        holds(infix(v("value"), "==", call("floor", v("value")))),
        holds(infix(v("value"), ">=", scalar(-SAFE))),
        holds(infix(v("value"), "<=", scalar(SAFE))),
      ],
    },
    { value: scalar("(not shown)"), body: [] },
  ],
  ["A value as people may see it: short, printable, on one line."],
);

const lowerAscii = define(
  "lower_ascii",
  ["value"],
  [
    {
      value: call("strings.replace_n", v("capitals"), v("value")),
      body: [assign("capitals", object([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => [letter, scalar(letter.toLowerCase())] as const)))],
    },
  ],
  ["Lower case of A to Z only: engines differ beyond."],
);

const word = comprehension(v("word"), [
  some(["word"], call("split", call("replace", v("line"), scalar("\t"), scalar(" ")), scalar(" "))),
  holds(infix(v("word"), "!=", scalar(""))),
]);

const cut = define(
  "cut",
  ["line"],
  [
    { value: v("line"), body: [holds(infix(call("count", v("line")), "<=", scalar(256)))] },
    { value: call("concat", scalar(""), array([call("substring", v("line"), scalar(0), scalar(253)), scalar("...")])), body: [] },
  ],
  ["A message has at most 256 characters."],
);

/** Where one uses another, the other stands below it. */
export const PRELUDE: { readonly [name: string]: Entry } = {
  text_in: typedIn("text_in", "text_or"),
  number_in: typedIn("number_in", "number_or"),
  boolean_in: typedIn("boolean_in", "boolean_or"),
  scalar_in: typedIn("scalar_in", "scalar_or"),
  any_in: typedIn("any_in", "or_else"),
  at: { uses: [], rules: [at] },
  texts: itemsOf("texts", "text_or", scalar(""), TEXTS_AS_THEY_ARE),
  number_items: itemsOf("number_items", "number_or", scalar(0)),
  booleans: itemsOf("booleans", "boolean_or", scalar(false)),
  scalars: itemsOf("scalars", "scalar_or", scalar("")),
  objects: itemsOf("objects", "object_or", object([])),
  lists: itemsOf("lists", "list_or", array([])),
  item_at: {
    uses: [],
    rules: [
      define(
        "item_at",
        ["list", "index"],
        [
          {
            value: { kind: "index", of: v("list"), index: v("index") },
            body: [test("is_array", "list"), holds(infix(v("index"), "<", call("count", v("list"))))],
          },
          { value: NULL, body: [] },
        ],
        ["An item of a list; null past its end."],
      ),
    ],
  },
  text_or: typedOr("text_or", ["is_string"], "A text, or the fallback."),
  number_or: typedOr("number_or", ["is_number"], "A number, or the fallback."),
  boolean_or: typedOr("boolean_or", ["is_boolean"], "True or false, or the fallback."),
  scalar_or: typedOr("scalar_or", ["is_string", "is_number"], "A text or number, or the fallback."),
  object_or: typedOr("object_or", ["is_object"], "An object, or the fallback."),
  list_or: typedOr("list_or", ["is_array"], "A list, or the fallback."),
  or_else: {
    uses: [],
    rules: [
      define(
        "or_else",
        ["value", "fallback"],
        [
          { value: v("value"), body: [holds(infix(v("value"), "!=", NULL))] },
          { value: v("fallback"), body: [] },
        ],
        ["The value, or the fallback where it is null."],
      ),
    ],
  },
  is_scalar: { uses: [], rules: ["is_string", "is_number"].map((each) => define("is_scalar", ["value"], [{ value: null, body: [test(each)] }])) },
  is_less: ordered("is_less", "<"),
  is_at_most: ordered("is_at_most", "<="),
  show: { uses: [], rules: [show] },
  lower_ascii: { uses: [], rules: [lowerAscii] },
  words: { uses: [], rules: [define("words", ["line"], [{ value: word, body: [] }], ["The words of a line, between blanks."])] },
  cut: { uses: [], rules: [cut] },
};

/** The functions named, and those they use, in the order of the table. */
export function preludeRules(used: ReadonlySet<string>): readonly Rule[] {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (!wanted.has(name)) {
      wanted.add(name);
      PRELUDE[name]?.uses.forEach(want);
    }
  };
  used.forEach(want);
  return Object.entries(PRELUDE).flatMap(([name, { rules }]) => (wanted.has(name) ? rules : []));
}
