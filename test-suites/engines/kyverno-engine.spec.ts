// The suites take the word of Kyverno's engine in our own program. So the CLI, which has no code of ours, must say the
// same. Not of ValidatingAdmissionPolicies: given their bindings, the CLI takes each for a policy for everything. Those the API
// server itself judges in test-suites/cluster.
import { join } from "node:path";
import { expect, it } from "vitest";
import { kyvernoApply } from "../../src/engines/kyverno.ts";
import { kyvernoEngine } from "../../src/engines/kyverno-engine.ts";
import { policyName, slug } from "../../src/targets/names.ts";
import { writeCrds } from "../support/crds.ts";
import { fixtures } from "../support/fixtures.ts";
import { kyvernoParts } from "../support/kyverno-verdicts.ts";
import { model } from "../support/pack.ts";
import { keyOf, keyOfSubject, roundsOf, type Subject, writeSubjects } from "../support/subjects.ts";
import { GENERATED, looksAround, messagesFor, speaksTo } from "../support/verdict-comparison.ts";
import { scratchFile } from "./scratch.ts";

const crds = [writeCrds()];
const [subjects = []] = roundsOf(fixtures.map(({ path, object }) => ({ from: path, object })));

const demands = kyvernoParts("admission").filter(({ level }) => level === "demand");
/** Those for which more than advice is given. */
const operators = model.operators.map(({ name }) => name).filter((name) => demands.some(({ operator }) => operator.name === name));
/** An object with a finding. */
const sample = operators.flatMap((operator) => {
  const own = demands.filter((part) => part.operator.name === operator);
  return subjects.find((subject) => subject.operator === operator && own.some((part) => messagesFor(part, subject).length > 0)) ?? [];
});

// The CLI compiles every ValidatingPolicy for each object, so each object gets a process and only the policies for it, and not
// every operator has one: it is our program that is tested.
const runs = [
  ...sample
    .filter((_, index) => index % 4 === 0)
    .map((subject) => ({ folder: "kyverno/validating-policies" as const, given: [subject], of: subject.operator })),
  { folder: "kyverno/cluster-policies" as const, given: sample, of: "all operators" },
];

it("there is an object of each operator", () => {
  expect(operators.length).toBeGreaterThan(25);
  expect(sample.map(({ operator }) => operator)).toEqual(operators);
});

it.each(runs)("the CLI says the same of $folder for $of", async ({ folder, given }) => {
  // Of a kind of which it was given no object, the CLI refuses to list any.
  const parts = kyvernoParts(folder).filter(
    (part) => given.some((subject) => speaksTo(part, subject)) && !given.some((subject) => speaksTo(part, subject) && looksAround(part, subject)),
  );
  const policies = parts.map(({ id, operator }) => join(GENERATED, folder, operator.name, `${slug(id)}.yaml`));
  const inEngine = await kyvernoEngine({ policies, objects: given.map(({ object }) => object), crds });
  const inCli = await kyvernoApply({ policies, resources: [writeSubjects(given)], crds, allowUnmatched: true });
  const ours = inEngine.map(({ policy, result, message, object }) => `${policy} ${keyOfSubject(given[object] as Subject)} ${result} ${message}`);
  const theirs = inCli.results.map(({ policy, result, message, object }) => `${policy} ${keyOf(object)} ${result} ${message}`);
  expect(ours.sort()).toEqual(theirs.sort());
  expect(new Set(inEngine.map(({ policy }) => policy))).toEqual(new Set(parts.map(({ id, operator }) => policyName(id, operator.name))));
  expect(inEngine.filter(({ result }) => result === "fail").length).toBeGreaterThanOrEqual(given.length);
});

const POLICY = `
apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: {name: needs-owner}
spec:
  matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [services]}]}
  validations: [{expression: "has(object.metadata.labels)", message: no owner}]
`;
const service = (name: string) => ({ apiVersion: "v1", kind: "Service", metadata: { name, namespace: "shop" } });

async function run(policy: string, objects: readonly object[] = [service("store")], names: readonly string[] = ["policy.yaml"]) {
  return kyvernoEngine({ policies: await Promise.all(names.map((name) => scratchFile(name, policy))), objects });
}

it("tells objects of one name apart", async () => {
  expect(await run(POLICY, [service("store"), { ...service("store"), metadata: { name: "store", namespace: "shop", labels: { owner: "me" } } }])).toEqual([
    { policy: "needs-owner", result: "fail", message: "no owner", object: 0 },
    { policy: "needs-owner", result: "pass", message: expect.any(String), object: 1 },
  ]);
});

it("has nothing beside an object for a policy that looks for it", async () => {
  const lister = POLICY.replace("has(object.metadata.labels)", "resource.List('policy/v1', 'poddisruptionbudgets', 'shop').items.size() > 0");
  expect(await run(lister)).toMatchObject([{ result: "fail", message: "no owner" }]);
});

it("gives a policy that fails on an object as an error, with the reason", async () => {
  expect(await run(POLICY.replace("has(object.metadata.labels)", "object.metadata.labels.size() > 0"))).toMatchObject([
    { result: "error", message: expect.stringContaining("no such key: labels") },
  ]);
});

it.each([
  ["an unknown field", POLICY.replace("validations:", "validation:"), /unknown field/u],
  ["CEL that does not compile", POLICY.replace("has(object", "has(objekt"), /undeclared reference to 'objekt'/u],
  ["a file that is no policy", "apiVersion: v1\nkind: Service\nmetadata: {name: s}\n", /policy type not supported \/v1, Kind=Service/u],
  ["a file that is no YAML", "a: [", /policy\.yaml/u],
  ["a file with two policies", `${POLICY}---${POLICY.replace("needs-owner", "another")}`, /read 2 policies/u],
])("refuses %s", async (_what, policy, message) => {
  await expect(run(policy)).rejects.toThrow(message);
});

it("refuses two policies of one name", async () => {
  await expect(run(POLICY, [service("store")], ["one.yaml", "two.yaml"])).rejects.toThrow(/two policies are named needs-owner/u);
});

it("refuses an object whose plural nobody told", async () => {
  await expect(run(POLICY, [{ ...service("x"), apiVersion: "db.test/v1", kind: "Redis" }])).rejects.toThrow(
    /no CRD names the plural of db\.test\/v1, Kind=Redis/u,
  );
});

it("refuses an object that is none", async () => {
  await expect(run(POLICY, [{ metadata: {} }])).rejects.toThrow(/objects\.jsonl:1: .*Kind/u);
});
