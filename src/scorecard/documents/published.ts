// The published documents among the files: what a project says of itself in a form that programs read.
import type { PublishedDocument } from "../../dsl/guide.ts";
import type { Once } from "../../manifests/files.ts";
import type { LineIndex } from "../../manifests/line-index.ts";
import { type ManifestObject, partsIn } from "../../manifests/objects.ts";
import { readFileTrees } from "../../manifests/read.ts";
import type { Tree } from "../../manifests/tree.ts";
import { isClusterServiceVersion, isPrometheusRule, recognise } from "./recognise.ts";

export interface Published {
  readonly document: PublishedDocument;
  readonly file: string;
  readonly tree: Tree;
  readonly lines: LineIndex;
}

/** Those in the files; what cannot be read is no document here, and a fault where all files are read. */
export function* publishedIn(files: Iterable<string>, once?: Once): Generator<Published> {
  for (const file of files) {
    const { lines, trees } = readFileTrees(file, once);
    for (const { tree, inherited } of trees) {
      for (const part of partsIn(tree, inherited)) {
        const document = recognise(part.tree);
        if (document !== undefined) {
          yield { document, file, tree: part.tree, lines };
        }
      }
    }
  }
}

/** True for an object that is a published document. */
export function isPublishedObject({ value }: ManifestObject): boolean {
  const [apiVersion, kind] = [String(value["apiVersion"]), String(value["kind"])];
  return isClusterServiceVersion(apiVersion, kind) || isPrometheusRule(apiVersion, kind);
}
