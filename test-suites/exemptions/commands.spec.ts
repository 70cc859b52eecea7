// `check --exemptions` and `exemptions …`: what they say, and what they leave on the disk.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../src/cli/check.ts";
import { buildExemptions, checkExemptions } from "../../src/cli/exemptions.ts";
import { type Outcome, Refused } from "../../src/cli/outcome.ts";
import { ROOT } from "../support/root.ts";

const work = mkdtempSync(join(tmpdir(), "dok-commands-"));
afterAll(() => rmSync(work, { recursive: true }));

const CARELESS = join(ROOT, "examples/mariadb-careless.yaml");
const HEAD = "apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n";
const item = (match: string, expires = "2027-03-31"): string =>
  `  - { control: UM-1, match: ${match}, reason: replaced in spring, expires: ${expires}, ticket: OPS-7 }\n`;
function write(name: string, text: string): string {
  writeFileSync(join(work, name), text);
  return join(work, name);
}
const good = write("good.yaml", HEAD + item("{ namespaces: [shop], names: [cart] }"));
const textOf = ({ out }: Outcome): string => [...out].join("");
const codesOf = ({ diagnostics }: Outcome): readonly string[] => diagnostics.map(({ severity, code }) => `${severity} ${code}`);
const refusal = (error: unknown): string =>
  error instanceof Refused ? error.diagnostics.map(({ code, message }) => `${code} ${message}`).join("\n") : String(error);

describe("check --exemptions", () => {
  const json = { outputs: [{ option: "format", value: "json" }], today: "2027-03-31" } as const;

  it("moves what is exempt out of the findings, with the reason", async () => {
    const plain = JSON.parse(textOf(await check([CARELESS], json)));
    const outcome = await check([CARELESS], { ...json, exemptions: good });
    const { findings, exempted } = JSON.parse(textOf(outcome));
    const ofControl = ({ control }: { readonly control: string }): boolean => control === "UM-1";
    expect(plain.findings.filter(ofControl).length).toBe(1);
    expect(findings).toEqual(plain.findings.filter((finding: { readonly control: string }) => !ofControl(finding)));
    expect(exempted).toEqual([{ ...plain.findings.find(ofControl), reason: "replaced in spring", expires: "2027-03-31", ticket: "OPS-7" }]);
    expect(plain.exempted).toBeUndefined();
    expect([outcome.exitCode, codesOf(outcome)]).toEqual([1, []]);
  });

  it("is clean where all that is left is exempt", async () => {
    const outcome = await check([CARELESS], { outputs: [{ option: "format", value: "human" }], today: "2027-03-31", control: ["UM-1"], exemptions: good });
    expect(outcome.exitCode).toBe(0);
    const said = textOf(outcome);
    expect(said).toContain(`exempted until 2027-03-31 by ${good}:4, replaced in spring (OPS-7): UM-1 MariaDB cart\n`);
    expect(said).toContain("0 findings (0 critical, 0 high, 0 medium, 0 low), 1 exempted,");
  });

  it("exempts nothing on the day after, and warns", async () => {
    const outcome = await check([CARELESS], { ...json, today: "2027-04-01", exemptions: good });
    const { findings, exempted } = JSON.parse(textOf(outcome));
    expect([findings.length, exempted]).toEqual([11, []]);
    expect([outcome.exitCode, codesOf(outcome)]).toEqual([1, ["warning DOK5112"]]);
  });

  it("warns of what is not used, but not where only some findings are asked for", async () => {
    const unused = write("unused.yaml", HEAD + item("{ names: [other] }"));
    expect(codesOf(await check([CARELESS], { ...json, exemptions: unused }))).toEqual(["warning DOK5113"]);
    expect(codesOf(await check([CARELESS], { ...json, exemptions: unused, control: ["UM-1"] }))).toEqual([]);
    expect(codesOf(await check([CARELESS], { ...json, exemptions: unused, severity: "high" }))).toEqual([]);
  });

  it("asks for the object's labels", async () => {
    const marked = write("marked.yaml", readFileSync(CARELESS, "utf8").replace("metadata:\n", "metadata:\n  labels: { team: payments }\n"));
    const exemptions = write("labels.yaml", HEAD + item("{ labels: { team: payments } }"));
    expect(JSON.parse(textOf(await check([marked], { ...json, exemptions }))).exempted.length).toBe(1);
    expect(JSON.parse(textOf(await check([CARELESS], { ...json, exemptions }))).exempted.length).toBe(0);
  });

  it.each([
    ["a file with a mistake", { exemptions: write("wrong.yaml", `${HEAD}  - { control: UM-1 }\n`) }, /^DOK5103 /u],
    ["a file that is not there", { exemptions: join(work, "none.yaml") }, /^DOK5001 /u],
    ["a day that is none", { exemptions: good, today: "2027-02-30" }, /^DOK5111 /u],
  ])("refuses %s", async (_, options, expected) => {
    expect(await check([CARELESS], { ...json, ...options }).then(textOf, refusal)).toMatch(expected);
  });
});

describe("exemptions check", () => {
  it.each([
    ["2027-03-01", 0, "ends on 2027-03-31", []],
    ["2027-02-01", 0, "1 exemption: 0 ended, 0 will within 30 days", []],
    ["2027-04-01", 1, "1 exemption: 1 ended", ["error DOK5109"]],
  ])("on %s", async (today, exitCode, said, codes) => {
    const outcome = await checkExemptions(good, { today });
    expect(textOf(outcome)).toContain(said);
    expect([outcome.exitCode, codesOf(outcome)]).toEqual([exitCode, codes]);
  });
});

describe("exemptions build", () => {
  // A small pack: the whole one takes long to compile.
  const options = { out: join(work, "out"), today: "2027-03-31", policies: join(ROOT, "test-suites/targets/gaps/declared") };
  const small = write("small.yaml", (HEAD + item("{ names: [cart] }")).replace("UM-1", "X-1"));
  const files = (): readonly string[] => readdirSync(options.out, { recursive: true, encoding: "utf8" }).sort();

  it("writes a component for each engine, and the same again", async () => {
    const first = await buildExemptions(small, options);
    const before = files();
    expect([first.exitCode, before.filter((path) => path.endsWith("kustomization.yaml")).length]).toEqual([0, 7]);
    expect(textOf(first)).toContain("the next one ends on 2027-03-31");
    const component = join(options.out, "gatekeeper/kustomization.yaml");
    const text = readFileSync(component, "utf8");
    expect(text).toContain("replaced in spring");
    // On the day after: refused, with nothing touched; then written without it.
    const late = { ...options, today: "2027-04-01" };
    const refused = await buildExemptions(small, late);
    expect([refused.exitCode, codesOf(refused), readFileSync(component, "utf8")]).toEqual([1, ["error DOK5109"], text]);
    const dropped = await buildExemptions(small, { ...late, dropExpired: true });
    expect([dropped.exitCode, files()]).toEqual([0, before]);
    expect(readFileSync(component, "utf8")).not.toContain("replaced in spring");
  });

  it("refuses a folder of others, and what generate has written", async () => {
    const foreign = mkdtempSync(join(work, "foreign-"));
    writeFileSync(join(foreign, "mine.txt"), "mine");
    expect(await buildExemptions(small, { ...options, out: foreign }).then(textOf, refusal)).toMatch(/^DOK5011 /u);
    expect(readdirSync(foreign)).toEqual(["mine.txt"]);
    expect(await buildExemptions(small, { ...options, out: join(ROOT, "generated") }).then(textOf, refusal)).toMatch(/^DOK5011 /u);
  });
});
