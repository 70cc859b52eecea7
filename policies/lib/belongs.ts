// Whether an object of Kubernetes' own kinds belongs to a database or to its operator.
import type { Mark } from "../../src/dsl/index.ts";

type Labels = { readonly [key: string]: string | undefined };

/** Whether one of the labels is a mark; an empty value of the mark takes any. */
export function isMarked(labels: Labels, marks: readonly Mark[]): boolean {
  return marks.some((mark) => (mark.value === "" && labels[mark.key] !== undefined) || (mark.value !== "" && labels[mark.key] === mark.value));
}
