// The API server's own policies: a ValidatingAdmissionPolicy and its binding for each control and operator, and compact.
import type { Unit } from "../../ir/nodes.ts";
import { commonAnnotations } from "../annotations.ts";
import type { Backends, ControlInfo, EmittedFile, OperatorInfo, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { kustomization } from "../kustomize.ts";
import { policyName, slug } from "../names.ts";
import { renderManifest } from "../render.ts";
import { resourceRules, systemNamespaceCondition } from "../resource-rules.ts";
import { isBuiltIn, kindsOf, pairsOf, unitsOf } from "../select.ts";

const API = "admissionregistration.k8s.io/v1";

export function planAdmission(pack: PackModel, backends: Backends): readonly EmittedFile[] {
  const model = forTarget(pack, "admission");
  const single = pairsOf(model).map(({ control, operator, units }) => ({
    path: `admission/${operator.name}/${slug(control.id)}.yaml`,
    content: renderManifest(
      `${control.id} ${control.title}: ${operator.title}`,
      policyAndBinding(model, backends, policyName(control.id, operator.name), units, control, operator),
    ),
  }));
  const operators = model.operators.filter((operator) => unitsOf(model, undefined, operator).length > 0);
  const compact = operators.map((operator) => ({
    path: `admission/compact/${operator.name}.yaml`,
    content: renderManifest(
      `${operator.title}: all controls in one policy`,
      policyAndBinding(model, backends, policyName(operator.name), unitsOf(model, undefined, operator), undefined, operator),
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
  ];
}

function fileName({ path }: EmittedFile): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function policyAndBinding(
  model: PackModel,
  backends: Backends,
  name: string,
  units: readonly Unit[],
  control: ControlInfo | undefined,
  operator: OperatorInfo,
): readonly object[] {
  const kinds = kindsOf(units);
  const { variables, validation } = backends.renderCel(units, { params: "literal" });
  const annotations = commonAnnotations(model, control, operator.title);
  const policy = {
    apiVersion: API,
    kind: "ValidatingAdmissionPolicy",
    metadata: { name, annotations },
    spec: {
      // While it only audits, an error must not block anything.
      failurePolicy: "Ignore",
      matchConstraints: { resourceRules: resourceRules(kinds) },
      ...(isBuiltIn(kinds) ? { matchConditions: [systemNamespaceCondition()] } : {}),
      variables,
      validations: [validation],
    },
  };
  return [
    policy,
    { apiVersion: API, kind: "ValidatingAdmissionPolicyBinding", metadata: { name, annotations }, spec: { policyName: name, validationActions: ["Audit"] } },
  ];
}
