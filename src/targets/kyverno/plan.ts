// Kyverno: ValidatingPolicies (what we recommend), ClusterPolicies that Kyverno can hand to the API server, a compact
// ValidatingPolicy for each operator, and the rights its reports controller needs to see the operators' resources.
import { apiVersionOf } from "../../dsl/related.ts";
import type { Unit } from "../../ir/nodes.ts";
import { kyvernoAnnotations, labelsOf } from "../annotations.ts";
import type { Backends, ControlInfo, EmittedFile, OperatorInfo, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { kustomization } from "../kustomize.ts";
import { policyName, slug } from "../names.ts";
import { type Mode, type ModePatch, type ModePatches, overlaysOf, overlaysOfAll } from "../overlays.ts";
import { renderManifest } from "../render.ts";
import { conditionsOf, passesOf, resourceRules, resourcesOf } from "../resource-rules.ts";
import { relatedKindsOf } from "../related.ts";
import { compactPartsOf, kindsOf, type Level, type Matched, pairsOf, unitsOf } from "../select.ts";

export function planKyverno(model: PackModel, backends: Backends): readonly EmittedFile[] {
  const operators = model.operators.filter((operator) => unitsOf(model, undefined, operator).length > 0);
  const validating = forTarget(model, "kyverno-validatingpolicy");
  return [
    ...planSingle(validating, backends, "validating-policies", validatingPolicy, validatingModes),
    ...planSingle(forTarget(model, "kyverno-clusterpolicy"), backends, "cluster-policies", clusterPolicy, clusterModes),
    ...planCompact(validating, backends),
    ...planRbac(model, operators),
  ];
}

type PolicyOf = (policy: Policy) => object;

interface Policy {
  readonly model: PackModel;
  readonly backends: Backends;
  readonly name: string;
  readonly units: readonly Unit[];
  readonly control: ControlInfo | undefined;
  readonly level: Level;
  readonly operator: OperatorInfo;
}

function planSingle(model: PackModel, backends: Backends, folder: string, policyOf: PolicyOf, modes: ModePatches): readonly EmittedFile[] {
  const root = `kyverno/${folder}`;
  const files = pairsOf(model).map(({ id, control, level, operator, units }) => {
    const policy = policyOf({ model, backends, name: policyName(id, operator.name), units, control, level, operator });
    return {
      path: `${root}/${operator.name}/${slug(id)}.yaml`,
      content: renderManifest(`${control.id} ${control.title}: ${operator.title}`, [policy]),
    };
  });
  const operators = [...new Set(pairsOf(model).map(({ operator }) => operator.name))];
  const each = operators.map((name) =>
    kustomization(
      `${root}/${name}`,
      `Policies for ${name}`,
      files.filter(({ path }) => path.startsWith(`${root}/${name}/`)).map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
    ),
  );
  return [...files, ...each, kustomization(root, "Policies for all operators", operators), ...overlaysOfAll(root, operators, modes)];
}

function validatingModes(mode: Mode): readonly ModePatch[] {
  return [{ operations: [{ op: "replace", path: "/spec/validationActions", value: mode === "enforce" ? ["Deny"] : ["Warn", "Audit"] }] }];
}

function clusterModes(mode: Mode): readonly ModePatch[] {
  return mode === "enforce"
    ? [{ operations: [{ op: "replace", path: "/spec/rules/0/validate/failureAction", value: "Enforce" }] }]
    : [{ operations: [{ op: "add", path: "/spec/emitWarning", value: true }] }];
}

function validatingPolicy({ model, backends, name, units, control, level, operator }: Policy): object {
  const kinds = kindsOf(units);
  // Kyverno would make a webhook of its own for each policy with matchConditions, and a denial would name one policy only.
  const { variables, validation } = backends.renderCel(units, { params: "literal", others: "kyverno", passes: passesOf(kinds) });
  return {
    apiVersion: "policies.kyverno.io/v1",
    kind: "ValidatingPolicy",
    metadata: { name, labels: labelsOf(model, control, level), annotations: kyvernoAnnotations(model, control, operator.title) },
    spec: {
      validationActions: ["Audit"],
      // While it only audits, an error must not block anything.
      failurePolicy: "Ignore",
      autogen: { podControllers: { controllers: [] } },
      evaluation: { admission: { enabled: true }, background: { enabled: !kinds.some(isSecret) } },
      matchConstraints: { resourceRules: resourceRules(kinds) },
      variables,
      validations: [validation],
      auditAnnotations: control === undefined ? [] : [{ key: "dok-control", valueExpression: JSON.stringify(control.id) }],
    },
  };
}

/** Kyverno would need to read all Secrets to scan them in the background; admission shows them anyway. */
function isSecret({ group, kind }: Matched): boolean {
  return group === "" && kind === "Secret";
}

/**
 * A single rule without user info, wildcards or selectors: Kyverno makes a ValidatingAdmissionPolicy of it. Where it
 * can't, each request compiles the CEL anew, about 10 ms a rule (kyverno pkg/admissionpolicy/kyvernopolicy_checker.go).
 */
function clusterPolicy({ model, backends, name, units, control, level, operator }: Policy): object {
  const kinds = kindsOf(units);
  const { variables, validation } = backends.renderCel(units, { params: "literal" });
  const resources = {
    kinds: kinds.flatMap(({ group, kind, versions }) => versions.map((version) => `${apiVersionOf({ group, version })}/${kind}`)),
    operations: ["CREATE", "UPDATE"],
  };
  return {
    apiVersion: "kyverno.io/v1",
    kind: "ClusterPolicy",
    metadata: {
      name,
      labels: labelsOf(model, control, level),
      annotations: { "pod-policies.kyverno.io/autogen-controllers": "none", ...kyvernoAnnotations(model, control, operator.title) },
    },
    spec: {
      background: !kinds.some(isSecret),
      failurePolicy: "Ignore",
      rules: [
        {
          name: slug(control?.id ?? operator.name),
          match: { any: [{ resources }] },
          celPreconditions: conditionsOf(kinds),
          validate: { failureAction: "Audit", cel: { generate: true, variables, expressions: [validation] } },
        },
      ],
    },
  };
}

function planCompact(model: PackModel, backends: Backends): readonly EmittedFile[] {
  const files = compactPartsOf(model).map(({ id, level, operator, units }) => {
    const policy = validatingPolicy({ model, backends, name: policyName(id), units, control: undefined, level, operator });
    return { path: `kyverno/compact/${id}.yaml`, content: renderManifest(`${operator.title}: all controls in one policy`, [policy]) };
  });
  return [
    ...files,
    kustomization(
      "kyverno/compact",
      "One ValidatingPolicy for each operator",
      files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
    ),
    ...overlaysOf("kyverno", ["compact"], validatingModes),
  ];
}

function planRbac(model: PackModel, operators: readonly OperatorInfo[]): readonly EmittedFile[] {
  const files = operators.flatMap((operator) => {
    const rules = readRules(kindsOf(unitsOf(model, undefined, operator)));
    const role = {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRole",
      metadata: {
        name: policyName("reports", operator.name),
        labels: { "app.kubernetes.io/part-of": model.name, "rbac.kyverno.io/aggregate-to-reports-controller": "true" },
      },
      rules,
    };
    return rules.length === 0
      ? []
      : [{ path: `kyverno/rbac/${operator.name}.yaml`, content: renderManifest(`What Kyverno's reports controller may read for ${operator.title}`, [role]) }];
  });
  const all = [...files, ...planRelatedRbac(model)];
  return [
    ...all,
    kustomization(
      "kyverno/rbac",
      "Rights of Kyverno's controllers",
      all.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
    ),
  ];
}

/** Rules over several objects list the others at admission, and again for reports. */
function planRelatedRbac(model: PackModel): readonly EmittedFile[] {
  const kinds = relatedKindsOf(unitsOf(forTarget(model, "kyverno-validatingpolicy")));
  const role = {
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "ClusterRole",
    metadata: {
      name: policyName("related"),
      labels: {
        "app.kubernetes.io/part-of": model.name,
        "rbac.kyverno.io/aggregate-to-admission-controller": "true",
        "rbac.kyverno.io/aggregate-to-reports-controller": "true",
      },
    },
    rules: kinds.map(({ group, plural }) => ({ apiGroups: [group], resources: [plural], verbs: ["get", "list", "watch"] })),
  };
  return kinds.length === 0
    ? []
    : [{ path: "kyverno/rbac/related.yaml", content: renderManifest("Other objects that rules look at: what Kyverno may read of them", [role]) }];
}

function readRules(kinds: readonly Matched[]): readonly object[] {
  const readable = kinds.filter((kind) => !isSecret(kind));
  return [...new Set(readable.map(({ group }) => group))].map((group) => ({
    apiGroups: [group],
    // Also for subresources, which it never reads: otherwise a policy for them is not Ready.
    resources: readable.filter((kind) => kind.group === group).flatMap(resourcesOf),
    verbs: ["get", "list", "watch"],
  }));
}
