// Random well-typed units over every kind of the IR, objects for them, and users' parameters: the backends' authors
// compare `interpretUnit` with what their engine says. Independent of every target.
import * as fc from "fast-check";
import { type Clause, type Expr, literal, type ParamDecl, RECORD, type Step, STRING, type Type, type Unit } from "../../src/ir/nodes.ts";
import { conditionOf, type ExprScope, exprOf, type Known, randomList, randomType, showOf } from "./arbitrary-exprs.ts";
import { randomObject, TEXTS } from "./arbitrary-objects.ts";
import { type Random, randomFrom } from "./random.ts";

export interface UnitOptions {
  /** Kinds of expressions and steps that the backend can't say: `record`, `map`, `forEntries` … */
  readonly without?: readonly string[];
  /** How deep expressions go; 3 if not given. */
  readonly depth?: number;
}

export const PARAMS: readonly ParamDecl[] = [
  { name: "allowedNames", type: { kind: "list", items: STRING }, default: ["a", "require"] },
  {
    name: "privateMarks",
    type: { kind: "list", items: RECORD },
    default: [
      { name: "a", mode: "b" },
      { name: "x", mode: "" },
    ],
  },
  { name: "limit", type: { kind: "number" }, default: 5 },
  { name: "strict", type: { kind: "boolean" }, default: false },
  { name: "prefix", type: STRING, default: "a" },
];

/** The same seed gives the same unit. */
export function unitFromSeed(seed: number, options: UnitOptions = {}): Unit {
  const random = randomFrom(seed);
  let count = 0;
  const fresh = (stem: string): string => {
    count += 1;
    return random.chance(50) ? `${stem}_${count}` : `${stem}${count}`;
  };
  const without = new Set(options.without ?? []);
  const params = without.has("param") ? [] : PARAMS;
  const scope: ExprScope = { random, fresh, names: [], params, without, budget: options.depth ?? 3 };
  return {
    control: random.pick(["UM-1", "KSI-5"]),
    severity: random.pick(["high", "medium"]),
    operator: random.pick(["some-operator", "kubernetes"]),
    group: random.pick(["db.example.org", ""]),
    versions: ["v1"],
    resourceKind: random.pick(["Cluster", "StatefulSet"]),
    plural: "clusters",
    scope: "Namespaced",
    params,
    clauses: Array.from({ length: 1 + random.below(3) }, () => randomClause(scope)),
  };
}

function randomClause(start: ExprScope): Clause {
  let scope = start;
  const steps: Step[] = [];
  for (let left = start.random.below(5); left > 0; left -= 1) {
    const { step, names } = randomStep(scope);
    steps.push(step);
    scope = { ...scope, names: [...scope.names, ...names] };
  }
  const shallow = { ...scope, budget: Math.min(2, scope.budget) };
  return start.random.chance(20)
    ? { kind: "unseen", steps, at: plainText(shallow), reason: plainText(shallow) }
    : { kind: "violation", steps, severity: start.random.pick(["high", "low"]), at: plainText(shallow), message: plainText(shallow), fix: plainText(shallow) };
}

function randomStep(scope: ExprScope): { readonly step: Step; readonly names: readonly Known[] } {
  const kinds = (["when", "when", "forEach", "forEach", "forEntries", "bind", "bind"] as const).filter((kind) => !scope.without.has(kind));
  switch (kinds[scope.random.below(kinds.length)]) {
    case "forEach": {
      const list = randomList(scope);
      const each = scope.fresh("user");
      const index = scope.random.chance(50) ? scope.fresh("i") : null;
      const names: Known[] = [{ name: each, type: list.items }, ...(index === null ? [] : [{ name: index, type: { kind: "number" } as const }])];
      return { step: { kind: "forEach", list: exprOf(scope, list), items: list.items, index, each }, names };
    }
    case "forEntries": {
      const values: Type = scope.random.pick<Type>([STRING, { kind: "scalar" }, { kind: "any" }, RECORD, { kind: "list", items: STRING }]);
      const key = scope.fresh("key");
      const each = scope.fresh("value");
      return {
        step: { kind: "forEntries", map: exprOf(scope, { kind: "map", values }), values, key, each },
        names: [
          { name: key, type: STRING },
          { name: each, type: values },
        ],
      };
    }
    case "bind": {
      const type = scope.random.chance(30) ? ({ kind: "boolean" } as const) : randomType(scope);
      const bound = scope.fresh("chosen");
      return { step: { kind: "bind", name: bound, value: exprOf(scope, type) }, names: [{ name: bound, type }] };
    }
    default:
      return { step: { kind: "when", test: conditionOf(scope) }, names: [] };
  }
}

/** Text for people: literals, `show`, and choices between them, as the compiler guarantees. */
function plainText(scope: ExprScope): Expr {
  const { random } = scope;
  const words = (): Expr => literal(random.pick(["spec.a", "the field is open to all", "set b: c", "x".repeat(70)]));
  if (scope.budget <= 0 || random.chance(30)) {
    return words();
  }
  const inner = { ...scope, budget: scope.budget - 1 };
  if (random.chance(25) && !scope.without.has("cond")) {
    return { kind: "cond", test: conditionOf(inner), then: plainText(inner), else: plainText(inner) };
  }
  return { kind: "text", parts: [words(), showOf(inner), literal("]"), ...(random.chance(30) ? [showOf(inner)] : [])] };
}

/** A user's parameters: right, absent, or of another type. */
export function randomParameters(random: Random): { readonly [name: string]: unknown } {
  const values: { readonly [name: string]: readonly [unknown, ...unknown[]] } = {
    allowedNames: [["a"], [], ["b", 5, null], null, "a"],
    privateMarks: [[{ name: "a", mode: "require" }, { name: 5 }, null], [], {}, null],
    limit: [0, 80, "5", null],
    strict: [true, "true", null],
    prefix: [...TEXTS, 5, null],
  };
  return Object.fromEntries(
    Object.entries(values)
      .filter(() => random.chance(40))
      .map(([param, choices]) => [param, random.pick(choices)]),
  );
}

/** An object and parameters; the same seed gives the same. */
export function caseFromSeed(seed: number): { readonly object: unknown; readonly parameters: { readonly [name: string]: unknown } } {
  const random = randomFrom(seed);
  return { object: randomObject(random), parameters: random.chance(50) ? {} : randomParameters(random) };
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

export function arbitraryUnit(options: UnitOptions = {}): fc.Arbitrary<Unit> {
  return fc.noShrink(seeds).map((seed) => unitFromSeed(seed, options));
}

export const arbitraryCase: fc.Arbitrary<ReturnType<typeof caseFromSeed>> = fc.noShrink(seeds).map(caseFromSeed);
