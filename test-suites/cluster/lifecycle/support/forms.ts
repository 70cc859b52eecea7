// The forms in which the pack is emitted, and how each is installed: what generated/README.md says, as data.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Mode } from "../../../../src/targets/overlays.ts";
import { model } from "../../../support/pack.ts";
import { ROOT } from "../../../support/root.ts";
import { listAt } from "../../support/json.ts";

export type Engine = "gatekeeper" | "kyverno" | "admission";

export interface Form {
  readonly name: string;
  readonly engine: Engine;
  /** Folder with the constraint templates, where there are any. */
  readonly templates: string | undefined;
  /** Folder with the ClusterRoles, where there are any. */
  readonly rights: string | undefined;
  /** The policies themselves, as emitted: audit. */
  readonly audit: string;
  readonly overlay: (mode: Mode) => string;
  /** Kinds of its policies, as kubectl names them. */
  readonly kinds: readonly string[];
}

const RIGHTS = "kyverno/rbac";
const VALIDATING = "validatingpolicies.policies.kyverno.io";
const CLUSTER = "clusterpolicies.kyverno.io";
const ADMISSION = ["validatingadmissionpolicies.admissionregistration.k8s.io", "validatingadmissionpolicybindings.admissionregistration.k8s.io"];

export const FORMS: readonly Form[] = [
  gatekeeper("rego", (mode) => `gatekeeper/rego/constraints/overlays/${mode}`),
  gatekeeper("cel", (mode) => `gatekeeper/cel/constraints/overlays/${mode}`),
  gatekeeper("compact", (mode) => `gatekeeper/compact/overlays/${mode}/constraints`),
  kyverno("validating-policies", VALIDATING, (mode) => `kyverno/validating-policies/overlays/${mode}`),
  kyverno("cluster-policies", CLUSTER, (mode) => `kyverno/cluster-policies/overlays/${mode}`),
  kyverno("compact", VALIDATING, (mode) => `kyverno/overlays/${mode}/compact`),
  {
    name: "admission",
    engine: "admission",
    templates: undefined,
    rights: undefined,
    audit: "admission",
    overlay: (mode) => `admission/overlays/${mode}`,
    kinds: ADMISSION,
  },
  {
    name: "admission compact",
    engine: "admission",
    templates: undefined,
    rights: undefined,
    audit: "admission/compact",
    overlay: (mode) => `admission/overlays/${mode}/compact`,
    kinds: ADMISSION,
  },
];

function gatekeeper(flavour: string, overlay: Form["overlay"]): Form {
  const root = `gatekeeper/${flavour}`;
  return {
    name: `gatekeeper ${flavour}`,
    engine: "gatekeeper",
    templates: `${root}/templates`,
    rights: undefined,
    audit: `${root}/constraints`,
    overlay,
    kinds: ["constrainttemplates.templates.gatekeeper.sh"],
  };
}

function kyverno(folder: string, kind: string, overlay: Form["overlay"]): Form {
  return { name: `kyverno ${folder}`, engine: "kyverno", templates: undefined, rights: RIGHTS, audit: `kyverno/${folder}`, overlay, kinds: [kind] };
}

/** One policy for each operator: the same rules in fewer objects. */
export const isCompact = ({ name }: Form): boolean => name.endsWith(" compact");

export function formNamed(name: string): Form {
  const form = FORMS.find((candidate) => candidate.name === name);
  if (form === undefined) {
    throw new Error(`no form ${name}: there are ${FORMS.map((candidate) => candidate.name).join(", ")}`);
  }
  return form;
}

function resourcesOf(folder: string): readonly string[] {
  const kustomization: unknown = parse(readFileSync(join(ROOT, "generated", folder, "kustomization.yaml"), "utf8"));
  return listAt(kustomization, "resources").map(String);
}

/** Folders of kustomizations in generated/ that no form installs: a packaging that was added and would not be tested. Components install nothing. */
export function foldersLeftOut(): readonly string[] {
  const known = FORMS.flatMap((form) => [form.audit, form.overlay("warn"), form.overlay("enforce"), form.templates ?? [], form.rights ?? []].flat());
  const brought = known.flatMap((folder) => resourcesOf(folder).map((resource) => join(folder, resource)));
  const all = new Set([...known.flatMap((folder) => [folder, ...model.operators.map(({ name }) => `${folder}/${name}`)]), ...brought]);
  return readdirSync(join(ROOT, "generated"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/kustomization.yaml") && !/^kind: "?Component"?$/mu.test(readFileSync(join(ROOT, "generated", path), "utf8")))
    .map((path) => path.slice(0, path.lastIndexOf("/")))
    .filter((folder) => !all.has(folder));
}
