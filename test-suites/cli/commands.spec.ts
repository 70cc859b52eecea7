// The command line as a user runs it: exit codes, the JSON report, the line of each finding, and clear errors.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fixtures } from "../support/fixtures.ts";
import { ROOT } from "../support/root.ts";

const folder = mkdtempSync(join(tmpdir(), "dok-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = ""): { readonly status: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/main.ts"), ...args], {
    cwd: ROOT,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HARDENED = join(ROOT, "examples/cloudnative-pg-hardened.yaml");
const CARELESS = join(ROOT, "examples/mariadb-careless.yaml");

describe("check", () => {
  it("exits 0 where nothing is found, and says how much it looked at", () => {
    const { status, out } = run(["check", HARDENED]);
    expect(out).toContain("1 files, 1 documents, 1 objects, 1 evaluated; 0 findings");
    expect(status).toBe(0);
  });

  it("exits 1 with findings; the JSON report has the documented shape", () => {
    const { status, out } = run(["check", "--format", "json", CARELESS]);
    const report = JSON.parse(out);
    expect(status).toBe(1);
    expect(Object.keys(report)).toEqual(["schemaVersion", "pack", "summary", "findings", "notVisible", "skipped"]);
    expect(report.summary).toMatchObject({ files: 1, documents: 1, objects: 1, evaluated: 1 });
    expect(report.findings[0]).toEqual({
      control: expect.any(String),
      severity: expect.any(String),
      message: expect.any(String),
      fix: expect.any(String),
      field: expect.any(String),
      file: CARELESS,
      line: expect.any(Number),
      column: expect.any(Number),
      operator: "mariadb",
      resource: { apiVersion: "k8s.mariadb.com/v1alpha1", kind: "MariaDB", namespace: "shop", name: "cart" },
    });
  });

  it("reads standard input, and objects in a List", () => {
    const list = {
      apiVersion: "v1",
      kind: "List",
      items: [{ apiVersion: "postgresql.cnpg.io/v1", kind: "Cluster", metadata: { name: "a" }, spec: { enableSuperuserAccess: true } }],
    };
    const { status, out } = run(["check", "--format", "json", "--control", "UM-2", "-"], JSON.stringify(list, null, 2));
    const report = JSON.parse(out);
    expect(status).toBe(1);
    expect(report.findings.map((finding: { control: string; line: number }) => [finding.control, finding.line])).toEqual([["UM-2", 12]]);
  });

  it("takes parameters", () => {
    const params = file("params.yaml", "SM-1:\n  encryptedClasses: [other]\n");
    const { out } = run(["check", "--format", "json", "--control", "SM-1", "--params", params, HARDENED]);
    expect(JSON.parse(out).findings.map(({ field }: { field: string }) => field)).toEqual(["spec.storage.storageClass"]);
  });

  it("finds every fixture's findings at the line they stand above", () => {
    const plain = fixtures.filter(({ params }) => Object.keys(params).length === 0);
    const { out } = run(["check", "--format", "json", "test-suites/controls"]);
    const findings: readonly { file: string; line: number; message: string }[] = JSON.parse(out).findings;
    const at = new Set(findings.map((finding) => `${finding.file}:${finding.line} ${finding.message}`));
    const messages = new Set(findings.map((finding) => `${finding.file} ${finding.message}`));
    const wanted = plain.flatMap(({ path, expected }) => expected.filter(({ kind }) => kind === "violation").map(({ line, text }) => ({ path, line, text })));
    expect(wanted.filter(({ path, text }) => !messages.has(`${path} ${text}`))).toEqual([]);
    // A comment above a parent stands for an absent field; the rest must be exact.
    const exact = wanted.filter(({ path, line, text }) => at.has(`${path}:${line} ${text}`)).length;
    expect(exact / wanted.length).toBeGreaterThan(0.9);
  });
});

describe("bad input gets a clear error and exit 2", () => {
  it.each([
    ["a missing file", () => ["check", join(folder, "nowhere.yaml")], "DOK5001"],
    ["a file that is no YAML", () => ["check", file("bad.yaml", "a: [1\nb: 2\n")], "DOK5002"],
    ["a duplicate key", () => ["check", file("twice.yaml", "apiVersion: v1\nkind: Pod\nkind: Pod\n")], "DOK5002"],
    [
      "an alias bomb",
      () => [
        "check",
        file(
          "bomb.yaml",
          `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
            .split("")
            .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdefg"[index]}`).join(",")}]`)
            .join("\n")}\n`,
        ),
      ],
      "DOK5002",
    ],
    ["a NUL byte", () => ["check", file("nul.yaml", "a: \0\n")], "DOK5003"],
    ["nothing to evaluate", () => ["check", file("other.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n")], "DOK5004"],
    ["an unknown control", () => ["check", "--control", "XX-9", HARDENED], "DOK5005"],
    ["an unknown parameter", () => ["check", "--params", file("p.yaml", "SM-1: {nothing: 1}\n"), HARDENED], "DOK5006"],
    ["an unknown control to explain", () => ["explain", "XX-9"], "DOK5005"],
  ])("%s", (_, args, code) => {
    const { status, err } = run(args());
    expect(err).toContain(code);
    expect(err).toMatch(/why: .+\n {2}fix: /u);
    expect(err).not.toMatch(/\n\s+at .+:\d+:\d+/u);
    expect(status).toBe(2);
  });

  it("still checks the other files", () => {
    const { status, out } = run(["check", "--format", "json", file("broken.yaml", "a: [1\n"), CARELESS]);
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
    expect(status).toBe(2);
  });

  it("says which documents it skipped and why", () => {
    const { out } = run(["check", "--format", "json", file("mixed.yaml", "apiVersion: v1\nkind: ConfigMap\n---\nfoo: bar\n"), HARDENED]);
    expect(JSON.parse(out).skipped.map(({ reason }: { reason: string }) => reason)).toEqual([
      "no Kubernetes object: it has no apiVersion and kind",
      "no control reads v1 ConfigMap",
    ]);
  });
});

describe("list and explain", () => {
  it("list gives each control with operators and targets", () => {
    const rows = JSON.parse(run(["list", "--format", "json"]).out);
    expect(rows.length).toBeGreaterThanOrEqual(12);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(["id", "title", "severity", "source", "kind", "status", "operators", "targets"]);
      expect(row.operators.length).toBeGreaterThan(0);
    }
  });

  it("explain names the parameters", () => {
    expect(run(["explain", "KSI-5"]).out).toContain("privateMarks");
  });
});
