// Gatekeeper: a template for each control with every operator inside and a constraint for each control and operator, in
// Rego and again for the K8sNativeValidation engine; and the compact cut, a template for each operator.
import type { Unit } from "../../ir/nodes.ts";
import { gatekeeperAnnotations, labelsOf } from "../annotations.ts";
import type { Backends, ControlInfo, EmittedFile, OperatorInfo, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { kustomization } from "../kustomize.ts";
import { constraintKind, policyName, regoPackage, slug, templateName } from "../names.ts";
import { type Mode, type ModePatch, overlaysOf, overlaysOfAll } from "../overlays.ts";
import { renderManifest } from "../render.ts";
import { relatedKindsOf } from "../related.ts";
import { GATEKEEPER_CONDITIONS } from "../resource-rules.ts";
import { type CompactPart, compactPartsOf, isBuiltIn, kindsOf, type Level, pairsOf, type PolicyPart, SYSTEM_NAMESPACES } from "../select.ts";
import { planSync, requiresSync, SYNC_FOLDER } from "./sync.ts";
import { EXEMPTIONS, exemptionsParameter } from "./exemptions-parameter.ts";
import { type JsonSchema, type ParametersSchema, parametersSchema } from "./parameters.ts";

type Flavour = "rego" | "cel";

export function planGatekeeper(model: PackModel, backends: Backends): readonly EmittedFile[] {
  const flavours = (["rego", "cel"] as const).flatMap((flavour) => planFlavour(forTarget(model, `gatekeeper-${flavour}`), backends, flavour));
  return [...flavours, ...planCompact(forTarget(model, "gatekeeper-rego"), backends), ...planSync(model)];
}

function planFlavour(model: PackModel, backends: Backends, flavour: Flavour): readonly EmittedFile[] {
  const root = `gatekeeper/${flavour}`;
  const parts = pairsOf(model);
  const templates = templatesOf(parts).map(({ id, control, level, units }) => {
    const code = flavour === "rego" ? regoCode(control, units, backends) : celCode(backends, units);
    return manifest(
      `${root}/templates/${slug(id)}.yaml`,
      `${control.id} ${control.title}`,
      template({ model, name: id, subject: "databases", code, parameters: withExemptions(parametersSchema(control.params)), units, control, level }),
    );
  });
  const constraints = parts.map(({ id, control, level, operator, units }) => {
    const path = `${root}/constraints/${operator.name}/${slug(id)}.yaml`;
    return manifest(
      path,
      `${control.id} ${control.title}: ${operator.title}`,
      constraint({ model, kind: constraintKind(id), name: policyName(id, operator.name), units, control, level, operator }),
    );
  });
  const operators = [...new Set(parts.map(({ operator }) => operator.name))];
  return [
    ...templates,
    ...constraints,
    kustomization(`${root}/templates`, "Constraint templates: apply these first", [...templates.map(fileName), ...syncOf(parts)]),
    ...operators.map((name) =>
      kustomization(
        `${root}/constraints/${name}`,
        `Constraints for ${name}`,
        constraints.filter(({ path }) => path.startsWith(`${root}/constraints/${name}/`)).map(fileName),
      ),
    ),
    kustomization(`${root}/constraints`, "Constraints for all operators", operators),
    ...overlaysOfAll(`${root}/constraints`, operators, modePatches),
  ];
}

/** A template for each control (and one for what it only advises), with every operator inside. */
function templatesOf(parts: readonly PolicyPart[]): readonly Omit<PolicyPart, "operator">[] {
  const ids = [...new Set(parts.map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const own = parts.filter((part) => part.id === id);
    const [first] = own;
    return first ? [{ id, control: first.control, level: first.level, units: own.flatMap(({ units }) => units) }] : [];
  });
}

function modePatches(mode: Mode): readonly ModePatch[] {
  return [{ operations: [{ op: "replace", path: "/spec/enforcementAction", value: mode === "enforce" ? "deny" : "warn" }] }];
}

/** A control's own parameters, and the reserved one. */
function withExemptions(schema: ParametersSchema): JsonSchema {
  return { ...schema, properties: { ...schema.properties, [EXEMPTIONS]: exemptionsParameter() } };
}

/** Templates that look at other objects come with what makes Gatekeeper keep these. */
function syncOf(parts: readonly { readonly units: readonly Unit[] }[]): readonly string[] {
  return parts.some(({ units }) => relatedKindsOf(units).length > 0) ? [`../../${SYNC_FOLDER}`] : [];
}

function fileName({ path }: EmittedFile): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function manifest(path: string, title: string, document: unknown): EmittedFile {
  return { path, content: renderManifest(title, [document]) };
}

function regoCode(control: ControlInfo, units: readonly Unit[], backends: Backends): JsonSchema {
  const rego = backends.renderRego(units, {
    packageName: regoPackage(control.id),
    header: [`${control.id} ${control.title}`],
    params: "flat",
    guard: "kind",
    output: "violation",
    exemptions: "parameter",
  });
  return { engine: "Rego", source: { version: "v1", rego } };
}

function celCode(backends: Backends, units: readonly Unit[]): JsonSchema {
  const { variables, validation } = backends.renderCel(units, { params: "constraint", exemptions: "parameter" });
  // A generated ValidatingAdmissionPolicy would judge every write of the cluster; whoever wants that says so.
  return {
    engine: "K8sNativeValidation",
    source: { generateVAP: false, failurePolicy: "Fail", matchCondition: GATEKEEPER_CONDITIONS, variables, validations: [validation] },
  };
}

interface Template {
  readonly model: PackModel;
  /** What its kind is named after: `AB-1`, `cloudnative-pg`, with `-advice` for what is only advised. */
  readonly name: string;
  readonly subject: string;
  readonly code: JsonSchema;
  readonly parameters: JsonSchema;
  readonly units: readonly Unit[];
  readonly control: ControlInfo | undefined;
  readonly level: Level;
}

function template({ model, name, subject, code, parameters, units, control, level }: Template): object {
  const annotations = { ...gatekeeperAnnotations(model, control, subject), ...requiresSync(units) };
  return {
    apiVersion: "templates.gatekeeper.sh/v1",
    kind: "ConstraintTemplate",
    metadata: { name: templateName(name), labels: labelsOf(model, control, level), annotations },
    spec: {
      crd: { spec: { names: { kind: constraintKind(name) }, validation: { legacySchema: false, openAPIV3Schema: parameters } } },
      targets: [{ target: "admission.k8s.gatekeeper.sh", code: [code] }],
    },
  };
}

interface Constraint {
  readonly model: PackModel;
  readonly kind: string;
  readonly name: string;
  readonly units: readonly Unit[];
  readonly control: ControlInfo | undefined;
  readonly level: Level;
  readonly operator: OperatorInfo;
}

/** Argo CD applies it after the templates, and does not ask before whether its kind exists. */
const AFTER_TEMPLATES = { "argocd.argoproj.io/sync-wave": "1", "argocd.argoproj.io/sync-options": "SkipDryRunOnMissingResource=true" };

function constraint({ model, kind, name, units, control, level, operator }: Constraint): object {
  const kinds = kindsOf(units);
  const scopes = new Set(kinds.map(({ scope }) => scope));
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return {
    apiVersion: "constraints.gatekeeper.sh/v1beta1",
    kind,
    metadata: {
      name,
      labels: labelsOf(model, control, level),
      annotations: { ...gatekeeperAnnotations(model, control, operator.title), ...AFTER_TEMPLATES },
    },
    spec: {
      enforcementAction: "dryrun",
      match: {
        kinds: groups.map((group) => ({ apiGroups: [group], kinds: kinds.filter((matched) => matched.group === group).map((matched) => matched.kind) })),
        // No `scope: Cluster`: gator 3.23 then matches nothing, and the kinds say it already.
        ...(scopes.size === 1 && scopes.has("Namespaced") ? { scope: "Namespaced" } : {}),
        ...(isBuiltIn(kinds) && scopes.has("Namespaced") ? { excludedNamespaces: SYSTEM_NAMESPACES } : {}),
      },
    },
  };
}

function planCompact(model: PackModel, backends: Backends): readonly EmittedFile[] {
  const root = "gatekeeper/compact";
  const parts = compactPartsOf(model);
  const templates = parts.map((part) =>
    manifest(`${root}/templates/${part.id}.yaml`, `${part.operator.title}: all controls in one template`, compactTemplate(model, backends, part)),
  );
  const constraints = parts.map(({ id, level, operator, units }) =>
    manifest(
      `${root}/constraints/${id}.yaml`,
      `${operator.title}: all controls`,
      constraint({ model, kind: constraintKind(id), name: policyName(id), units, control: undefined, level, operator }),
    ),
  );
  return [
    ...templates,
    ...constraints,
    kustomization(`${root}/templates`, "Constraint templates: apply these first", [...templates.map(fileName), ...syncOf(parts)]),
    kustomization(`${root}/constraints`, "A constraint for each operator", constraints.map(fileName)),
    ...overlaysOf(root, ["constraints"], modePatches),
  ];
}

function compactTemplate(model: PackModel, backends: Backends, { id, level, operator, units }: CompactPart): object {
  const rego = backends.renderRego(units, {
    packageName: regoPackage(id),
    header: [`${operator.title}: all controls`],
    params: "by control",
    guard: "kind",
    output: "violation",
    controls: "parameter",
    exemptions: "parameter",
  });
  const controls = model.controls.filter((control) => units.some((unit) => unit.control === control.id));
  const chosen = {
    description: "Ids of the controls to check; empty: all",
    type: "array",
    items: { type: "string", enum: controls.map((control) => control.id) },
  };
  const own = Object.fromEntries(
    controls.filter((control) => Object.keys(control.params).length > 0).map((control) => [control.id, parametersSchema(control.params)]),
  );
  const parameters = { type: "object", default: {}, properties: { ...own, controls: chosen, [EXEMPTIONS]: exemptionsParameter(controls.map(({ id }) => id)) } };
  const code = { engine: "Rego", source: { version: "v1", rego } };
  return template({ model, name: id, subject: operator.title, code, parameters, units, control: undefined, level });
}
