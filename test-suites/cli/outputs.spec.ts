// Several reports at once: which goes where, what is refused, and files that are whole or not there.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/reports/format-names.ts";
import { type Output, type OutputWord, pairOutputs } from "../../src/cli/outputs.ts";
import { writeReport } from "../../src/cli/report-file.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { CARELESS, checkHere, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
const careless = file("careless.yaml", CARELESS);
const at = (name: string): string => join(folder, name);

/** `-f` for a format, `-o` for an output. */
function wordsOf(line: string): readonly OutputWord[] {
  const parts = line === "" ? [] : line.split(" ");
  return parts.flatMap((part, index) =>
    part === "-f" || part === "-o" ? [{ option: part === "-f" ? "format" : "output", value: parts[index + 1] ?? "" }] : [],
  );
}

function paired(line: string): { readonly outputs: readonly Output[]; readonly faults: readonly string[] } {
  const faults: Diagnostic[] = [];
  const outputs = pairOutputs(wordsOf(line), faults, FORMAT_NAMES, "human");
  return { outputs, faults: faults.map(({ code, message }) => `${code} ${message}`) };
}

describe("which report goes where", () => {
  it.each([
    ["", [{ format: "human" }]],
    ["-f json", [{ format: "json" }]],
    ["-f sarif -o a.sarif -f human", [{ format: "sarif", file: "a.sarif" }, { format: "human" }]],
    ["-f human -f sarif -o a.sarif", [{ format: "human" }, { format: "sarif", file: "a.sarif" }]],
    [
      "-f json -o a -f json -o b",
      [
        { format: "json", file: "a" },
        { format: "json", file: "b" },
      ],
    ],
    ["-f junit -o -", [{ format: "junit" }]],
  ])("%s", (line, outputs) => {
    expect(paired(line)).toEqual({ outputs, faults: [] });
  });

  it.each([
    ["-o a.sarif -f sarif", /^DOK5014 .*--output a\.sarif has no --format before it$/u],
    ["-f sarif -o a -o b", /^DOK5014 .*--format sarif has two outputs, a and b$/u],
    ["-f sarif -f human", /^DOK5014 .*sarif and human would both go to standard output/u],
    ["-f sarif -o - -f human", /^DOK5014 .*sarif and human would both go to standard output/u],
    ["-f sarif -o x/../a -f json -o a", /^DOK5014 .*sarif and json would both be written to a$/u],
    ["-f serif", /^DOK5005 there is no format serif; did you mean sarif\?$/u],
    ["-f json -o", /^DOK5014 .*the --output of --format json is empty$/u],
  ])("%s is refused", (line, fault) => {
    expect(paired(line).faults).toEqual([expect.stringMatching(fault)]);
  });

  it("the command line keeps the order of its words, and refuses a mistake before any work", () => {
    const { out, status, err } = run(["check", "--control", "UM-2", "--format", "sarif", "--output", at("a.sarif"), "--format", "human", careless]);
    expect(out).toContain("1 finding (");
    expect(JSON.parse(readFileSync(at("a.sarif"), "utf8")).runs[0].results.length).toBe(1);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    const wrong = run(["check", "--output", at("b.sarif"), "--format", "sarif", careless]);
    expect(wrong.err).toMatch(/DOK5014: .*has no --format before it\n/u);
    expect([wrong.status, wrong.out, existsSync(at("b.sarif"))]).toEqual([2, "", false]);
  });

  it("says the counts on standard error where every report goes to a file", () => {
    const { out, err, status } = run(["check", "--control", "UM-2", "--format", "csv", "--output", at("only.csv"), careless]);
    expect({ out, status }).toEqual({ out: "", status: 1 });
    expect(err).toMatch(/^1 file, 1 document, 1 object, 1 evaluated; 1 finding /u);
  });
});

const to = (format: string, path: string): { readonly outputs: readonly OutputWord[] } => ({
  outputs: [
    { option: "format", value: format },
    { option: "output", value: path },
  ],
});

describe("files", () => {
  it("are replaced whole, keep their mode, and a link stays one", async () => {
    const real = file("reports/real.json", "{}");
    chmodSync(real, 0o640);
    symlinkSync("real.json", at("reports/link.json"));
    expect((await checkHere([careless], to("json", at("reports/link.json")))).exitCode).toBe(1);
    expect(JSON.parse(readFileSync(real, "utf8")).findings.length).toBe(3);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(readdirSync(at("reports")).sort()).toEqual(["link.json", "real.json"]);
  });

  it("a report that fails in its middle leaves the old one, and nothing beside", async () => {
    const path = file("half/report.txt", "old");
    const pieces = function* (): Generator<string> {
      yield "x".repeat(1 << 17);
      throw new Error("no more");
    };
    expect(await writeReport(path, pieces())).toMatchObject({ code: "DOK5015", message: expect.stringContaining("no more") });
    expect([readFileSync(path, "utf8"), readdirSync(at("half"))]).toEqual(["old", ["report.txt"]]);
  });

  it("what is no ordinary file is written to, not replaced", async () => {
    expect((await checkHere([careless], to("json", "/dev/null"))).exitCode).toBe(1);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.each([
    ["a folder", () => folder, "it is a folder"],
    ["in no folder", () => at("nowhere/a.json"), "there is no such file or folder"],
    ["below a file", () => join(careless, "a.json"), "a part of the path is no folder"],
    ["a manifest", () => careless, "it holds Kubernetes objects, which a report would replace"],
  ])("%s is refused before any work", async (_, path, reason) => {
    const { exitCode, diagnostics, out } = await checkHere([careless], to("json", path()));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([`DOK5015 cannot write ${path()}: ${reason}`]);
    expect([exitCode, out, readFileSync(careless, "utf8")]).toEqual([2, "", CARELESS]);
  });

  it("a report of an earlier run among the manifests is replaced, and not read", async () => {
    mkdirSync(at("among"));
    file("among/db.yaml", CARELESS);
    const path = at("among/report.yaml");
    for (const format of ["policyreport", "policyreport"]) {
      expect((await checkHere([at("among")], to(format, path))).exitCode).toBe(1);
    }
    const { out } = await checkHere([at("among")], { outputs: [{ option: "format", value: "json" }, ...to("json", at("among/report.json")).outputs] });
    expect(JSON.parse(out).summary).toMatchObject({ files: 2, objects: 2, evaluated: 1 });
    expect(JSON.parse(readFileSync(at("among/report.json"), "utf8")).summary).toMatchObject({ files: 2 });
  });
});

describe("GitHub", () => {
  it("annotations go to standard output, and the job's summary gets Markdown after what is there", () => {
    const summary = file("summary.md", "before\n");
    const { out, status } = run(["check", "--control", "UM-2", "--format", "github", "careless.yaml"], {
      cwd: folder,
      env: { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: folder },
    });
    expect(out).toMatch(/^::\w+ file=careless\.yaml,line=6,endLine=6,col=26,endColumn=30,title=UM-2 \w+::UM-2 spec\.enableSuperuserAccess: .+\n1 file, /u);
    expect(readFileSync(summary, "utf8")).toMatch(/^before\n## dok-policies: 1 finding\n[\s\S]*\| UM-2 \| careless.yaml:6:26 \|/u);
    expect(status).toBe(1);
  });

  it("no other format writes a summary; one that cannot be written is an error", () => {
    const env = { GITHUB_STEP_SUMMARY: at("nowhere/summary.md") };
    expect(run(["check", careless], { env }).status).toBe(1);
    const { status, err } = run(["check", "--format", "github", careless], { env });
    expect([status, err]).toEqual([2, expect.stringContaining("DOK5015: cannot write ")]);
  });
});

it("a rendered document's template stands beside the place", async () => {
  const rendered = file(
    "rendered.yaml",
    `---\n# Source: shop/templates/db.yaml\n${CARELESS}---\n${CARELESS}---\napiVersion: v1 # Source: a\n# Source: b\nkind: List\nitems: []\n`,
  );
  expect(
    run(["check", "--control", "UM-2", rendered])
      .out.split("\n")
      .filter((line) => line.startsWith("  on:")),
  ).toEqual(["  on: Cluster careless, cloudnative-pg, from shop/templates/db.yaml", "  on: Cluster careless, cloudnative-pg"]);
  const { out } = await checkHere([rendered], { control: ["UM-2"] });
  expect(JSON.parse(out).findings.map(({ renderedFrom }: { renderedFrom?: string }) => renderedFrom)).toEqual(["shop/templates/db.yaml", undefined]);
});

it("so does the file that kustomize names as an object's origin", async () => {
  const withOrigin = (origin: string): string => CARELESS.replace("metadata:\n", `metadata:\n  annotations:\n    config.kubernetes.io/origin: ${origin}\n`);
  const texts = ["|\n      path: base/db.yaml", "|\n      configuredIn: k.yaml\n      path: a b.yaml\n      repo: x", '"path: "', "7"].map(withOrigin);
  const built = file("built.yaml", texts.join("---\n"));
  const { out } = await checkHere([built], { control: ["UM-2"] });
  const from = JSON.parse(out).findings.map(({ renderedFrom }: { renderedFrom?: string }) => renderedFrom);
  expect(from).toEqual(["base/db.yaml", "a b.yaml", undefined, undefined]);
});
