// Cases through the real engines: what each said of each object, by name.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatorTest } from "../../../src/engines/gator.ts";
import { kyvernoApply } from "../../../src/engines/kyverno.ts";
import type { AgreementCase } from "./agreement-cases.ts";
import { asYaml, clusterPolicy, gatekeeperDocuments, validatingPolicy } from "./cel-documents.ts";

async function withFiles<R>(files: { readonly [name: string]: readonly object[] }, use: (path: (name: string) => string) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(join(tmpdir(), "dok-cel-"));
  try {
    await Promise.all(Object.entries(files).map(([name, documents]) => writeFile(join(folder, name), asYaml(documents))));
    return await use((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function runGator(cases: readonly AgreementCase[]): Promise<ReadonlyMap<string, string>> {
  const files = { "policies.yaml": cases.flatMap(gatekeeperDocuments), "objects.yaml": cases.flatMap((each) => each.objects) };
  return withFiles(files, async (path) => {
    const run = await gatorTest({ policies: [path("policies.yaml")], objects: [path("objects.yaml")] });
    return new Map(run.results.map((result) => [result.object.name, result.message]));
  });
}

/** All cases must be of the one kind `db.example.org/v1 Cluster`. */
export function runKyverno(cases: readonly AgreementCase[], kind: "ValidatingPolicy" | "ClusterPolicy"): Promise<ReadonlyMap<string, string>> {
  const policies = cases.map((each) =>
    kind === "ValidatingPolicy" ? validatingPolicy(each, { group: "db.example.org", plural: "clusters" }) : clusterPolicy(each, "db.example.org/v1/Cluster"),
  );
  return withFiles({ "policies.yaml": policies, "objects.yaml": cases.flatMap((each) => each.objects) }, async (path) => {
    const run = await kyvernoApply({ policies: [path("policies.yaml")], resources: [path("objects.yaml")], timeoutMilliseconds: 280_000 });
    const said = run.results.filter((result) => result.result !== "pass" && result.result !== "skip");
    return new Map(said.map((result) => [result.object.name, result.result === "fail" ? result.message : `${result.result}: ${result.message}`]));
  });
}
