// Label selectors, as Kubernetes reads them: all of what a selector asks must hold.
import type { Labels } from "../kubernetes/recognition.ts";

export interface Requirement {
  readonly key?: string | undefined;
  readonly operator?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface Selector {
  readonly matchLabels?: Labels | undefined;
  readonly matchExpressions?: readonly Requirement[] | undefined;
}

/** Whether labels are among those that the selector selects. An empty selector selects all; what to make of none is the caller's. */
export function selects(selector: Selector, labels: Labels): boolean {
  return hasLabels(selector.matchLabels ?? {}, labels) && (selector.matchExpressions ?? []).every((asked) => meets(asked, labels[asked.key ?? ""]));
}

function hasLabels(wanted: Labels, labels: Labels): boolean {
  return Object.keys(wanted).every((key) => labels[key] === wanted[key]);
}

/** `NotIn` holds for what has no such label; an operator that there is not, for nothing. */
function meets(asked: Requirement, value: string | undefined): boolean {
  const isAmong = (asked.values ?? []).some((wanted) => wanted === value);
  return (
    (asked.operator === "In" && isAmong) ||
    (asked.operator === "NotIn" && !isAmong) ||
    (asked.operator === "Exists" && value !== undefined) ||
    (asked.operator === "DoesNotExist" && value === undefined)
  );
}
