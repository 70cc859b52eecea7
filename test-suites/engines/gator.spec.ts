import { describe, expect, it } from "vitest";
import { type GatorInput, gatorTest } from "../../src/engines/gator.ts";
import { scratchFile } from "./scratch.ts";

const REGO = `
            package needsowner
            violation contains {"msg": "no owner", "details": {"field": "metadata.labels.owner"}} if {
              not input.review.object.metadata.labels.owner
            }`;

const template = (code: string) => `
apiVersion: templates.gatekeeper.sh/v1
kind: ConstraintTemplate
metadata: {name: needsowner}
spec:
  crd: {spec: {names: {kind: NeedsOwner}}}
  targets:
    - target: admission.k8s.gatekeeper.sh
      code:
${code}`;

const regoTemplate = (rego: string) =>
  template(`
        - engine: Rego
          source:
            version: v1
            rego: |${rego.replaceAll("\n", "\n    ")}`);

const celTemplate = (expression: string) =>
  template(`
        - engine: K8sNativeValidation
          source: {validations: [{expression: "${expression}", message: no labels}]}`);

const constraint = (kind = "Store", spec = "", constraintKind = "NeedsOwner") => `
apiVersion: constraints.gatekeeper.sh/v1beta1
kind: ${constraintKind}
metadata: {name: stores-need-owner}
spec: {${spec} match: {kinds: [{apiGroups: [db.test], kinds: [${kind}]}]}}`;

const OBJECTS = `
apiVersion: db.test/v1
kind: Store
metadata: {name: nobodys, namespace: shop}
---
apiVersion: db.test/v1
kind: Store
metadata: {name: mine, namespace: shop, labels: {owner: me}}
---
apiVersion: v1
kind: Service
metadata: {name: store, namespace: shop}
`;

async function run(policies: string, objects: string, options: Partial<GatorInput> = {}) {
  return gatorTest({ policies: [await scratchFile("policies.yaml", policies)], objects: [await scratchFile("objects.yaml", objects)], ...options });
}

const object = { apiVersion: "db.test/v1", kind: "Store", namespace: "shop", name: "nobodys" };
const found = { constraintKind: "NeedsOwner", constraintName: "stores-need-owner", object };

describe("gator test", () => {
  it("gives violations of Rego, and counts what was tested", async () => {
    const { results, evaluations, ...counts } = await run(`${regoTemplate(REGO)}\n---${constraint()}`, OBJECTS);
    expect(results).toEqual([{ ...found, enforcementAction: "deny", message: "no owner", details: { field: "metadata.labels.owner" } }]);
    expect(counts).toEqual({ templates: 1, constraints: 1, objects: 3 });
    expect([...evaluations]).toEqual([["NeedsOwner", 2]]);
  });

  it("gives violations of CEL, also of a dry run", async () => {
    const policies = `${celTemplate("has(object.metadata.labels)")}\n---${constraint("Store", "enforcementAction: dryrun,")}`;
    const { results, evaluations } = await run(policies, OBJECTS);
    expect(results).toEqual([{ ...found, enforcementAction: "dryrun", message: "no labels", details: undefined }]);
    expect([...evaluations]).toEqual([["NeedsOwner", 2]]);
  });

  it("accepts a constraint that matches nothing only when told to", async () => {
    const policies = `${regoTemplate(REGO)}\n---${constraint("Shop")}`;
    await expect(run(policies, OBJECTS)).rejects.toThrow(/no object was tested against NeedsOwner stores-need-owner/);
    expect((await run(policies, OBJECTS, { allowUnmatched: true })).results).toEqual([]);
  });

  it.each([
    ["a template that does not parse", regoTemplate(REGO.replace('"no owner"', '"no owner')), constraint(), /rego_parse_error/],
    ["a template that does not compile", regoTemplate(REGO.replace("input", "inputt")), constraint(), /var inputt is unsafe/],
    ["CEL that does not compile", celTemplate("has(objekt.metadata)"), constraint(), /undeclared reference to 'objekt'/],
    ["CEL that fails on an object", celTemplate("object.metadata.labels.size() > 0"), constraint(), /no such key: labels/],
    ["a constraint without its template", regoTemplate(REGO), constraint("Store", "", "NeedsOther"), /template "needsother" not found/],
    ["a constraint with an unknown field", regoTemplate(REGO), constraint("Store", "matches: {},"), /unknown fields: \[spec.matches\]/],
    ["a file that is no YAML", regoTemplate(REGO), "a: [", /is not YAML/],
    ["something that is no object", regoTemplate(REGO), "hello: world", /apiVersion or kind is missing/],
    ["no constraint", regoTemplate(REGO), "# none", /1 templates, 0 constraints and 3 objects/],
  ])("refuses %s", async (_what, first, second, message) => {
    await expect(run(`${first}\n---\n${second}`, OBJECTS)).rejects.toThrow(message);
  });

  it.each([
    ["no object", "# none", /holds no object/],
    ["a List, which gator does not open", "apiVersion: v1\nkind: List\nitems: []", /holds a List/],
    ["two objects of one name", `${OBJECTS}---${OBJECTS}`, /db.test\/v1 Store shop\/nobodys is given twice/],
  ])("refuses %s", async (_what, objects, message) => {
    await expect(run(`${regoTemplate(REGO)}\n---${constraint()}`, objects)).rejects.toThrow(message);
  });

  it("refuses a file that is not there", async () => {
    await expect(gatorTest({ policies: ["/nowhere.yaml"], objects: [] })).rejects.toThrow(/cannot read \/nowhere.yaml/);
  });
});
