import { kyvernoEngine, type KyvernoVerdict } from "../../../src/engines/kyverno-engine.ts";
import { withFiles } from "./with-files.ts";

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
export function inKyvernoEngine(policies: readonly object[], objects: readonly object[]): Promise<readonly KyvernoVerdict[]> {
  const files = policies.map((policy, index) => [`policy-${index}.yaml`, [policy]] as const);
  return withFiles({ "crd.yaml": [CRD], ...Object.fromEntries(files) }, (path) =>
    kyvernoEngine({ policies: files.map(([name]) => path(name)), objects, crds: [path("crd.yaml")] }),
  );
}
