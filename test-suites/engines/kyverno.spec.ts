import { describe, expect, it } from "vitest";
import { type KyvernoInput, kyvernoApply } from "../../src/engines/kyverno.ts";
import { scratchFile } from "./scratch.ts";

const OWNED = "has(object.metadata.labels) && 'owner' in object.metadata.labels";

const validating = (expression = OWNED, plural = "stores", name = "needs-owner") => `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: {name: ${name}}
spec:
  matchConstraints: {resourceRules: [{apiGroups: [db.test], apiVersions: [v1], operations: [CREATE], resources: [${plural}]}]}
  validations: [{expression: "${expression}", messageExpression: "'no owner on ' + object.metadata.name"}]
`;

const cluster = (pattern: string, kinds = "[Store]") => `
apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: needs-owner-too}
spec:
  rules:
    - name: owner
      match: {any: [{resources: {kinds: ${kinds}}}]}
      validate: {failureAction: Enforce, message: no owner, pattern: {metadata: {labels: {owner: "${pattern}"}}}}
`;

const objects = (kind = "Store") => `
apiVersion: db.test/v1
kind: ${kind}
metadata: {name: nobodys, namespace: shop}
---
apiVersion: db.test/v1
kind: ${kind}
metadata: {name: mine, namespace: shop, labels: {owner: me}}
`;

const SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: store, namespace: shop}\n";

const CRD = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: redis.db.test}
spec:
  group: db.test
  scope: Namespaced
  names: {plural: redis, singular: redis, kind: Redis, listKind: RedisList}
  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
`;

async function run(policies: string, resources: string, options: Partial<KyvernoInput> = {}) {
  return kyvernoApply({ policies: [await scratchFile("policies.yaml", policies)], resources: [await scratchFile("a, b.yaml", resources)], ...options });
}

const store = (name: string) => ({ apiVersion: "db.test/v1", kind: "Store", namespace: "shop", name });

describe("kyverno apply", { timeout: 60_000 }, () => {
  it("gives the results of both kinds of policies, and counts what was tested", async () => {
    const { results, evaluated, untouched, ...counts } = await run(`${validating()}---${cluster("?*")}`, `${objects()}---\n${SERVICE}`);
    expect(results).toEqual([
      { policy: "needs-owner", result: "pass", message: expect.any(String), object: store("mine") },
      { policy: "needs-owner", result: "fail", message: "no owner on nobodys", object: store("nobodys") },
      { policy: "needs-owner-too", rule: "owner", result: "pass", message: expect.any(String), object: store("mine") },
      { policy: "needs-owner-too", rule: "owner", result: "fail", message: expect.stringContaining("no owner"), object: store("nobodys") },
    ]);
    expect(counts).toEqual({ rulesApplied: 2, policies: 2, objects: 3 });
    expect(evaluated).toHaveLength(4);
    expect(untouched).toEqual([{ apiVersion: "v1", kind: "Service", namespace: "shop", name: "store" }]);
  });

  it("counts the rules that autogen adds for Pods", async () => {
    const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {owner: me}}\nspec: {containers: [{name: c, image: i}]}\n";
    expect(await run(cluster("?*", "[Pod]"), pod)).toMatchObject({ rulesApplied: 3, results: [{ rule: "owner", result: "pass" }] });
  });

  it("gives a policy that fails on an object as an error, with the reason", async () => {
    const { results } = await run(validating("object.metadata.labels.size() > 0"), objects());
    expect(results.map(({ result, message }) => [result, message])).toContainEqual(["error", expect.stringContaining("no such key: labels")]);
  });

  it("does not match a kind of irregular plural, unless its CRD is given", async () => {
    const policy = validating(OWNED, "redis");
    await expect(run(policy, objects("Redis"))).rejects.toThrow(/no object was tested by needs-owner/);
    expect(await run(policy, objects("Redis"), { allowUnmatched: true })).toMatchObject({ results: [], untouched: [{ name: "nobodys" }, { name: "mine" }] });
    const crds = [await scratchFile("crd.yaml", CRD)];
    expect((await run(policy, `${objects("Redis")}---${objects()}`, { crds })).evaluated).toHaveLength(2);
  });

  it("knows all CRDs that it is given, not only the last", async () => {
    const other = CRD.replaceAll("redis", "indices").replaceAll("Redis", "Index");
    const crds = [await scratchFile("both.yaml", `${CRD}---${other}`), await scratchFile("third.yaml", CRD.replaceAll("edis", "hesus"))];
    const policies = `${validating(OWNED, "redis")}---${validating(OWNED, "indices", "needs-owner-of-indices")}`;
    expect((await run(policies, `${objects("Redis")}---${objects("Index")}`, { crds })).evaluated).toHaveLength(4);
  });

  it.each([
    [
      "an unknown field, for which Kyverno skips the whole file",
      `${validating()}---${validating(OWNED, "stores", "b").replace("validations:", "validation:")}`,
      /applies 0 rules of 2/,
    ],
    ["CEL that does not compile", validating("has(objekt.metadata)"), /undeclared reference to 'objekt'/],
    ["a variable that Kyverno does not know", `${validating()}---${cluster("{{ nope }}")}`, /skips policies that it finds invalid\n {2}why: .*needs-owner-too/],
    ["a rule without a kind", cluster("?*", "[]"), /skips policies that it finds invalid/],
    ["a kind that is not there", validating(OWNED, "shops"), /no object was tested by needs-owner/],
    ["a file that is no YAML", "a: [", /is not YAML/],
    ["no policy", "# none", /holds no object/],
    ["an object in place of a policy", SERVICE, /holds a v1 Service/],
    ["two policies of one name", `${validating()}---${cluster("?*").replace("needs-owner-too", "needs-owner")}`, /two policies are named needs-owner/],
  ])("refuses %s", async (_what, policies, message) => {
    await expect(run(policies, objects())).rejects.toThrow(message);
  });

  it.each([
    ["no object", "# none", /holds no object/],
    ["two objects of one name", `${objects()}---${objects()}`, /Store shop\/nobodys is given twice/],
    ["an object that is no YAML", "a: [", /is not YAML/],
  ])("refuses %s", async (_what, resources, message) => {
    await expect(run(validating(), resources)).rejects.toThrow(message);
  });

  it("refuses what is no CRD among the CRDs", async () => {
    await expect(run(validating(), objects(), { crds: [await scratchFile("crd.yaml", SERVICE)] })).rejects.toThrow(/holds a Service/);
  });
});
