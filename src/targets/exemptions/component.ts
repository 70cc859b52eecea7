// A kustomize Component: patches on policies by name. What is not among the resources beside it is passed over, so one
// component serves an installation of some operators as well as one of all.
import type { EmittedFile } from "../contract.ts";
import { emitYaml } from "../emit-yaml.ts";
import { renderTemplate } from "../render.ts";

/** RFC 6902, as far as we need it. */
export interface Operation {
  readonly op: "add" | "replace" | "test";
  readonly path: string;
  readonly value: unknown;
}

export interface Patch {
  readonly kind: string;
  readonly name: string;
  /** Operations, or what is merged into the object. */
  readonly patch: readonly Operation[] | object;
}

export function component(folder: string, title: string, beside: string, patches: readonly Patch[]): EmittedFile {
  const sorted = [...patches].sort((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1));
  const document = {
    apiVersion: "kustomize.config.k8s.io/v1alpha1",
    kind: "Component",
    // kustomize refuses a file without any of its fields: an empty list is one.
    patches: sorted.map(({ kind, name, patch }) => ({ target: { kind, name }, patch: emitYaml(patch) })),
  };
  return { path: `${folder}/kustomization.yaml`, content: renderTemplate("exemptions", { title, beside, document: emitYaml(document) }) };
}
