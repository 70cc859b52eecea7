// Offline, Kyverno guesses a kind's plural (Redis → redises) and never matches where it guesses wrong; a CRD tells it.
// Of several files it keeps only the last, so all go into one. It reads that again for each object, and takes every file
// of the folder: so it gets a folder of its own, and CRDs without their schemas, which say nothing about matching and can
// be a megabyte each.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type GivenDocument, readDocuments } from "./documents.ts";
import { EngineError } from "./engine-error.ts";
import { listAt, textAt, valueAt } from "./foreign-json.ts";

/** Writes the CRDs into one file in the folder; returns its path, or none without CRDs. Throws EngineError for what is no CRD. */
export async function writeBareCrds(files: readonly string[], folder: string): Promise<readonly string[]> {
  const documents = await readDocuments(files);
  if (documents.length === 0) {
    return [];
  }
  const path = join(folder, "crds.yaml");
  await writeFile(path, documents.map((document) => JSON.stringify(bareCrd(document))).join("\n---\n"));
  return [path];
}

function bareCrd(document: GivenDocument): object {
  const { apiVersion, kind, name, content } = document;
  if (apiVersion !== "apiextensions.k8s.io/v1" || kind !== "CustomResourceDefinition") {
    throw new EngineError(`${document.file} holds a ${kind}`, "only CRDs (apiextensions.k8s.io/v1) tell Kyverno a plural", "take it out of crds");
  }
  return {
    apiVersion,
    kind,
    metadata: { name },
    spec: {
      group: textAt(content, "spec", "group"),
      scope: textAt(content, "spec", "scope"),
      names: valueAt(content, "spec", "names"),
      versions: listAt(content, "spec", "versions").map((version) => ({
        name: textAt(version, "name"),
        served: valueAt(version, "served"),
        storage: valueAt(version, "storage"),
        schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
      })),
    },
  };
}
