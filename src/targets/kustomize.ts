import type { EmittedFile } from "./contract.ts";
import { renderManifest } from "./render.ts";

/** A kustomization of the files of a folder, or of other folders. */
export function kustomization(folder: string, title: string, resources: readonly string[]): EmittedFile {
  return kustomizationOf(folder, title, { resources: [...resources].sort() });
}

export function kustomizationOf(folder: string, title: string, content: object): EmittedFile {
  const document = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", ...content };
  return { path: `${folder}/kustomization.yaml`, content: renderManifest(title, [document]) };
}
