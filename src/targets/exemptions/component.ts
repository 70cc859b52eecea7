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
  /** Operations, or what is merged into the object: without a name, as it may be merged into several. */
  readonly patch: readonly Operation[] | object;
}

interface Joined {
  readonly kind: string;
  readonly names: readonly string[];
  readonly patch: string;
}

/** Equal patches of a kind as one: kustomize asks each patch of each resource, and is slow with hundreds of them. */
function joined(patches: readonly Patch[]): readonly Joined[] {
  const found = new Map<string, Joined>();
  for (const { kind, name, patch } of patches) {
    const text = emitYaml(patch);
    const names = found.get(`${kind} ${text}`)?.names ?? [];
    found.set(`${kind} ${text}`, { kind, names: [...names, name].sort(), patch: text });
  }
  return [...found.values()].sort((a, b) => (`${a.kind} ${a.names[0]}` < `${b.kind} ${b.names[0]}` ? -1 : 1));
}

export function component(folder: string, title: string, beside: string, patches: readonly Patch[]): EmittedFile {
  const document = {
    apiVersion: "kustomize.config.k8s.io/v1alpha1",
    kind: "Component",
    // kustomize refuses a file without any of its fields: an empty list is one.
    // A target's name is a regular expression for the whole of it.
    patches: joined(patches).map(({ kind, names, patch }) => ({ target: { kind, name: names.length === 1 ? names[0] : `(${names.join("|")})` }, patch })),
  };
  return { path: `${folder}/kustomization.yaml`, content: renderTemplate("exemptions", { title, beside, document: emitYaml(document) }) };
}
