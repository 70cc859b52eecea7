// What each construct looks like to the person who approves the policy: the lines of a clause's rule, and its helpers.
import { describe, expect, it } from "vitest";
import {
  type Clause,
  type Expr,
  type Field,
  literal,
  name,
  NULL,
  type ParamDecl,
  RECORD,
  type Step,
  STRING,
  type Type,
  type Unit,
} from "../../../src/ir/nodes.ts";
import { renderRego } from "../../../src/targets/rego/render.ts";

const input: Expr = { kind: "input" };
const field = (of: Expr, id: string, type: Type, fallback: Field["default"] = null): Expr => ({ kind: "field", of, name: id, type, default: fallback });
const spec = field(input, "spec", RECORD);
const mode = field(spec, "mode", STRING);
const hosts = field(spec, "hosts", { kind: "list", items: STRING });
const users = field(spec, "users", { kind: "list", items: RECORD });
const replicas = field(spec, "replicas", { kind: "number" });
const enabled = field(spec, "enabled", { kind: "boolean" });
const labels = field(spec, "labels", { kind: "map", values: STRING });
const equal = (left: Expr, right: Expr): Expr => ({ kind: "equal", left, right });
const not = (operand: Expr): Expr => ({ kind: "not", operand });
const isA = equal(mode, literal("a"));
const isOn = equal(enabled, literal(true));

const PARAMS: readonly ParamDecl[] = [{ name: "privateNames", type: { kind: "list", items: STRING }, default: ["a", "b"] }];

function unitOf(steps: readonly Step[], at: Expr = literal("spec.mode")): Unit {
  const clause: Clause = { kind: "violation", steps, severity: "high", at, message: literal("it is open"), fix: literal("Close it") };
  return {
    control: "UM-1",
    severity: "high",
    operator: "some-operator",
    group: "db.example.org",
    versions: ["v1"],
    resourceKind: "Cluster",
    plural: "clusters",
    scope: "Namespaced",
    params: PARAMS,
    clauses: [clause],
  };
}

const FIRST = "\tis_judged\n";

/** The lines between the first, which every rule has, and what it reports. */
function conditionsOf(text: string): string {
  const [, body = ""] = text.split(` if {\n${FIRST}`);
  return (body.split(/^\t(?:field :=|msg :=)/mu)[0] ?? "").replace(/^\t/gmu, "").trimEnd();
}

function rendered(steps: readonly Step[], at?: Expr): string {
  return renderRego([unitOf(steps, at)], { packageName: "p", header: [], params: "flat", guard: "none", output: "violation" });
}

const when = (test: Expr): readonly Step[] => [{ kind: "when", test }];

const CONDITIONS: readonly (readonly [string, readonly Step[], string])[] = [
  ["a chain of fields is one look-up", when(isA), 'input.review.object.spec.mode == "a"'],
  ["not equal", when(not(isA)), 'not input.review.object.spec.mode == "a"'],
  ["absent", when(equal(mode, NULL)), 'not is_string(object.get(input.review.object, ["spec", "mode"], null))'],
  ["present", when(not(equal(mode, NULL))), "is_string(input.review.object.spec.mode)"],
  [
    "a default stands where there is an object",
    when(equal(field(spec, "mode", STRING, "b"), literal("a"))),
    'text_in(object.get(input.review.object, ["spec"], null), "mode", "b") == "a"',
  ],
  [
    "a fallback",
    when({ kind: "textTest", op: "startsWith", text: { kind: "coalesce", value: mode, fallback: literal("") }, part: literal("x") }),
    'startswith(text_or(object.get(input.review.object, ["spec", "mode"], null), ""), "x")',
  ],
  [
    "a pattern",
    when({ kind: "matches", text: mode, pattern: "^a\\.b$", ignoreCase: true }),
    'regex.match("(?i)^a\\\\.b$", text_or(object.get(input.review.object, ["spec", "mode"], null), ""))',
  ],
  ["one of several", when({ kind: "member", value: mode, of: ["a", "b"] }), 'input.review.object.spec.mode in {"a", "b"}'],
  ["none of several", when(not({ kind: "member", value: mode, of: ["a", "b"] })), 'not object.get(input.review.object, ["spec", "mode"], null) in {"a", "b"}'],
  ["equal to one or the other", when({ kind: "or", operands: [isA, equal(mode, literal("b"))] }), 'input.review.object.spec.mode in {"a", "b"}'],
  [
    "numbers have an order, other values none",
    when({ kind: "compare", op: "<", left: replicas, right: literal(2) }),
    "is_less(input.review.object.spec.replicas, 2)",
  ],
  [
    "known numbers need no test",
    when({ kind: "compare", op: ">", left: { kind: "length", list: hosts }, right: literal(0) }),
    'count(list_or(object.get(input.review.object, ["spec", "hosts"], null), [])) > 0',
  ],
  [
    "no line starts with a minus: it would go on with the line above",
    when({ kind: "compare", op: "<", left: literal(-7), right: replicas }),
    "is_less(-7, input.review.object.spec.replicas)",
  ],
  [
    "nor with a negative number that a list may have",
    when({ kind: "compare", op: "<", left: literal(-7), right: { kind: "length", list: hosts } }),
    'count(list_or(object.get(input.review.object, ["spec", "hosts"], null), [])) > -7',
  ],
  ["a flag", when(isOn), "input.review.object.spec.enabled == true"],
  [
    "a flag that is on unless it says otherwise",
    when({ kind: "coalesce", value: enabled, fallback: literal(true) }),
    "not input.review.object.spec.enabled == false",
  ],
  ["both", when({ kind: "and", operands: [isA, isOn] }), 'input.review.object.spec.mode == "a"\ninput.review.object.spec.enabled == true'],
  ["neither", when(not({ kind: "or", operands: [isA, isOn] })), 'not input.review.object.spec.mode == "a"\nnot input.review.object.spec.enabled == true'],
  ["a kind of value", when({ kind: "kindOf", value: field(spec, "open", { kind: "any" }), is: "map" }), "is_object(input.review.object.spec.open)"],
  [
    "some item",
    when({ kind: "some", list: hosts, items: STRING, each: "host_3", test: { kind: "textTest", op: "endsWith", text: name("host_3"), part: literal("/0") } }),
    'some host in texts(object.get(input.review.object, ["spec", "hosts"], null))\nendswith(host, "/0")',
  ],
  [
    "an item that is known",
    when({ kind: "some", list: hosts, items: STRING, each: "host", test: equal(name("host"), literal("all")) }),
    '"all" in texts(object.get(input.review.object, ["spec", "hosts"], null))',
  ],
  [
    "every item",
    when({ kind: "every", list: users, items: RECORD, each: "user", test: equal(field(name("user"), "name", STRING), literal("root")) }),
    'every user in list_or(object.get(input.review.object, ["spec", "users"], null), []) {\n\tuser.name == "root"\n}',
  ],
  [
    "records are only made to conform where that shows",
    [{ kind: "forEach", list: users, items: RECORD, index: null, each: "user" }, ...when(equal(field(name("user"), "mode", STRING, "x"), literal("x")))],
    'some user in objects(object.get(input.review.object, ["spec", "users"], null))\ntext_or(object.get(user, ["mode"], null), "x") == "x"',
  ],
  [
    "a loop with its index",
    [{ kind: "forEach", list: users, items: RECORD, index: "i", each: "user" }, ...when({ kind: "compare", op: ">", left: name("i"), right: literal(0) })],
    "is_array(input.review.object.spec.users)\nsome i, _ in input.review.object.spec.users\ni > 0",
  ],
  [
    "a loop over a map",
    [{ kind: "forEntries", map: labels, values: STRING, key: "key", each: "label" }, ...when(equal(name("key"), literal("a")))],
    'some key, label in object_or(object.get(input.review.object, ["spec", "labels"], null), {})\nis_string(label)\nkey == "a"',
  ],
  ["an entry", when(equal({ kind: "entry", of: labels, key: literal("a/b"), type: STRING }, literal("x"))), 'input.review.object.spec.labels["a/b"] == "x"'],
  [
    "a binding",
    [
      { kind: "bind", name: "chosenMode_2", value: { kind: "coalesce", value: mode, fallback: literal("b") } },
      ...when(not(equal(name("chosenMode_2"), literal("a")))),
    ],
    'chosen_mode := text_or(object.get(input.review.object, ["spec", "mode"], null), "b")\nchosen_mode != "a"',
  ],
  [
    "equal bindings are one",
    [{ kind: "bind", name: "a", value: mode }, { kind: "bind", name: "b", value: mode }, ...when(equal(name("a"), name("b")))],
    'a := text_or(object.get(input.review.object, ["spec", "mode"], null), null)\na == a',
  ],
  [
    "what depends on no loop comes before it, and a value where it is first read",
    [
      { kind: "bind", name: "late", value: { kind: "lower", text: mode } },
      { kind: "forEach", list: users, items: RECORD, index: "i", each: "user" },
      ...when({ kind: "compare", op: ">", left: name("i"), right: literal(0) }),
      ...when(isOn),
      ...when(equal(name("late"), literal("a"))),
    ],
    'is_array(input.review.object.spec.users)\ninput.review.object.spec.enabled == true\nlate := lower_ascii(text_or(object.get(input.review.object, ["spec", "mode"], null), ""))\nlate == "a"\nsome i, _ in input.review.object.spec.users\ni > 0',
  ],
  ["what nothing reads is left out", [{ kind: "bind", name: "unused", value: mode }, ...when(isOn)], "input.review.object.spec.enabled == true"],
  [
    "a name that Rego has itself",
    [{ kind: "bind", name: "count", value: { kind: "lower", text: mode } }, ...when(equal(name("count"), literal("a")))],
    'count_value := lower_ascii(text_or(object.get(input.review.object, ["spec", "mode"], null), ""))\ncount_value == "a"',
  ],
  ["a condition that can only be false", when(equal(literal("a"), literal(5))), "false"],
];

describe("lines of a rule", () => {
  it.each(CONDITIONS)("%s", (_, steps, expected) => {
    expect(conditionsOf(rendered(steps))).toBe(expected);
  });
});

const HELPERS: readonly (readonly [string, readonly Step[], string])[] = [
  [
    "either: a body for each",
    when({ kind: "or", operands: [isA, isOn] }),
    'mode_or_enabled if {\n\tinput.review.object.spec.mode == "a"\n}\n\nmode_or_enabled if {\n\tinput.review.object.spec.enabled == true\n}\n',
  ],
  [
    "its author's name",
    when(not({ kind: "labelled", label: "isPublic", value: { kind: "and", operands: [isA, isOn] } })),
    'is_public if {\n\tinput.review.object.spec.mode == "a"\n\tinput.review.object.spec.enabled == true\n}\n',
  ],
  [
    "a boolean that is bound",
    [{ kind: "bind", name: "marked", value: { kind: "or", operands: [isA, isOn] } }, ...when(not(name("marked")))],
    'marked if {\n\tinput.review.object.spec.mode == "a"\n}\n\nmarked if {\n',
  ],
  [
    "names come in as arguments",
    [
      { kind: "forEach", list: users, items: RECORD, index: null, each: "user_7" },
      ...when(
        not({ kind: "labelled", label: "isRoot", value: { kind: "and", operands: [equal(field(name("user_7"), "name", STRING), literal("root")), isA] } }),
      ),
    ],
    'is_root(user) if {\n\tuser.name == "root"\n',
  ],
  [
    "but not paths of the object: without arguments it is evaluated once",
    [
      { kind: "bind", name: "own", value: spec },
      { kind: "forEach", list: users, items: RECORD, index: null, each: "user_8" },
      ...when(
        not({
          kind: "labelled",
          label: "isClosed",
          value: { kind: "and", operands: [equal(field(name("own"), "mode", STRING), literal("x")), isOn] },
        }),
      ),
    ],
    'is_closed if {\n\tinput.review.object.spec.mode == "x"\n',
  ],
  [
    "a choice",
    [
      {
        kind: "bind",
        name: "level",
        value: { kind: "cond", test: isA, then: literal("x"), else: { kind: "cond", test: isOn, then: literal("y"), else: literal("z") } },
      },
      ...when(equal(name("level"), literal("y"))),
    ],
    'chosen_level := "x" if {\n\tinput.review.object.spec.mode == "a"\n} else := "y" if {\n\tinput.review.object.spec.enabled == true\n} else := "z"\n',
  ],
  [
    "a parameter",
    when({ kind: "some", list: { kind: "param", name: "privateNames" }, items: STRING, each: "each", test: equal(name("each"), mode) }),
    'private_names := given if {\n\tgiven := input.parameters.privateNames\n\tis_array(given)\n} else := ["a", "b"]\n',
  ],
];

describe("helpers", () => {
  it.each(HELPERS)("%s", (_, steps, expected) => {
    expect(rendered(steps)).toContain(`\n${expected}`);
  });

  it("equal ones are made once, whatever their arguments are called", () => {
    const loop = (each: string): Clause["steps"] => [
      { kind: "forEach", list: users, items: RECORD, index: null, each },
      ...when(not({ kind: "labelled", label: "isRoot", value: { kind: "and", operands: [equal(field(name(each), "name", STRING), literal("root")), isA] } })),
    ];
    const [first] = unitOf(loop("user")).clauses;
    const [second] = unitOf(loop("role")).clauses;
    const clauses = [first, second].flatMap((clause) => (clause ? [{ ...clause, severity: clause === first ? "high" : "low" }] : []));
    const text = renderRego([{ ...unitOf([]), clauses }], { packageName: "p", header: [], params: "flat", guard: "none", output: "violation" });
    expect(text.match(/^is_root\(user\) if/gmu)).toHaveLength(1);
    expect(text).toContain("not is_root(role)");
  });

  it("a filter's list has no item twice, though the test may hold more than once", () => {
    const inner: Expr = {
      kind: "some",
      list: hosts,
      items: STRING,
      each: "other",
      test: { kind: "textTest", op: "startsWith", text: name("other"), part: name("host") },
    };
    const text = rendered(
      when({
        kind: "compare",
        op: ">",
        left: { kind: "length", list: { kind: "filter", list: hosts, items: STRING, each: "host", test: inner } },
        right: literal(1),
      }),
    );
    expect(text).toContain('count([host | some host in texts(object.get(input.review.object, ["spec", "hosts"], null)); some_other(host)]) > 1');
  });
});

describe("facts", () => {
  it("never reach a backend", () => {
    expect(() => rendered(when({ kind: "someFact", fact: "x", each: "y", test: isA }))).toThrow("DOK9006");
  });
});
