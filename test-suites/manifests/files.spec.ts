// From paths to files: which are taken, once each, and what the system refuses.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findFiles } from "../../src/manifests/files.ts";
import { readFound } from "../../src/manifests/read.ts";
import { faultsOf, ownFolder, readPaths } from "./support/read.ts";

const POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n";
const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const found = (...names: readonly string[]) => {
  const { files, unread, skipped } = findFiles(names.map(at));
  const shown = (path: string): string => relative(folder, path);
  return {
    files: files.map(shown),
    unread: unread.map(({ path, reason }) => `${shown(path)}: ${reason}`),
    skipped: skipped.map(({ path, reason }) => `${shown(path)}: ${reason}`),
  };
};

beforeAll(() => {
  for (const name of ["tree/b", "tree/.git", "tree/node_modules/x", "empty", "locked", "loop", "farm/yaml.d.yaml"]) {
    mkdirSync(at(name), { recursive: true });
  }
  for (const name of [
    "tree/z.yaml",
    "tree/b/a.yml",
    "tree/B.JSON",
    "tree/README.md",
    "tree/.git/a.yaml",
    "tree/node_modules/x/a.yaml",
    "named.txt",
    "farm/yaml.d.yaml/a.yaml",
  ]) {
    writeFileSync(at(name), POD);
  }
  symlinkSync("z.yaml", at("tree/link.yaml"));
  symlinkSync("b", at("tree/other"));
  symlinkSync("nowhere.yaml", at("tree/dangling.yaml"));
  symlinkSync("README.md", at("tree/readme"));
  symlinkSync(".", at("loop/self"));
  symlinkSync("b.yaml", at("loop/a.yaml"));
  symlinkSync("a.yaml", at("loop/b.yaml"));
  execFileSync("mkfifo", [at("pipe.yaml"), at("tree/pipe.yaml")]);
});

describe("findFiles", () => {
  it("takes manifests by their names, in order, and says what it leaves out", () => {
    expect(found("tree")).toEqual({
      files: ["tree/B.JSON", "tree/b/a.yml", "tree/link.yaml"],
      unread: ["tree/dangling.yaml: there is no such file or folder"],
      skipped: [
        "tree/.git: folders of this name are not entered",
        "tree/node_modules: folders of this name are not entered",
        "tree/other: a link to a folder is not followed; name the folder itself",
        "tree/pipe.yaml: no ordinary file",
      ],
    });
  });

  it("takes what is named, whatever its name, and each file once", () => {
    expect(found("named.txt", "tree/b", "tree/b/a.yml", "tree/other", "tree/.git").files).toEqual(["named.txt", "tree/b/a.yml", "tree/.git/a.yaml"]);
  });

  it("ends where links go in a circle", () => {
    expect(found("loop")).toEqual({
      files: [],
      unread: ["loop/a.yaml: the links go in a circle", "loop/b.yaml: the links go in a circle"],
      skipped: ["loop/self: a link to a folder is not followed; name the folder itself"],
    });
  });

  it("enters a folder that is named as a manifest", () => {
    expect(found("farm").files).toEqual(["farm/yaml.d.yaml/a.yaml"]);
  });

  it("refuses what is not there, and takes an empty folder for nothing", () => {
    expect(found("nowhere", "named.txt/a", "empty")).toEqual({
      files: [],
      unread: ["nowhere: there is no such file or folder", "named.txt/a: a part of the path is no folder"],
      skipped: [],
    });
  });
});

describe("reading", () => {
  it("a pipe that is named is read to its end", () => {
    execFileSync("sh", ["-c", `cat "${at("named.txt")}" > "${at("pipe.yaml")}" &`], { stdio: "ignore" });
    expect(readPaths([at("pipe.yaml")]).objects.map(({ name }) => name)).toEqual(["a"]);
  });

  it("a file that grows too long is refused, not cut", () => {
    expect(faultsOf(readPaths([at("named.txt")], { fileBytes: 10 }))).toEqual([expect.stringMatching(/^DOK5008 .*the file has more than/u)]);
    expect(faultsOf(readPaths(["/dev/zero"], { fileBytes: 1 << 22 }))).toEqual([expect.stringMatching(/^DOK5008 .*the file has more than 4 MiB/u)]);
  });

  it("what may not be read is a fault of its own, and the rest is read", () => {
    writeFileSync(at("locked/a.yaml"), POD);
    chmodSync(at("locked/a.yaml"), 0);
    // Root may read everything: then the file is simply there.
    const { faults, objects } = readPaths([at("locked"), at("named.txt")]);
    const isRoot = process.getuid?.() === 0;
    expect(objects.length).toBe(isRoot ? 2 : 1);
    expect(faults.map(({ code, message }) => `${code} ${message}`)).toEqual(isRoot ? [] : [`DOK5001 cannot read ${at("locked/a.yaml")}: permission denied`]);
  });

  it("what vanishes or becomes a folder after it was found is a fault of its own, and the rest is read", () => {
    for (const name of ["moving/a.yaml", "moving/b.yaml", "moving/c.yaml"]) {
      mkdirSync(at("moving"), { recursive: true });
      writeFileSync(at(name), POD);
    }
    const walked = findFiles([at("moving")]);
    rmSync(at("moving/a.yaml"));
    rmSync(at("moving/b.yaml"));
    mkdirSync(at("moving/b.yaml"));
    const read = [...readFound(walked)];
    expect(read.flatMap((each) => (each.kind === "fault" ? [each.diagnostic.message] : []))).toEqual([
      `cannot read ${at("moving/a.yaml")}: there is no such file or folder`,
      `cannot read ${at("moving/b.yaml")}: it is a folder`,
    ]);
    expect(read.filter(({ kind }) => kind === "object").length).toBe(1);
  });
});
