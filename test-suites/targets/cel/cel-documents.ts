// The smallest documents around a CEL policy that each engine takes, for objects that a label assigns to it.
import type { CelPolicy } from "../../../src/targets/contract.ts";

export interface Placed {
  readonly id: string;
  readonly policy: CelPolicy;
  readonly parameters?: { readonly [name: string]: unknown };
}

/** The label that says which policy an object is for. */
export const LABEL = "for";

const kindOf = (id: string): string => `K${id}`;

export function gatekeeperDocuments({ id, policy, parameters }: Placed): readonly object[] {
  const source = { generateVAP: false, failurePolicy: "Fail", variables: policy.variables, validations: [policy.validation] };
  const openAPIV3Schema = { type: "object", "x-kubernetes-preserve-unknown-fields": true };
  return [
    {
      apiVersion: "templates.gatekeeper.sh/v1",
      kind: "ConstraintTemplate",
      metadata: { name: kindOf(id).toLowerCase() },
      spec: {
        crd: { spec: { names: { kind: kindOf(id) }, validation: { openAPIV3Schema } } },
        targets: [{ target: "admission.k8s.gatekeeper.sh", code: [{ engine: "K8sNativeValidation", source }] }],
      },
    },
    {
      apiVersion: "constraints.gatekeeper.sh/v1beta1",
      kind: kindOf(id),
      metadata: { name: id },
      spec: { match: { labelSelector: { matchLabels: { [LABEL]: id } } }, ...(parameters === undefined ? {} : { parameters }) },
    },
  ];
}

export function validatingPolicy({ id, policy }: Placed, resource: { readonly group: string; readonly plural: string }): object {
  return {
    apiVersion: "policies.kyverno.io/v1",
    kind: "ValidatingPolicy",
    metadata: { name: id },
    spec: {
      validationActions: ["Deny"],
      autogen: { podControllers: { controllers: [] } },
      matchConstraints: {
        objectSelector: { matchLabels: { [LABEL]: id } },
        resourceRules: [{ apiGroups: [resource.group], apiVersions: ["v1"], operations: ["CREATE", "UPDATE"], resources: [resource.plural] }],
      },
      variables: policy.variables,
      validations: [policy.validation],
    },
  };
}

export function clusterPolicy({ id, policy }: Placed, kind: string): object {
  const cel = { variables: policy.variables, expressions: [policy.validation] };
  return {
    apiVersion: "kyverno.io/v1",
    kind: "ClusterPolicy",
    metadata: { name: id, annotations: { "pod-policies.kyverno.io/autogen-controllers": "none" } },
    spec: {
      background: true,
      rules: [
        {
          name: "all",
          match: { any: [{ resources: { kinds: [kind], selector: { matchLabels: { [LABEL]: id } } } }] },
          validate: { failureAction: "Enforce", cel },
        },
      ],
    },
  };
}

/** JSON documents that YAML readers take as they are: they refuse some characters raw. */
export function asYaml(documents: readonly object[]): string {
  return documents
    .map(
      (document) =>
        `${JSON.stringify(document).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`,
    )
    .join("---\n");
}
