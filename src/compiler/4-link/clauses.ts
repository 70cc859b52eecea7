// A generator without facts as clauses: one for each yield, with the loops, bindings and conditions that lead to it.
import { type Clause, type Expr, type Gen, literal, type Step } from "../../ir/nodes.ts";
import { type Choices, choicesOf, decided } from "../../ir/choices.ts";
import { renameClause } from "../../ir/rename.ts";
import { countNames, rewrite, rewriteClause, rewriteStep, substitute } from "../../ir/rewrite.ts";
import { isBooleanExpr, simplify } from "../../ir/simplify.ts";
import { isInlinable } from "../3-lower/context.ts";

export interface Yielded {
  readonly steps: readonly Step[];
  readonly record: { readonly [name: string]: Expr };
  readonly origins: readonly number[];
}

export function yieldsOf(gen: Gen, steps: readonly Step[] = []): readonly Yielded[] {
  switch (gen.kind) {
    case "yield":
      return [{ steps, record: gen.record, origins: gen.origins }];
    case "seq":
      return gen.items.flatMap((item) => yieldsOf(item, steps));
    case "when": {
      const test = simplify(gen.test);
      const then = test.kind === "literal" && test.value !== true ? [] : yieldsOf(gen.then, [...steps, { kind: "when", test }]);
      const negated = simplify({ kind: "not", operand: test });
      const otherwise = negated.kind === "literal" && negated.value !== true ? [] : yieldsOf(gen.else, [...steps, { kind: "when", test: negated }]);
      return [...then, ...otherwise];
    }
    case "forEach":
      return yieldsOf(gen.body, [...steps, { kind: "forEach", list: gen.list, items: gen.items, index: gen.index, each: gen.each }]);
    case "forEntries":
      return yieldsOf(gen.body, [...steps, { kind: "forEntries", map: gen.map, values: gen.values, key: gen.key, each: gen.each }]);
    case "bind":
      return yieldsOf(gen.body, [...steps, { kind: "bind", name: gen.name, value: gen.value }]);
    case "forFact":
      throw new Error(`DOK9003: the fact ${gen.fact} was not unfolded`);
  }
}

/** Folds constants, drops what is never used, and gives up on clauses whose condition is false. */
export function tidy(clause: Clause): Clause | undefined {
  const values = new Map<string, Expr>();
  // Conditions passed on the way: the same text later in the clause is known.
  const known = new Map<string, Expr>();
  const choices = new Map<string, Choices | undefined>();
  const fold = (expr: Expr): Expr => assume(simplify(rewrite(substitute(expr, values), (node) => decided(node, choices))), known);
  const steps: Step[] = [];
  for (const original of clause.steps) {
    const step = rewriteStep(original, fold);
    if (step.kind === "when") {
      if (step.test.kind === "literal") {
        if (step.test.value !== true) {
          return undefined;
        }
        continue;
      }
      for (const test of step.test.kind === "and" ? step.test.operands : [step.test]) {
        steps.push({ kind: "when", test });
        known.set(JSON.stringify(test.kind === "not" ? test.operand : test), literal(test.kind !== "not"));
      }
    } else if (step.kind === "bind" && (isInlinable(step.value) || step.value.kind === "labelled")) {
      values.set(step.name, step.value);
    } else {
      if (step.kind === "bind") {
        choices.set(step.name, choicesOf(step.value, choices));
      }
      steps.push(step);
    }
  }
  return dropUnused(rewriteClause({ ...clause, steps: [] }, fold), steps);
}

function assume(expr: Expr, known: ReadonlyMap<string, Expr>): Expr {
  return known.size === 0 ? expr : simplify(rewrite(expr, (node) => (isBooleanExpr(node) ? (known.get(JSON.stringify(node)) ?? node) : node)));
}

function dropUnused(head: Clause, steps: readonly Step[]): Clause {
  const used = new Map<string, number>();
  const count = (expr: Expr): Expr => {
    countNames(expr, used);
    return expr;
  };
  rewriteClause(head, count);
  const kept: Step[] = [];
  const seenTests = new Set<string>();
  for (const step of [...steps].reverse()) {
    if (step.kind === "bind" && !used.has(step.name)) {
      continue;
    }
    rewriteStep(step, count);
    kept.push(step.kind === "forEach" && step.index !== null && !used.has(step.index) ? { ...step, index: null } : step);
  }
  const ordered = kept.reverse().filter((step) => {
    const text = JSON.stringify(step);
    const repeated = step.kind === "when" && seenTests.has(text);
    seenTests.add(text);
    return !repeated;
  });
  return { ...head, steps: ordered };
}

/** Names unique in the whole unit: a fact's yields share the control's body, so its names come in several clauses. */
export function renameApart(clauses: readonly Clause[]): readonly Clause[] {
  const taken = new Map<string, number>();
  const unique = (base: string): string => {
    const stem = base.replace(/_\d+$/u, "");
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return count === 1 ? stem : `${stem}_${count}`;
  };
  return clauses.map((clause) => renameClause(clause, unique));
}
