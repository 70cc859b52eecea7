// Cases through the real engines: what each said of each object, by name.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatorTest } from "../../../src/engines/gator.ts";
import type { AgreementCase } from "./agreement-cases.ts";
import { asYaml, clusterPolicy, gatekeeperDocuments, validatingPolicy } from "./cel-documents.ts";
import { inKyvernoEngine } from "./in-kyverno.ts";

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

/** All cases must be of the one kind `db.example.org/v1 Cluster`, and their objects of different names. */
export async function runKyverno(cases: readonly AgreementCase[], kind: "ValidatingPolicy" | "ClusterPolicy"): Promise<ReadonlyMap<string, string>> {
  const policies = cases.map((each) =>
    kind === "ValidatingPolicy" ? validatingPolicy(each, { group: "db.example.org", plural: "clusters" }) : clusterPolicy(each, "db.example.org/v1/Cluster"),
  );
  const objects = cases.flatMap((each) => each.objects);
  const verdicts = await inKyvernoEngine(policies, objects);
  const said = verdicts.filter(({ result }) => result !== "pass" && result !== "skip");
  return new Map(said.map(({ object, result, message }) => [objects[object]?.metadata.name ?? "", result === "fail" ? message : `${result}: ${message}`]));
}
