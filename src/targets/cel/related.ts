// Objects beside the one under review, where the engine can list them.
import { apiVersionOf } from "../../dsl/related.ts";
import type { Related } from "../../ir/nodes.ts";
import { CannotSay } from "../contract.ts";
import { call, type Cel, ident, lit, method, select } from "./ast.ts";
import { type Context, hoist } from "./context.ts";
import { dynOf, exact, type Exact } from "./exact.ts";

/** Why targets that judge an object by itself leave a rule out. */
export const SEES_ONE_OBJECT = "it sees one object at a time, and the rule looks at others";

/** One list for a policy, asked of the API server only where the rule gets to it. Throws CannotSay. */
export function relatedOf({ plural, scope, ...of }: Related, { others, variables }: Context): Exact {
  if (others !== "kyverno") {
    throw new CannotSay(SEES_ONE_OBJECT);
  }
  const namespace: Cel =
    scope === "Cluster" ? lit("") : method({ kind: "optionalSelect", of: select(ident("object"), "metadata"), name: "namespace" }, "orValue", lit(""));
  const list = method(ident("resource"), "List", lit(apiVersionOf(of)), lit(plural), namespace);
  return exact(hoist(variables, `related_${plural}`, call("dyn", select(list, "items"))), dynOf("list"));
}
