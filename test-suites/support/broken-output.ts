// What a compiler with a bug would emit: the real backends and packagings, with one thing wrong on the way.
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { opaBuildWasm } from "../../src/engines/opa.ts";
import type { Clause, Expr, Unit } from "../../src/ir/nodes.ts";
import { rewrite, rewriteClause } from "../../src/ir/rewrite.ts";
import { planBundle, wasmEntrypoints } from "../../src/targets/bundle/plan.ts";
import { renderCel } from "../../src/targets/cel/render.ts";
import type { Backends, EmittedFile, PackModel } from "../../src/targets/contract.ts";
import { planGatekeeper } from "../../src/targets/gatekeeper/plan.ts";
import { planKyverno } from "../../src/targets/kyverno/plan.ts";
import { renderRego } from "../../src/targets/rego/render.ts";
import { model } from "./pack.ts";

/** A bug of the compiler, as far as it concerns the chosen policies. */
export interface Bug {
  readonly what: string;
  /** In what a backend makes of a unit. */
  readonly unit?: (unit: Unit) => Unit;
  /** In the kinds that a packaging says the policy is for. */
  readonly matched?: (unit: Unit) => Unit;
  /** In the text that is written. */
  readonly text?: (content: string) => string;
}

export interface Chosen {
  readonly control: string;
  readonly operator: string;
}

/** Writes the operator's policies to a folder of the form of generated/, policy.wasm included. Returns the folder. */
export async function writeBroken({ control, operator }: Chosen, { unit = same, matched = same, text = same }: Bug): Promise<string> {
  const isChosen = (each: Unit): boolean => each.control === control && each.operator === operator;
  const few: PackModel = {
    ...model,
    operators: model.operators.filter(({ name }) => name === operator),
    units: model.units.filter((each) => each.operator === operator).map((each) => (isChosen(each) ? matched(each) : each)),
  };
  const broken = (units: readonly Unit[]): readonly Unit[] => units.map((each) => (isChosen(each) ? unit(each) : each));
  const backends: Backends = {
    renderRego: (units, options) => renderRego(broken(units), options),
    renderCel: (units, options) => renderCel(broken(units), options),
  };
  const folder = mkdtempSync(join(tmpdir(), "dok-broken-"));
  // The rest of the bundle would have opa look for a module that isn't there yet.
  const isWanted = ({ path }: EmittedFile): boolean => !path.startsWith("bundle/") || path.endsWith(".rego");
  const isOwn = ({ path }: EmittedFile): boolean => path.endsWith(`/${control.toLowerCase()}.yaml`) || path.endsWith(".rego");
  for (const file of [planGatekeeper, planKyverno, planBundle].flatMap((plan) => plan(few, backends)).filter(isWanted)) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), isOwn(file) ? text(file.content) : file.content);
  }
  const { wasm } = await opaBuildWasm({ dir: join(folder, "bundle"), entrypoints: [...wasmEntrypoints(few)], out: join(folder, "bundle.tar.gz") });
  renameSync(wasm, join(folder, "bundle/policy.wasm"));
  return folder;
}

function same<T>(value: T): T {
  return value;
}

type Change = (expr: Expr) => Expr;

/** The unit with every expression changed, from the inside out. */
export function changed(unit: Unit, change: Change): Unit {
  return { ...unit, clauses: unit.clauses.map((clause): Clause => rewriteClause(clause, (expr) => rewrite(expr, change))) };
}

/** Only the first that fits. */
export function first(fits: (expr: Expr) => boolean, change: Change): Change {
  let isDone = false;
  return (expr) => {
    if (isDone || !fits(expr)) {
      return expr;
    }
    isDone = true;
    return change(expr);
  };
}
