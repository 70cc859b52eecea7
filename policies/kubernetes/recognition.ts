// How objects of Kubernetes' own kinds are known to belong to a database or to its operator.
import type { Pack } from "../../src/dsl/index.ts";

export type Labels = { readonly [key: string]: string | undefined };

/** Whether the labels, or a selector, carry one of the marks. */
export function isMarked(labels: Labels, marks: readonly string[]): boolean {
  return Object.keys(labels).some((key) => marks.includes(`${key}=`) || marks.includes(`${key}=${labels[key] ?? ""}`));
}

/** Whether the labels are those of an operator's own objects. */
export function isOfOperator(labels: Labels, pack: Pack): boolean {
  return isMarked(labels, pack.controller);
}

/** Whether the labels, or a selector, are those of a database's pods or services. */
export function isOfDatabaseOnly(labels: Labels, pack: Pack): boolean {
  return isMarked(labels, pack.pods) || isMarked(labels, pack.services);
}

/** Whether they are a database's, or an operator's. */
export function isOfDatabase(labels: Labels, pack: Pack): boolean {
  return isOfDatabaseOnly(labels, pack) || isOfOperator(labels, pack);
}
