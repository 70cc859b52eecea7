// Who watches the clock: Gatekeeper's Rego and Kyverno's ValidatingPolicies by themselves, to the day; the others not, so
// there what has ended is left out when the components are made again.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { requireEngine } from "../../src/engines/locate.ts";
import { runProcess } from "../../src/engines/run-process.ts";
import { daysAfter } from "../../src/exemptions/days.ts";
import { fixtures } from "../support/fixtures.ts";
import type { Subject } from "../support/subjects.ts";
import { dig, textAt } from "../targets/schemas/documents.ts";
import { exemption } from "./exemption.ts";
import { install, ONE, planned, TODAY } from "./support.ts";
import { type Engine, verdictsOf } from "./verdicts.ts";

const base = fixtures.find(({ path }) => path.includes("/um-1/mariadb/violates-"))?.object;
const object = { apiVersion: base?.apiVersion ?? "", kind: base?.kind ?? "", ...base, metadata: { name: "cart", namespace: "legacy" } };
const subjects: readonly Subject[] = [{ from: "UM-1", operator: "mariadb", object }];

describe("Rego, with a clock that is set", () => {
  const work = mkdtempSync(join(tmpdir(), "dok-clock-"));
  afterAll(() => rmSync(work, { recursive: true }));

  const regoOf = (path: string): string =>
    textAt(dig(parse(planned.find((file) => file.path === path)?.content ?? ""), "spec", "targets", 0, "code", 0, "source"), "rego");
  writeFileSync(join(work, "single.rego"), regoOf("gatekeeper/rego/templates/um-1.yaml"));
  writeFileSync(join(work, "compact.rego"), regoOf("gatekeeper/compact/templates/mariadb.yaml"));

  async function violations(file: string, moment: string, exemptions: unknown): Promise<number> {
    const [group = "", version = ""] = object.apiVersion.split("/");
    const input = { review: { object, kind: { group, version, kind: object.kind } }, parameters: { exemptions } };
    writeFileSync(join(work, "input.json"), JSON.stringify(input));
    const query = `count([v | some v in data.dok.${file === "single" ? "um_1" : "mariadb"}.violation; v.details.control == "UM-1"]) with time.now_ns as time.parse_rfc3339_ns("${moment}")`;
    const args = ["eval", "--format", "raw", "--data", join(work, `${file}.rego`), "--input", join(work, "input.json"), query];
    const { stdout, stderr } = await runProcess(requireEngine("opa"), args);
    expect(stderr).toBe("");
    return Number(stdout.trim());
  }

  const item = { controls: ["UM-1"], namespaces: ["legacy"], until: "2027-01-31", reason: "r" };

  it.each(["single", "compact"])("%s: the whole of the last day is exempt, and not a moment of the next", async (file) => {
    expect(await violations(file, "2020-01-01T00:00:00Z", [])).toBe(1);
    expect(await violations(file, "2027-01-31T00:00:00Z", [item])).toBe(0);
    expect(await violations(file, "2027-01-31T23:59:59.999999999Z", [item])).toBe(0);
    expect(await violations(file, "2027-02-01T00:00:00Z", [item])).toBe(1);
    expect(await violations(file, "2028-02-29T23:59:59Z", [{ ...item, until: "2028-02-29" }])).toBe(0);
    expect(await violations(file, "2028-03-01T00:00:00Z", [{ ...item, until: "2028-02-29" }])).toBe(1);
  });

  it.each([
    ["nothing at all", {}],
    ["no last day", { ...item, until: undefined }],
    ["a day that is none", { ...item, until: "2027-02-30" }],
    ["a text for a day", { ...item, until: "never" }],
    ["a number for a day", { ...item, until: 20270131 }],
    ["no key", { controls: ["UM-1"], until: "2027-01-31" }],
    ["no labels in labels", { controls: ["UM-1"], labels: {}, until: "2027-01-31" }],
    ["null for a list", { ...item, namespaces: null }],
    ["null for labels", { ...item, labels: null }],
    ["a list for labels", { ...item, labels: ["team"] }],
    ["a text for a list", { ...item, namespaces: "legacy" }],
    ["null in a list", { ...item, names: [null] }],
    ["a text", "legacy"],
    ["null", null],
    ["a list", ["legacy"]],
  ])("an exemption that is %s exempts nothing", async (_, wrong) => {
    expect(await violations("single", "2026-01-01T00:00:00Z", [wrong])).toBe(1);
    expect(await violations("compact", "2026-01-01T00:00:00Z", [wrong])).toBe(1);
    // What is wrong beside a good one changes nothing about that.
    expect(await violations("single", "2026-01-01T00:00:00Z", [wrong, item])).toBe(0);
  });

  it.each([
    ["null", null],
    ["a text", "all"],
    ["a map of texts", { a: "legacy" }],
  ])("exemptions that are %s exempt nothing", async (_, wrong) => {
    expect(await violations("single", "2026-01-01T00:00:00Z", wrong)).toBe(1);
  });
});

describe("with the real clock, made on a day when it was not over", () => {
  // Days away from now: midnight may pass while the engines run.
  const over = daysAfter(TODAY, -3);
  const soon = daysAfter(TODAY, 3);

  it.each<readonly [Engine, "watches the clock" | "does not"]>([
    ["gator rego", "watches the clock"],
    ["gator compact", "watches the clock"],
    ["gator cel", "does not"],
    ["ValidatingPolicy", "watches the clock"],
    ["Kyverno compact", "watches the clock"],
    ["ClusterPolicy", "does not"],
  ])("%s %s", async (engine, watches) => {
    for (const [expires, isOver] of [
      [over, true],
      [soon, false],
    ] as const) {
      const exemptions = [exemption(["UM-1"], { namespaces: ["legacy"] }, expires)];
      const folder = install(exemptions, { today: daysAfter(TODAY, -30), only: ONE });
      // Where nobody watches, it is still exempt; the reference is asked for the day on which it was made.
      const today = isOver && watches === "does not" ? expires : TODAY;
      const { differences, exempted } = await verdictsOf(engine, { folder, exemptions, subjects, today, controls: ["UM-1"], operators: ["mariadb"] });
      expect(differences, expires).toEqual([]);
      expect(exempted, expires).toBe(isOver && watches === "watches the clock" ? 0 : 1);
      rmSync(folder, { recursive: true });
    }
  });
});
