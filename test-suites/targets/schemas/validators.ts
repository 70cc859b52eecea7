// One entrance for everything that the pack emits: which schema a document has, and what is wrong with it.
import { dirname } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { validatingAdmissionPolicy, validatingAdmissionPolicyBinding } from "./admission.ts";
import { beyondSchema } from "./beyond-schema.ts";
import { bundleManifest, matrixJson, packJson } from "./bundle.ts";
import { clusterRole, kustomization, prometheusRule, syncSet } from "./cluster.ts";
import { constraintOf } from "./constraint.ts";
import { constraintTemplate } from "./constraint-template.ts";
import { dig, type Found, textAt } from "./documents.ts";
import type { Schema } from "./json-schema.ts";
import { clusterPolicy, validatingPolicy } from "./kyverno.ts";
import { structural } from "./structural.ts";

export interface Problem {
  /** JSON pointer. */
  readonly at: string;
  readonly text: string;
  /** The key, where the problem is that nobody knows it. */
  readonly unknownKey?: string;
}
/** Everything wrong with a document; nothing where it is right. */
export type Judge = (value: unknown) => readonly Problem[];

const ajv = new Ajv2020({ strict: true, allErrors: true, schemas: [structural] });

const SCHEMAS: readonly (readonly [kind: string, schema: Schema])[] = [
  ["templates.gatekeeper.sh/v1 ConstraintTemplate", constraintTemplate],
  ["kyverno.io/v1 ClusterPolicy", clusterPolicy],
  ["policies.kyverno.io/v1 ValidatingPolicy", validatingPolicy],
  ["admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy", validatingAdmissionPolicy],
  ["admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding", validatingAdmissionPolicyBinding],
  ["rbac.authorization.k8s.io/v1 ClusterRole", clusterRole],
  ["syncset.gatekeeper.sh/v1alpha1 SyncSet", syncSet],
  ["monitoring.coreos.com/v1 PrometheusRule", prometheusRule],
  ["kustomize.config.k8s.io/v1beta1 Kustomization", kustomization],
];
const judges = new Map(SCHEMAS.map(([kind, schema]) => [kind, judgeOf(ajv.compile(schema))]));

/** Our JSON files, relative to `generated/`. */
export const JSON_FILES: ReadonlyMap<string, Judge> = new Map([
  ["bundle/pack.json", judgeOf(ajv.compile(packJson))],
  ["bundle/.manifest", judgeOf(ajv.compile(bundleManifest))],
  ["matrix.json", judgeOf(ajv.compile(matrixJson))],
]);

const CONSTRAINT = "constraints.gatekeeper.sh/v1beta1 (any)";
/** Every kind that has a schema; constraints count as one. */
export const KINDS: readonly string[] = [CONSTRAINT, ...judges.keys()];

/** `group/version Kind`. */
export function kindOf(value: unknown): string {
  const apiVersion = textAt(value, "apiVersion");
  return apiVersion === "constraints.gatekeeper.sh/v1beta1" ? CONSTRAINT : `${apiVersion} ${textAt(value, "kind")}`;
}

function judgeOf(validate: ValidateFunction): Judge {
  return (value) => {
    if (validate(value)) {
      return beyondSchema(value);
    }
    return (validate.errors ?? []).map(({ keyword, instancePath, message, params }) => {
      const unknown = keyword === "additionalProperties" ? { unknownKey: String(params["additionalProperty"]) } : {};
      return { at: instancePath, text: [message ?? keyword, ...Object.values(unknown)].join(": "), ...unknown };
    });
  };
}

/** The judge of a constraint is made of the template in the folder of its own flavour, as a cluster would have it. */
export function judgesFor(all: readonly Found[]): (found: Found) => Judge | undefined {
  const flavourOf = (file: string, part: string): string => file.slice(0, Math.max(0, `/${dirname(file)}/`.indexOf(`/${part}/`)));
  const templates = new Map(
    all
      .filter(({ value }) => textAt(value, "kind") === "ConstraintTemplate")
      .map(({ file, value }) => [`${flavourOf(file, "templates")} ${textAt(value, "spec", "crd", "spec", "names", "kind")}`, value]),
  );
  return ({ file, value }) => {
    if (kindOf(value) !== CONSTRAINT) {
      return judges.get(kindOf(value));
    }
    const template = templates.get(`${flavourOf(file, "constraints")} ${textAt(value, "kind")}`);
    return template && constraintJudge(template);
  };
}

const constraintJudges = new Map<string, Judge>();

function constraintJudge(template: unknown): Judge {
  const key = JSON.stringify(dig(template, "spec", "crd"));
  const isGood = judges.get(kindOf(template))?.(template).length === 0;
  const judge = isGood ? (constraintJudges.get(key) ?? judgeOf(ajv.compile(constraintOf(template)))) : () => [{ at: "/kind", text: "its template is broken" }];
  if (isGood) {
    constraintJudges.set(key, judge);
  }
  return judge;
}

/** Everything wrong with the documents, a line each. */
export function documentErrors(all: readonly Found[]): readonly string[] {
  const judgeFor = judgesFor(all);
  return all.flatMap((found) => {
    const judge = judgeFor(found);
    return judge
      ? judge(found.value).map(({ at, text }) => `${found.at}${at}: ${text}`)
      : [`${found.at}: no schema for ${kindOf(found.value)} ${textAt(found.value, "kind")}`];
  });
}
