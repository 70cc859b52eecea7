// What makes a run fail, and what a terminal sees of it.
import { describe, expect, it } from "vitest";
import { isColored, showProgress } from "../../src/cli/terminal.ts";
import { CARELESS, checkHere, ownFiles, run } from "./support/run.ts";

const { folder, file } = ownFiles();
// A finding of high and one of medium severity, and one thing that it cannot show.
const careless = file("careless.yaml", CARELESS);
const hardened = CARELESS.replace("  enableSuperuserAccess: true\n", "").replace(
  "    parameters:",
  "    pg_hba: [hostnossl all all all reject]\n    parameters:",
);

describe("--fail-on", () => {
  it.each([
    [undefined, 1],
    ["low", 1],
    ["medium", 1],
    ["HIGH", 1],
    ["critical", 0],
    ["never", 0],
  ])("%s: exit %i, and the findings are shown", async (failOn, exitCode) => {
    const checked = await checkHere([careless], failOn === undefined ? {} : { failOn });
    expect([checked.exitCode, JSON.parse(checked.out).findings.length, checked.codes]).toEqual([exitCode, 3, []]);
  });

  it("counts what is shown: a lower finding does not fail beside a higher level", async () => {
    expect((await checkHere([careless], { failOn: "high", control: ["UM-2"] })).exitCode).toBe(0);
  });

  it("an unreadable file is no finding", async () => {
    expect((await checkHere([careless, file("broken.yaml", "a: [\n")], { failOn: "never" })).exitCode).toBe(2);
  });

  it.each([
    [{ failOn: "hihg" }, /there is no level hihg; did you mean high\?/u],
    [{ failOnSkipped: ["unknown-kin"] }, /there is no kind of skipped document unknown-kin; did you mean unknown-kind\?/u],
    [{ failOnSkipped: [""] }, /there is no kind of skipped document /u],
  ])("%j is refused", async (options, message) => {
    const { exitCode, diagnostics } = await checkHere([careless], options);
    expect([exitCode, diagnostics]).toEqual([2, [expect.objectContaining({ code: "DOK5005", message: expect.stringMatching(message) })]]);
  });
});

describe("--fail-on-skipped", () => {
  const mixed = file(
    "mixed.yaml",
    `${hardened}---\napiVersion: v1\nkind: LimitRange\n---\nfoo: bar\n---\napiVersion: postgresql.cnpg.io/v9\nkind: Cluster\n---\napiVersion: dok-policies/v1\nkind: Exemptions\n`,
  );
  const empty = file("empty.yaml", "# nothing\n");

  it.each([
    [undefined, undefined],
    ["no-object", "2 no-object"],
    ["unknown-kind", "1 unknown-kind"],
    ["unknown-version", "1 unknown-version"],
    ["not-visible", "9 not-visible"],
    ["no-object, not-visible", "2 no-object, 9 not-visible"],
    ["all", "2 no-object, 1 unknown-kind, 1 unknown-version, 9 not-visible"],
  ])("%s", async (what, counts) => {
    const { exitCode, diagnostics, out } = await checkHere([mixed, empty], { failOn: "never", ...(what === undefined ? {} : { failOnSkipped: [what] }) });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(
      counts === undefined ? [] : [`DOK5016 passed over without a verdict: ${counts}`],
    );
    expect(exitCode).toBe(counts === undefined ? 0 : 1);
    const { summary } = JSON.parse(out);
    expect([summary.skipped, summary.notVisible, summary.faults]).toEqual([
      { "left-out": 1, "not-asked": 0, "no-object": 2, "unknown-kind": 1, "unknown-version": 1 },
      9,
      counts === undefined ? 0 : 1,
    ]);
  });

  it("is satisfied where each has its verdict", async () => {
    expect((await checkHere([file("good.yaml", hardened)], { failOn: "never", failOnSkipped: ["no-object,unknown-kind", "unknown-version"] })).exitCode).toBe(
      0,
    );
  });
});

describe("colours", () => {
  const terminal = { isTTY: true };
  it.each([
    [terminal, {}, true],
    [{}, {}, false],
    [terminal, { NO_COLOR: "1" }, false],
    [terminal, { NO_COLOR: "" }, true],
    [terminal, { TERM: "dumb" }, false],
    [{}, { FORCE_COLOR: "1" }, true],
    [{}, { FORCE_COLOR: "" }, true],
    [terminal, { FORCE_COLOR: "0" }, false],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("%j %j", (stream, env, expected) => {
    expect(isColored(stream, env)).toBe(expected);
  });

  it("colour a report and its faults, and change nothing else", () => {
    file("frames/b.yaml", "b: [\n");
    file("frames/a.yaml", CARELESS);
    const plain = run(["check", "frames"], { cwd: folder });
    const colored = run(["check", "frames"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    for (const stream of ["out", "err"] as const) {
      expect(plain[stream]).not.toContain("\u001b");
      expect(colored[stream]).toContain("\u001b[");
      expect(colored[stream].replace(/\u001b\[[\d;]*m/gu, "")).toBe(plain[stream]);
    }
    const json = run(["check", "--format", "json", "frames"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    expect(json.out).not.toContain("\u001b");
  });
});

describe("the progress line", () => {
  const counts = { files: 3, documents: 4, objects: 5, evaluated: 5 };

  function shown(stream: object, env: { readonly [name: string]: string }, times: readonly number[]): string {
    let written = "";
    let at = 0;
    const progress = showProgress({ ...stream, write: (text) => (written += text) }, env, () => at);
    for (at of times) {
      progress.tick(counts);
    }
    progress.end();
    return written;
  }

  it("is written over, not too often, and taken away", () => {
    expect(shown({ isTTY: true }, {}, [10, 499, 500, 550, 599, 601])).toBe(`${"\r\u001b[Kchecking: 3 files, 5 objects".repeat(2)}\r\u001b[K`);
  });

  it.each([
    ["short work", { isTTY: true }, {}, [10, 499]],
    ["no terminal", {}, {}, [9999]],
    ["a job", { isTTY: true }, { CI: "true" }, [9999]],
    ["a dumb terminal", { isTTY: true }, { TERM: "dumb" }, [9999]],
  ])("%s has none", (_, stream, env, times) => {
    expect(shown(stream, env, times)).toBe("");
  });
});

it("--help has examples and exit codes", () => {
  const { out, status } = run(["check", "--help"]);
  expect(status).toBe(0);
  for (const text of [
    "Examples:\n  dok-policies check deploy/\n",
    "Exit codes:\n  0  ",
    "\n  1  findings",
    "\n  2  bad usage",
    "\n  3  a bug",
    "--fail-on <level>",
  ]) {
    expect(out).toContain(text);
  }
});
