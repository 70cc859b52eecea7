// What each construct becomes. The engines judge whether that is right (agreement.spec.ts); here one sees it.
import { describe, expect, it } from "vitest";
import { type Expr, literal, name, NUMBER, RECORD, STRING } from "../../../src/ir/nodes.ts";
import { renderCel } from "../../../src/targets/cel/render.ts";
import { field, INPUT, show, SPEC, STRINGS, text, unitOf, violation } from "./sample-units.ts";

const BOOLEAN = { kind: "boolean" } as const;
const ANY = { kind: "any" } as const;
const SCALAR = { kind: "scalar" } as const;
const RECORDS = { kind: "list", items: RECORD } as const;
const MAP = { kind: "map", values: STRING } as const;
const mode = field(SPEC, "mode", STRING);
const hosts = field(SPEC, "hosts", STRINGS);
const users = field(SPEC, "users", RECORDS);
const x = name("x");

/** The condition as it stands in the policy; `spec` is a variable in all of them. */
function conditionOf(test: Expr): string {
  const { variables } = renderCel([unitOf([violation([{ kind: "when", test }], literal("spec"))])], { params: "literal" });
  const found = variables.find((variable) => variable.name === "found_1")?.expression ?? "";
  return found.replace(' ? "UM-1 spec: wrong. Fix: correct it" : ""', "");
}

function variablesOf(test: Expr): { readonly [name: string]: string } {
  const { variables } = renderCel([unitOf([violation([{ kind: "when", test }], literal("spec"))])], { params: "literal" });
  return Object.fromEntries(variables.map((variable) => [variable.name, variable.expression]));
}

function lineOf(value: Expr): string {
  const { variables } = renderCel([unitOf([violation([], text("spec ", value))])], { params: "literal" });
  return (variables.find((variable) => variable.name === "found_1")?.expression ?? "")
    .replace('"UM-1 spec " + ', "")
    .replace(' + ": wrong. Fix: correct it"', "");
}

const equal = (left: Expr, right: string | number | boolean | null): Expr => ({ kind: "equal", left, right: literal(right) });

describe("conditions", () => {
  it.each<[string, Expr]>([
    ['variables.spec.?mode.orValue(null) == "a"', equal(mode, "a")],
    ["type(variables.spec.?mode.orValue(null)) != string", equal(mode, null)],
    ["type(variables.spec.?mode.orValue(null)) == string", { kind: "not", operand: equal(mode, null) }],
    ["variables.spec.?any.orValue(null) == null", equal(field(SPEC, "any", ANY), null)],
    ["variables.spec.?tls.orValue(null) == true", equal(field(SPEC, "tls", BOOLEAN), true)],
    ["type(object.?spec.orValue(null)) == map && variables.spec.?tls.orValue(null) != false", equal(field(SPEC, "tls", BOOLEAN, true), true)],
    ['variables.spec.?mode.orValue(null) in ["a", "b"]', { kind: "member", value: mode, of: ["a", "b", 5] }],
    ['variables.spec.?port.orValue(null) in [dyn(5), dyn("5")]', { kind: "member", value: field(SPEC, "port", SCALAR), of: [5, "5"] }],
    [
      "(type(variables.spec.?replicas.orValue(null)) == int || type(variables.spec.?replicas.orValue(null)) == double) && variables.spec.replicas < 3",
      { kind: "compare", op: "<", left: field(SPEC, "replicas", NUMBER), right: literal(3) },
    ],
    ["type(variables.spec.?any.orValue(null)) == list", { kind: "kindOf", value: field(SPEC, "any", ANY), is: "list" }],
    [
      'type(variables.spec.?mode.orValue(null)) == string && variables.spec.mode.startsWith("a")',
      { kind: "textTest", op: "startsWith", text: mode, part: literal("a") },
    ],
    [
      '(type(variables.spec.?mode.orValue(null)) == string ? string(variables.spec.mode) : "").contains("")',
      { kind: "textTest", op: "includes", text: mode, part: literal("") },
    ],
    [
      'type(variables.spec.?mode.orValue(null)) == string && variables.spec.mode.matches("(?i)^a\\u007b2}\\u0024")',
      { kind: "matches", text: mode, pattern: "^a{2}$", ignoreCase: true },
    ],
    ['variables.spec_hosts.exists(v_x, v_x == "a")', { kind: "some", list: hosts, items: STRING, each: "x", test: equal(x, "a") }],
    [
      'variables.spec_hosts.all(v_x, type(v_x) == string && v_x.endsWith("/0"))',
      { kind: "every", list: hosts, items: STRING, each: "x", test: { kind: "textTest", op: "endsWith", text: x, part: literal("/0") } },
    ],
    [
      'variables.spec_users.exists(v_x, type(v_x) == map && v_x.?role.orValue(null) == "a")',
      { kind: "some", list: users, items: RECORD, each: "x", test: equal(field(x, "role", STRING), "a") },
    ],
    [
      'variables.spec_users.exists(v_x, type(v_x) == map && type(v_x.?a.orValue(null)) == map && type(v_x.a.?b.orValue(null)) == map && v_x.a.b.?c.orValue(null) == "a")',
      { kind: "some", list: users, items: RECORD, each: "x", test: equal(field(field(field(x, "a", RECORD), "b", RECORD), "c", STRING), "a") },
    ],
    ['variables.spec_hosts.size() > 0 && variables.spec_hosts[0] == "a"', equal({ kind: "item", of: hosts, index: 0, type: STRING }, "a")],
    ["variables.spec_hosts.size() > 2", { kind: "compare", op: ">", left: { kind: "length", list: hosts }, right: literal(2) }],
    [
      '(type(variables.spec.?mode.orValue(null)) == string ? string(variables.spec.mode) : "").split(",").exists(v_x, v_x == "a")',
      { kind: "some", list: { kind: "split", text: mode, separator: "," }, items: STRING, each: "x", test: equal(x, "a") },
    ],
    ['variables.spec_labels.?a.orValue(null) == "b"', equal({ kind: "entry", of: field(SPEC, "labels", MAP), key: literal("a"), type: STRING }, "b")],
    [
      'type(variables.spec.?mode.orValue(null)) == string && variables.spec_labels[?variables.spec.mode].orValue(dyn(null)) == "b"',
      equal({ kind: "entry", of: field(SPEC, "labels", MAP), key: mode, type: STRING }, "b"),
    ],
    ['variables.spec[?"in"].orValue(dyn(null)) == 5', equal(field(SPEC, "in", NUMBER), 5)],
    [
      'variables.spec.?tls.orValue(null) == true && variables.spec.?mode.orValue(null) == "a"',
      equal({ kind: "cond", test: equal(field(SPEC, "tls", BOOLEAN), true), then: mode, else: literal("b") }, "a"),
    ],
  ])("%s", (expected, test) => {
    expect(conditionOf(test)).toBe(expected);
  });
});

describe("ways into the object", () => {
  it("are variables, always maps or lists", () => {
    const test: Expr = { kind: "some", list: field(field(SPEC, "postgresql", RECORD), "pg_hba", STRINGS), items: STRING, each: "x", test: equal(x, "a") };
    expect(variablesOf(test)).toMatchObject({
      spec: "type(object.?spec.orValue(null)) == map ? object.spec : {}",
      spec_postgresql: "type(variables.spec.?postgresql.orValue(null)) == map ? variables.spec.postgresql : {}",
      spec_postgresql_pg_hba: "type(variables.spec_postgresql.?pg_hba.orValue(null)) == list ? variables.spec_postgresql.pg_hba : []",
    });
  });

  it("take no name that CEL reserves", () => {
    expect(Object.keys(variablesOf(equal(field(field(INPUT, "namespace", RECORD), "x", STRING), "a")))).toEqual(["namespace_2", "found_1", "violations"]);
  });
});

describe("texts for people", () => {
  const shown = (leaf: string): string => `(${leaf} == "" ? "(empty)" : ${leaf}.size() <= 100 && !${leaf}.matches("[^A-Za-z0-9 _.,:=@/*+()[\\\\]<>~%&#^!-]")`;
  it.each<[string, Expr]>([
    [
      `(type(variables.spec.?mode.orValue(null)) == string ? ${shown("variables.spec.mode")} ? string(variables.spec.mode) : "(not shown)") : "(none)")`,
      show(mode),
    ],
    ['(type(variables.spec.?tls.orValue(null)) == bool ? string(variables.spec.tls) : "(none)")', show(field(SPEC, "tls", BOOLEAN), "boolean")],
    ["string(variables.spec_hosts.size())", show({ kind: "length", list: hosts }, "number")],
    [
      '(variables.spec.?tls.orValue(null) == true ? "on" : "off")',
      { kind: "cond", test: equal(field(SPEC, "tls", BOOLEAN), true), then: literal("on"), else: literal("off") },
    ],
  ])("%s", (expected, value) => {
    expect(lineOf(value)).toBe(expected);
  });
});

describe("names", () => {
  const words: Expr = { kind: "words", text: mode };
  it("of values without loop variables are policy variables", () => {
    const test: Expr = {
      kind: "let",
      name: "columns",
      value: words,
      body: {
        kind: "and",
        operands: [
          equal({ kind: "item", of: name("columns"), index: 0, type: STRING }, "a"),
          equal({ kind: "item", of: name("columns"), index: 1, type: STRING }, "b"),
        ],
      },
    };
    expect(variablesOf(test)["columns"]).toBe(
      '(type(variables.spec.?mode.orValue(null)) == string ? string(variables.spec.mode) : "").replace("\\t", " ").split(" ").filter(v_word, v_word != "")',
    );
    expect(conditionOf(test)).toBe(
      'variables.columns.size() > 0 && variables.columns[0] == "a" && variables.columns.size() > 1 && variables.columns[1] == "b"',
    );
  });

  it("of values in a loop are the only item of a list", () => {
    const columns: Expr = { kind: "words", text: x };
    const body: Expr = {
      kind: "or",
      operands: [
        equal({ kind: "item", of: name("columns"), index: 0, type: STRING }, "a"),
        equal({ kind: "item", of: name("columns"), index: 1, type: STRING }, "b"),
      ],
    };
    expect(conditionOf({ kind: "some", list: hosts, items: STRING, each: "x", test: { kind: "let", name: "columns", value: columns, body } })).toBe(
      'variables.spec_hosts.exists(v_x, [(type(v_x) == string ? string(v_x) : "").replace("\\t", " ").split(" ").filter(v_word, v_word != "")].map(v_columns, v_columns.size() > 0 && v_columns[0] == "a" || v_columns.size() > 1 && v_columns[1] == "b")[0])',
    );
  });
});
