// Rules over several objects: `check` looks among all files that are given, and says a thing is missing only of a whole set.
import { describe, expect, it } from "vitest";
import { check } from "../../src/api/check.ts";
import { ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();

const workload = (namespace: string, name = "orders"): string => `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: ${name}${namespace === "" ? "" : `, namespace: ${namespace}`}}
spec:
  replicas: 3
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: db, image: "ghcr.io/cloudnative-pg/postgresql:17.6"}]}
`;
const budget = (namespace: string, name = "orders", kind = "PodDisruptionBudget"): string => `apiVersion: policy/v1
kind: ${kind}
metadata: {name: ${name}${namespace === "" ? "" : `, namespace: ${namespace}`}}
spec: {maxUnavailable: 1, selector: {matchLabels: {app: ${name}}}}
`;

/** `missing`, `unseen` or `there`. */
async function saidOf(texts: readonly string[], wholeSet: boolean): Promise<string> {
  const { findings, notVisible } = await check({ text: texts.join("---\n"), controls: ["WL-10"], exemptions: false, wholeSet });
  const isUnseen = notVisible.some(({ reason }) => reason.includes("no PodDisruptionBudget"));
  return findings.length > 0 ? "missing" : isUnseen ? "unseen" : "there";
}

describe("a budget", () => {
  it.each([
    ["that is nowhere", [workload("shop")], "missing"],
    ["before the workload", [budget("shop"), workload("shop")], "there"],
    ["after the workload", [workload("shop"), budget("shop")], "there"],
    ["of another namespace", [workload("shop"), budget("bank")], "missing"],
    ["that states no namespace", [workload("shop"), budget("")], "there"],
    ["of some namespace, for a workload that states none", [workload(""), budget("bank")], "there"],
    ["for other pods", [workload("shop"), budget("shop", "billing")], "missing"],
    ["of a version that is no more", [workload("shop"), budget("shop").replace("policy/v1", "policy/v1beta1")], "missing"],
    ["whose kind is spelt with an escape", [workload("shop"), budget("shop", "orders", '"\\x50odDisruptionBudget"')], "there"],
    ["in a document that is broken", [workload("shop"), "kind: PodDisruptionBudget\na: [1\n"], "unseen"],
  ])("%s", async (_, texts, whole) => {
    expect(await saidOf(texts, true)).toBe(whole);
    expect(await saidOf(texts, false)).toBe(whole === "missing" ? "unseen" : whole);
  });
});

it("is looked for in all files, whatever thread reads them", () => {
  for (let index = 0; index < 600; index += 1) {
    file(`many/${index}.yaml`, workload("shop", `db-${index}`));
  }
  // Every third has one, far from it.
  for (let index = 0; index < 600; index += 3) {
    file(`many/z/${599 - index}.yaml`, budget("shop", `db-${index}`));
  }
  const [one, three] = ["1", "3"].map((jobs) =>
    run(["check", "--no-config", "--control", "WL-10", "--whole-set", "--format", "json", "--jobs", jobs, "many"], { cwd: folder }),
  );
  expect(three).toEqual(one);
  expect(JSON.parse(one?.out ?? "").findings.length).toBe(400);
});

it("is not asked for where no control asks", async () => {
  const { notVisible, findings } = await check({ text: workload("shop"), controls: ["WL-9"], exemptions: false });
  expect([...notVisible, ...findings].filter(({ control }) => control === "WL-10")).toEqual([]);
});
