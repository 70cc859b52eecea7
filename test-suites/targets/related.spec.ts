// Rules over several objects: targets that see one object leave them out and say so, the others are given what they need.
import { describe, expect, it } from "vitest";
import { planAll } from "../../src/cli/build.ts";
import { forTarget, gapsOf } from "../../src/targets/gaps.ts";
import { blindSpotsOf, relatedKindsOf } from "../../src/targets/related.ts";
import { levelOf } from "../../src/targets/select.ts";
import { model } from "../support/pack.ts";

const BLIND = ["gatekeeper-cel", "kyverno-clusterpolicy", "admission"] as const;
const NEAR = ["gatekeeper-rego", "kyverno-validatingpolicy"] as const;
const kinds = relatedKindsOf(model.units);
const near = kinds.filter(({ isInEveryCluster }) => isInEveryCluster);
const files = planAll(model);
const contentOf = (path: string): string => files.find((file) => file.path === path)?.content ?? "";

it("some rules look at other objects, and none at Secrets", () => {
  expect(kinds.map(({ resourceKind }) => resourceKind)).toContain("PodDisruptionBudget");
  expect(kinds.map(({ group, resourceKind }) => `${group}/${resourceKind}`)).not.toContain("/Secret");
});

describe("targets", () => {
  it.each(BLIND)("%s gets nothing of them, and the matrix says so", (target) => {
    expect(relatedKindsOf(forTarget(model, target).units)).toEqual([]);
    const listed = gapsOf(model).filter((gap) => gap.target === target && gap.why.startsWith("it sees one object"));
    const asking = new Set(blindSpotsOf(model.units).map(({ control }) => control));
    expect(new Set(listed.map(({ control }) => control))).toEqual(asking);
    expect(JSON.parse(contentOf("matrix.json")).gaps).toEqual(expect.arrayContaining(JSON.parse(JSON.stringify(listed))));
    for (const { control, why } of listed) {
      expect(contentOf("matrix.md")).toContain(`| ${control} | ${target} | ${why} |`);
    }
  });

  it.each(NEAR)("%s gets those of kinds that every cluster has, and the matrix says what it lacks", (target) => {
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(kinds.length);
    expect(relatedKindsOf(forTarget(model, target).units)).toEqual(near);
    const left = kinds.filter((kind) => !near.includes(kind)).map(({ resourceKind }) => resourceKind);
    const listed = gapsOf(model).filter((gap) => gap.target === target && gap.why.startsWith("not every cluster has the kind"));
    expect(listed.length).toBeGreaterThan(0);
    for (const { control, why } of listed) {
      expect(why).toContain(left.join(" or "));
      expect(contentOf("matrix.md")).toContain(`| ${control} | ${target} | ${why} |`);
    }
  });

  it("policy.wasm gets all of them", () => {
    expect(relatedKindsOf(forTarget(model, "wasm").units)).toEqual(kinds);
  });
});

it("each template says what must be kept for it, and the SyncSet names all of it", () => {
  const templates = files.filter(({ path }) => /^gatekeeper\/(?:rego|compact)\/templates\/(?!kustomization)/u.test(path));
  const looking = templates.filter(({ content }) => content.includes("data.inventory"));
  expect(looking.length).toBeGreaterThan(1);
  expect(templates.filter(({ content }) => content.includes("requires-sync-data"))).toEqual(looking);
  for (const { resourceKind, plural } of near) {
    expect(contentOf("gatekeeper/sync/syncset.yaml")).toContain(`kind: "${resourceKind}"`);
    expect(contentOf("kyverno/rbac/related.yaml")).toContain(plural);
  }
  for (const { resourceKind } of kinds.filter((kind) => !near.includes(kind))) {
    expect(files.filter(({ path, content }) => path.startsWith("gatekeeper/sync/") && content.includes(resourceKind))).toEqual([]);
  }
  expect(files.filter(({ content, path }) => path.startsWith("gatekeeper/cel/") && content.includes("inventory"))).toEqual([]);
});

it("what is found for want of another object is advice, which nobody is denied for", () => {
  const missing = model.units.flatMap((unit) =>
    unit.clauses.flatMap((clause) => (clause.kind === "violation" && JSON.stringify(clause).includes('"kind":"whole"') ? [{ unit, clause }] : [])),
  );
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.filter(({ unit, clause }) => levelOf(clause.severity, unit) !== "advice")).toEqual([]);
});
