// Objects beside the one under review: a rule for each kind, made when it is first used.
import { apiVersionOf } from "../../dsl/related.ts";
import type { Related } from "../../ir/nodes.ts";
import { array, call, comprehension, define, holds, index, infix, ref, type Rule, scalar, some, type Statement, type Term, variable } from "./ast.ts";
import type { Scope } from "./context.ts";
import { firstFree, RESERVED } from "./names.ts";
import { snake } from "./snake.ts";

/** All objects of the kind, where the engine has them; an empty list where it has none. */
export function relatedTerm(expr: Related, { module }: Scope): Term {
  const key = `related ${JSON.stringify(expr)}`;
  const made = module.params.get(key);
  if (made) {
    return variable(made.name);
  }
  const name = firstFree(`related_${snake(expr.resourceKind)}`, (free) => !module.taken.has(free) && !RESERVED.has(free) && !module.variables.has(free));
  module.taken.add(name);
  module.params.set(key, module.others === "inventory" ? inInventory(name, expr) : inInput(name, expr));
  return variable(name);
}

/** True in a cluster; of files, whoever gives them says so. */
export function wholeTerm({ module }: Scope): Term {
  return module.others === "inventory" ? scalar(true) : infix(call("object.get", ref("input"), array([scalar("isWhole")]), scalar(false)), "==", scalar(true));
}

function inInventory(name: string, { resourceKind, scope, ...of }: Related): Rule {
  const namespace = index(ref("data", "inventory", "namespace"), ref("input", "review", "object", "metadata", "namespace"));
  const from = scope === "Cluster" ? ref("data", "inventory", "cluster") : namespace;
  const where = index(index(from, scalar(apiVersionOf(of))), scalar(resourceKind));
  return rule(name, [some(["_", "related"], where)], [`${resourceKind}s as Gatekeeper keeps them: what its SyncSet names.`]);
}

function inInput(name: string, { resourceKind, ...of }: Related): Rule {
  const all = index(ref("input", "related"), scalar(`${apiVersionOf(of)}/${resourceKind}`));
  return rule(name, [holds(call("is_array", all)), some(["related"], all)], [`${resourceKind}s beside the object, given with it.`]);
}

function rule(name: string, body: readonly Statement[], comment: readonly string[]): Rule {
  return define(name, null, [{ value: comprehension(variable("related"), body), body: [] }], comment);
}
