// How many rules Kyverno must say it applies, counted from the policies themselves.
import type { GivenDocument } from "./documents.ts";
import { EngineError } from "./engine-error.ts";
import { listAt, textAt, valueAt } from "./foreign-json.ts";

/** A range, because how many rules autogen adds is Kyverno's business. */
export interface RuleCount {
  readonly least: number;
  readonly most: number;
}

const GROUPS = ["kyverno.io/", "policies.kyverno.io/", "admissionregistration.k8s.io/"];
const WITH_RULES = new Set(["ClusterPolicy", "Policy"]);
const ONE_RULE = /^(Namespaced)?(Validating|ImageValidating|Mutating|Generating|Deleting)Policy$|^(Validating|Mutating)AdmissionPolicy$/;
const NO_RULE = /^(Validating|Mutating)AdmissionPolicyBinding$/;

/** For Pods, a rule is joined by one for their controllers and one for CronJobs. */
const AUTOGEN_FACTOR = 3;

/** Throws EngineError for what is no policy, and for two policies of one name: results give the name only. */
export function countRules(policies: readonly GivenDocument[]): RuleCount {
  const counts = policies.map(countOf);
  const names = policies.filter((policy) => !NO_RULE.test(policy.kind)).map(policyKey);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new EngineError(`two policies are named ${twice}`, "Kyverno's results give a policy's name, not its kind", "rename one, or apply them apart");
  }
  return { least: sum(counts.map((count) => count.least)), most: sum(counts.map((count) => count.most)) };
}

/** A policy's name as results give it. */
export function policyKey(policy: GivenDocument): string {
  return policy.namespace === "" ? policy.name : `${policy.namespace}/${policy.name}`;
}

function countOf(policy: GivenDocument): RuleCount {
  const known = GROUPS.some((group) => policy.apiVersion.startsWith(group));
  if (known && WITH_RULES.has(policy.kind)) {
    const rules = listAt(policy.content, "spec", "rules");
    const grown = rules.map((rule) => (mayGrow(policy, rule) ? AUTOGEN_FACTOR : 1));
    return { least: rules.length, most: sum(grown) };
  }
  if (known && ONE_RULE.test(policy.kind)) {
    return { least: 1, most: 1 };
  }
  if (known && NO_RULE.test(policy.kind)) {
    return { least: 0, most: 0 };
  }
  throw new EngineError(`${policy.file} holds a ${policy.apiVersion} ${policy.kind}`, "Kyverno does not apply it, and would not say so", "pass policies only");
}

function mayGrow(policy: GivenDocument, rule: unknown): boolean {
  const autogen = textAt(policy.content, "metadata", "annotations", "pod-policies.kyverno.io/autogen-controllers");
  return autogen !== "none" && JSON.stringify(valueAt(rule, "match") ?? null).includes("Pod");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
