// Random well-typed expressions: what the compiler could hand to a backend, and more (null wherever a type allows it).
import { type Expr, literal, name, RECORD, type Scalar, STRING, type Type } from "../../src/ir/nodes.ts";
import { FIELDS, TEXTS } from "./arbitrary-objects.ts";
import type { Random } from "./random.ts";

export interface Known {
  readonly name: string;
  readonly type: Type;
}

/** What an expression may use. `budget` bounds its depth; `without` leaves out kinds that a backend can't say. */
export interface ExprScope {
  readonly random: Random;
  readonly fresh: (stem: string) => string;
  readonly names: readonly Known[];
  readonly params: readonly Known[];
  readonly without: ReadonlySet<string>;
  readonly budget: number;
}

/** Search patterns in the subset common to RE2 and JavaScript with flag u. */
export const PATTERNS = [
  "^a",
  "[0-9]+$",
  "^(?:scram|require)",
  "^$",
  "[^a-z]",
  "(^|,)b(,|$)",
  "trust",
  "^[a-z0-9_.-]{1,9}$",
  "a*",
  "[ \\t]+",
  "\\.0/0$",
  "é|ü",
  "^\\w+$",
] as const;

type Build = (scope: ExprScope) => Expr;

const deeper = (scope: ExprScope): ExprScope => ({ ...scope, budget: scope.budget - 1 });

function choose(scope: ExprScope, simple: readonly [Build, ...Build[]], complex: readonly (readonly [string, Build])[]): Expr {
  const allowed = scope.budget > 0 ? complex.filter(([kind]) => !scope.without.has(kind)).map(([, build]) => build) : [];
  const [first, ...rest] = simple;
  const build = allowed.length > 0 && scope.random.chance(75) ? allowed[scope.random.below(allowed.length)] : scope.random.pick([first, ...rest]);
  return (build ?? first)(deeper(scope));
}

function sameType(a: Type, b: Type): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An expression of a type; its value may be null as well. */
export function exprOf(scope: ExprScope, type: Type): Expr {
  const field: Build = (s) => fieldOf(s, type);
  const known = [
    ...scope.names.map((each) => ({ ...each, expr: name(each.name) })),
    ...scope.params.map((each): Known & { expr: Expr } => ({ ...each, expr: { kind: "param", name: each.name } })),
  ];
  const ofType = known
    .filter((each) => sameType(each.type, type))
    .map(
      (each): Build =>
        () =>
          each.expr,
    );
  const simple: readonly [Build, ...Build[]] = [field, field, ...ofType, ...ofType, (s) => constantOf(s, type)];
  return choose(scope, simple, [
    ["coalesce", (s) => ({ kind: "coalesce", value: exprOf(s, type), fallback: s.random.chance(60) ? constantOf(s, type) : exprOf(s, type) })],
    ["cond", (s) => ({ kind: "cond", test: conditionOf(s), then: exprOf(s, type), else: exprOf(s, type) })],
    ["let", (s) => letOf(s, (inner) => exprOf(inner, type))],
    ...containers(type),
    ["get", (s) => getOf(s, type)],
    ...ofKind(type),
  ]);
}

/** From a map or list, where objects have such ones. */
function containers(type: Type): readonly (readonly [string, Build])[] {
  const declared = Object.values(FIELDS);
  const map: Type = { kind: "map", values: type };
  const list: Type = { kind: "list", items: type };
  return [
    ...(declared.some((each) => sameType(each, map))
      ? [["entry", (s: ExprScope): Expr => ({ kind: "entry", of: exprOf(s, map), key: exprOf(s, STRING), type })] as const]
      : []),
    ...(declared.some((each) => sameType(each, list))
      ? [["item", (s: ExprScope): Expr => ({ kind: "item", of: exprOf(s, list), index: s.random.below(3), type })] as const]
      : []),
  ];
}

function ofKind(type: Type): readonly (readonly [string, Build])[] {
  switch (type.kind) {
    case "string":
      return [
        ["lower", (s) => ({ kind: "lower", text: exprOf(s, STRING) })],
        ["text", (s) => ({ kind: "text", parts: [exprOf(s, STRING), literal("/"), exprOf(s, STRING)] })],
        ["show", (s) => showOf(s)],
      ];
    case "number":
      return [["length", (s) => ({ kind: "length", list: s.random.chance(20) ? keysOf(s) : exprOf(s, randomList(s)) })]];
    case "boolean":
      return [["boolean", conditionOf]];
    case "list":
      return [
        ["list", (s) => ({ kind: "list", items: Array.from({ length: s.random.below(3) }, () => exprOf(s, type.items)) })],
        ["concat", (s) => ({ kind: "concat", lists: [exprOf(s, type), exprOf(s, type)] })],
        ["filter", (s) => filterOf(s, type)],
        ["map", (s) => mapOf(s, type)],
        ...(type.items.kind === "string" ? STRING_LISTS : []),
      ];
    default:
      return [];
  }
}

const STRING_LISTS: readonly (readonly [string, Build])[] = [
  ["split", (s) => ({ kind: "split", text: exprOf(s, STRING), separator: s.random.pick([",", "/", " ", ", ", "é"]) })],
  ["words", (s) => ({ kind: "words", text: exprOf(s, STRING) })],
];

function constantOf(scope: ExprScope, type: Type): Expr {
  switch (type.kind) {
    case "string":
      return literal(scope.random.pick(TEXTS));
    case "number":
      return literal(scope.random.pick([0, 1, 2, 5, 80, -7, 1000000, 9007199254740991]));
    case "boolean":
      return literal(scope.random.chance(50));
    case "scalar":
      return literal(scope.random.pick<Scalar>(["5", 5, 80, "a", ""]));
    case "any":
      return literal(scope.random.pick<Scalar | null>([null, "a", 5, true]));
    case "list":
      return { kind: "list", items: [] };
    case "map":
    case "record":
      return scope.without.has("record") ? literal(null) : { kind: "record", fields: {} };
  }
}

function fieldOf(scope: ExprScope, type: Type): Expr {
  const named = Object.entries(FIELDS)
    .filter(([, declared]) => sameType(declared, type))
    .map(([field]) => field);
  const field = named[scope.random.below(named.length)];
  if (field === undefined) {
    return { kind: "field", of: recordOf(scope), name: "config", type, default: null };
  }
  return { kind: "field", of: recordOf(scope), name: field, type, default: scope.random.chance(25) ? defaultOf(scope, type) : null };
}

function defaultOf(scope: ExprScope, type: Type): Scalar | null {
  switch (type.kind) {
    case "string":
      return scope.random.pick(["a", "require", ""]);
    case "number":
      return scope.random.pick([0, 1, 5]);
    case "boolean":
      return scope.random.chance(50);
    case "scalar":
      return scope.random.pick<Scalar>([80, "80"]);
    default:
      return null;
  }
}

/** An object of the input: the whole, a record below it, or one that a loop is at. */
function recordOf(scope: ExprScope): Expr {
  const records = scope.names
    .filter((each) => each.type.kind === "record")
    .map(
      (each): Build =>
        () =>
          name(each.name),
    );
  return choose(
    deeper(scope),
    [() => ({ kind: "input" }), ...records, ...records],
    [
      ["field", (s) => ({ kind: "field", of: recordOf(s), name: s.random.pick(["spec", "storage"]), type: RECORD, default: null })],
      ["entry", (s) => ({ kind: "entry", of: exprOf(s, { kind: "map", values: RECORD }), key: exprOf(s, STRING), type: RECORD })],
      [
        "field",
        (s) => ({
          kind: "item",
          of: { kind: "field", of: recordOf(s), name: "users", type: { kind: "list", items: RECORD }, default: null },
          index: s.random.below(2),
          type: RECORD,
        }),
      ],
    ],
  );
}

/** A field of a record that the policy builds. */
function getOf(scope: ExprScope, type: Type): Expr {
  const record = (): Expr => ({ kind: "record", fields: { value: exprOf(scope, type), label: literal("x") } });
  const built = scope.random.chance(50) ? record() : ({ kind: "cond", test: conditionOf(scope), then: record(), else: record() } as const);
  return { kind: "get", of: built, name: "value" };
}

function letOf(scope: ExprScope, body: Build): Expr {
  const type = randomType(scope);
  const bound = scope.fresh("bound");
  return { kind: "let", name: bound, value: exprOf(scope, type), body: body({ ...scope, names: [...scope.names, { name: bound, type }] }) };
}

function filterOf(scope: ExprScope, type: Extract<Type, { kind: "list" }>): Expr {
  const each = scope.fresh("kept");
  return {
    kind: "filter",
    list: exprOf(scope, type),
    items: type.items,
    each,
    test: conditionOf({ ...scope, names: [...scope.names, { name: each, type: type.items }] }),
  };
}

function mapOf(scope: ExprScope, type: Extract<Type, { kind: "list" }>): Expr {
  const each = scope.fresh("made");
  const source = randomList(scope);
  return {
    kind: "map",
    list: exprOf(scope, source),
    items: source.items,
    each,
    body: exprOf({ ...scope, names: [...scope.names, { name: each, type: source.items }] }, type.items),
  };
}

/** Only where the order of a list means nothing. */
function keysOf(scope: ExprScope): Expr {
  const values = scope.random.pick<Type>([STRING, RECORD, { kind: "any" }]);
  return { kind: "keys", map: exprOf(scope, { kind: "map", values }), values };
}

export function showOf(scope: ExprScope): Expr {
  const type = scope.random.pick<"string" | "number" | "boolean" | "any">(["string", "number", "boolean", "any"]);
  return { kind: "show", value: exprOf(scope, { kind: type }), type };
}

export function randomType(scope: ExprScope): Type {
  return scope.random.pick([...new Map(Object.values(FIELDS).map((type) => [JSON.stringify(type), type])).values(), STRING] as unknown as [Type, ...Type[]]);
}

export function randomList(scope: ExprScope): Extract<Type, { kind: "list" }> {
  return scope.random.pick<Extract<Type, { kind: "list" }>>([
    { kind: "list", items: STRING },
    { kind: "list", items: STRING },
    { kind: "list", items: RECORD },
    { kind: "list", items: { kind: "number" } },
    { kind: "list", items: { kind: "boolean" } },
    { kind: "list", items: { kind: "scalar" } },
    { kind: "list", items: { kind: "any" } },
    { kind: "list", items: { kind: "list", items: STRING } },
  ]);
}

/** An expression that is true or false. */
export function conditionOf(scope: ExprScope): Expr {
  const { random } = scope;
  return choose(
    scope,
    [equalOf, equalOf, (s) => ({ kind: "kindOf", value: exprOf(s, { kind: "any" }), is: random.pick(["string", "number", "boolean", "list", "map"]) })],
    [
      ["and", (s) => ({ kind: "and", operands: [conditionOf(s), conditionOf(s)] })],
      ["or", (s) => ({ kind: "or", operands: [conditionOf(s), conditionOf(s), ...(random.chance(30) ? [conditionOf(s)] : [])] })],
      ["not", (s) => ({ kind: "not", operand: conditionOf(s) })],
      ["not", (s) => ({ kind: "not", operand: conditionOf(s) })],
      [
        "compare",
        (s) => ({ kind: "compare", op: random.pick(["<", "<=", ">", ">="]), left: exprOf(s, { kind: "number" }), right: exprOf(s, { kind: "number" }) }),
      ],
      [
        "textTest",
        (s) => ({
          kind: "textTest",
          op: random.pick(["startsWith", "endsWith", "includes"]),
          text: exprOf(s, STRING),
          part: random.chance(70) ? literal(random.pick(["a", "", "/0", "e"])) : exprOf(s, STRING),
        }),
      ],
      ["matches", (s) => ({ kind: "matches", text: exprOf(s, STRING), pattern: random.pick(PATTERNS), ignoreCase: random.chance(25) })],
      ["member", memberOf],
      ["some", (s) => quantifiedOf(s, "some")],
      ["some", (s) => quantifiedOf(s, "some")],
      ["every", (s) => quantifiedOf(s, "every")],
      ["labelled", (s) => ({ kind: "labelled", label: random.pick(["isOpen", "hasPassword", "marked", "count", "in"]), value: conditionOf(s) })],
      ["cond", (s) => ({ kind: "cond", test: conditionOf(s), then: conditionOf(s), else: conditionOf(s) })],
      ["let", (s) => letOf(s, conditionOf)],
      ["coalesce", (s) => ({ kind: "coalesce", value: exprOf(s, { kind: "boolean" }), fallback: literal(random.chance(50)) })],
      ["field", (s) => exprOf(s, { kind: "boolean" })],
    ],
  );
}

function equalOf(scope: ExprScope): Expr {
  const type: Type = { kind: scope.random.pick(["string", "string", "number", "boolean", "scalar"]) };
  return scope.random.pick<Build>([
    (s) => ({ kind: "equal", left: exprOf(s, type), right: constantOf(s, type) }),
    (s) => ({ kind: "equal", left: exprOf(s, type), right: exprOf(s, type) }),
    (s) => ({ kind: "equal", left: exprOf(s, randomType(s)), right: literal(null) }),
    (s) => ({ kind: "equal", left: exprOf(s, { kind: "any" }), right: literal(s.random.pick<Scalar>(["a", 5, true, ""])) }),
  ])(scope);
}

function memberOf(scope: ExprScope): Expr {
  const type: Type = { kind: scope.random.pick(["string", "number", "scalar", "any"]) };
  const of = [0, 1, 2].map(() => constantOf(scope, type)).flatMap((each) => (each.kind === "literal" && each.value !== null ? [each.value] : []));
  return { kind: "member", value: exprOf(scope, type), of };
}

function quantifiedOf(scope: ExprScope, kind: "some" | "every"): Expr {
  const list = randomList(scope);
  const each = scope.fresh(scope.random.pick(["item", "range", "count", "x"]));
  return {
    kind,
    list: list.items.kind === "string" && scope.random.chance(25) ? keysOf(scope) : exprOf(scope, list),
    items: list.items,
    each,
    test: conditionOf({ ...scope, names: [...scope.names, { name: each, type: list.items }] }),
  };
}
