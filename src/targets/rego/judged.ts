// What a constraint is asked about but does not judge: a rule that stands once in a module.
import { define, infix, not, ref, scalar } from "./ast.ts";

const review = (...path: readonly string[]) => ref("input", "review", ...path);

/** `is_judged`: what goes may go, with its finalizers taken off; and a status is its controller's, not its author's. */
export const JUDGED = define(
  "is_judged",
  null,
  [
    {
      value: null,
      body: [not(review("object", "metadata", "deletionTimestamp")), not(infix(review("subResource"), "==", scalar("status")))],
    },
  ],
  ["What is being deleted may go; a status is its controller's."],
);
