// dok-policies.yaml: what it says is done, the command line overrides it, and whatever is not understood is refused at
// its place, by the reader and by the published schema alike.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readPack } from "../../src/cli/pack-file.ts";
import { findConfig } from "../../src/config/read.ts";
import { configSchema } from "../../src/config/schema.ts";
import { CONFIG_CODES } from "../../src/diagnostics/config-codes.ts";
import { ROOT } from "../support/root.ts";
import { CARELESS, checkHere, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
const careless = file("careless.yaml", CARELESS);
const HEAD = "apiVersion: dok-policies/v1\nkind: Check\n";
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(configSchema(readPack()));

let written = 0;
async function checkWith(config: string, options: object = {}) {
  written += 1;
  const path = file(`configs/${written}.yaml`, config);
  const { exitCode, out, diagnostics } = await checkHere([careless], { config: path, ...options });
  const findings: readonly { control: string }[] = out.startsWith("{") ? JSON.parse(out).findings : [];
  return {
    exitCode,
    controls: findings.map(({ control }) => control),
    out,
    faults: diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe("what it says is done, unless the command line says otherwise", () => {
  it.each([
    ["controls: [UM-2]", {}, 1, ["UM-2"]],
    ["controls: [UM-2]", { control: ["nm-1"] }, 1, ["NM-1"]],
    ["severity: high", {}, 1, ["NM-1"]],
    ["severity: high", { severity: "low" }, 1, ["UM-2", "NM-1", "NM-2"]],
    ["failOn: never", {}, 0, ["UM-2", "NM-1", "NM-2"]],
    ["failOn: never", { failOn: "medium" }, 1, ["UM-2", "NM-1", "NM-2"]],
    ["{ failOn: critical, failOnSkipped: [not-visible] }", {}, 1, ["UM-2", "NM-1", "NM-2"]],
    ["controls: [SM-1]\nparams: { SM-1: { encryptedClasses: [fast] } }", {}, 0, []],
  ])("%s with %j", async (config, options, exitCode, controls) => {
    const lines = config.startsWith("{") ? `{ apiVersion: dok-policies/v1, kind: Check, ${config.slice(1)}` : `${HEAD}${config}\n`;
    const checked = await checkWith(lines, options);
    expect([checked.exitCode, checked.controls]).toEqual([exitCode, controls]);
    expect(isValid(parse(lines))).toBe(true);
  });

  it("parameters change the verdict, and --params replaces them", async () => {
    const stored = file("stored.yaml", `${CARELESS}  storage: { storageClass: fast, size: 1Gi }\n`);
    const path = file("params-config.yaml", `${HEAD}controls: [SM-1]\nparams: { SM-1: { encryptedClasses: [fast] } }\n`);
    expect((await checkHere([stored], { config: path })).exitCode).toBe(0);
    expect((await checkHere([stored], { config: path, params: file("params.yaml", "SM-1: { encryptedClasses: [slow] }\n") })).exitCode).toBe(1);
  });

  it("exclude is seen from the file's folder, and --exclude from here replaces it", async () => {
    file("tree/deploy/db.yaml", CARELESS);
    file("tree/deploy/charts/db.yaml", CARELESS);
    const path = file("tree/dok-policies.yaml", `${HEAD}paths: ["deploy/**/*.yaml"]\nexclude: [deploy/charts]\n`);
    const checked = async (options: object) => {
      const { out } = await checkHere([], { config: path, ...options });
      const { summary, skipped } = JSON.parse(out);
      return [summary.files, skipped.map(({ reason }: { reason: string }) => reason)];
    };
    expect(await checked({})).toEqual([1, ["excluded by deploy/charts"]]);
    expect(await checked({ exclude: ["nothing"] })).toEqual([2, []]);
    const none = await checkHere([], { config: path, exclude: ["db.yaml"] });
    expect(none.exitCode).toBe(2);
    expect(none.diagnostics.map(({ message }) => message)).toEqual([
      "no object was evaluated: no file named *.yaml, *.yml or *.json was found that is not excluded",
    ]);
    const wrong = file("wrong.yaml", `${HEAD}exclude: [charts, "!deploy"]\n`);
    expect((await checkHere([careless], { config: wrong })).diagnostics.map(({ code, line, message }) => [code, line, message])).toEqual([
      ["DOK5201", 3, "exclude[1] must be a usable glob: nothing can be taken back with !"],
    ]);
    expect((await checkHere([careless], { exclude: ["!a"] })).codes).toEqual(["DOK5010"]);
  });

  it("paths, exemptions and outputs are relative to the file; which file it was is said", () => {
    mkdirSync(join(folder, "repo/.git"), { recursive: true });
    file("repo/deploy/db.yaml", CARELESS);
    file(
      "repo/exemptions.yaml",
      "apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n  - { control: UM-2, match: { names: [careless] }, reason: for now, expires: 2199-12-31 }\n",
    );
    file(
      "repo/dok-policies.yaml",
      `${HEAD}paths: [deploy]\nexemptions: exemptions.yaml\nnotVisible: true\noutputs:\n  - { format: sarif, file: found.sarif }\n  - { format: human }\n`,
    );
    mkdirSync(join(folder, "repo/below/it"), { recursive: true });
    const { status, out, err } = run(["check"], { cwd: join(folder, "repo/below/it") });
    expect(out).toMatch(
      /\.\.\/\.\.\/deploy\/db\.yaml:7:3 high NM-1[\s\S]*exempted until 2199-12-31[\s\S]*not visible [\s\S]*\nby \.\.\/\.\.\/dok-policies\.yaml: 1 file, /u,
    );
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(JSON.parse(readFileSync(join(folder, "repo/found.sarif"), "utf8")).runs[0].results.length).toBe(3);
    const json = run(["check", "--format", "json"], { cwd: join(folder, "repo") });
    expect(JSON.parse(json.out)).toMatchObject({ config: "dok-policies.yaml", exempted: [{ control: "UM-2" }] });
    const none = run(["check", "--no-config", "--format", "json", "deploy"], { cwd: join(folder, "repo") });
    expect(JSON.parse(none.out)).not.toHaveProperty("config");
    expect(JSON.parse(none.out).findings.length).toBe(3);
  });

  it("is looked for no higher than the repository", () => {
    mkdirSync(join(folder, "outer/inner/.git"), { recursive: true });
    const outer = file("outer/dok-policies.yaml", HEAD);
    mkdirSync(join(folder, "outer/sub"));
    expect(findConfig(join(folder, "outer"))).toBe(outer);
    expect(findConfig(join(folder, "outer/sub"))).toBeUndefined();
    expect(findConfig(join(folder, "outer/inner"))).toBeUndefined();
    const inner = file("outer/inner/dok-policies.yaml", HEAD);
    expect(findConfig(join(folder, "outer/inner"))).toBe(inner);
  });

  it("in a folder of manifests it is left out, and hides nothing", async () => {
    file("beside/dok-policies.yaml", HEAD);
    file("beside/db.yaml", CARELESS);
    const { out } = await checkHere([join(folder, "beside")]);
    expect(JSON.parse(out).skipped).toEqual([
      { file: join(folder, "beside/dok-policies.yaml"), document: 1, what: "left-out", reason: "a file for dok-policies itself" },
    ]);
  });
});

describe("what is not understood is refused, at its place", () => {
  const CASES: readonly (readonly [string, readonly RegExp[]])[] = [
    [`${HEAD}control: [UM-1]\n`, [/^DOK5202 3:1 there is no key control in the file; did you mean controls\?$/u]],
    [`${HEAD}controls: [UM1, NM-1]\n`, [/^DOK5204 3:12 controls\[0\] is UM1, which there is not; did you mean UM-1\?$/u]],
    [`${HEAD}controls: []\n`, [/^DOK5201 3:1 controls must be a list with at least one item$/u]],
    [`${HEAD}controls: UM-1\n`, [/^DOK5201 3:11 controls must be a list/u]],
    [`${HEAD}controls: [UM-1, UM-1]\n`, [/^DOK5205 3:18 controls\[1\] says the same as controls\[0\]$/u]],
    [`${HEAD}severity: hihg\n`, [/^DOK5204 3:11 severity is hihg, which there is not; did you mean high\?$/u]],
    [`${HEAD}failOn: true\n`, [/^DOK5201 3:9 failOn must be one of low, /u]],
    [`${HEAD}failOnSkipped: [all, some]\n`, [/^DOK5204 3:22 failOnSkipped\[1\] is some/u]],
    [`${HEAD}notVisible: "yes"\n`, [/^DOK5201 3:13 notVisible must be true or false$/u]],
    [`${HEAD}exemptions: ""\n`, [/^DOK5201 3:13 exemptions must be a text$/u]],
    [`${HEAD}outputs:\n  - { file: a }\n`, [/^DOK5203 4:5 outputs\[0\] has no format$/u]],
    [`${HEAD}outputs: [{ format: json, out: a }]\n`, [/^DOK5202 3:27 there is no key out in outputs\[0\]$/u]],
    [`${HEAD}outputs: [json]\n`, [/^DOK5201 3:11 outputs\[0\] must be a map with some of format, file$/u]],
    [`${HEAD}params: {}\n`, [/^DOK5201 3:1 params must be a map with at least one control$/u]],
    ["kind: Check\n", [/^DOK5203 1:1 the file has no apiVersion$/u]],
    ["apiVersion: dok-policies/v2\nkind: Exemptions\n", [/^DOK5204 1:13 apiVersion is/u, /^DOK5204 2:7 kind is Exemptions/u]],
    ["- a\n", [/^DOK5201 1:1 the file must be a map/u]],
    ["", [/^DOK5201 1:1 the file must be a map/u]],
    [`${HEAD}constructor: 1\n`, [/^DOK5202 3:1 there is no key constructor in the file$/u]],
    [`${HEAD}params: { SM-1: { encryptedClass: [a] } }\n`, [/^DOK5006 3:19 .*no parameter encryptedClass; did you mean encryptedClasses\?/u]],
    [`${HEAD}params:\n  SM-9: {}\n`, [/^DOK5006 4:3 .*no control SM-9/u]],
  ];

  it.each(CASES)("%j", async (config, faults) => {
    const checked = await checkWith(config);
    expect(checked.faults).toEqual(faults.map((fault) => expect.stringMatching(fault)));
    expect([checked.exitCode, checked.out]).toEqual([2, ""]);
    expect(isValid(parse(config))).toBe(false);
  });

  it.each([
    [`${HEAD}kind: Check\n`, /^DOK5002 3:1/u],
    [`${HEAD}---\n${HEAD}`, /^DOK5002 4:1/u],
    [`${HEAD}outputs: [{ format: json }, { format: csv }]\n`, /^DOK5014 3:1 .*json and csv would both go to standard output/u],
    [`${HEAD}outputs: [{ format: json, file: nowhere/a.json }]\n`, /^DOK5015 /u],
    [`${HEAD}exemptions: nowhere.yaml\n`, /^DOK5001 /u],
  ])("%j, which the schema cannot say", async (config, fault) => {
    const checked = await checkWith(config, { outputs: [] });
    expect(checked.faults).toEqual([expect.stringMatching(fault)]);
    expect(checked.exitCode).toBe(2);
  });

  it("every code of the file is reached", async () => {
    const codes = (await Promise.all(CASES.map(async ([config]) => (await checkWith(config)).codes))).flat();
    expect(Object.keys(CONFIG_CODES).filter((code) => code < "DOK5211" && !codes.includes(code))).toEqual([]);
  });

  it("a missing file, and no paths at all", async () => {
    expect(await checkHere([careless], { config: "nowhere.yaml" })).toMatchObject({ exitCode: 2, codes: ["DOK5001"] });
    expect(await checkHere([], {})).toMatchObject({ exitCode: 2, codes: ["DOK5010"] });
  });
});

it("the published schema is the one tried here", () => {
  expect(JSON.parse(readFileSync(join(ROOT, "generated/schemas/config.json"), "utf8"))).toEqual(JSON.parse(JSON.stringify(configSchema(readPack()))));
});
