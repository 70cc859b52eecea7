// A legacy repository: what is there is written down, only what is new is shown and fails, and what is gone is removed.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONFIG_CODES } from "../../src/diagnostics/config-codes.ts";
import { CARELESS, checkHere, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
const at = (...names: readonly string[]): string => join(folder, ...names);

interface Entry {
  readonly control: string;
  readonly file: string;
}
const entriesIn = (path: string): readonly string[] =>
  JSON.parse(readFileSync(path, "utf8")).findings.map(({ control, file: of }: Entry) => `${control} ${of}`);

/** A folder with two careless manifests, and its baseline. */
function legacy(name: string): { readonly base: string; readonly baseline: string; readonly dok: (...args: readonly string[]) => ReturnType<typeof run> } {
  file(`${name}/deploy/a.yaml`, CARELESS);
  file(`${name}/deploy/b.yaml`, CARELESS.replace("careless", "other"));
  const dok = (...args: readonly string[]): ReturnType<typeof run> => run(args, { cwd: at(name) });
  expect(dok("baseline", "create", "deploy")).toEqual({ status: 0, out: "6 findings written to dok-policies-baseline.json\n", err: "" });
  return { base: at(name), baseline: at(name, "dok-policies-baseline.json"), dok };
}

it("what is there is known: nothing is shown, nothing fails, and it is counted", () => {
  const { baseline, dok } = legacy("known");
  expect(entriesIn(baseline)).toEqual([
    "NM-1 deploy/a.yaml",
    "NM-2 deploy/a.yaml",
    "UM-2 deploy/a.yaml",
    "NM-1 deploy/b.yaml",
    "NM-2 deploy/b.yaml",
    "UM-2 deploy/b.yaml",
  ]);
  const { status, out, err } = dok("check", "--baseline", "dok-policies-baseline.json", "deploy");
  expect(out).toMatch(/^2 files, .*0 findings .*, 6 known by the baseline, /u);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const { runs } = JSON.parse(dok("check", "--baseline", "dok-policies-baseline.json", "--format", "sarif", "deploy").out);
  expect(
    runs[0].results.map(({ baselineState, suppressions }: { baselineState: string; suppressions: object[] }) => [baselineState, suppressions.length]),
  ).toEqual(Array(6).fill(["unchanged", 1]));
});

it("the same findings are known from another folder, by a whole path, and where their lines have moved", () => {
  const { base, baseline } = legacy("moved");
  file("moved/deploy/a.yaml", `# moved\n# again\n\n${CARELESS}`);
  const elsewhere = run(["check", "--baseline", baseline, join(base, "deploy")], { cwd: folder });
  expect([elsewhere.status, elsewhere.err]).toEqual([0, ""]);
});

it("a new finding is shown and fails, in SARIF as new", () => {
  const { base, baseline, dok } = legacy("new");
  file("new/deploy/c.yaml", CARELESS);
  const { status, out } = dok("check", "--baseline", baseline, "--format", "json", "deploy");
  const { findings, known, summary } = JSON.parse(out);
  expect(findings.map(({ control, file: of }: Entry) => `${control} ${of}`)).toEqual(["UM-2 deploy/c.yaml", "NM-1 deploy/c.yaml", "NM-2 deploy/c.yaml"]);
  expect([status, known.length, summary.known]).toEqual([1, 6, 6]);
  const { runs } = JSON.parse(dok("check", "--baseline", baseline, "--format", "sarif", base).out);
  expect(runs[0].results.filter(({ baselineState }: { baselineState: string }) => baselineState === "new").length).toBe(3);
});

it("the same object in another file is new: it was not there", () => {
  const { base, baseline, dok } = legacy("renamed");
  rmSync(join(base, "deploy/a.yaml"));
  file("renamed/deploy/renamed.yaml", CARELESS);
  expect(dok("check", "--baseline", baseline, "deploy").status).toBe(1);
});

describe("what is gone", () => {
  it("is warned of, and removed by prune, which adds nothing", () => {
    const { baseline, dok } = legacy("gone");
    file("gone/deploy/a.yaml", CARELESS.replace("enableSuperuserAccess: true", "enableSuperuserAccess: false"));
    file("gone/deploy/new.yaml", CARELESS);
    const checked = dok("check", "--fail-on", "never", "--baseline", baseline, "deploy");
    expect([checked.status, checked.err]).toEqual([0, expect.stringMatching(/warning DOK5211: 1 of the findings in .* are gone\n/u)]);
    expect(dok("check", "--fail-on", "never", "--control", "UM-2", "--baseline", baseline, "deploy").err).toBe("");
    expect(dok("baseline", "prune", "deploy")).toEqual({ status: 0, out: "5 findings left in dok-policies-baseline.json, 1 removed\n", err: "" });
    expect(entriesIn(baseline)).toEqual(["NM-1 deploy/a.yaml", "NM-2 deploy/a.yaml", "NM-1 deploy/b.yaml", "NM-2 deploy/b.yaml", "UM-2 deploy/b.yaml"]);
  });

  it("is only what was looked at, or is no longer there", () => {
    const { base, baseline, dok } = legacy("partly");
    file("partly/deploy/b.yaml", CARELESS.replace("careless", "another"));
    expect(dok("baseline", "prune", "deploy/a.yaml").out).toBe("6 findings left in dok-policies-baseline.json, 0 removed\n");
    rmSync(join(base, "deploy/b.yaml"));
    expect(dok("baseline", "prune", "deploy/a.yaml").out).toBe("3 findings left in dok-policies-baseline.json, 3 removed\n");
    file("partly/deploy/a.yaml", CARELESS.replace("careless", "another"));
    expect(dok("baseline", "prune", "deploy").out).toBe("0 findings left in dok-policies-baseline.json, 3 removed\n");
    expect(entriesIn(baseline)).toEqual([]);
    expect(dok("check", "--baseline", baseline, "deploy").status).toBe(1);
  });

  it("is not decided where something cannot be read", () => {
    const { baseline, dok } = legacy("broken");
    file("broken/deploy/a.yaml", "a: [\n");
    const before = readFileSync(baseline, "utf8");
    const { status, out, err } = dok("baseline", "prune", "deploy");
    expect([status, out, err]).toEqual([2, "", expect.stringContaining("DOK5002")]);
    expect(readFileSync(baseline, "utf8")).toBe(before);
  });
});

it("exempted findings are not written, nor taken for gone", () => {
  const { baseline, dok } = legacy("exempt");
  file(
    "exempt/e.yaml",
    "apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n  - { controls: all, match: { names: [other] }, reason: for now, expires: 2199-12-31 }\n",
  );
  expect(dok("check", "--exemptions", "e.yaml", "--baseline", baseline, "deploy").err).toBe("");
  expect(dok("baseline", "create", "--exemptions", "e.yaml", "--force", "deploy").out).toBe("3 findings written to dok-policies-baseline.json\n");
  expect(entriesIn(baseline)).toEqual(["NM-1 deploy/a.yaml", "NM-2 deploy/a.yaml", "UM-2 deploy/a.yaml"]);
});

describe("what is refused", () => {
  it("to replace a baseline without a word, and a manifest with one", () => {
    const { base, baseline, dok } = legacy("twice");
    const before = readFileSync(baseline, "utf8");
    expect(dok("baseline", "create", "deploy")).toMatchObject({ status: 2, out: "", err: expect.stringContaining("DOK5212: there is a baseline already") });
    expect(readFileSync(baseline, "utf8")).toBe(before);
    expect(dok("baseline", "create", "--force", "--baseline", "deploy/a.yaml", "deploy")).toMatchObject({ status: 2, err: expect.stringContaining("DOK5015") });
    expect(readFileSync(join(base, "deploy/a.yaml"), "utf8")).toBe(CARELESS);
  });

  it.each([
    ["{}", "DOK5203"],
    ['{"apiVersion": "dok-policies/v1", "kind": "Baseline", "findings": [{"fingerprint": "a"}]}', "DOK5203"],
    ['{"apiVersion": "dok-policies/v1", "kind": "Baseline", "findings": [{"fingerprint": "a", "file": "b", "line": 1}]}', "DOK5202"],
    ['{"apiVersion": "dok-policies/v1", "kind": "Baseline", "findings": {}}', "DOK5201"],
    ['{"apiVersion": "dok-policies/v1", "kind": "Check", "findings": []}', "DOK5204"],
    ['{"apiVersion": "dok-policies/v1"', "DOK5002"],
  ])("%s", async (text, code) => {
    const { codes, exitCode } = await checkHere([file("one.yaml", CARELESS)], { baseline: file("wrong.json", text) });
    expect(codes).toContain(code);
    expect(exitCode).toBe(2);
  });

  it("a baseline that is not there", async () => {
    expect(await checkHere([at("one.yaml")], { baseline: at("nowhere.json") })).toMatchObject({ exitCode: 2, codes: ["DOK5001"] });
  });
});

it("the configuration names it; --no-baseline shows the truth", () => {
  const { dok } = legacy("configured");
  file("configured/dok-policies.yaml", "apiVersion: dok-policies/v1\nkind: Check\npaths: [deploy]\nbaseline: dok-policies-baseline.json\n");
  expect(dok("check").status).toBe(0);
  expect(dok("check", "--no-baseline").status).toBe(1);
  expect(Object.keys(CONFIG_CODES).filter((code) => code >= "DOK5211")).toEqual(["DOK5211", "DOK5212"]);
});
