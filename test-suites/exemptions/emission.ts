// What is written: the same for the same, for each policy that there is, and only what is in force.
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import type { Exemption } from "../../src/exemptions/exemption.ts";
import { planBundle } from "../../src/targets/bundle/plan.ts";
import { CannotSay, type EmittedFile } from "../../src/targets/contract.ts";
import { planExemptions } from "../../src/targets/exemptions/plan.ts";
import { model } from "../support/pack.ts";
import { loadAll } from "../support/yaml.ts";
import { textAt } from "../targets/schemas/documents.ts";
import { exemption } from "./exemption.ts";
import { patchesOf, patchTexts, targetsOf } from "./patches.ts";
import { backends, FOLDERS, planned, TODAY } from "./support.ts";

const ids = model.controls.map(({ id }) => id);
const plan = (exemptions: readonly Exemption[], today = TODAY): readonly EmittedFile[] => planExemptions(model, exemptions, today, backends);

describe("the components", () => {
  const exemptions = [exemption(ids, { namespaces: ["legacy"] }), exemption(ids.slice(0, 2), { names: ["a"], labels: { b: "c", a: "d" } })];

  it("are always the same folders", () => {
    expect(plan(exemptions).map(({ path }) => dirname(path))).toEqual(Object.keys(FOLDERS));
    expect(plan([]).map(({ path }) => dirname(path))).toEqual(Object.keys(FOLDERS));
    expect(plan([]).flatMap(({ content }) => patchesOf(content))).toEqual([]);
  });

  it("are the same bytes for the same file", () => {
    expect(plan(exemptions)).toEqual(plan(structuredClone(exemptions)));
  });

  it("patch each policy that there is, and no other", () => {
    for (const { path, content } of plan([exemption(ids, { namespaces: ["legacy"] })])) {
      const folder = FOLDERS[dirname(path)];
      const policies = planned
        .filter((file) => folder?.test(file.path) === true && !file.path.endsWith("kustomization.yaml"))
        .flatMap((file) => loadAll(file.content));
      const names = policies
        .filter((policy) => textAt(policy, "kind") !== "ValidatingAdmissionPolicyBinding")
        .map((policy) => `${textAt(policy, "kind")} ${textAt(policy, "metadata", "name")}`);
      const targets = targetsOf(content);
      expect([...targets].sort(), path).toEqual([...new Set(names)].sort());
      expect(targets.length).toBeGreaterThan(5);
    }
  });

  it("leave out what has ended, on the day after and not before", () => {
    const ends = [exemption(ids, { namespaces: ["legacy"] }, "2027-01-31")];
    for (const { path, content } of plan(ends, "2027-01-31")) {
      expect(targetsOf(content).length, path).toBeGreaterThan(5);
    }
    expect(plan(ends, "2027-02-01").flatMap(({ content }) => patchesOf(content))).toEqual([]);
  });

  it("say in ValidatingPolicies until when, as Kyverno has a clock", () => {
    for (const { path, content } of plan([exemption(ids, { namespaces: ["legacy"] }, "2027-01-31")])) {
      const hasClock = path.startsWith("kyverno-validating-policies/") || path.startsWith("kyverno-compact/");
      const clock = 'time.now() < timestamp(\\"2027-02-01T00:00:00Z\\")';
      expect(patchTexts(content).filter((text) => text.includes(clock)).length, path).toBe(hasClock ? patchesOf(content).length : 0);
    }
  });

  it("carry the last day, reason, owner and ticket", () => {
    const [given] = [{ ...exemption(ids, { names: ["a"] }, "2027-01-31", "because"), owner: "me", ticket: "OPS-1" }];
    for (const { path, content } of plan([given])) {
      for (const text of patchTexts(content)) {
        expect(text, path).toContain("2027-01-31");
        expect(text, path).toContain("because");
        expect(text.includes("OPS-1"), path).toBe(!path.startsWith("gatekeeper"));
      }
    }
  });

  it("an exemption of one operator's kinds only stays there", () => {
    const [operator] = model.operators;
    for (const { path, content } of plan([exemption(ids, { operators: [operator?.name ?? ""] })])) {
      const names = targetsOf(content);
      expect(names.length, path).toBeGreaterThan(0);
      expect(
        names.filter((name) => !name.replace(/-advice$/u, "").endsWith(operator?.name ?? "")),
        path,
      ).toEqual([]);
      expect(
        patchTexts(content).every((text) => text.includes("kind")),
        path,
      ).toBe(true);
    }
  });

  it("more text than an engine takes is refused", () => {
    const many = Array.from({ length: 400 }, (_, index) => exemption(ids, { names: [`${"n".repeat(200)}${index}`] }));
    expect(() => plan(many)).toThrow(CannotSay);
  });
});

it("Gatekeeper's Rego asks for exemptions in every template; policy.wasm knows none", () => {
  const templates = planned.filter(({ path }) => /^gatekeeper\/(?:rego|compact)\/templates\/(?!kustomization)/u.test(path));
  expect(templates.length).toBeGreaterThan(5);
  expect(templates.filter(({ content }) => !content.includes("not exempted")).map(({ path }) => path)).toEqual([]);
  const bundle = planBundle(model, backends).filter(({ path }) => path.endsWith(".rego"));
  expect(bundle.length).toBeGreaterThan(5);
  expect(bundle.filter(({ content }) => content.includes("exempted")).map(({ path }) => path)).toEqual([]);
});
