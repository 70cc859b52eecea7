// Profiles: what each holds is data of the controls, and check, its configuration, list, explain, prune and generate go by it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { generate } from "../../src/cli/generate.ts";
import { list } from "../../src/cli/list.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { ROOT } from "../support/root.ts";
import { checkHere, ownFiles, refusedBy, run } from "./support/run.ts";

const EXAMPLES = join(ROOT, "examples");
const { folder, file } = ownFiles();
const { controls } = readPack();
const baseline = controls.filter(({ profile }) => profile === "baseline").map(({ id }) => id);

async function found(options: object): Promise<readonly string[]> {
  const { out } = await checkHere([EXAMPLES], options);
  return [...new Set<string>(JSON.parse(out).findings.map(({ control }: { control: string }) => control))].sort();
}

it("baseline holds grave controls only, each with its reason", () => {
  expect(baseline.length).toBeGreaterThan(3);
  expect(baseline.length).toBeLessThan(controls.length / 2);
  expect(controls.filter(({ profile, profileWhy }) => (profileWhy !== undefined) !== (profile === "baseline"))).toEqual([]);
  expect(controls.filter(({ profile, severity }) => profile === "baseline" && !["critical", "high"].includes(severity))).toEqual([]);
});

describe("check", () => {
  it("asks for what the profile holds, and for everything without one", async () => {
    const all = await found({});
    const kept = await found({ profile: "baseline" });
    expect(kept).toEqual(all.filter((id) => baseline.includes(id)));
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.length).toBeLessThan(all.length);
    expect(await found({ profile: "Restricted" })).toEqual(all);
  });

  it("takes the profile of the configuration, which the command line overrides; who names a control gets it", async () => {
    const config = file("profile.yaml", "apiVersion: dok-policies/v1\nkind: Check\nprofile: baseline\n");
    const [other = ""] = (await found({})).filter((id) => !baseline.includes(id));
    expect(await found({ config })).toEqual(await found({ profile: "baseline" }));
    expect(await found({ config, profile: "restricted" })).toEqual(await found({}));
    expect(await found({ config, control: [other] })).toEqual([other]);
  });

  it("refuses one that there is not, and says what was meant", async () => {
    const { diagnostics } = await checkHere([EXAMPLES], { profile: "basline" });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(["DOK5005 there is no profile basline; did you mean baseline?"]);
    const config = file("wrong.yaml", "apiVersion: dok-policies/v1\nkind: Check\nprofile: strict\n");
    expect((await checkHere([EXAMPLES], { config })).codes).toEqual(["DOK5204"]);
    const refused = await generate({ format: "json", profile: "strict" }).catch(refusedBy);
    expect(refused).toMatchObject({ codes: ["DOK5005"] });
  });

  it("does not take an exemption for useless because its control is not asked for", async () => {
    const [other = ""] = (await found({})).filter((id) => !baseline.includes(id));
    const exemptions = file(
      "exemptions.yaml",
      `apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n  - { control: ${other}, match: { names: [nobody] }, reason: for now, expires: 2199-12-31 }\n`,
    );
    expect((await checkHere([EXAMPLES], { exemptions })).codes).toEqual(["DOK5113"]);
    expect((await checkHere([EXAMPLES], { exemptions, profile: "baseline" })).codes).toEqual([]);
  });
});

it("prune removes nothing that the profile or a severity leaves out", () => {
  const path = join(folder, "known.json");
  const args = ["--no-config", "--baseline", path, EXAMPLES];
  expect(run(["baseline", "create", ...args]).status).toBe(0);
  const before = readFileSync(path, "utf8");
  for (const narrowed of [
    ["--profile", "baseline"],
    ["--severity", "critical"],
    ["--control", baseline[0] ?? ""],
  ]) {
    expect(run(["baseline", "prune", ...args, ...narrowed]).out).toContain(", 0 removed");
    expect(readFileSync(path, "utf8")).toBe(before);
  }
  const entries: { readonly findings: readonly object[] } = JSON.parse(before);
  const gone = { ...entries.findings[0], fingerprint: "0".repeat(32), control: baseline[0] };
  file("known.json", JSON.stringify({ ...entries, findings: [...entries.findings, gone] }));
  expect(run(["baseline", "prune", ...args, "--profile", "baseline"]).out).toContain(", 1 removed");
});

it("list shows the profile and chooses by it; explain says why", () => {
  const text = (profile?: string): string => [...list({ format: "human", ...(profile === undefined ? {} : { profile }) }).out].join("");
  // What no object shows comes after a blank line.
  expect(text().split("\n\n")[0]?.split("\n").length).toBe(controls.length);
  expect(text("baseline").split("\n").slice(0, -1)).toEqual(
    text()
      .split("\n")
      .filter((line) => line.includes(" baseline ")),
  );
  expect(text("baseline").split("\n").length - 1).toBe(baseline.length);
  const [first = ""] = baseline;
  const why = controls.find(({ id }) => id === first)?.profileWhy ?? "-";
  expect([...explain(first, { format: "human" }).out].join("")).toContain(`profile baseline: ${why}`);
  expect(JSON.parse([...explain(first, { format: "json" }).out].join(""))).toMatchObject({ profile: "baseline", profileWhy: why });
});
