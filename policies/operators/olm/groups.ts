// KSI-2: the namespaces that a group of operators is for. One that names none, and selects none, is for all.
import type { ObjectOf } from "../../../src/dsl/index.ts";
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
    const labels = group.metadata?.labels ?? {};
    const ours = pack.controller.some((mark) => labels[mark.key] !== undefined && (mark.value === "" || mark.value === labels[mark.key]));
    yield {
      watches: !isForAll(group) ? "limited" : ours ? "everywhere" : "anyones",
      path: "spec.targetNamespaces",
      fix: "Name the namespaces of its databases",
    };
  },
});
