// One control on one kind of object: lowers the rule and the facts it reads, joins them, and checks what people will read.
import type { Node as TsNode, ParameterDeclaration } from "ts-morph";
import type { Schema } from "../../dsl/schema.ts";
import { SEVERITIES } from "../../dsl/control.ts";
import { type Clause, type Expr, type Gen, literal, type Step } from "../../ir/nodes.ts";
import { simplify } from "../../ir/simplify.ts";
import { bodyOf } from "../1-read/function-body.ts";
import { readsOrderOfKeys } from "../2-check/order.ts";
import { plainFault } from "../2-check/plain-text.ts";
import { type Binding, bind, bindAs, type Context, freshNames, plain, type Scope } from "../3-lower/context.ts";
import { lowerGenerator, NOTHING } from "../3-lower/generator.ts";
import { packParam } from "../3-lower/params.ts";
import type { Reporter } from "../reporter.ts";
import { type Blame, blameFor } from "./blame.ts";
import { editText, hasEdits, withoutEdits } from "./edits.ts";
import { renameApart, tidy, type Yielded, yieldsOf } from "./clauses.ts";
import { fuse } from "./fuse.ts";

export interface UnitSource {
  /** The control's generator: over a database's facts, or over an object. */
  readonly check: TsNode;
  readonly isObjectRule: boolean;
  readonly facts: ReadonlyMap<string, TsNode>;
  readonly slice: Schema;
  readonly pack: Context["pack"];
  readonly kinds: Context["kinds"];
  readonly severity: string;
  readonly reporter: Reporter;
}

export interface Linked {
  readonly clauses: readonly Clause[];
  /** As in Unit. */
  readonly edited?: readonly Clause[];
}

export function linkUnit(source: UnitSource): Linked {
  const context: Context = { reporter: source.reporter, pack: source.pack, kinds: source.kinds, fresh: freshNames(), origins: [] };
  const scope: Scope = { context, bindings: new Map(), calls: [] };
  const rule = source.isObjectRule ? lowerOver(source, source.check, scope) : lowerRule(source, scope);
  const clauses = linkRule(withoutEdits(rule), source, scope);
  const edited = hasEdits(rule) ? linkRule(rule, source, scope) : [];
  return { clauses, ...(edited.some((clause) => clause.kind === "violation" && clause.edit !== undefined) ? { edited } : {}) };
}

/**
 * Where an object shows anything of what the rule reads: a clause for each record of its facts, good or bad. What shows nothing has
 * not complied, only kept silent. For a source that was linked before, without a fault.
 */
export function linkSeen(source: UnitSource): readonly Clause[] {
  const context: Context = { reporter: source.reporter, pack: source.pack, kinds: source.kinds, fresh: freshNames(), origins: [] };
  const scope: Scope = { context, bindings: new Map(), calls: [] };
  const records = [...source.facts].flatMap(([fact, node]) => yieldsOf(lowerOver(source, node, scope, fact))).filter(({ steps }) => !isOfAnything(steps));
  const clauses = records.flatMap(
    ({ steps, record }) => tidy({ kind: "unseen", steps, at: simplify(record["path"] ?? literal("")), reason: literal("") }) ?? [],
  );
  return renameApart(clauses);
}

/** Entries of an open map, or lines of text of which nothing is asked, may be about anything: facts look for what is wrong in them. */
function isOfAnything(steps: readonly Step[]): boolean {
  const last = steps.findLastIndex((step) => step.kind === "forEach" && step.items.kind === "string");
  return steps.some(({ kind }) => kind === "forEntries") || (last >= 0 && steps.slice(last).every(({ kind }) => kind !== "when"));
}

function linkRule(rule: Gen, source: UnitSource, scope: Scope): readonly Clause[] {
  const { context } = scope;
  const linked = fuse(rule, {
    fact: (name) => {
      const node = source.facts.get(name);
      return node ? lowerOver(source, node, scope, name) : NOTHING;
    },
    fresh: context.fresh,
  });
  const clauses = yieldsOf(linked).flatMap((found): readonly Clause[] => {
    const blame = blameFor(found.origins, context.origins, source.check);
    const made = clauseOf(found, source, blame);
    const clause = made && tidy(made);
    if (clause) {
      checkPlain(clause, source.reporter, blame);
      if (readsOrderOfKeys(clause)) {
        source.reporter.report("DOK2018", blame(undefined), {});
      }
    }
    return clause ? [clause] : [];
  });
  return renameApart(clauses);
}

function lowerRule(source: UnitSource, scope: Scope): Gen {
  const read = bodyOf(source.check);
  if (read === undefined) {
    source.reporter.report("DOK1002", source.check, { what: "the rule (a generator function)" });
    return NOTHING;
  }
  return lowerGenerator(read.body, bindAll(scope, read.parameters, [{ kind: "database" }, { kind: "params" }, { kind: "pack" }]));
}

/** A generator whose first argument is the object: a fact (object, pack, kinds) or an object rule (object, params, pack). */
function lowerOver(source: UnitSource, node: TsNode, scope: Scope, fact = ""): Gen {
  const read = bodyOf(node);
  if (read === undefined) {
    source.reporter.report("DOK1002", node, { what: "the generator" });
    return NOTHING;
  }
  const [object] = read.parameters;
  const inner = object ? bind(scope, object.getSymbol(), plain({ kind: "input" }, source.slice)) : scope;
  const kinds: Binding = { kind: "value", value: plain({ kind: "param", name: packParam(fact) }) };
  const others: readonly Binding[] = source.isObjectRule ? [{ kind: "params" }, { kind: "pack" }] : [{ kind: "pack" }, kinds];
  return lowerGenerator(read.body, bindAll(inner, read.parameters.slice(1), others));
}

function bindAll(scope: Scope, parameters: readonly ParameterDeclaration[], bindings: readonly Binding[]): Scope {
  return parameters.reduce((inner, parameter, index) => {
    const binding = bindings[index];
    return binding ? bindAs(inner, parameter.getSymbol(), binding) : inner;
  }, scope);
}

function clauseOf(found: Yielded, source: UnitSource, blame: Blame): Clause | undefined {
  const field = (name: string): Expr | undefined => {
    const expr = found.record[name];
    return expr && simplify(expr);
  };
  const at = field("at");
  const unseen = field("unseen");
  if (at && unseen) {
    return { kind: "unseen", steps: found.steps, at, reason: unseen };
  }
  const message = field("message");
  const fix = field("fix");
  if (at === undefined || message === undefined || fix === undefined) {
    source.reporter.report("DOK3004", blame(undefined), { what: "`at`, `message` and `fix`, or `at` and `unseen`" });
    return undefined;
  }
  const severity = field("severity") ?? literal(source.severity);
  if (severity.kind !== "literal" || !SEVERITIES.some((known) => known === severity.value)) {
    source.reporter.report("DOK3005", blame("severity"), { what: "severity" });
    return undefined;
  }
  const edit = field("edit");
  const text = edit && editText(edit, found.steps);
  if (edit !== undefined && text === undefined) {
    source.reporter.report("DOK3006", blame("edit"), {});
  }
  const isNone = text === undefined || (text.kind === "literal" && text.value === "");
  return { kind: "violation", steps: found.steps, severity: String(severity.value), at, message, fix, ...(isNone ? {} : { edit: text }) };
}

function checkPlain(clause: Clause, reporter: Reporter, blame: Blame): void {
  const texts = clause.kind === "violation" ? { at: clause.at, message: clause.message, fix: clause.fix } : { at: clause.at, unseen: clause.reason };
  for (const [field, expr] of Object.entries(texts)) {
    const fault = plainFault(expr, clause);
    if (fault?.code === "DOK3001") {
      reporter.report("DOK3001", blame(field), { field: `\`${field}\`` });
    } else if (fault) {
      reporter.report("DOK3002", blame(field), { field: `\`${field}\``, char: fault.char });
    }
  }
}
