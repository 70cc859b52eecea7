// Units by hand: one of known size that uses the usual constructs, and two for large objects.
import { type Clause, type Expr, literal, name, RECORD, STRING, type Type, type Unit } from "../../../src/ir/nodes.ts";

export const INPUT: Expr = { kind: "input" };
export const STRINGS: Type = { kind: "list", items: STRING };

export function field(of: Expr, named: string, type: Type, fallback: string | number | boolean | null = null): Expr {
  return { kind: "field", of, name: named, type, default: fallback };
}

export const SPEC = field(INPUT, "spec", RECORD);

export function show(value: Expr, type: "string" | "number" | "boolean" | "any" = "string"): Expr {
  return { kind: "show", value, type };
}

export function text(...parts: readonly (Expr | string)[]): Expr {
  return { kind: "text", parts: parts.map((part) => (typeof part === "string" ? literal(part) : part)) };
}

export function violation(steps: Clause["steps"], at: Expr, message = "wrong", fix = "correct it"): Clause {
  return { kind: "violation", steps, severity: "high", at, message: literal(message), fix: literal(fix) };
}

export function unitOf(clauses: readonly Clause[], given: Partial<Unit> = {}): Unit {
  return {
    control: "UM-1",
    severity: "high",
    operator: "some-operator",
    group: "db.example.org",
    versions: ["v1"],
    resourceKind: "Cluster",
    plural: "clusters",
    scope: "Namespaced",
    params: [],
    clauses,
    ...given,
  };
}

export const SAMPLE: Unit = unitOf([
  violation([{ kind: "when", test: { kind: "equal", left: field(SPEC, "tls", { kind: "boolean" }), right: literal(false) } }], literal("spec.tls")),
  violation(
    [
      { kind: "forEach", list: field(SPEC, "users", { kind: "list", items: RECORD }), items: RECORD, index: "i", each: "user" },
      { kind: "when", test: { kind: "equal", left: field(name("user"), "role", STRING), right: literal("admin") } },
      { kind: "when", test: { kind: "not", operand: { kind: "member", value: field(name("user"), "name", STRING), of: ["postgres", "root"] } } },
    ],
    text("spec.users[", show(name("i"), "number"), "] ", show(field(name("user"), "name", STRING))),
  ),
]);

export const SAMPLE_OBJECTS: readonly unknown[] = [
  {},
  { spec: null },
  { spec: [] },
  { spec: { tls: false } },
  { spec: { tls: "no", users: "none" } },
  {
    spec: {
      tls: true,
      users: [
        { name: "a", role: "admin" },
        { name: "root", role: "admin" },
        { name: "b", role: "reader" },
      ],
    },
  },
  { spec: { users: [null, "admin", { role: "admin" }, { name: "", role: "admin" }, { name: 5, role: "admin" }, { name: "a\nb", role: "admin" }] } },
  { spec: { users: [{ name: "x".repeat(101), role: "admin" }, { role: null }] } },
];

/** Texts within texts, each shown as what it is, and a name that is read often enough to be bound. */
export const NESTED: Unit = unitOf([
  violation(
    [
      { kind: "forEach", list: field(SPEC, "groups", { kind: "list", items: RECORD }), items: RECORD, index: "i", each: "group" },
      { kind: "bind", name: "at", value: text("spec.groups[", show(name("i"), "number"), "] ", show(field(name("group"), "name", STRING))) },
      { kind: "bind", name: "within", value: text(show(name("at")), ".users") },
      { kind: "forEach", list: field(name("group"), "users", { kind: "list", items: RECORD }), items: RECORD, index: "j", each: "user" },
      { kind: "bind", name: "role", value: { kind: "coalesce", value: field(name("user"), "role", STRING), fallback: literal("") } },
      {
        kind: "when",
        test: {
          kind: "or",
          operands: [
            { kind: "equal", left: name("role"), right: literal("") },
            { kind: "textTest", op: "startsWith", text: name("role"), part: literal("admin") },
            { kind: "matches", text: name("role"), pattern: "(^|,)owner", ignoreCase: true },
          ],
        },
      },
    ],
    text(show(name("within")), "[", show(name("j"), "number"), "] ", show(name("role"))),
  ),
]);

const USERS = [{ role: "admin" }, { role: "reader" }, {}, null, { role: 5 }, { role: "reader,Owner" }, { role: `admin ${"x".repeat(100)}` }];
export const NESTED_OBJECTS: readonly unknown[] = [
  { spec: { groups: [{ users: USERS }, { name: "", users: USERS }, null, { name: "a\nb", users: USERS }] } },
  ...[70, 75, 79, 80, 85, 86, 100, 101].map((length) => ({ spec: { groups: [{ name: "n".repeat(length), users: USERS }] } })),
];

const lines: Clause["steps"] = [
  { kind: "forEach", list: field(SPEC, "lines", STRINGS), items: STRING, index: "i", each: "line" },
  { kind: "bind", name: "columns", value: { kind: "words", text: name("line") } },
  { kind: "when", test: { kind: "equal", left: { kind: "item", of: name("columns"), index: 0, type: STRING }, right: literal("host") } },
  {
    kind: "when",
    test: { kind: "matches", text: { kind: "item", of: name("columns"), index: 3, type: STRING }, pattern: "^0\\.0\\.0\\.0/0$", ignoreCase: false },
  },
];

export const bigList = {
  unit: unitOf([violation(lines, text("spec.lines[", show(name("i"), "number"), "]"))]),
  objects: [{ spec: { lines: Array.from({ length: 1000 }, () => "host all all 0.0.0.0/0 trust") } }],
};

const entries: Clause["steps"] = [
  { kind: "forEntries", map: field(SPEC, "settings", { kind: "map", values: STRING }), values: STRING, key: "key", each: "value" },
  { kind: "when", test: { kind: "equal", left: name("value"), right: literal("off") } },
];

const settings = (count: number, value: string): unknown => ({
  spec: { settings: Object.fromEntries(Array.from({ length: count }, (_, index) => [`setting-${index}`, value])) },
});

export const bigMap = {
  unit: unitOf([violation(entries, text("spec.settings ", show(name("key"))))]),
  objects: [settings(16, "off"), settings(300, "off"), settings(300, "on")],
};
