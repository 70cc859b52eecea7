import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kyvernoEngine, type KyvernoVerdict } from "../../../src/engines/kyverno-engine.ts";
import { asYaml } from "./cel-documents.ts";

const CRD = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "clusters.db.example.org" },
  spec: {
    group: "db.example.org",
    scope: "Namespaced",
    names: { kind: "Cluster", plural: "clusters", singular: "cluster", listKind: "ClusterList" },
    versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: { type: "object" } } }],
  },
};

/** Policies for `db.example.org/v1 Cluster` on objects of that kind, in Kyverno's engine. */
export async function inKyvernoEngine(policies: readonly object[], objects: readonly object[]): Promise<readonly KyvernoVerdict[]> {
  const folder = await mkdtemp(join(tmpdir(), "dok-kyverno-cases-"));
  const written = async (name: string, document: object): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, asYaml([document]));
    return path;
  };
  try {
    const files = await Promise.all(policies.map((policy, index) => written(`policy-${index}.yaml`, policy)));
    return await kyvernoEngine({ policies: files, objects, crds: [await written("crd.yaml", CRD)] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
