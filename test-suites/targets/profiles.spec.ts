// A profile in the cluster: its component takes away the policies of all other controls and nothing else, over any folder
// and overlay; and a pack generated for it holds its controls only.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planAll } from "../../src/cli/build.ts";
import { planProfiles, withinProfile } from "../../src/targets/profiles.ts";
import { model } from "../support/pack.ts";
import { ROOT } from "../support/root.ts";
import { loadAll } from "../support/yaml.ts";
import { dig, textAt } from "./schemas/documents.ts";

const found = spawnSync(join(ROOT, "scripts/cluster/build.sh"), ["--paths", "kubectl"], { encoding: "utf8" });
const kubectl = found.status === 0 ? (found.stdout.trim().split(" ")[1] ?? "") : "";
const isThere = kubectl !== "" && existsSync(kubectl);

const baseline = model.controls.filter(({ profile }) => profile === "baseline").map(({ id }) => id);
const work = mkdtempSync(join(tmpdir(), "dok-profiles-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const STRANGER = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: stranger\n";

/** What `kubectl kustomize` makes of a folder of policies, and a foreign object, with or without the component. */
function built(policies: string, component: boolean): readonly unknown[] {
  const folder = mkdtempSync(join(work, "build-"));
  const to = (path: string): string => relative(folder, join(ROOT, "generated", path));
  writeFileSync(join(folder, "stranger.yaml"), STRANGER);
  const components = component ? `components: [${to("profiles/baseline")}]\n` : "";
  const text = `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${to(policies)}, stranger.yaml]\n${components}`;
  writeFileSync(join(folder, "kustomization.yaml"), text);
  const { stdout, stderr } = spawnSync(kubectl, ["kustomize", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  expect(stderr).toBe("");
  return loadAll(stdout);
}

const controlOf = (document: unknown): string => textAt(document, "metadata", "labels", "dok-policies/control") ?? "";

it(`kubectl is ${isThere ? "here" : "not built (scripts/cluster/build.sh): its kustomize was not asked"}`, () => {
  expect(found.error).toBeUndefined();
});

describe.runIf(isThere)("profiles/baseline", () => {
  it.each([
    "admission",
    "admission/overlays/enforce/mariadb",
    "admission/mariadb",
    "gatekeeper/rego/constraints",
    "gatekeeper/rego/templates",
    "gatekeeper/cel/constraints/overlays/warn/mariadb",
    "kyverno/validating-policies",
    "kyverno/validating-policies/overlays/enforce/mariadb",
    "kyverno/cluster-policies",
  ])("over %s leaves its controls, and what is not ours", (policies) => {
    const all = built(policies, false);
    const left = built(policies, true);
    expect(left.map((document) => JSON.stringify(document))).toEqual(
      all.filter((document) => controlOf(document) === "" || baseline.includes(controlOf(document))).map((document) => JSON.stringify(document)),
    );
    expect(left.length).toBeLessThan(all.length);
    expect(left.filter((document) => controlOf(document) !== "").length).toBeGreaterThan(1);
    expect(left.some((document) => textAt(document, "kind") === "ConfigMap")).toBe(true);
  });

  it.each(["gatekeeper/compact/constraints", "gatekeeper/compact/overlays/enforce/constraints"])("over %s names its controls", (policies) => {
    const left = built(policies, true).filter((document) => textAt(document, "kind") !== "ConfigMap");
    expect(left.length).toBe(built(policies, false).length - 1);
    expect(left.filter((document) => JSON.stringify(dig(document, "spec", "parameters", "controls")) !== JSON.stringify(baseline))).toEqual([]);
  });
});

it("there is a component only where a profile asks for some controls and not for all", () => {
  expect(planProfiles(model).map(({ path }) => path)).toEqual(["profiles/baseline/kustomization.yaml"]);
  expect(planProfiles(withinProfile(model, "baseline"))).toEqual([]);
  expect(planProfiles({ ...model, controls: model.controls.filter(({ profile }) => profile !== "baseline") })).toEqual([]);
});

it("a pack of the profile has files of its controls only, compact ones as well", () => {
  // The guide's list is whole, whatever a profile asks for.
  const files = planAll(withinProfile({ ...model, guideRows: [] }, "baseline"));
  const named = (content: string): readonly string[] => model.controls.map(({ id }) => id).filter((id) => new RegExp(`\\b${id}\\b`, "u").test(content));
  const others = files.flatMap(({ path, content }) =>
    named(content)
      .filter((id) => !baseline.includes(id))
      .map((id) => `${path} ${id}`),
  );
  expect(others).toEqual([]);
  expect(files.some(({ path }) => path.startsWith("kyverno/compact/"))).toBe(true);
  expect(withinProfile(model, "restricted")).toEqual(model);
});
