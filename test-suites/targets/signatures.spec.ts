// The policies for signatures that users fill in (docs/signatures), in the engines that they are for. No registry is asked: an image of
// theirs is an error in Kyverno, and Gatekeeper's provider gives answers of the test.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { gatorTest } from "../../src/engines/gator.ts";
import { kyvernoApply } from "../../src/engines/kyverno.ts";
import { scratchFile } from "../engines/scratch.ts";
import { ROOT } from "../support/root.ts";

const textOf = (name: string): string => readFileSync(join(ROOT, "docs/signatures", name), "utf8");
const KYVERNO = textOf("kyverno.yaml");
const GATEKEEPER = textOf("gatekeeper.yaml");
const POLICIES = ["dok-scanned-images", "dok-signed-images"];

const pod = (name: string, image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec: {initContainers: [{name: setup, image: "${image}"}], containers: [{name: db, image: "example.net/db:1"}]}\n`;
const OTHERS = pod("others", "example.net/databases/setup:1.0");
const IMAGE = "registry.example.org/databases/setup:1.0";
const OURS = pod("ours", IMAGE);

async function verdicts(policies: string, object: string): Promise<readonly string[]> {
  const run = await kyvernoApply({ policies: [await scratchFile("policies.yaml", policies)], resources: [await scratchFile("pod.yaml", object)] });
  return run.results.map(({ policy, result }) => `${policy} ${result}`).sort();
}

describe("Kyverno", () => {
  it("takes both policies, which let images through that they are not for", async () => {
    expect(await verdicts(KYVERNO, OTHERS)).toEqual(POLICIES.map((name) => `${name} pass`));
  });

  it("asks for the signature of an image that they are for, in whatever list it stands", async () => {
    expect(await verdicts(KYVERNO, OURS)).toEqual(POLICIES.map((name) => `${name} error`));
  });

  it.each([
    ["a function that is none", KYVERNO.replace("time.now()", "time.then()"), "dok-scanned-images error"],
    ["an attestor that is none", KYVERNO.replace("verifyImageSignatures(image, [attestors.key])", "verifyImageSignature(image)"), "dok-signed-images error"],
  ])("would notice %s", async (_, broken, said) => {
    expect(await verdicts(broken, OTHERS)).toContain(said);
  });

  it("would notice a field that is none", async () => {
    await expect(verdicts(KYVERNO.replace("  failurePolicy:", "  failPolicy:"), OTHERS)).rejects.toThrow(/0 rules of 2|unknown field|skips/u);
  });

  const version = /github\.com\/kyverno\/kyverno (v[0-9.]+)/u.exec(readFileSync(join(ROOT, "scripts/engines/kyverno/go.mod"), "utf8"))?.[1];
  const modules = process.env["GOMODCACHE"] ?? join(process.env["GOPATH"] ?? join(homedir(), "go"), "pkg/mod");
  const crd = join(modules, `github.com/kyverno/kyverno@${version}`, "config/crds/policies.kyverno.io/policies.kyverno.io_imagevalidatingpolicies.yaml");

  it.skipIf(!existsSync(crd))("has a CRD whose v1 takes them (skipped without Go's module cache)", () => {
    const { spec } = parse(readFileSync(crd, "utf8"));
    const { schema, served } = spec.versions.find(({ name }: { readonly name: string }) => name === "v1");
    const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema.openAPIV3Schema);
    const policies = parseAllDocuments(KYVERNO).map((document) => document.toJS());
    expect(served).toBe(true);
    expect(policies.map((policy) => [policy.metadata.name, validate(policy), validate.errors])).toEqual(
      POLICIES.toReversed().map((name) => [name, true, null]),
    );
    expect(validate({ ...policies[0], spec: { ...policies[0].spec, failurePolicy: "Maybe" } })).toBe(false);
  });
});

describe("Gatekeeper", () => {
  // gator knows no providers.
  const CALL = 'external_data({"provider": input.parameters.provider, "keys": [image | some image in images]})';
  const found = async (answer: object): Promise<readonly string[]> => {
    expect(GATEKEEPER.split(CALL)).toHaveLength(2);
    const policies = await scratchFile("policies.yaml", GATEKEEPER.replace(CALL, JSON.stringify(answer)));
    const { results } = await gatorTest({ policies: [policies], objects: [await scratchFile("pods.yaml", `${OURS}---\n${OTHERS}`)] });
    return results.map(({ object, message }) => `${object.name}: ${message}`);
  };
  const UNVOUCHED = [`ours: image ${IMAGE} is not vouched for`];
  const VOUCHED = [[IMAGE, { isSuccess: true }]];

  it.each([
    ["a good signature", { responses: VOUCHED, errors: [], system_error: "" }, []],
    ["a bad one", { responses: [[IMAGE, { isSuccess: false }]], errors: [], system_error: "" }, UNVOUCHED],
    ["an error", { responses: [], errors: [[IMAGE, "no signature"]], system_error: "" }, UNVOUCHED],
    ["the answer for another image", { responses: [["example.net/db:1", { isSuccess: true }]], errors: [], system_error: "" }, UNVOUCHED],
    ["no answer", {}, UNVOUCHED],
    ["a failure of the provider", { responses: VOUCHED, errors: [], system_error: "down" }, ["ours: the provider of signatures failed"]],
  ])("takes %s for what it is, and asks for no other image", async (_, answer, expected) => {
    expect(await found(answer)).toEqual(expected);
  });
});
