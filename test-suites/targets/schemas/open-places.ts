// Where a broken document may pass, and only there. `negative.spec.ts` finds these places anew in every run: one more is
// a hole, one less is a line to delete here.
import type { Breakage } from "./mutate.ts";

type Places = { readonly [breakage in Breakage]?: readonly string[] };

/** Keys of these objects are names that somebody chose. */
export function isMap(path: string): boolean {
  return /\.(?:annotations|labels|properties|params|targets)$|^\.rows\[\]\.operators$/u.test(path);
}

const PARAMETERS = ".spec.crd.spec.validation.openAPIV3Schema";
const parameters = (...below: readonly string[]): readonly string[] => below.map((path) => PARAMETERS + path);
/** A label or annotation more is the author's business, and so is an annotation's text. */
const LABELLED: Places = {
  "unknown key": [".metadata.annotations", ".metadata.labels"],
  removed: [".metadata.annotations.*", ".metadata.labels.*"],
  garbage: [".metadata.annotations.*"],
};

function and(places: Places): Places {
  const joined = (breakage: Breakage): readonly string[] => [...(LABELLED[breakage] ?? []), ...(places[breakage] ?? [])];
  return { ...places, "unknown key": joined("unknown key"), removed: joined("removed"), garbage: joined("garbage") };
}

/** CEL and Rego are for the engines' own compilers: `gator`, `kyverno` and the API server run them in other suites. */
export const OPEN_PLACES: { readonly [kind: string]: Places } = {
  "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy": and({
    removed: [".spec.variables", ".spec.validations[].messageExpression", ".spec.matchConditions"],
    garbage: [".spec.variables[].expression", ".spec.validations[].expression", ".spec.matchConditions[].expression"],
  }),
  "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding": and({}),
  "constraints.gatekeeper.sh/v1beta1 (any)": and({ removed: [".spec.match.scope", ".spec.match.excludedNamespaces"] }),
  "kustomize.config.k8s.io/v1beta1 Kustomization": { removed: [".patches", ".patches[].target.kind"] },
  "kyverno.io/v1 ClusterPolicy": and({
    removed: [".spec.rules[].validate.cel.variables", ".spec.rules[].validate.cel.expressions[].messageExpression", ".spec.rules[].celPreconditions"],
    garbage: [
      ".spec.rules[].validate.cel.variables[].expression",
      ".spec.rules[].validate.cel.expressions[].expression",
      ".spec.rules[].celPreconditions[].expression",
    ],
  }),
  "policies.kyverno.io/v1 ValidatingPolicy": and({
    removed: [".spec.variables", ".spec.validations[].messageExpression", ".spec.auditAnnotations"],
    garbage: [".spec.variables[].expression", ".spec.validations[].expression", ".spec.auditAnnotations[].valueExpression"],
    emptied: [".spec.auditAnnotations"],
  }),
  "rbac.authorization.k8s.io/v1 ClusterRole": { "unknown key": [".metadata.labels"], removed: [".metadata.labels.*"] },
  "monitoring.coreos.com/v1 PrometheusRule": {
    "unknown key": [".metadata.labels"],
    removed: [".metadata.labels.*"],
    garbage: [".spec.groups[].rules[].expr"],
  },
  "syncset.gatekeeper.sh/v1alpha1 SyncSet": { "unknown key": [".metadata.labels"], removed: [".metadata.labels.*"] },
  "templates.gatekeeper.sh/v1 ConstraintTemplate": and({
    "unknown key, refused as a value": parameters(
      ".default",
      ".properties",
      ".properties.*.default",
      ".properties.*.items.properties",
      ".properties.*.properties",
      ".properties.*.properties.*.items.properties",
    ),
    // A parameter less is another template, but a good one.
    removed: [
      ...parameters(
        ".default",
        ".properties.*",
        ".properties.*.default",
        ".properties.*.description",
        ".properties.*.items.enum",
        ".properties.*.items.properties.*",
        ".properties.*.items.properties.*.description",
        ".properties.*.items.properties.*.items.enum",
        ".properties.*.items.properties.*.items.minLength",
        ".properties.*.items.properties.*.maxLength",
        ".properties.*.items.properties.*.minItems",
        ".properties.*.items.properties.*.minLength",
        ".properties.*.items.required",
        ".properties.*.properties.*",
        ".properties.*.properties.*.description",
        ".properties.*.properties.*.items.required",
      ),
      ".spec.targets[].code[].source.matchCondition",
      ".spec.targets[].code[].source.variables",
      ".spec.targets[].code[].source.validations[].messageExpression",
    ],
    garbage: [
      ...parameters(".properties.*.items.enum[]", ".properties.*.items.properties.*.items.enum[]"),
      ".spec.targets[].code[].source.matchCondition[].expression",
      ".spec.targets[].code[].source.rego",
      ".spec.targets[].code[].source.variables[].expression",
      ".spec.targets[].code[].source.validations[].expression",
    ],
  }),
  "bundle/.manifest": {},
  "bundle/pack.json": {
    "unknown key, refused as a value": [".controls[].params", ".controls[].params.*.default[]", ".targets"],
    removed: [
      ".controls[].filesOnly",
      ".controls[].params.*",
      ".controls[].profileWhy",
      ".controls[].records",
      ".controls[].silence",
      ".guideHome",
      ".guideRows",
      ".guideRows[].evidence",
      ".guideRows[].evidence[].also",
      ".guideRows[].parts",
      ".guideRows[].parts[].also",
      ".targets.*",
    ],
    null: [".resources[].entrypoint"],
    garbage: [".controls[].params.*.default", ".controls[].params.*.default[]", ".controls[].params.*.default[].name", ".controls[].params.*.default[].value"],
    emptied: [
      ".controls[].params.*.default",
      ".related",
      ".related[].controls",
      ".resources[].enforced",
      ".resources[].inSchema",
      ".resources[].notApplicable",
      ".resources[].notVisible",
      ".targets.*",
    ],
  },
  "matrix.json": {
    "unknown key, refused as a value": [".rows[].operators"],
    removed: [".gaps[].kinds", ".rows[].operators.*"],
    emptied: [".gaps", ".notInObjects", ".rows[].operators.*.targets"],
  },
};
