// One file of exemptions → a kustomize Component for each engine, all of them always: what names them need not change
// when the last exemption goes.
import { isExpired } from "../../exemptions/covers.ts";
import type { Exemption } from "../../exemptions/exemption.ts";
import type { Target } from "../../dsl/control.ts";
import type { Backends, EmittedFile, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { policyName } from "../names.ts";
import { compactPartsOf, pairsOf } from "../select.ts";
import { findingsPatch } from "./compact.ts";
import { component, type Patch } from "./component.ts";
import { ADMISSION_POLICY, CLUSTER_POLICY, conditionPatch, type Engine, VALIDATING_POLICY } from "./conditions.ts";
import { compactConstraintPatches, constraintPatches } from "./gatekeeper.ts";

/** Throws CannotSay where a policy would get too many. */
export function planExemptions(model: PackModel, all: readonly Exemption[], today: string, backends: Backends): readonly EmittedFile[] {
  const exemptions = all.filter((exemption) => !isExpired(exemption, today));
  const single = (engine: Engine, target: Target): readonly Patch[] =>
    pairsOf(forTarget(model, target)).flatMap(({ id, operator, units }) => conditionPatch(engine, policyName(id, operator.name), units, exemptions));
  const compact = (engine: Engine, target: Target): readonly Patch[] =>
    compactPartsOf(forTarget(model, target)).flatMap((part) => findingsPatch(engine, part, exemptions, backends));
  return [
    component("gatekeeper", "Exemptions: Gatekeeper", "constraints of gatekeeper/rego or gatekeeper/cel", constraintPatches(model, exemptions)),
    component("gatekeeper-compact", "Exemptions: Gatekeeper, compact", "constraints of gatekeeper/compact", compactConstraintPatches(model, exemptions)),
    component(
      "kyverno-validating-policies",
      "Exemptions: Kyverno ValidatingPolicies",
      "of kyverno/validating-policies",
      single(VALIDATING_POLICY, "kyverno-validatingpolicy"),
    ),
    component(
      "kyverno-cluster-policies",
      "Exemptions: Kyverno ClusterPolicies",
      "of kyverno/cluster-policies",
      single(CLUSTER_POLICY, "kyverno-clusterpolicy"),
    ),
    component("kyverno-compact", "Exemptions: Kyverno, compact", "of kyverno/compact", compact(VALIDATING_POLICY, "kyverno-validatingpolicy")),
    component("admission", "Exemptions: ValidatingAdmissionPolicies", "of admission", single(ADMISSION_POLICY, "admission")),
    component("admission-compact", "Exemptions: ValidatingAdmissionPolicies, compact", "of admission/compact", compact(ADMISSION_POLICY, "admission")),
  ];
}
