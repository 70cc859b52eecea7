// A `const` is evaluated where it is declared: put into a loop, it would be evaluated for each item. What it means is
// language.spec.ts's question; this is what it costs.
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { openProject } from "../../src/compiler/1-read/project.ts";
import { compile } from "../../src/compiler/compile.ts";
import type { Expr } from "../../src/ir/nodes.ts";
import { partsOf, rewriteClause } from "../../src/ir/rewrite.ts";
import { ROOT } from "../support/root.ts";
import { controls, operators } from "./language/constants.ts";

const file = join(ROOT, "test-suites/compiler/language/constants.ts");
const project = openProject(resolve(ROOT, "tsconfig.json"), join(ROOT, "test-suites/compiler"));

const within = (expr: Expr): readonly Expr[] => [expr, ...partsOf(expr).flatMap(within)];
const isCostly = ({ kind }: Expr): boolean => kind === "split" || kind === "lower";

it("evaluates no constant once for each item of a list", () => {
  const { units, diagnostics } = compile({ project, folder: file, pack: { controls, operators } });
  const all: Expr[] = [];
  for (const clause of units.flatMap((unit) => unit.clauses)) {
    rewriteClause(clause, (expr) => {
      all.push(...within(expr));
      return expr;
    });
  }
  const loops = all.flatMap((expr) => (expr.kind === "some" ? [expr] : []));
  expect(diagnostics).toEqual([]);
  expect(all.filter(isCostly)).toHaveLength(3);
  expect(loops).toHaveLength(3);
  expect(loops.flatMap(({ test }) => within(test)).filter(isCostly)).toEqual([]);
});
