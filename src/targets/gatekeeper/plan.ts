// Gatekeeper: a template for each control with every operator inside and a constraint for each control and operator, in
// Rego and again for the K8sNativeValidation engine; and the compact cut, a template for each operator.
import type { Unit } from "../../ir/nodes.ts";
import { gatekeeperAnnotations } from "../annotations.ts";
import type { Backends, ControlInfo, EmittedFile, OperatorInfo, PackModel } from "../contract.ts";
import { forTarget } from "../gaps.ts";
import { kustomization } from "../kustomize.ts";
import { constraintKind, policyName, regoPackage, slug, templateName } from "../names.ts";
import { renderManifest } from "../render.ts";
import { isBuiltIn, kindsOf, pairsOf, SYSTEM_NAMESPACES, unitsOf } from "../select.ts";
import { type JsonSchema, parametersSchema } from "./parameters.ts";

type Flavour = "rego" | "cel";

export function planGatekeeper(model: PackModel, backends: Backends): readonly EmittedFile[] {
  const flavours = (["rego", "cel"] as const).flatMap((flavour) => planFlavour(forTarget(model, `gatekeeper-${flavour}`), backends, flavour));
  return [...flavours, ...planCompact(forTarget(model, "gatekeeper-rego"), backends)];
}

function planFlavour(model: PackModel, backends: Backends, flavour: Flavour): readonly EmittedFile[] {
  const root = `gatekeeper/${flavour}`;
  const controls = model.controls.filter((control) => unitsOf(model, control).length > 0);
  const templates = controls.map((control) => {
    const units = unitsOf(model, control);
    const code = flavour === "rego" ? regoCode(control, units, backends) : celCode(backends, units);
    return manifest(
      `${root}/templates/${slug(control.id)}.yaml`,
      `${control.id} ${control.title}`,
      template(model, control.id, code, parametersSchema(control.params), gatekeeperAnnotations(model, control, "databases")),
    );
  });
  const constraints = pairsOf(model).map(({ control, operator, units }) => {
    const path = `${root}/constraints/${operator.name}/${slug(control.id)}.yaml`;
    return manifest(
      path,
      `${control.id} ${control.title}: ${operator.title}`,
      constraint(model, constraintKind(control.id), policyName(control.id, operator.name), units, gatekeeperAnnotations(model, control, operator.title)),
    );
  });
  const operators = [...new Set(pairsOf(model).map(({ operator }) => operator.name))];
  return [
    ...templates,
    ...constraints,
    kustomization(`${root}/templates`, "Constraint templates: apply these first", templates.map(fileName)),
    ...operators.map((name) =>
      kustomization(
        `${root}/constraints/${name}`,
        `Constraints for ${name}`,
        constraints.filter(({ path }) => path.startsWith(`${root}/constraints/${name}/`)).map(fileName),
      ),
    ),
    kustomization(`${root}/constraints`, "Constraints for all operators", operators),
  ];
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
  });
  return { engine: "Rego", source: { version: "v1", rego } };
}

function celCode(backends: Backends, units: readonly Unit[]): JsonSchema {
  const { variables, validation } = backends.renderCel(units, { params: "constraint" });
  // A generated ValidatingAdmissionPolicy would judge every write of the cluster; whoever wants that says so.
  return { engine: "K8sNativeValidation", source: { generateVAP: false, failurePolicy: "Fail", variables, validations: [validation] } };
}

function template(model: PackModel, name: string, code: JsonSchema, parameters: JsonSchema, annotations: object): object {
  void model;
  return {
    apiVersion: "templates.gatekeeper.sh/v1",
    kind: "ConstraintTemplate",
    metadata: { name: templateName(name), annotations },
    spec: {
      crd: { spec: { names: { kind: constraintKind(name) }, validation: { legacySchema: false, openAPIV3Schema: parameters } } },
      targets: [{ target: "admission.k8s.gatekeeper.sh", code: [code] }],
    },
  };
}

function constraint(model: PackModel, kind: string, name: string, units: readonly Unit[], annotations: object): object {
  void model;
  const kinds = kindsOf(units);
  const scopes = new Set(kinds.map(({ scope }) => scope));
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return {
    apiVersion: "constraints.gatekeeper.sh/v1beta1",
    kind,
    metadata: { name, annotations },
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
  const operators = model.operators.filter((operator) => unitsOf(model, undefined, operator).length > 0);
  const templates = operators.map((operator) =>
    manifest(`${root}/templates/${operator.name}.yaml`, `${operator.title}: all controls in one template`, compactTemplate(model, backends, operator)),
  );
  const constraints = operators.map((operator) => {
    const units = unitsOf(model, undefined, operator);
    return manifest(
      `${root}/constraints/${operator.name}.yaml`,
      `${operator.title}: all controls`,
      constraint(model, constraintKind(operator.name), policyName(operator.name), units, gatekeeperAnnotations(model, undefined, operator.title)),
    );
  });
  return [
    ...templates,
    ...constraints,
    kustomization(`${root}/templates`, "Constraint templates: apply these first", templates.map(fileName)),
    kustomization(`${root}/constraints`, "A constraint for each operator", constraints.map(fileName)),
  ];
}

function compactTemplate(model: PackModel, backends: Backends, operator: OperatorInfo): object {
  const units = unitsOf(model, undefined, operator);
  const rego = backends.renderRego(units, {
    packageName: regoPackage(operator.name),
    header: [`${operator.title}: all controls`],
    params: "by control",
    guard: "kind",
    output: "violation",
    controls: "parameter",
  });
  const controls = model.controls.filter((control) => units.some((unit) => unit.control === control.id));
  const chosen = {
    description: "Ids of the controls to check; empty: all",
    type: "array",
    default: [],
    items: { type: "string", enum: controls.map((control) => control.id) },
  };
  const own = Object.fromEntries(
    controls.filter((control) => Object.keys(control.params).length > 0).map((control) => [control.id, parametersSchema(control.params)]),
  );
  const parameters = { type: "object", default: {}, properties: { controls: chosen, ...own } };
  return template(
    model,
    operator.name,
    { engine: "Rego", source: { version: "v1", rego } },
    parameters,
    gatekeeperAnnotations(model, undefined, operator.title),
  );
}
