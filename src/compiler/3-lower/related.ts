// `pack.related(kind)`: objects beside the one under review, of a kind that the pack knows.
import type { CallExpression } from "ts-morph";
import { completeSlice } from "../../dsl/resource.ts";
import { list } from "../../dsl/schema.ts";
import { keyOfResource } from "../1-read/project.ts";
import { type Lowered, plain, refuse, type Scope } from "./context.ts";
import { describe } from "./expression.ts";

/** No engine keeps Secrets where a policy could look through them, and none is asked to. */
const NEVER = "/Secret";

export function lowerRelated(node: CallExpression, method: string, scope: Scope): Lowered {
  const argument = node.getArguments()[0];
  const key = argument && keyOfResource(argument);
  const resource = key === undefined || key === NEVER ? undefined : scope.context.kinds.get(key);
  const [only, ...more] = Object.entries(resource?.versions ?? {});
  if (method !== "related" || resource === undefined || only === undefined || more.length > 0) {
    return refuse(scope, "DOK2019", argument ?? node, { what: describe(argument ?? node) });
  }
  const [version, slice] = only;
  const { group, kind: resourceKind, plural, scope: of, isInEveryCluster = false } = resource;
  return plain({ kind: "related", group, version, resourceKind, plural, scope: of, isInEveryCluster }, list(completeSlice(slice)));
}
