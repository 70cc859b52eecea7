// The commands' answers: exit codes, the JSON report, the line of each finding, and clear errors.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { list } from "../../src/cli/list.ts";
import type { GuideRow } from "../../src/dsl/guide.ts";
import { fixtures } from "../support/fixtures.ts";
import { ROOT } from "../support/root.ts";
import { checkHere, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
const HARDENED = join(ROOT, "examples/cloudnative-pg-hardened.yaml");
const CARELESS = join(ROOT, "examples/mariadb-careless.yaml");
const json = { format: "json" };

describe("check", () => {
  it("exits 0 where nothing is found, and says how much it looked at", () => {
    const { status, out, err } = run(["check", HARDENED]);
    expect(out).toContain("1 file, 1 document, 1 object, 1 evaluated; 0 findings");
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  it("exits 1 with findings; the JSON report has the documented shape", () => {
    const { status, out, err } = run(["check", "--format", "json", CARELESS]);
    const report = JSON.parse(out);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(Object.keys(report)).toEqual(["schemaVersion", "pack", "summary", "findings", "notVisible", "skipped", "faults"]);
    expect(report).toMatchObject({ schemaVersion: 1, pack: { name: expect.any(String), version: expect.any(String), guide: expect.any(String) } });
    expect(Object.keys(report.summary)).toEqual(["files", "documents", "objects", "evaluated", "findings", "exempted", "notVisible", "skipped", "faults"]);
    expect(report.summary).toMatchObject({ files: 1, documents: 1, objects: 1, evaluated: 1 });
    const counted = Object.fromEntries(
      ["critical", "high", "medium", "low"].map((level) => [level, report.findings.filter(({ severity }: { severity: string }) => severity === level).length]),
    );
    expect(report.summary.findings).toEqual(counted);
    for (const { edit, ...finding } of report.findings) {
      expect(typeof edit).toMatch(/^(?:undefined|string|object)$/u);
      expect(finding).toEqual({
        control: expect.any(String),
        severity: expect.stringMatching(/^(?:critical|high|medium|low)$/u),
        message: expect.any(String),
        fix: expect.any(String),
        field: expect.any(String),
        file: CARELESS,
        line: expect.any(Number),
        column: expect.any(Number),
        operator: "mariadb",
        resource: { apiVersion: "k8s.mariadb.com/v1alpha1", kind: "MariaDB", namespace: "shop", name: "cart" },
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/u),
      });
    }
    expect(report.findings.length).toBeGreaterThan(3);
  });

  it("reads standard input, and objects in a List", () => {
    const items = [{ apiVersion: "postgresql.cnpg.io/v1", kind: "Cluster", metadata: { name: "a" }, spec: { enableSuperuserAccess: true } }];
    const input = JSON.stringify({ apiVersion: "v1", kind: "List", items }, null, 2);
    const { status, out } = run(["check", "--format", "json", "--control", "UM-2", "-"], { input });
    expect(status).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([{ control: "UM-2", file: "-", line: 12 }]);
  });

  it("finds every fixture's findings at the line they stand above", async () => {
    // All of them are one set here, which has several default classes.
    const plain = fixtures.filter(({ path, params, isWhole }) => isWhole && Object.keys(params).length === 0 && !path.includes("-default-class"));
    // In one thread: others need the compiled command.
    const { out } = await checkHere([join(ROOT, "test-suites/controls")], { jobs: "1", wholeSet: true });
    const findings: readonly { file: string; line: number; message: string }[] = JSON.parse(out).findings;
    const shown = findings.map((finding) => ({ ...finding, file: finding.file.slice(ROOT.length + 1) }));
    const at = new Set(shown.map((finding) => `${finding.file}:${finding.line} ${finding.message}`));
    const messages = new Set(shown.map((finding) => `${finding.file} ${finding.message}`));
    const wanted = plain.flatMap(({ path, expected }) => expected.filter(({ kind }) => kind === "violation").map(({ line, text }) => ({ path, line, text })));
    expect(wanted.filter(({ path, text }) => !messages.has(`${path} ${text}`))).toEqual([]);
    // A comment above a parent stands for an absent field; the rest must be exact.
    const exact = wanted.filter(({ path, line, text }) => at.has(`${path}:${line} ${text}`)).length;
    expect(exact / wanted.length).toBeGreaterThan(0.9);
  });

  it("still checks the other files, and then exits 2", async () => {
    const { out, exitCode, codes } = await checkHere([file("broken.yaml", "a: [1\n"), CARELESS]);
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
    expect({ exitCode, codes }).toEqual({ exitCode: 2, codes: ["DOK5002"] });
  });

  it("says which documents it skipped and why", async () => {
    const mixed = file("mixed.yaml", "apiVersion: v1\nkind: LimitRange\n---\nfoo: bar\n---\napiVersion: postgresql.cnpg.io/v9\nkind: Cluster\n");
    const { out, exitCode } = await checkHere([mixed, HARDENED]);
    expect(JSON.parse(out).skipped).toEqual([
      { file: mixed, document: 1, what: "unknown-kind", reason: "no control reads v1 LimitRange" },
      { file: mixed, document: 2, what: "no-object", reason: "no Kubernetes object: it has no apiVersion and kind" },
      { file: mixed, document: 3, what: "unknown-version", reason: "Cluster of postgresql.cnpg.io has no version v9 in this pack, only v1" },
    ]);
    expect(exitCode).toBe(0);
  });
});

describe("the controls and severities asked for", () => {
  const controlsOf = (out: string): readonly string[] => [...new Set<string>(JSON.parse(out).findings.map(({ control }: { control: string }) => control))];

  it("only these, however they are written", async () => {
    expect(controlsOf((await checkHere([CARELESS], { control: ["nm-1, WL-1", "ksi-5"] })).out).toSorted()).toEqual(["KSI-5", "NM-1", "WL-1"]);
  });

  it("this severity and above", async () => {
    const { out } = await checkHere([CARELESS], { severity: "HIGH" });
    expect(new Set(JSON.parse(out).findings.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(["critical", "high"]));
  });

  it.each([
    [{ control: ["KSI5"] }, /there is no control KSI5; did you mean KSI-5\?/u],
    [{ control: ["UM-1", "WL-l"] }, /there is no control WL-L; did you mean WL-1\?/u],
    [{ control: ["nothing like it"] }, /there is no control NOTHING LIKE IT$/u],
    [{ severity: "hihg" }, /there is no severity hihg; did you mean high\?/u],
  ])("%j is refused", async (options, message) => {
    const { exitCode, diagnostics } = await checkHere([CARELESS], options);
    expect(exitCode).toBe(2);
    expect(diagnostics).toMatchObject([{ code: "DOK5005", message: expect.stringMatching(message), fix: expect.stringMatching(/^choose one of: \S+, /u) }]);
  });

  it("a control that is not enforced on what is there evaluates nothing, which is no success", async () => {
    const { exitCode, diagnostics, out } = await checkHere([HARDENED], { control: ["KSI-1"] });
    expect(exitCode).toBe(2);
    expect(diagnostics).toMatchObject([{ code: "DOK5004", message: expect.stringContaining("none of the controls asked for") }]);
    expect(JSON.parse(out).summary).toMatchObject({ objects: 1, evaluated: 0 });
  });
});

describe("bad input on the command line gets a clear error and exit 2", () => {
  it.each([
    [
      "several faults, each at its place",
      () => ["check", join(folder, "nowhere.yaml"), file("bad.yaml", "a: [1\nb: 2\n---\nkind: Pod\nkind: Pod\n")],
      /DOK5001: cannot read .*nowhere.yaml: there is no such file or folder.*bad.yaml:2:1 error DOK5002: .*bad.yaml:5:1 error DOK5002/su,
    ],
    ["an unknown option", () => ["check", "--fromat", "json", HARDENED], /DOK5010: unknown option '--fromat'; did you mean --format\?/u],
    ["an unknown command", () => ["chek"], /DOK5010: unknown command 'chek'; did you mean check\?/u],
    ["an unknown form", () => ["list", "--format", "xml"], /DOK5010: .*'xml' is invalid/u],
    ["an unknown control to explain", () => ["explain", "UM1"], /DOK5005: there is no control UM1; did you mean UM-1\?/u],
  ])("%s", (_, args, message) => {
    const { status, out, err } = run(args());
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}why: .+\n {2}fix: .+\n {2}see: docs\/diagnostics\.md#dok\d{4}\n/u);
    expect(err).not.toMatch(/\n\s+at .+:\d+:\d+/u);
    expect(status).toBe(2);
    expect(out).not.toMatch(/\d [a-z]+ finding/u);
  });
});

describe("list and explain", () => {
  it("list gives each control with operators and targets", () => {
    const { controls } = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
    const rows = JSON.parse([...list(json).out].join("")).slice(0, controls.length);
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(controls.map(({ id }: { id: string }) => id));
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(["id", "title", "severity", "profile", "source", "kind", "status", "operators", "targets"]);
      expect(row).toMatchObject({ status: "enforced", kind: expect.stringMatching(/^(?:database|objects)$/u) });
      expect(row.operators.length).toBeGreaterThan(0);
      expect(row.targets.length).toBeGreaterThan(0);
    }
  });

  it("then list gives what the guide asks for and no object shows", () => {
    const { controls, guideRows } = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
    const wanted: readonly GuideRow[] = guideRows.filter(({ kind }: GuideRow) => kind !== "judged");
    const others = JSON.parse([...list(json).out].join("")).slice(controls.length);
    expect(others).toEqual(
      wanted.map(({ id, title, section, kind, sees, question }) => ({ id, title, source: section, kind, status: "not in objects", sees, question })),
    );
    const text = [...list({ format: "human" }).out].join("");
    for (const { id, kind, title } of wanted) {
      expect(text).toMatch(new RegExp(`^${id} +${kind} +${title}$`, "mu"));
    }
    expect(text.split("\n").length).toBe(controls.length + 2 + wanted.length + 1);
    expect(wanted.length).toBeGreaterThan(9);
  });

  it("a profile asks for controls: list gives nothing else of it", () => {
    const rows = JSON.parse([...list({ ...json, profile: "baseline" }).out].join(""));
    expect(new Set(rows.map(({ status }: { status: string }) => status))).toEqual(new Set(["enforced"]));
  });

  it("a bundle of an older version has no list of the guide", () => {
    const { guideRows: _, ...older } = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
    vi.stubEnv("DOK_BUNDLE", dirname(file("pack.json", JSON.stringify(older))));
    const listed = JSON.parse([...list(json).out].join(""));
    const text = [...list({ format: "human" }).out].join("");
    const explained = JSON.parse([...explain("UM-1", json).out].join(""));
    expect(() => explain("SSC-6", json)).toThrow();
    vi.unstubAllEnvs();
    expect([listed.length, text.split("\n").length - 1]).toEqual([older.controls.length, older.controls.length]);
    expect(explained).not.toHaveProperty("question");
  });

  it("each row that no control judges can be explained", () => {
    const { guideRows } = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
    for (const row of guideRows.filter(({ kind }: GuideRow) => kind !== "judged")) {
      const { section, ...rest } = row;
      expect(JSON.parse([...explain(row.id.toLowerCase(), json).out].join(""))).toEqual({ source: section, ...rest });
      const text = [...explain(row.id, { format: "human" }).out].join("");
      for (const said of [row.title, row.sees, row.question, ...[...(row.evidence ?? []), ...(row.parts ?? [])].map(({ field }) => field)]) {
        expect(text).toContain(said);
      }
    }
  });

  it("what a control is written about comes from the pack", () => {
    const pack = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
    const kinds: readonly string[] = pack.controls.map((_: object, at: number) => `kind ${at}`);
    const path = file(
      "pack.json",
      JSON.stringify({ ...pack, controls: pack.controls.map((control: object, at: number) => ({ ...control, kind: kinds[at] })) }),
    );
    vi.stubEnv("DOK_BUNDLE", dirname(path));
    const { out } = list(json);
    vi.unstubAllEnvs();
    expect(
      JSON.parse([...out].join(""))
        .slice(0, kinds.length)
        .map(({ kind }: { kind: string }) => kind),
    ).toEqual(kinds);
  });

  it("each control can be explained: what it takes, and how each kind shows it", () => {
    const { controls, guideRows, resources } = JSON.parse(readFileSync(join(ROOT, "generated/bundle/pack.json"), "utf8"));
    for (const { id, title, why, params } of controls) {
      const said = JSON.parse([...explain(id.toLowerCase(), json).out].join(""));
      expect(said).toMatchObject({ id, title, why, params });
      expect(said.seen.length).toBe(resources.length);
      expect(said.question).toBe(guideRows.find((row: GuideRow) => row.id === id).question);
      const text = [...explain(id, { format: "human" }).out].join("");
      for (const name of Object.keys(params)) {
        expect(text).toContain(`  ${name} (`);
      }
    }
    expect(controls.length).toBeGreaterThanOrEqual(12);
  });
});
