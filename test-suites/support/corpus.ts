// Real upstream manifests, beside the project where there are any.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";
import { ROOT } from "./root.ts";
import type { Given } from "./subjects.ts";

export const CORPUS = resolve(ROOT, "../shared/corpus");
export const hasCorpus = existsSync(CORPUS);

function readObjects(file: string): readonly Given[] {
  const documents = parseAllDocuments(readFileSync(join(CORPUS, "manifests", file), "utf8"), { version: "1.1", uniqueKeys: false });
  return (Array.isArray(documents) ? documents : [])
    .filter((document) => document.errors.length === 0)
    .flatMap((document) => {
      const value: unknown = document.toJS();
      return isObject(value) ? [{ from: file, object: value }] : [];
    });
}

function isObject(value: unknown): value is Given["object"] {
  return (
    typeof value === "object" &&
    value !== null &&
    "apiVersion" in value &&
    typeof value.apiVersion === "string" &&
    "kind" in value &&
    typeof value.kind === "string"
  );
}

/** Every object of the corpus that has a name: what has none is a fragment that no API server would take. */
export const corpusObjects: readonly Given[] = hasCorpus
  ? readdirSync(join(CORPUS, "manifests"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".yaml"))
      .sort()
      .flatMap(readObjects)
      .filter(({ object }) => object.metadata?.name !== undefined)
  : [];
