// The API server's own policies: a ValidatingAdmissionPolicy and its binding for each control and operator, and compact.
import type { Unit } from "../../ir/nodes.ts";
import { commonAnnotations, labelsOf } from "../annotations.ts";
import type { Backends, ControlInfo, EmittedFile, OperatorInfo, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { kustomization } from "../kustomize.ts";
import { policyName, slug } from "../names.ts";
import { type Mode, type ModePatch, overlaysOf, overlaysOfAll } from "../overlays.ts";
import { renderManifest } from "../render.ts";
import { conditionsOf, resourceRules } from "../resource-rules.ts";
import { compactPartsOf, kindsOf, type Level, pairsOf, unitsOf } from "../select.ts";

const API = "admissionregistration.k8s.io/v1";

export function planAdmission(pack: PackModel, backends: Backends): readonly EmittedFile[] {
  const model = forTarget(pack, "admission");
  const single = pairsOf(model).map(({ id, control, level, operator, units }) => ({
    path: `admission/${operator.name}/${slug(id)}.yaml`,
    content: renderManifest(
      `${control.id} ${control.title}: ${operator.title}`,
      policyAndBinding({ model, backends, name: policyName(id, operator.name), units, control, level, operator }),
    ),
  }));
  const operators = model.operators.filter((operator) => unitsOf(model, undefined, operator).length > 0);
  const compact = compactPartsOf(model).map(({ id, level, operator, units }) => ({
    path: `admission/compact/${id}.yaml`,
    content: renderManifest(
      `${operator.title}: all controls in one policy`,
      policyAndBinding({
        model,
        backends,
        name: policyName(id),
        units,
        control: undefined,
        level,
        operator,
      }),
    ),
  }));
  const names = operators.map(({ name }) => name);
  return [
    ...single,
    ...compact,
    ...names.map((name) =>
      kustomization(`admission/${name}`, `Policies for ${name}`, single.filter(({ path }) => path.startsWith(`admission/${name}/`)).map(fileName)),
    ),
    kustomization("admission/compact", "One policy for each operator", compact.map(fileName)),
    kustomization("admission", "Policies for all operators", names),
    ...overlaysOfAll("admission", names, modePatches),
    ...overlaysOf("admission", ["compact"], modePatches),
  ];
}

/** In a mode that denies, an expression that fails must not let anything pass: it runs in the API server, which is always there. */
function modePatches(mode: Mode): readonly ModePatch[] {
  const actions: ModePatch = {
    kind: "ValidatingAdmissionPolicyBinding",
    operations: [{ op: "replace", path: "/spec/validationActions", value: mode === "enforce" ? ["Deny"] : ["Warn", "Audit"] }],
  };
  const policy: ModePatch = { kind: "ValidatingAdmissionPolicy", operations: [{ op: "replace", path: "/spec/failurePolicy", value: "Fail" }] };
  return mode === "enforce" ? [actions, policy] : [actions];
}

function fileName({ path }: EmittedFile): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

interface Policy {
  readonly model: PackModel;
  readonly backends: Backends;
  readonly name: string;
  readonly units: readonly Unit[];
  readonly control: ControlInfo | undefined;
  readonly level: Level;
  readonly operator: OperatorInfo;
}

function policyAndBinding({ model, backends, name, units, control, level, operator }: Policy): readonly object[] {
  const kinds = kindsOf(units);
  const { variables, validation } = backends.renderCel(units, { params: "literal" });
  const metadata = { name, labels: labelsOf(model, control, level), annotations: commonAnnotations(model, control, operator.title) };
  const policy = {
    apiVersion: API,
    kind: "ValidatingAdmissionPolicy",
    metadata,
    spec: {
      // While it only audits, an error must not block anything.
      failurePolicy: "Ignore",
      matchConstraints: { resourceRules: resourceRules(kinds) },
      matchConditions: conditionsOf(kinds),
      variables,
      validations: [validation],
    },
  };
  return [policy, { apiVersion: API, kind: "ValidatingAdmissionPolicyBinding", metadata, spec: { policyName: name, validationActions: ["Audit"] } }];
}
