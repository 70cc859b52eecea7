// Globs: bash is the oracle of what they stand for; what is excluded is excluded whatever leads to it.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { excludeBy, faultOf } from "../../src/manifests/exclude.ts";
import { expandGlob, isThere } from "../../src/manifests/expand-glob.ts";
import { type FindOptions, findFiles } from "../../src/manifests/files.ts";
import { GlobFault, isGlob, matchesName, parseGlob } from "../../src/manifests/glob.ts";
import { ownFolder } from "./support/read.ts";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const TREE = [
  "a.yaml",
  "b.yml",
  "a[1].yaml",
  "[x]/q.yaml",
  "notes.txt",
  ".hidden.yaml",
  "deploy/db.yaml",
  "deploy/db-2.yaml",
  "deploy/README.md",
  "deploy/x.tpl",
  "deploy/prod/db.yaml",
  "deploy/prod/charts/db.yaml",
  "deploy/prod/.cache/db.yaml",
  "deploy/test/db.json",
  "deploy/node_modules/db.yaml",
  "*/star.yaml",
];

beforeAll(() => {
  for (const name of TREE) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), "");
  }
  symlinkSync("deploy", at("linked"));
  symlinkSync("a.yaml", at("link.yaml"));
  symlinkSync("nowhere", at("broken.yaml"));
});

/** Seen from the tree's folder. */
function found(paths: readonly string[], options: FindOptions = {}) {
  const { files, unread, skipped } = findFiles(paths.map(at), options);
  const shown = (path: string): string => path.replace(`${folder}/`, "");
  const said = (list: typeof unread): readonly string[] => list.map(({ path, reason }) => `${shown(path)}: ${reason}`);
  return { files: files.map(shown), unread: said(unread), skipped: said(skipped) };
}

/** What bash makes of a glob in the tree. */
function inBash(glob: string): readonly string[] {
  const script = `shopt -s globstar nullglob; LC_ALL=C; printf '%s\\n' ${glob.replace(/[^\w*?[\]{},!./-]/gu, "\\$&")}`;
  const lines = execFileSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "" && isThere(at(line)));
  return [...new Set(lines.map((line) => line.replace(/\/$/u, "")))].sort();
}

/** What we make of it, with what lies below a `**` at the end. */
function ours(glob: string): readonly string[] {
  const paths = expandGlob(
    at(glob),
    () => true,
    (path, error) => expect.unreachable(`${path}: ${error}`),
  );
  return paths.map((path) => path.replace(`${folder}/`, "")).sort();
}

describe("a glob", () => {
  it.each([
    "*",
    "*.yaml",
    "deploy/*",
    "deploy/*/*.yaml",
    "deploy/**/*.yaml",
    "**/db.yaml",
    "**/prod/**/*.yaml",
    "deploy/{prod,test}/*",
    "d{e,x}ploy/{prod/charts,test}/db.{json,yaml}",
    "?.y*",
    "[ab].y[a-m]*",
    "[!a].yml",
    "deploy/*/.cache/*",
    ".*.yaml",
    "*/db-[0-9].yaml",
    "nothing/*",
    "**/**/db-?.yaml",
  ])("%s stands for what bash makes of it", (glob) => {
    const paths = inBash(glob);
    expect(ours(glob)).toEqual(paths.filter((path) => !path.startsWith("linked/") || glob.startsWith("linked")));
    expect(isGlob(glob)).toBe(true);
  });

  it("stands for a name as bash's pattern does, whatever the signs", () => {
    let matched = 0;
    const sign = fc.constantFrom("*", "?", "a", "b", ".", "[ab]", "[!a]", "[b-c]", "[", "]", "-", "c");
    const pairs = fc.array(
      fc.tuple(fc.array(sign, { minLength: 1, maxLength: 6 }), fc.array(fc.constantFrom("a", "b", "c", ".", "-", "["), { minLength: 1, maxLength: 6 })),
      {
        minLength: 200,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(pairs, (tried) => {
        const all = tried.map(([glob, name]) => [glob.join(""), name.join("")] as const).filter(([glob]) => glob !== ".");
        // Pathname expansion wants files; `case` has the same patterns, and sees hidden names.
        const script = all.map(([glob, name]) => `case '${name}' in ${glob.replace(/(?<!^)\[(?![^\]]+\])|^\[$/gu, "[")}) echo y;; *) echo n;; esac`).join("\n");
        const answers = execFileSync("bash", ["-c", `LC_ALL=C\n${script}`], { encoding: "utf8" })
          .trim()
          .split("\n");
        for (const [index, [glob, name]] of all.entries()) {
          const [[segment] = []] = parseGlob(glob);
          const isOne = segment !== undefined && matchesName(segment, name, true);
          expect({ glob, name, isOne }).toEqual({ glob, name, isOne: answers[index] === "y" });
          matched += isOne ? 1 : 0;
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
    expect(matched).toBeGreaterThan(30);
  });

  it("takes a time by its length times the name's, whatever it is", () => {
    const [[segment] = []] = parseGlob(`${"*a".repeat(100)}b`);
    const start = process.cpuUsage();
    expect(segment !== undefined && matchesName(segment, "a".repeat(5000), true)).toBe(false);
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    expect(() => parseGlob("{a,b}".repeat(10))).toThrow(GlobFault);
    expect(() => parseGlob("*".repeat(2000))).toThrow(GlobFault);
  });
});

describe("paths that are globs", () => {
  it("stand for manifests and folders, each file once", () => {
    expect(found(["deploy/*"])).toEqual({
      files: [
        "deploy/db-2.yaml",
        "deploy/db.yaml",
        "deploy/node_modules/db.yaml",
        "deploy/prod/.cache/db.yaml",
        "deploy/prod/charts/db.yaml",
        "deploy/prod/db.yaml",
        "deploy/test/db.json",
      ],
      unread: [],
      skipped: [],
    });
    expect(found(["deploy/**/*.yaml", "deploy/db.yaml", "deploy/*"]).files.length).toBe(7);
    expect(found(["deploy/*.tpl", "deploy/*.md"]).files).toEqual(["deploy/x.tpl", "deploy/README.md"]);
    expect(found(["**/prod"]).files).toEqual(["deploy/prod/.cache/db.yaml", "deploy/prod/charts/db.yaml", "deploy/prod/db.yaml"]);
    expect(found(["link*"])).toEqual({ files: ["link.yaml"], unread: [], skipped: ["linked: a link to a folder is not followed; name the folder itself"] });
  });

  it("that match nothing are an error, and so are those that cannot be used", () => {
    const nothing = "nothing matches this glob: no folder, and no file named *.yaml, *.yml or *.json";
    expect(found(["deploy/*.yml", "notes*", "nowhere/**"]).unread).toEqual([`deploy/*.yml: ${nothing}`, `notes*: ${nothing}`, `nowhere/**: ${nothing}`]);
    expect(found(["brok*"]).unread).toEqual(["broken.yaml: there is no such file or folder"]);
    expect(found(["{a,b}".repeat(9)]).unread).toEqual([`${"{a,b}".repeat(9)}: its braces stand for more than 64 globs`]);
    expect(found(["a\0*"]).unread).toEqual([`a\0*: ${nothing}`]);
  });

  it("are names, too, where there is such a name", () => {
    expect(found(["a[1].yaml", "[x]/*.yaml", "*/star.yaml"]).files).toEqual(["a[1].yaml", "[x]/q.yaml", "*/star.yaml"]);
    writeFileSync(at("a1.yaml"), "");
    expect(found(["a[1].yaml"]).files).toEqual(["a[1].yaml", "a1.yaml"]);
    writeFileSync(at("{a1,b}.yaml"), "");
    expect(found(["{a1,b}.yaml", "*/*/db.json"]).files).toEqual(["{a1,b}.yaml", "a1.yaml", "deploy/test/db.json"]);
    expect(found(["\\[x\\]/q*"]).files).toEqual(["[x]/q.yaml"]);
  });

  it.skipIf(process.getuid?.() === 0)("say which folders may not be listed", () => {
    mkdirSync(at("locked/in"), { recursive: true });
    chmodSync(at("locked/in"), 0);
    expect(found(["locked/**/*.yaml"]).unread[0]).toBe("locked/in: permission denied");
    chmodSync(at("locked/in"), 0o755);
  });
});

describe("what is excluded", () => {
  it.each([
    [["charts", ".cache", "node_modules"], ["deploy"], ["deploy/db-2.yaml", "deploy/db.yaml", "deploy/prod/db.yaml", "deploy/test/db.json"]],
    [["deploy/prod"], ["deploy/prod/db.yaml", "deploy/test"], ["deploy/test/db.json"]],
    [["deploy/*/db.yaml", "./deploy/db*"], ["deploy"], ["deploy/prod/.cache/db.yaml", "deploy/prod/charts/db.yaml", "deploy/test/db.json"]],
    [["**/{prod,node_modules}/**"], ["deploy"], ["deploy/db-2.yaml", "deploy/db.yaml", "deploy/test/db.json"]],
    [["*.json"], ["deploy/test", "deploy/test/db.json"], []],
    [["../*/deploy/prod/"], ["deploy/prod", "b.yml"], ["b.yml"]],
    [["**"], ["deploy", "b.yml"], []],
    [["/nowhere", "d?", "prod/db.yaml"], ["deploy/prod/db.yaml"], ["deploy/prod/db.yaml"]],
  ])("by %j of %j leaves %j", (patterns, paths, files) => {
    const left = found(paths, { exclude: excludeBy(patterns, folder) });
    expect(left.files).toEqual(files);
    expect(left.unread).toEqual([]);
  });

  it("is said, and holds for globs and outside of the folder, too", () => {
    expect(found(["deploy/*", "b.*"], { exclude: excludeBy(["prod", "deploy/*.yaml", "b.yml", "no*"], folder) })).toEqual({
      files: ["deploy/test/db.json"],
      unread: [],
      skipped: [
        "deploy/db-2.yaml: excluded by deploy/*.yaml",
        "deploy/db.yaml: excluded by deploy/*.yaml",
        "deploy/node_modules: excluded by no*",
        "deploy/prod: excluded by prod",
        "b.yml: excluded by b.yml",
      ],
    });
    expect(found(["deploy/prod"], { exclude: excludeBy(["**/charts/*"], at("deploy/test")) }).files).toEqual([
      "deploy/prod/.cache/db.yaml",
      "deploy/prod/db.yaml",
    ]);
    expect(found(["deploy/prod/db.yaml"], { exclude: excludeBy(["deploy/*"], at("*")) }).files).toEqual(["deploy/prod/db.yaml"]);
    expect(found([""], { exclude: excludeBy([folder], "") }).files).toEqual([]);
  });

  it("is refused where it cannot be meant", () => {
    expect(["!a", "", "{a,b}".repeat(9), "a"].map((pattern) => faultOf(pattern))).toEqual([
      ["nothing can be taken back with !"],
      ["nothing is in it"],
      ["its braces stand for more than 64 globs"],
      [],
    ]);
  });
});
