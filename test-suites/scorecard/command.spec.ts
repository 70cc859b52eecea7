// The command as it is run: objects and documents in, a scorecard and an exit code out.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPack } from "../../src/cli/pack-file.ts";
import { makeScorecard } from "../../src/cli/scorecard.ts";
import { readScorecardSettings, type ScorecardOptions } from "../../src/cli/scorecard-settings.ts";
import type { Scorecard, ScoredControl } from "../../src/scorecard/scorecard.ts";
import { bundle, CARELESS, ownFiles, run } from "../cli/support/run.ts";

const { folder, file } = ownFiles();
const at = (name: string): string => join(folder, name);
const pack = readPack();

/** The scorecard of some files, made in this process. */
async function cardOf(paths: readonly string[], options: ScorecardOptions = {}): Promise<Scorecard> {
  return (await makeScorecard(readScorecardSettings(paths, { config: false, ...options }, pack), pack)).card;
}
function rowOf({ controls }: Scorecard, id: string): ScoredControl {
  const control = controls.find(({ row }) => row.id === id);
  if (control === undefined) {
    throw new Error(`no row ${id}`);
  }
  return control;
}
let files = 0;
async function scored(text: string, id: string): Promise<ScoredControl> {
  files += 1;
  return rowOf(await cardOf([file(`scored-${files}.yaml`, text)]), id);
}

const cluster = (spec: string): string => `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata:\n  name: orders\nspec:\n  instances: 3\n${spec}`;
const BACKUP = "  backup:\n    barmanObjectStore:\n      destinationPath: s3://backups\n";

describe("what nobody saw is not met", () => {
  it("a backup that there is not is not an encrypted one", async () => {
    expect(await scored(cluster(""), "ED-1")).toMatchObject({ answer: "not-visible", judged: 0, grounds: [{ says: "It says nothing of it", line: 4 }] });
  });

  it("a file with some name is no certificate", async () => {
    const files = "  configuration:\n    files:\n      config.d/merges.xml: <clickhouse/>\n";
    const installation = `apiVersion: clickhouse.altinity.com/v1\nkind: ClickHouseInstallation\nmetadata:\n  name: events\nspec:\n${files}`;
    expect(await scored(installation, "NM-7")).toMatchObject({ answer: "not-visible", judged: 0 });
  });

  it("an address that there is not is none with TLS", async () => {
    expect(await scored(cluster(""), "NM-6")).toMatchObject({
      answer: "not-visible",
      judged: 0,
      grounds: [{ says: expect.stringMatching(/^Nothing wrong was found/u) }],
    });
    expect(await scored(cluster(`${BACKUP}      endpointURL: http://backups\n`), "NM-6")).toMatchObject({ answer: "not-met", judged: 1 });
  });

  it("a backup that is encrypted is, at its place", async () => {
    const { answer, judged, grounds } = await scored(
      cluster(`${BACKUP}      data:\n        encryption: AES256\n      wal:\n        encryption: AES256\n`),
      "ED-1",
    );
    expect({ answer, judged }).toEqual({ answer: "met", judged: 1 });
    expect(grounds[0]?.line).toBeGreaterThan(6);
  });

  it("one that may be unencrypted is not", async () => {
    expect(await scored(cluster(BACKUP), "ED-1")).toMatchObject({ answer: "not-met", by: "objects", judged: 1 });
  });

  it("what stands in a Secret is not visible", async () => {
    const control = await scored(cluster("  certificates:\n    serverTLSSecret: tls\n    serverCASecret: ca\n"), "NM-7");
    expect(control).toMatchObject({ answer: "not-visible", judged: 0 });
    expect(control.grounds[0]?.says).toMatch(/Secret/u);
  });

  it.each([
    [
      "a kind of somebody else's definition",
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things.example.org}\nspec:\n  group: example.org\n  scope: Namespaced\n  names: {kind: Thing, plural: things}\n  versions:\n    - {name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}\n",
      "UM-5",
    ],
    [
      "another workload",
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers: [{name: web, image: nginx}]\n",
      "WL-1",
    ],
    ["another service", "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  ports: [{port: 80}]\n", "KSI-5"],
    [
      "another role",
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: web}\nrules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]\n",
      "KSI-1",
    ],
    ["another Secret", "apiVersion: v1\nkind: Secret\nmetadata: {name: web}\nstringData: {a: b}\n", "UM-3"],
  ])("%s says nothing of databases", async (_, text, id) => {
    expect(await scored(text, id)).toMatchObject({ answer: "not-visible", judged: 0 });
  });

  it("a definition shows what the operator's kind offers, and whose kind it is", async () => {
    const definition = (field: string): string =>
      `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: clusters.postgresql.cnpg.io}\nspec:\n  group: postgresql.cnpg.io\n  scope: Namespaced\n  names: {kind: Cluster, plural: clusters}\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {storage: {type: object, properties: {${field}: {type: string}}}}}}}}\n`;
    const card = await cardOf([file("crd.yaml", definition("storageClass"))]);
    expect(card.subject).toBe("CloudNativePG");
    expect(rowOf(card, "SM-5")).toMatchObject({ answer: "met", judged: 1 });
    expect(await scored(definition("size"), "SM-5")).toMatchObject({ answer: "not-met", judged: 1 });
  });

  it("an operator's role without a wide rule is what is asked for", async () => {
    const role = (verbs: string): string =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: cnpg-manager}\nrules: [{apiGroups: [''], resources: [pods], verbs: [${verbs}]}]\n`;
    expect(await scored(role("get"), "KSI-1")).toMatchObject({ answer: "met", judged: 1 });
    expect(await scored(role("impersonate"), "KSI-1")).toMatchObject({ answer: "not-met", judged: 1 });
  });

  it("a credential that is not there is what is asked for, of a database's own object", async () => {
    expect(await scored(cluster(""), "CM-2")).toMatchObject({ answer: "met", judged: 1 });
  });
});

const INSIGHTS = `header:
  schema-version: 2.0.0
  last-updated: '2026-03-01'
  last-reviewed: '2026-04-01'
  url: https://example.org/insights
project:
  documentation:
    release-process: https://example.org/release
    support-policy: https://example.org/support
`;
const CHART = "apiVersion: v2\nname: my-operator\nversion: 1.2.3\n";

describe("objects and documents together", () => {
  const careless = file("all/careless.yaml", CARELESS);
  file("all/SECURITY-INSIGHTS.yml", INSIGHTS);
  file("all/Chart.yaml", CHART);

  it("every row of the guide is answered, in its order", async () => {
    const card = await cardOf([at("all")]);
    expect(card.controls.map(({ row }) => row)).toEqual(pack.guideRows);
    expect(card.counts).toEqual({ files: 3, objects: 1, evaluated: 1, documents: 2 });
    expect(card.subject).toBe("CloudNativePG");
    expect(card).not.toHaveProperty("cautions");
    expect(new Set(card.controls.map(({ answer }) => answer))).toEqual(new Set(["met", "not-met", "not-visible", "manual"]));
    expect(rowOf(card, "SSC-2")).toMatchObject({ answer: "met", by: "documents", grounds: [{ file: at("all/SECURITY-INSIGHTS.yml"), line: 8, column: 22 }] });
    for (const { answer, row, by } of card.controls) {
      expect([row.id, answer === "manual"]).toEqual([row.id, row.kind === "manual"]);
      expect([row.id, by !== undefined]).toEqual([row.id, answer === "met" || answer === "not-met"]);
    }
  });

  it("documents alone are something to look at", async () => {
    const { card, faults } = await makeScorecard(readScorecardSettings([at("all/Chart.yaml")], { config: false }, pack), pack);
    expect(faults).toEqual([]);
    expect(card.subject).toBe("what was given");
    expect(card.controls.filter(({ by }) => by === "objects")).toEqual([]);
  });

  it("exemptions hide nothing", async () => {
    const exempted = file(
      "exempted.yaml",
      CARELESS.replace("  name: careless\n", '  name: careless\n  annotations:\n    exempt.dok-policies/UM-2: "2099-01-31 we know"\n'),
    );
    expect(rowOf(await cardOf([exempted]), "UM-2").answer).toBe(rowOf(await cardOf([careless]), "UM-2").answer);
  });

  it("what is not read is told beside the answers", async () => {
    const { status, out, err } = run([
      "scorecard",
      "--no-config",
      "--format",
      "json",
      careless,
      file("chart/templates/a.yaml", "a: {{ .Values.a }}\n"),
      file("bad.yaml", "a: [\n"),
    ]);
    expect(status).toBe(2);
    expect(err).toMatch(/DOK5009[\s\S]*DOK5002/u);
    expect(JSON.parse(out)).toMatchObject({ cautions: [expect.stringMatching(/^Not everything could be read or judged \(2 faults\)/u)] });
  });

  it("a version that the pack does not know is told, too", async () => {
    const card = await cardOf([careless, file("later.yaml", CARELESS.replace("/v1", "/v9"))]);
    expect(card.cautions).toEqual([expect.stringMatching(/has no version v9/u)]);
  });

  it("nothing is no scorecard", () => {
    const { status, err } = run(["scorecard", "--no-config", file("nothing.yaml", "# nothing\n")]);
    expect({ status, code: /DOK\d{4}/u.exec(err)?.[0] }).toEqual({ status: 2, code: "DOK5004" });
  });

  it("reads standard input beside files", () => {
    const { status, out } = run(["scorecard", "--no-config", "--format", "json", "-"], { input: `${CARELESS}---\n${CHART}` });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ counts: { objects: 1, documents: 1 } });
  });

  it("reads a pipe once, though it holds documents and has two names", () => {
    const names = [at("pipe"), `${folder}//pipe`];
    const script = 'mkfifo "$1" && cat "$2" > "$1" & sleep 1; shift 2; exec "$@"';
    const words = ["scorecard", "--no-config", "--format", "json", ...names];
    const args = ["-c", script, "sh", at("pipe"), file("piped.yaml", `${CARELESS}---\n${CHART}`), process.execPath, bundle(), ...words];
    const { status, stdout } = spawnSync("sh", args, { encoding: "utf8", timeout: 60_000 });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { files: 1, objects: 1, documents: 1 } });
  });
});

describe("the command line", () => {
  const careless = file("line/careless.yaml", CARELESS);
  const answer = (control: string, says: string): string =>
    `  - {control: ${control}, answer: ${says}, by: Jane, date: 2026-11-01, link: "https://example.org"}\n`;

  it.each(["human", "json", "markdown", "html"])("writes %s to standard output", (format) => {
    const { status, out, err } = run(["scorecard", "--no-config", "--format", format, careless]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("UM-2");
  });

  it("writes several at once, each to its place", () => {
    const words = ["--format", "json", "--output", at("card.json"), "--format", "html", "--output", at("card.html")];
    const { status, out, err } = run(["scorecard", "--no-config", ...words, careless]);
    expect({ status, out }).toEqual({ status: 0, out: "" });
    expect(err).toMatch(/^\d+ met, \d+ not met, \d+ not visible, \d+ manual\n$/u);
    expect(readFileSync(at("card.html"), "utf8")).toMatch(/^<!doctype html>/iu);
    expect(JSON.parse(readFileSync(at("card.json"), "utf8"))).toMatchObject({ subject: "CloudNativePG" });
  });

  it.each([
    [[], 0],
    [["--fail-on", "never"], 0],
    [["--fail-on", "not-met"], 1],
    [["--fail-on", "not-visible"], 1],
    [["--fail-on", "manual"], 1],
    [["--fail-on", "sometimes"], 2],
    [["--format", "sarif"], 2],
    [["--answers", "/nowhere.yaml"], 2],
    [["--today", "yesterday"], 2],
  ])("%j ends with %i", (words, code) => {
    expect(run(["scorecard", "--no-config", ...words, careless]).status).toBe(code);
  });

  it("fails for an answer that objects contradict, and shows the finding", () => {
    // Documents alone: nothing is not met but what the reviewer overrules.
    const chart = file("line/Chart.yaml", CHART);
    const answers = file("line/answers.yaml", `subject: Mine 1.0\nanswers:\n${answer("UM-2", "met")}`);
    expect(run(["scorecard", "--no-config", "--fail-on", "not-met", chart]).status).toBe(0);
    expect(run(["scorecard", "--no-config", "--fail-on", "not-met", "--answers", answers, chart]).status).toBe(0);
    const { status, out } = run(["scorecard", "--no-config", "--fail-on", "not-met", "--format", "json", "--answers", answers, careless]);
    expect(status).toBe(1);
    expect(out).toContain("Mine 1.0");
    expect(out).toContain("objects do not comply, first in");
  });

  it("says its name, whatever the answers say", async () => {
    const answers = file("line/named.yaml", `subject: Mine 1.0\nanswers:\n${answer("UM-2", "met")}`);
    expect((await cardOf([careless], { answers })).subject).toBe("Mine 1.0");
    expect((await cardOf([careless], { answers, name: "Yours" })).subject).toBe("Yours");
  });
});

describe("--new-answers", () => {
  const careless = file("new/careless.yaml", CARELESS);

  it("writes what is open; as it is, every empty field is an error at its place", async () => {
    const path = at("new/answers.txt");
    const { status, err } = run(["scorecard", "--no-config", "--format", "json", "--new-answers", path, careless]);
    const card = await cardOf([careless]);
    const open = card.controls.filter((control) => control.answer === "manual" || control.answer === "not-visible");
    expect({ status, err }).toEqual({ status: 0, err: `${open.length} open questions written to ${path}\n` });
    const text = readFileSync(path, "utf8");
    expect([...text.matchAll(/- control: "(.+)"/gu)].map(([, id]) => id)).toEqual(open.map(({ row }) => row.id));
    const refused = run(["scorecard", "--no-config", "--answers", path, careless]);
    expect(refused.status).toBe(2);
    expect(refused.err.match(/DOK5301/gu)).toHaveLength(open.length * 4);
    const line = text.split("\n").indexOf("    answer:") + 1;
    expect(refused.err).toContain(`${path}:${line}:5`);
  });

  it("filled in, it answers what was open", async () => {
    const text = readFileSync(at("new/answers.txt"), "utf8")
      .replaceAll("answer:\n", "answer: met\n")
      .replaceAll("by:\n", "by: Jane\n")
      .replaceAll("date:\n", "date: 2026-11-01\n")
      .replaceAll("link:\n", "link: https://example.org\n");
    const card = await cardOf([careless], { answers: file("new/filled.yaml", text) });
    expect(card.controls.filter(({ answer }) => answer === "manual" || answer === "not-visible")).toEqual([]);
    expect(card.controls.filter(({ conflict }) => conflict !== undefined)).toEqual([]);
  });

  it("replaces nothing", () => {
    const precious = file("new/precious.yaml", "mine\n");
    const { status, err } = run(["scorecard", "--no-config", "--new-answers", precious, careless]);
    expect({ status, code: /DOK\d{4}/u.exec(err)?.[0] }).toEqual({ status: 2, code: "DOK5308" });
    expect(readFileSync(precious, "utf8")).toBe("mine\n");
  });

  it("says why it cannot be written", () => {
    const nowhere = at("nowhere/answers.yaml");
    expect(run(["scorecard", "--no-config", "--new-answers", nowhere, careless]).status).toBe(2);
    expect(existsSync(nowhere)).toBe(false);
  });
});
