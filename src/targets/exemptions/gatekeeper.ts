// Gatekeeper: the constraint's own parameter, so the exemption is read where the constraint is, and ends by itself in Rego.
import type { Exemption } from "../../exemptions/exemption.ts";
import type { PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { EXEMPTIONS } from "../gatekeeper/exemptions-parameter.ts";
import { constraintKind, policyName } from "../names.ts";
import { compactPartsOf, pairsOf } from "../select.ts";
import type { Patch } from "./component.ts";
import { type Reach, reaching } from "./reach.ts";

/** For the constraints of both flavours: they have the same names. */
export function constraintPatches(model: PackModel, exemptions: readonly Exemption[]): readonly Patch[] {
  const parts = (["gatekeeper-rego", "gatekeeper-cel"] as const).flatMap((target) => pairsOf(forTarget(model, target)));
  const byName = new Map(parts.map((part) => [policyName(part.id, part.operator.name), part]));
  return [...byName].flatMap(([name, { id, units }]) =>
    constraintPatch(
      constraintKind(id),
      name,
      reaching(exemptions, units).map((reach) => parameterOf(reach, false)),
    ),
  );
}

export function compactConstraintPatches(model: PackModel, exemptions: readonly Exemption[]): readonly Patch[] {
  return compactPartsOf(forTarget(model, "gatekeeper-rego")).flatMap(({ id, units }) =>
    constraintPatch(
      constraintKind(id),
      policyName(id),
      reaching(exemptions, units).map((reach) => parameterOf(reach, true)),
    ),
  );
}

/** Merged, not replaced: a user's other parameters stay. */
function constraintPatch(kind: string, name: string, given: readonly object[]): readonly Patch[] {
  // kustomize wants a name there, and takes that of the target.
  const patch = { apiVersion: "constraints.gatekeeper.sh/v1beta1", kind, metadata: { name: "any" }, spec: { parameters: { [EXEMPTIONS]: given } } };
  return given.length === 0 ? [] : [{ kind, name, patch }];
}

/** An item of the parameter `exemptions`. */
function parameterOf({ controls, exemption, ...match }: Reach, isByControl: boolean): object {
  return { ...(isByControl ? { controls } : {}), ...match, until: exemption.expires, reason: exemption.reason };
}
