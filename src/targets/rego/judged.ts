// What a constraint is asked about but does not judge: a rule that stands once in a module.
import { call, define, holds, infix, not, type Rule, ref, scalar, type Statement, type Term, variable } from "./ast.ts";

const NAME = "is_judged";
const review = (...path: readonly string[]) => ref("input", "review", ...path);

interface Choices {
  /** The module has several controls, and a constraint may choose among them. */
  readonly isByControl: boolean;
  readonly hasExemptions: boolean;
}

/** `is_judged`, or `is_judged("AB-1")`: what goes may go, with its finalizers taken off; and a status is its controller's, not its author's. */
export function judgedRule({ isByControl, hasExemptions }: Choices): Rule {
  const of = (name: string): Term => (isByControl ? call(name, variable("control")) : variable(name));
  const body: readonly Statement[] = [
    not(review("object", "metadata", "deletionTimestamp")),
    not(infix(review("subResource"), "==", scalar("status"))),
    ...(isByControl ? [holds(of("enabled"))] : []),
    ...(hasExemptions ? [not(of("exempted"))] : []),
  ];
  return define(NAME, isByControl ? ["control"] : null, [{ value: null, body }], ["What is being deleted may go; a status is its controller's."]);
}

/** One question for each rule: engines remember the answer. */
export function isJudged(control: string, isByControl: boolean): Statement {
  return holds(isByControl ? call(NAME, scalar(control)) : variable(NAME));
}
