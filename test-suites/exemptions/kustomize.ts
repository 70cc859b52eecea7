// The components in kubectl's own kustomize: over each folder and overlay that they are for, and over nothing else.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planExemptions } from "../../src/targets/exemptions/plan.ts";
import { model } from "../support/pack.ts";
import { ROOT } from "../support/root.ts";
import { loadAll } from "../support/yaml.ts";
import { dig, textAt } from "../targets/schemas/documents.ts";
import { exemption } from "./exemption.ts";
import { backends, install, planned, TODAY } from "./support.ts";

const found = spawnSync(join(ROOT, "scripts/cluster/build.sh"), ["--paths", "kubectl"], { encoding: "utf8" });
const kubectl = found.status === 0 ? (found.stdout.trim().split(" ")[1] ?? "") : "";
const isThere = kubectl !== "" && existsSync(kubectl);

const ids = model.controls.map(({ id }) => id);
const exemptions = [
  exemption(ids, { namespaces: ["legacy"], labels: { "a.b/c": "" } }, "2190-12-31", 'why: "{{x}}" $(y)\u2026'),
  exemption(ids, { names: ["a", "b"] }),
];
const work = mkdtempSync(join(tmpdir(), "dok-kustomize-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function write(files: readonly { readonly path: string; readonly content: string }[], folder: string): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(work, folder, path)), { recursive: true });
    writeFileSync(join(work, folder, path), content);
  }
}

write(planned, "generated");
write(planExemptions(model, exemptions, TODAY, backends), "exemptions");
write(planExemptions(model, [], TODAY, backends), "none");

/** What `kubectl kustomize` makes of a folder of policies with a component over it. */
function built(policies: string, component: string): { readonly documents: readonly unknown[]; readonly said: string } {
  const folder = mkdtempSync(join(work, "build-"));
  const lines = ["resources:", `  - ${relative(folder, join(work, "generated", policies))}`, "components:", `  - ${relative(folder, join(work, component))}`];
  writeFileSync(join(folder, "kustomization.yaml"), `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${lines.join("\n")}\n`);
  const { stdout, stderr } = spawnSync(kubectl, ["kustomize", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  return { documents: loadAll(stdout), said: stderr };
}

const sorted = (documents: readonly unknown[]): readonly string[] => documents.map((document) => JSON.stringify(inOrder(document))).sort();

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(inOrder);
  }
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, inOrder(inner)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
}

/** Each component with folders of policies that it is for. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["gatekeeper", "gatekeeper/rego/constraints"],
  ["gatekeeper", "gatekeeper/cel/constraints"],
  ["gatekeeper-compact", "gatekeeper/compact/constraints"],
  ["kyverno-validating-policies", "kyverno/validating-policies"],
  ["kyverno-cluster-policies", "kyverno/cluster-policies"],
  ["kyverno-compact", "kyverno/compact"],
  ["admission", "admission"],
  ["admission-compact", "admission/compact"],
];
const OVERLAYS: readonly (readonly [string, string, string])[] = [
  ["gatekeeper", "gatekeeper/rego/constraints/overlays/enforce", '"enforcementAction":"deny"'],
  ["gatekeeper-compact", "gatekeeper/compact/overlays/enforce/constraints", '"enforcementAction":"deny"'],
  ["kyverno-validating-policies", "kyverno/validating-policies/overlays/enforce", '"validationActions":["Deny"]'],
  ["kyverno-cluster-policies", "kyverno/cluster-policies/overlays/enforce", '"failureAction":"Enforce"'],
  ["kyverno-compact", "kyverno/overlays/enforce/compact", '"validationActions":["Deny"]'],
  ["admission", "admission/overlays/enforce", '"validationActions":["Deny"]'],
  ["admission-compact", "admission/overlays/enforce/compact", '"validationActions":["Deny"]'],
];

/** Of a form that has folders for operators one of these: kubectl takes long to put patches over all policies, and PAIRS do. */
function few(policies: string): string {
  return existsSync(join(work, "generated", policies, "mariadb")) ? `${policies}/mariadb` : policies;
}

it(`kubectl is ${isThere ? "here" : "not built (scripts/cluster/build.sh): its kustomize was not asked"}`, () => {
  console.log(`kubectl kustomize: ${isThere ? `${PAIRS.length + OVERLAYS.length} builds` : "skipped"}`);
  expect(found.error).toBeUndefined();
});

describe.runIf(isThere)("kubectl kustomize", () => {
  const folder = install(exemptions);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(PAIRS)("%s over %s: the same as the tests' own", (component, policies) => {
    const { documents, said } = built(policies, `exemptions/${component}`);
    expect(said).toBe("");
    const own = planned
      .filter(
        ({ path }) =>
          path.startsWith(`${policies}/`) && !/kustomization\.yaml$|\/overlays\//u.test(path) && (policies !== "admission" || !path.includes("/compact/")),
      )
      .flatMap(({ path }) => loadAll(readFileSync(join(folder, path), "utf8")));
    expect(sorted(documents)).toEqual(sorted(own));
    const marked = documents.filter((document) => JSON.stringify(document).includes("legacy"));
    expect(marked.length).toBe(documents.filter((document) => textAt(document, "kind") !== "ValidatingAdmissionPolicyBinding").length);
  });

  it.each(OVERLAYS)("%s over %s, which still denies", (component, policies, action) => {
    const { documents, said } = built(few(policies), `exemptions/${component}`);
    expect(said).toBe("");
    expect(documents.filter((document) => JSON.stringify(document).includes(action)).length).toBeGreaterThan(2);
    expect(documents.filter((document) => JSON.stringify(document).includes("legacy")).length).toBeGreaterThan(2);
  });

  it("one operator's policies take it as well", () => {
    const { documents, said } = built("gatekeeper/rego/constraints/mariadb", "exemptions/gatekeeper");
    expect(said).toBe("");
    expect(documents.every((document) => Array.isArray(dig(document, "spec", "parameters", "exemptions")))).toBe(true);
  });

  it.each(PAIRS)("without any exemption, %s over %s changes nothing", (component, policies) => {
    const { documents, said } = built(few(policies), `none/${component}`);
    expect(said).toBe("");
    expect(documents.length).toBeGreaterThan(2);
    expect(JSON.stringify(documents)).not.toContain("exempt");
  });

  it.each(["compact", "validating-policies"])("%s twice is an error, not one without a word", (form) => {
    const folder2 = mkdtempSync(join(work, "twice-"));
    const at = (path: string): string => relative(folder2, join(work, path));
    const component = at(`exemptions/kyverno-${form}`);
    const text = `resources: [${at(`generated/kyverno/${form}`)}]\ncomponents: [${component}, ${component}]\n`;
    writeFileSync(join(folder2, "kustomization.yaml"), `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${text}`);
    const { status, stderr } = spawnSync(kubectl, ["kustomize", folder2], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("test failed");
  });
});
