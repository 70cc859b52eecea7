// generate replaces and removes its own files, nobody else's, and never leaves one half written.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { Refused } from "../../src/cli/outcome.ts";
import { compareOwnFolder, writeOwnFolder } from "../../src/cli/own-folder.ts";
import { ownFiles } from "./support/run.ts";

const { folder } = ownFiles();
const out = join(folder, "out");
const one = { path: "a.yaml", content: "one" };
const deep = { path: "b/c/d.yaml", content: "deep" };
const text = (path: string): string => readFileSync(join(out, path), "utf8");
const refusal = async (files: readonly { readonly path: string; readonly content: string }[]): Promise<string> =>
  await writeOwnFolder(out, files).then(
    () => "written",
    (error: unknown) => (error instanceof Refused ? error.message.replaceAll(folder, "…") : String(error)),
  );

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

describe("writing", () => {
  it("makes the folder, and a list of what is ours", async () => {
    expect(await writeOwnFolder(out, [one, deep])).toEqual({ written: ["a.yaml", "b/c/d.yaml"], removed: [], foreign: [] });
    expect([text("a.yaml"), text("b/c/d.yaml")]).toEqual(["one", "deep"]);
    expect(text(".generated-files").split("\n").slice(1)).toEqual(["a.yaml", "b/c/d.yaml", ""]);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("removes what is no longer generated, with folders left empty, and leaves other files", async () => {
    await writeOwnFolder(out, [one, deep]);
    writeFileSync(join(out, "mine.txt"), "mine");
    expect(await writeOwnFolder(out, [{ ...one, content: "two" }])).toEqual({ written: ["a.yaml"], removed: ["b/c/d.yaml"], foreign: ["mine.txt"] });
    expect(readdirSync(out).sort()).toEqual([".generated-files", "a.yaml", "mine.txt"]);
    expect([text("a.yaml"), text("mine.txt")]).toEqual(["two", "mine"]);
  });

  it("a list that was tampered with removes nothing outside the folder", async () => {
    await writeOwnFolder(out, [one]);
    writeFileSync(join(folder, "victim"), "here");
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "elsewhere/victim"), "here");
    symlinkSync("../elsewhere", join(out, "link"));
    writeFileSync(join(out, ".generated-files"), `../victim\n${join(folder, "victim")}\nlink/victim\na/../../victim\n../out/mine.txt\n`);
    writeFileSync(join(out, "mine.txt"), "mine");
    expect(await writeOwnFolder(out, [one])).toMatchObject({ removed: [], foreign: expect.arrayContaining(["mine.txt"]) });
    expect([existsSync(join(folder, "victim")), existsSync(join(folder, "elsewhere/victim"))]).toEqual([true, true]);
  });

  it.each([
    [
      "a folder of other files",
      () => mkdirSync(join(out, "precious"), { recursive: true }),
      "the folder holds other files, and none that generate has written",
    ],
    [
      "another command's folder",
      async () => {
        await writeOwnFolder(out, [deep], "exemptions build");
      },
      "the folder is what dok-policies exemptions build has written",
    ],
    ["a file in place of the folder", () => writeFileSync(out, "x"), "a part of the path is no folder"],
  ])("refuses %s", async (_, arrange, reason) => {
    await arrange();
    expect(await refusal([one])).toBe(`cannot generate into …/out: ${reason}`);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("refuses where a folder stands in a file's way, and changes nothing", async () => {
    await writeOwnFolder(out, [one]);
    mkdirSync(join(out, "b"));
    writeFileSync(join(out, "b/mine"), "mine");
    expect(
      await refusal([
        { ...one, content: "two" },
        { path: "b", content: "" },
      ]),
    ).toBe("cannot generate into …/out: b is a folder");
    expect(await refusal([{ path: "a.yaml/x", content: "" }])).toBe("cannot generate into …/out: a.yaml is no folder");
    expect(text("a.yaml")).toBe("one");
  });

  it("a run that fails in its middle leaves whole files, and no others beside", async () => {
    await writeOwnFolder(out, [one, deep]);
    // A name that no file system takes, after the first file.
    expect(
      await refusal([
        { ...one, content: "two" },
        { path: `z${"z".repeat(300)}`, content: "" },
      ]),
    ).toBe("cannot generate into …/out: the name is too long");
    expect([text("a.yaml"), text("b/c/d.yaml")]).toEqual(["one", "deep"]);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("a folder that may not be written to", async () => {
    mkdirSync(out);
    chmodSync(out, 0o500);
    // Root may write everywhere.
    expect(await refusal([one])).toBe(process.getuid?.() === 0 ? "written" : "cannot generate into …/out: permission denied");
    chmodSync(out, 0o700);
  });
});

describe("comparing", () => {
  it("names what differs, is missing, or is there and was not generated", async () => {
    await writeOwnFolder(out, [one, deep]);
    expect(await compareOwnFolder(out, [one, deep])).toEqual([]);
    writeFileSync(join(out, "a.yaml"), "changed");
    rmSync(join(out, "b/c/d.yaml"));
    writeFileSync(join(out, "b/more.yaml"), "");
    expect(await compareOwnFolder(out, [one, deep])).toEqual(["a.yaml", "b/c/d.yaml", "b/more.yaml"]);
  });

  it("a folder that is not there lacks everything", async () => {
    expect(await compareOwnFolder(out, [one])).toEqual(["a.yaml", ".generated-files"]);
  });
});
