// What the model says must be there in each form of the pack, and what each policy must find.
import type { Target } from "../../../../src/dsl/control.ts";
import { forTarget } from "../../../../src/targets/gaps.ts";
import { policyName } from "../../../../src/targets/names.ts";
import { compactPartsOf, type Level, type PolicyPart } from "../../../../src/targets/select.ts";
import { model } from "../../../support/pack.ts";
import type { Subject } from "../../../support/subjects.ts";
import { messagesFor, partsOf, repeatsFor, speaksTo } from "../../../support/verdict-comparison.ts";
import { FORMS, type Form, isCompact } from "../../lifecycle/support/forms.ts";

export interface Policy {
  readonly name: string;
  readonly operator: string;
  readonly level: Level;
  /** One, or in a compact form all of the operator at the level. */
  readonly parts: readonly PolicyPart[];
}

const TARGETS: { readonly [form: string]: Target } = {
  "gatekeeper rego": "gatekeeper-rego",
  "gatekeeper cel": "gatekeeper-cel",
  "gatekeeper compact": "gatekeeper-rego",
  "kyverno validating-policies": "kyverno-validatingpolicy",
  "kyverno cluster-policies": "kyverno-clusterpolicy",
  "kyverno compact": "kyverno-validatingpolicy",
  admission: "admission",
  "admission compact": "admission",
};

export function targetOf({ name }: Form): Target {
  const target = TARGETS[name];
  if (target === undefined) {
    throw new Error(`of which target is the form ${name}?`);
  }
  return target;
}

/** A form's policies, by their names. */
export function policiesOf(form: Form): ReadonlyMap<string, Policy> {
  const target = targetOf(form);
  const parts = partsOf(target);
  const policies = isCompact(form)
    ? compactPartsOf(forTarget(model, target)).map(({ id, level, operator }) => ({
        name: policyName(id),
        operator: operator.name,
        level,
        parts: parts.filter((part) => part.operator.name === operator.name && part.level === level),
      }))
    : parts.map((part) => ({ name: policyName(part.id, part.operator.name), operator: part.operator.name, level: part.level, parts: [part] }));
  return new Map(policies.map((policy) => [policy.name, policy]));
}

/** Few operators, of which some has each control. */
export function covering(policies: readonly Policy[]): readonly string[] {
  const controlsOf = (operator: string): readonly string[] =>
    policies.flatMap((policy) => (policy.operator === operator ? policy.parts.map(({ id }) => id) : []));
  const chosen: string[] = [];
  for (let left = new Set(policies.flatMap(({ parts }) => parts.map(({ id }) => id))); left.size > 0; ) {
    const gain = (operator: string): number => controlsOf(operator).filter((id) => left.has(id)).length;
    const best = [...new Set(policies.map(({ operator }) => operator))].reduce((most, next) => (gain(next) > gain(most) ? next : most));
    chosen.push(best);
    left = new Set([...left].filter((id) => !controlsOf(best).includes(id)));
  }
  return chosen;
}

/** What the reference finds, each message once, sorted. */
export function expectedOf({ parts }: Policy, subject: Subject): readonly string[] {
  return [...new Set(parts.flatMap((part) => messagesOf(part, subject)))].sort();
}

/** How many of the findings only say again what another one says. */
export function repeatsOf({ parts }: Policy, subject: Subject): number {
  return parts.reduce((all, part) => all + repeatsFor(part, subject), 0);
}

// Every form and mode asks the same.
const known = new WeakMap<Subject["object"], Map<string, readonly string[]>>();

function messagesOf(part: PolicyPart, subject: Subject): readonly string[] {
  const own = known.get(subject.object) ?? new Map<string, readonly string[]>();
  known.set(subject.object, own);
  const key = `${part.operator.name} ${part.id}`;
  const messages = own.get(key) ?? messagesFor(part, subject);
  own.set(key, messages);
  return messages;
}

/** Those that have something to find, with what that is. */
export function expectations(policies: Iterable<Policy>, subject: Subject): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...policies]
      .filter(({ operator }) => operator === subject.operator)
      .map((policy) => [policy.name, expectedOf(policy, subject)] as const)
      .filter(([, messages]) => messages.length > 0),
  );
}

export { FORMS, type Form, isCompact, speaksTo };
