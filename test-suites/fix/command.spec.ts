// `check --fix` and `--fix-dry-run` as a user runs them: what happens to the files, what is said, how it ends.
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { applySplices } from "../../src/fix/splice.ts";
import { checkHere, ownFiles, run } from "../cli/support/run.ts";

const { folder, file } = ownFiles();

const mariadb = (name: string, spec = "  rootEmptyPassword: true  # for now\n  storage: { ephemeral: true }\n"): string =>
  `apiVersion: k8s.mariadb.com/v1alpha1\nkind: MariaDB\nmetadata:\n  name: ${name}\nspec:\n${spec}`;
const FIXED = mariadb("a").replace("  rootEmptyPassword: true  # for now\n", "");
const ONLY = { control: ["UM-1"] };
const read = (path: string): string => readFileSync(path, "utf8");

/** Runs `check` with UM-1 alone, as a process, in the folder of this file. */
function fix(...args: readonly string[]): ReturnType<typeof run> {
  return run(["check", "--no-config", "--control", "UM-1", ...args], { cwd: folder });
}

describe("--fix", () => {
  it("edits the file, says what it did, and ends as what remains asks", () => {
    const path = file("plain.yaml", mariadb("a"));
    const { status, out, err } = fix("--fix", "plain.yaml");
    expect(read(path)).toBe(FIXED);
    expect(err).toBe("fixed plain.yaml:6 UM-1 spec.rootEmptyPassword of MariaDB a: remove spec.rootEmptyPassword\n1 finding fixed, 0 not\n");
    expect(out).toMatch(/; 0 findings /u);
    expect(status).toBe(0);
    expect(fix("--fix", "plain.yaml").err).toBe("0 findings fixed, 0 not\n");
    expect(read(path)).toBe(FIXED);
  });

  it("leaves what was not asked for, and still finds it", async () => {
    const path = file("other.yaml", mariadb("a"));
    expect((await checkHere([path], { fix: true })).exitCode).toBe(1);
    expect(read(path)).not.toContain("rootEmptyPassword");
    const before = file("severity.yaml", mariadb("a"));
    await checkHere([before], { fix: true, control: ["WL-1"] });
    expect(read(before)).toContain("rootEmptyPassword: true  # for now\n");
    expect(read(before)).toContain("allowPrivilegeEscalation: false\n");
  });

  it("keeps the mode, the byte order mark, CRLF, and a link as one", async () => {
    const crlf = (text: string): string => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    const path = file("target/windows.yaml", crlf(mariadb("a")));
    chmodSync(path, 0o640);
    const link = join(folder, "link.yaml");
    symlinkSync("target/windows.yaml", link);
    expect((await checkHere([link], { ...ONLY, fix: true })).exitCode).toBe(0);
    expect(read(path)).toBe(crlf(FIXED));
    expect([lstatSync(link).isSymbolicLink(), statSync(path).mode & 0o777]).toEqual([true, 0o640]);
    expect(readdirSync(dirname(path))).toEqual(["windows.yaml"]);
  });

  it("edits JSON as JSON", async () => {
    const object = {
      apiVersion: "k8s.mariadb.com/v1alpha1",
      kind: "MariaDB",
      metadata: { name: "a" },
      spec: { rootEmptyPassword: true, tls: { enabled: false } },
    };
    const path = file("a.json", JSON.stringify(object, null, 2));
    await checkHere([path], { control: ["UM-1", "NM-4"], fix: true });
    expect(read(path)).toBe(JSON.stringify({ ...object, spec: { tls: { enabled: true } } }, null, 2));
  });

  it("makes several edits in several documents and files", async () => {
    const first = file("several/a.yaml", `${mariadb("a")}---\n${mariadb("b")}`);
    const second = file("several/b.yaml", mariadb("c"));
    expect((await checkHere([join(folder, "several")], { ...ONLY, fix: true })).exitCode).toBe(0);
    expect([read(first), read(second)]).toEqual([`${FIXED}---\n${FIXED.replace("name: a", "name: b")}`, FIXED.replace("name: a", "name: c")]);
  });

  it("goes on to what an edit makes room for, and to what it leads to", async () => {
    const path = file("passes.yaml", mariadb("a", "  tls:\n    enabled: false\n"));
    await checkHere([path], { control: ["NM-1", "NM-4"], fix: true });
    expect(read(path)).toBe(mariadb("a", "  tls:\n    enabled: true\n    required: true\n"));
    const proxy = `apiVersion: k8s.mariadb.com/v1alpha1\nkind: MaxScale\nmetadata:\n  name: p\nspec:\n  tls:\n    enabled: false\n`;
    const other = file("follows.yaml", proxy);
    const { err } = run(["check", "--no-config", "--control", "NM-4", "--fix", "follows.yaml"], { cwd: folder });
    expect(read(other)).toBe(proxy.replace("enabled: false\n", "enabled: true\n    verifyPeerCertificate: true\n"));
    expect(err).toContain("and with it follows.yaml:");
  });

  it("leaves an edit that leads to a finding which cannot be mended", () => {
    // With the first switch off the second counts, and an alias needs that one.
    const text =
      "apiVersion: acid.zalan.do/v1\nkind: OperatorConfiguration\nmetadata:\n  name: o\nconfiguration:\n  kubernetes:\n    spilo_runasuser: 101\n    spilo_privileged: true\n    spilo_allow_privilege_escalation: &on true\n  debug:\n    enable_database_access: *on\n";
    const path = file("worse.yaml", text);
    const { err, status } = run(["check", "--no-config", "--control", "WL-1", "--fix", "worse.yaml"], { cwd: folder });
    expect(read(path)).toBe(text);
    expect(err).toContain("not fixed worse.yaml:8 WL-1 configuration.kubernetes.spilo_privileged");
    expect(err).toContain("it would lead to another finding: WL-1 configuration.kubernetes.spilo_allow_privilege_escalation");
    expect(status).toBe(1);
  });

  it("leaves what is accepted or known", async () => {
    const text = mariadb("a");
    const path = file("accepted/a.yaml", text);
    const exemptions = file(
      "exemptions.yaml",
      "apiVersion: dok-policies/v1\nkind: Exemptions\nexemptions:\n  - control: UM-1\n    match: { names: [a] }\n    reason: it is a test\n    expires: 2199-12-31\n",
    );
    expect((await checkHere([path], { ...ONLY, fix: true, exemptions })).exitCode).toBe(0);
    expect(read(path)).toBe(text);
    const created = run(["baseline", "create", "--no-config", "--baseline", "known.json", "accepted/a.yaml"], { cwd: folder });
    expect(created.status).toBe(0);
    expect((await checkHere([path], { ...ONLY, fix: true, baseline: join(folder, "known.json") })).exitCode).toBe(0);
    expect(read(path)).toBe(text);
  });

  it("leaves what is rendered, and says from what", () => {
    const text = `---\n# Source: shop/templates/db.yaml\n${mariadb("a")}`;
    const path = file("rendered.yaml", text);
    const { err, status } = fix("--fix", "rendered.yaml");
    expect(read(path)).toBe(text);
    expect(err).toContain("not fixed rendered.yaml:8 UM-1 spec.rootEmptyPassword of MariaDB a: this is rendered from shop/templates/db.yaml");
    expect(status).toBe(1);
  });

  it("does not touch a file with other documents that cannot be read, but for its own", async () => {
    const path = file("half.yaml", `${mariadb("a")}---\na: [1\n`);
    expect((await checkHere([path], { ...ONLY, fix: true })).exitCode).toBe(2);
    expect(read(path)).toBe(`${FIXED}---\na: [1\n`);
  });

  it.each([
    [["--fix", "-"], "--fix edits files, and standard input is none"],
    [["--fix", "--fix-dry-run", "plain.yaml"], "option '--fix-dry-run' cannot be used with option '--fix'"],
    [["--fix-dry-run", "--format", "json", "plain.yaml"], "--fix-dry-run prints a patch on standard output; give the --format an --output"],
  ])("%j is refused", (args, reason) => {
    const { status, out, err } = fix(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`error DOK5010: ${reason}`);
  });
});

describe("--fix-dry-run", () => {
  it("prints a patch that git applies to the same end, and writes nothing", () => {
    const text = `# kept\n${mariadb("a")}---\n${mariadb("b")}`;
    const path = file("dry/a.yaml", text);
    file("dry/b.yaml", `\ufeff${mariadb("c").replaceAll("\n", "\r\n")}`);
    const { status, out, err } = fix("--fix-dry-run", "dry");
    expect(read(path)).toBe(text);
    expect(status).toBe(0);
    expect(err).toContain("would fix dry/a.yaml:7 UM-1");
    expect(err).toMatch(/3 findings to fix, 0 not\n$/u);
    const applied = spawnSync("git", ["apply", "--verbose", "-"], { cwd: folder, input: out, encoding: "utf8" });
    expect(applied.status).toBe(0);
    const patched = [read(path), read(join(folder, "dry/b.yaml"))];
    expect(fix("--fix-dry-run", "dry").out).toBe("");
    file("dry/a.yaml", text);
    file("dry/b.yaml", `\ufeff${mariadb("c").replaceAll("\n", "\r\n")}`);
    fix("--fix", "dry");
    expect([read(path), read(join(folder, "dry/b.yaml"))]).toEqual(patched);
  });

  it("ends as what would remain asks, and writes the reports that have a file", () => {
    file("remain.yaml", mariadb("a"));
    const { status } = run(["check", "--no-config", "--fix-dry-run", "--format", "json", "--output", "remain.json", "remain.yaml"], { cwd: folder });
    const { findings } = JSON.parse(read(join(folder, "remain.json")));
    expect(status).toBe(1);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ control }: { control: string }) => control)).not.toContain("UM-1");
  });
});

describe("reports", () => {
  it("JSON has the edit", async () => {
    const path = file("report.yaml", mariadb("a"));
    const { findings } = JSON.parse((await checkHere([path], ONLY)).out);
    expect(findings.map(({ edit }: { edit: object }) => edit)).toEqual([{ field: "spec.rootEmptyPassword", remove: true }]);
  });

  it("SARIF has fixes that make of the file what --fix makes", async () => {
    const text = mariadb("a", "  rootEmptyPassword: true\n  tls:\n    enabled: false\n");
    const path = file("sarif.yaml", text);
    const { out } = await checkHere([path], { control: ["UM-1", "NM-4"], outputs: [{ option: "format", value: "sarif" }] });
    const lines = text.split("\n");
    const offset = (line: number, column: number): number => lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
    const splices = JSON.parse(out).runs[0].results.flatMap(
      ({ fixes }: { fixes: readonly { artifactChanges: readonly { replacements: readonly Region[] }[] }[] }) =>
        fixes.flatMap(({ artifactChanges }) =>
          artifactChanges.flatMap(({ replacements }) =>
            replacements.map(({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
              start: offset(startLine, startColumn),
              end: offset(endLine, endColumn),
              text: insertedContent?.text ?? "",
            })),
          ),
        ),
    );
    expect(splices.length).toBe(2);
    await checkHere([path], { control: ["UM-1", "NM-4"], fix: true });
    expect(applySplices(text, splices)).toBe(read(path));
  });
});

interface Region {
  readonly deletedRegion: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
  readonly insertedContent?: { readonly text: string };
}
