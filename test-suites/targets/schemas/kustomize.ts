// What `kubectl apply` makes of a path: kustomize as far as the pack uses it, resources and JSON patches.
import { join, normalize } from "node:path";
import { dig, type Found, isRecord, type JsonRecord, textAt } from "./documents.ts";
import { resourcesOf } from "./layout.ts";

export interface Patched {
  readonly at: string;
  readonly target: string;
  /** The documents that the target selects. */
  readonly selected: readonly Found[];
}

/** What `kubectl apply -k folder` or `-f file` would apply. Throws where a patch does not fit. */
export function appliedBy(all: readonly Found[], path: string, patched: Patched[] = []): readonly Found[] {
  const found = all.filter(({ file }) => file === path);
  if (found.length > 0) {
    return found.filter(({ value }) => textAt(value, "kind") !== "Kustomization");
  }
  return all
    .filter(({ file }) => file === `${path}/kustomization.yaml`)
    .flatMap((kustomization) => {
      const resources = resourcesOf(kustomization).flatMap((resource) => appliedBy(all, normalize(join(path, resource)), patched));
      const patches = dig(kustomization.value, "patches");
      return (Array.isArray(patches) ? patches : []).reduce<readonly Found[]>(
        (documents, patch) => applyPatch(documents, patch, kustomization.at, patched),
        resources,
      );
    });
}

function applyPatch(documents: readonly Found[], patch: unknown, at: string, patched: Patched[]): readonly Found[] {
  const [label = "", wanted] = textAt(patch, "target", "labelSelector").split("=");
  const kind = textAt(patch, "target", "kind");
  const isSelected = ({ value }: Found): boolean => textAt(value, "metadata", "labels", label) === wanted && (kind === "" || textAt(value, "kind") === kind);
  const operations: unknown = JSON.parse(textAt(patch, "patch"));
  patched.push({ at, target: `${kind} ${label}=${wanted}`, selected: documents.filter(isSelected) });
  return documents.map((found) => (isSelected(found) ? { ...found, value: withOperations(found, Array.isArray(operations) ? operations : []) } : found));
}

function withOperations({ at, value }: Found, operations: readonly unknown[]): JsonRecord {
  const copy: unknown = structuredClone(value);
  for (const operation of operations) {
    const [last = "", ...above] = textAt(operation, "path").split("/").slice(1).reverse();
    const parent = above.reduceRight<unknown>((inner, key) => dig(inner, Array.isArray(inner) ? Number(key) : key), copy);
    if (!isRecord(parent) || (textAt(operation, "op") === "replace" && !Object.hasOwn(parent, last))) {
      throw new Error(`${at} has no ${textAt(operation, "path")}`);
    }
    parent[last] = dig(operation, "value");
  }
  return isRecord(copy) ? copy : {};
}
