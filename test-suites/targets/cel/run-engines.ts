// Cases through the real engines: what each said of each object, by name.
import { gatorTest } from "../../../src/engines/gator.ts";
import { complaintOf } from "../../../src/engines/kyverno-engine.ts";
import type { AgreementCase } from "./agreement-cases.ts";
import { clusterPolicy, gatekeeperDocuments, validatingPolicy } from "./cel-documents.ts";
import { inKyvernoEngine } from "./in-kyverno.ts";
import { withFiles } from "./with-files.ts";

export function runGator(cases: readonly AgreementCase[]): Promise<ReadonlyMap<string, string>> {
  const files = { "policies.yaml": cases.flatMap(gatekeeperDocuments), "objects.yaml": cases.flatMap((each) => each.objects) };
  return withFiles(files, async (path) => {
    const run = await gatorTest({ policies: [path("policies.yaml")], objects: [path("objects.yaml")] });
    return new Map(run.results.map((result) => [result.object.name, result.message]));
  });
}

/** All cases must be of the one kind `db.example.org/v1 Cluster`, and their objects of different names. */
export async function runKyverno(cases: readonly AgreementCase[], kind: "ValidatingPolicy" | "ClusterPolicy"): Promise<ReadonlyMap<string, string>> {
  const policies = cases.map((each) =>
    kind === "ValidatingPolicy" ? validatingPolicy(each, { group: "db.example.org", plural: "clusters" }) : clusterPolicy(each, "db.example.org/v1/Cluster"),
  );
  const objects = cases.flatMap((each) => each.objects);
  const verdicts = await inKyvernoEngine(policies, objects);
  const said = verdicts.map((verdict) => [objects[verdict.object]?.metadata.name ?? "", complaintOf(verdict)] as const);
  return new Map(said.flatMap(([name, complaint]) => (complaint === undefined ? [] : [[name, complaint]])));
}
