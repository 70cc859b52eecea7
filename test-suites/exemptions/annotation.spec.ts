// Exemptions that stand on objects: honoured where the control allows it, reported like those of the file, and collected for the engines.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { check as checkInLibrary } from "../../src/api/check.ts";
import { collectExemptions } from "../../src/cli/collect.ts";
import { readPack } from "../../src/cli/pack-file.ts";
import { claimsOf } from "../../src/exemptions/annotation.ts";
import { readExemptions } from "../../src/exemptions/read.ts";
import { checkHere, run } from "../cli/support/run.ts";

const work = mkdtempSync(join(tmpdir(), "dok-annotations-"));
afterAll(() => rmSync(work, { recursive: true }));
let folder = "";
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(work, String(count));
  mkdirSync(folder);
});

const today = "2027-01-31";
const GOOD = '"no law asks for it; until 2027-01-31"';
const cluster = (annotations: readonly string[], image = "postgres:17"): string =>
  `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata:\n  name: orders\n  namespace: shop\n  annotations:\n    a: b\n${annotations
    .map((line) => `    ${line}\n`)
    .join("")}spec:\n  enableSuperuserAccess: true\n  imageName: registry.example/${image}\n`;

function write(...texts: readonly string[]): string {
  writeFileSync(join(folder, "db.yaml"), texts.join("---\n"));
  return folder;
}

const params = join(work, "params.yaml");
writeFileSync(params, "NM-10: { requireFips: true }\n");

async function checked(path: string, options: object = {}) {
  const { out, diagnostics, exitCode } = await checkHere([path], { today, params, ...options });
  const { findings, exempted } = JSON.parse(out);
  const ids = (list: readonly { control: string }[]) =>
    list
      .map(({ control }) => control)
      .filter((id) => ["NM-10", "UM-2"].includes(id))
      .toSorted();
  return {
    exitCode,
    found: ids(findings),
    exempted: exempted && ids(exempted),
    said: diagnostics.map(({ code, line, message }) => `${line} ${code} ${message}`),
  };
}

describe("an annotation", () => {
  it("exempts its object from a control that allows it, on its last day for the last time", async () => {
    const path = write(cluster([`dok-policies/exempt.NM-10: ${GOOD}`]), cluster([]));
    expect(await checked(path)).toMatchObject({ found: ["UM-2", "NM-10", "UM-2"].toSorted(), exempted: ["NM-10"], said: [] });
    expect(await checked(path, { today: "2027-02-01" })).toMatchObject({
      found: ["NM-10", "UM-2", "NM-10", "UM-2"].toSorted(),
      exempted: [],
      said: ["8 DOK5112 the exemption of NM-10 for kinds Cluster, names orders, namespaces shop ended on 2027-01-31 and exempts nothing"],
    });
  });

  it("counts for nothing with --no-exemptions, and nothing is said of it", async () => {
    const path = write(cluster([`dok-policies/exempt.NM-10: ${GOOD}`, "dok-policies/exempt.UM-2: x"]));
    expect(await checked(path, { exemptions: false })).toMatchObject({ found: ["NM-10", "UM-2"], exempted: undefined, said: [] });
    const { status, out } = run(["check", "--no-config", "--no-exemptions", "--params", params, "--control", "NM-10", path]);
    expect({ status, isFound: out.includes("NM-10") }).toEqual({ status: 1, isFound: true });
    const { findings } = await checkInLibrary({ paths: [path], exemptions: false, controls: ["NM-10"], params: { "NM-10": { requireFips: true } } });
    expect(findings.length).toBe(1);
    expect((await checkInLibrary({ paths: [path], controls: ["NM-10"], params: { "NM-10": { requireFips: true } }, today })).exempted).toMatchObject([
      { control: "NM-10", reason: "no law asks for it" },
    ]);
  });

  it.each([
    [
      "dok-policies/exempt.UM-2: it is fine; until 2027-01-31",
      "DOK5115 the annotation dok-policies/exempt.UM-2 exempts nothing: UM-2 takes no exemption from the object itself",
    ],
    [
      "dok-policies/exempt.nm-10: it is fine; until 2027-01-31",
      "DOK5114 the annotation dok-policies/exempt.nm-10 exempts nothing: there is no such control; did you mean NM-10?",
    ],
    ["dok-policies/exempt.: x", "DOK5114 the annotation dok-policies/exempt. exempts nothing: there is no such control"],
    ...[
      "it is fine",
      "until 2027-01-31",
      "; until 2027-01-31",
      "it is fine; until 2027-02-30",
      "it is fine until 2027-01-31",
      '""',
      "7",
      "it; until 2027-01-31 or so",
    ].map((value) => [
      `dok-policies/exempt.NM-10: ${value}`,
      "DOK5114 the annotation dok-policies/exempt.NM-10 exempts nothing: its value is not a reason and a day of the calendar",
    ]),
  ])("%s exempts nothing, and that is said", async (line, said) => {
    expect(await checked(write(cluster([line])))).toMatchObject({ exitCode: 1, found: ["NM-10", "UM-2"], said: [`8 ${said}`] });
  });

  it("of a control that does not judge its kind exempts nothing, and that is said", async () => {
    const head = "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: a\n  annotations:\n";
    const { said } = await checked(write(`${head}    dok-policies/exempt.NM-10: ${GOOD}\nspec: { secretName: a }\n`));
    expect(said).toEqual(["6 DOK5115 the annotation dok-policies/exempt.NM-10 exempts nothing: no policy of NM-10 judges a Certificate"]);
  });

  it("that nothing needs is said, but not where only some findings are asked for", async () => {
    const path = write(cluster([`dok-policies/exempt.NM-10: ${GOOD}`], "postgres:17-fips"));
    expect((await checked(path)).said).toEqual([
      "8 DOK5113 the exemption of NM-10 for kinds Cluster, names orders, namespaces shop covers nothing that was found",
    ]);
    expect((await checked(path, { profile: "baseline" })).said).toEqual([]);
  });

  it("yields to the file of exemptions, and is not useless beside it", async () => {
    const path = write(cluster([`dok-policies/exempt.NM-10: ${GOOD}`]));
    const file = join(work, "file.yaml");
    writeFileSync(
      file,
      "apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n  - { control: NM-10, match: { names: [orders] }, reason: the file says so, expires: 2199-12-31 }\n",
    );
    expect(await checked(path, { exemptions: file })).toMatchObject({ exempted: ["NM-10"], said: [] });
    const { out } = await checkHere([path], { today, params, exemptions: file });
    expect(JSON.parse(out).exempted).toMatchObject([{ reason: "the file says so" }]);
  });

  it("is read from its own form only", () => {
    const of = (annotations: unknown) => claimsOf({ metadata: { annotations } });
    expect([of(undefined), of(null), of("x"), of(["dok-policies/exempt.A"]), of({ "dok-policies/exempt": "x" }), claimsOf({ metadata: "x" })]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(of({ "dok-policies/exempt.A-1": "a; b ;  until   2027-01-31 " })).toMatchObject([
      { control: "A-1", says: { reason: "a; b", expires: "2027-01-31" } },
    ]);
    const start = process.cpuUsage();
    of({ "dok-policies/exempt.A-1": `${"; until ".repeat(200_000)}x` });
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});

it("collect writes what stands on objects as a file that is understood, each once and until the first of its days", () => {
  const good = `dok-policies/exempt.NM-10: ${GOOD}`;
  const path = write(
    cluster([good]),
    cluster([good.replace("01-31", "03-31")]),
    cluster(["dok-policies/exempt.NM-10: over; until 2020-01-01", "dok-policies/exempt.UM-2: x"]).replace("orders", "cart"),
  );
  const { exitCode, out, diagnostics } = collectExemptions([path], { today });
  const file = join(work, "collected.yaml");
  writeFileSync(file, [...out].join(""));
  const read = readExemptions(file, readPack());
  expect(read.diagnostics).toEqual([]);
  expect(read.exemptions).toMatchObject([
    { controls: ["NM-10"], match: { kinds: ["Cluster"], names: ["orders"], namespaces: ["shop"] }, reason: "no law asks for it", expires: "2027-01-31" },
  ]);
  expect({ exitCode, codes: diagnostics.map(({ code }) => code) }).toEqual({ exitCode: 0, codes: ["DOK5112", "DOK5115"] });
  expect(collectExemptions([join(folder, "nowhere")], { today })).toMatchObject({ exitCode: 2, out: [] });
  expect([...collectExemptions([join(folder, "*.yaml")], { today: "2199-01-01" }).out].join("")).toContain("exemptions: []\n");
});
