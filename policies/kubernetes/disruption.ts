// WL-10: how many members of a database a PodDisruptionBudget keeps while nodes are drained.
import { type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import { selects } from "../lib/selectors.ts";
import { type DisruptionBudget, facts } from "../vocabulary.ts";
import { isDatabaseWorkload, usesToken } from "./pods.ts";
import { isMarked } from "./recognition.ts";
import { type deployment, podDisruptionBudget } from "./schema.ts";

type Budget = ObjectOf<typeof podDisruptionBudget>;
type Workload = ObjectOf<typeof deployment>;

/** Whether all members may go at once. */
function letsAllGo(budget: Budget): boolean {
  const least = budget.spec?.minAvailable;
  return budget.spec?.maxUnavailable === "100%" || least === 0 || least === "0%";
}

/** What a budget without a selector selects is nothing. */
function covers(budget: Budget, workload: Workload): boolean {
  const selector = budget.spec?.selector;
  return selector !== undefined && selects(selector, workload.spec?.template?.metadata?.labels ?? {});
}

function isDatabase(workload: Workload, pack: Pack): boolean {
  const labels = workload.metadata?.labels ?? {};
  const template = workload.spec?.template;
  // An operator that is not there for a minute is no database that is not there.
  return isDatabaseWorkload(labels, template, pack) && !usesToken(labels, template?.metadata?.labels ?? {}, template?.spec, pack);
}

/** The budget of a workload that has several members. */
export function* budgetOf(workload: Workload, pack: Pack): Generator<DisruptionBudget> {
  if ((workload.spec?.replicas ?? 1) > 1 && isDatabase(workload, pack)) {
    const isCovered = pack.related(podDisruptionBudget).some((budget) => covers(budget, workload));
    yield {
      of: "its pods",
      state: isCovered ? "there" : pack.isWhole ? "missing" : "unknown",
      path: "spec.replicas",
      fix: "Add a PodDisruptionBudget that selects the labels of spec.template",
    };
  }
}

function isOfDatabase(budget: Budget, pack: Pack): boolean {
  return isMarked(budget.spec?.selector?.matchLabels ?? {}, pack.pods);
}

export const podDisruptionBudgets = facts(podDisruptionBudget, {
  *disruptionBudgets(budget, pack) {
    if (isOfDatabase(budget, pack)) {
      const field = budget.spec?.maxUnavailable === undefined ? "minAvailable" : "maxUnavailable";
      yield {
        of: "what it selects",
        state: letsAllGo(budget) ? "void" : "there",
        path: say`spec.${field}`,
        fix: "Set maxUnavailable to 1",
      };
    }
  },
});
