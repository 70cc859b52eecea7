// KSI-2: the namespaces that a group of operators is for. One that names none, and selects none, is for all.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { isOfOperator } from "../../kubernetes/recognition.ts";
import { NAME_THEM } from "../../lib/watching.ts";
import { facts } from "../../vocabulary.ts";
import { operatorGroup as resource } from "./schema.ts";

type Group = ObjectOf<typeof resource>;

function selects(group: Group): boolean {
  const selector = group.spec?.selector;
  return (selector?.matchExpressions ?? []).length > 0 || Object.keys(selector?.matchLabels ?? {}).length > 0;
}

function isForAll(group: Group): boolean {
  const named = group.spec?.targetNamespaces ?? [];
  return named.includes("") || (named.length === 0 && !selects(group));
}

export const operatorGroup = facts(resource, {
  // A group is that of whatever is installed in its namespace: only its labels tell of an operator.
  *watchedNamespaces(group, pack) {
    yield {
      watches: !isForAll(group) ? "limited" : isOfOperator(group.metadata?.labels ?? {}, pack) ? "everywhere" : "anyones",
      path: "spec.targetNamespaces",
      fix: NAME_THEM,
    };
  },
});
