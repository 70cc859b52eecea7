// `--params`: what is understood is used; whatever is not is refused, all of it at once, each at its place.
import { describe, expect, it } from "vitest";
import { checkHere, ownFiles } from "./support/run.ts";

const { file } = ownFiles();
const careful = file(
  "careful.yaml",
  "apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata:\n  name: a\nspec:\n  storage:\n    storageClass: fast\n    size: 1Gi\n",
);

async function foundWith(name: string, params: string) {
  const path = file(name, params);
  const { exitCode, out, diagnostics } = await checkHere([careful], { params: path, control: ["SM-1"] });
  const fields: readonly string[] = out === "" ? [] : JSON.parse(out).findings.map(({ field }: { field: string }) => field);
  return { exitCode, fields, faults: diagnostics.map(({ code, line, column, message }) => `${code} ${line}:${column} ${message}`) };
}

describe("what is given is used", () => {
  it.each([
    ["yaml.yaml", "SM-1:\n  encryptedClasses: [fast]\n", []],
    ["other.yaml", "SM-1:\n  encryptedClasses: [slow]\n", ["spec.storage.storageClass"]],
    ["json.json", '{"SM-1": {"encryptedClasses": ["fast"]}}', []],
  ])("%s", async (name, params, fields) => {
    expect(await foundWith(name, params)).toEqual({ exitCode: fields.length === 0 ? 0 : 1, fields, faults: [] });
  });
});

describe("what is not understood is refused", () => {
  it.each([
    ["an unknown control", "SM-9: {}\n", [/^DOK5006 1:1 .*there is no control SM-9; did you mean SM-1\?/u]],
    ["a control in lower case", "sm-1: {}\n", [/^DOK5006 1:1 .*no control sm-1; did you mean SM-1\?/u]],
    ["an unknown parameter", "SM-1:\n  encryptedClass: [a]\n", [/^DOK5006 2:3 .*no parameter encryptedClass; did you mean encryptedClasses\?/u]],
    ["a parameter of a control that takes none", "UM-2:\n  some: 1\n", [/^DOK5006 2:9 .*UM-2 has no parameter some, and takes none/u]],
    ["a wrong type", "SM-1:\n  encryptedClasses: fast\n", [/^DOK5006 2:21 .*SM-1\.encryptedClasses must be a list of texts/u]],
    ["a wrong type in a list", "SM-1:\n  encryptedClasses: [on]\n", [/must be a list of texts/u]],
    ["records that are not whole", "KSI-5:\n  privateMarks:\n    - name: a\n", [/^DOK5006 2:3 .*must be a list of maps, each with the texts name, /u]],
    ["a control that is no map", "SM-1: [a]\n", [/^DOK5006 1:1 .*SM-1 must be a map of parameters/u]],
    ["a list", "- SM-1\n", [/^DOK5006 1:1 .*holds no map of controls/u]],
    ["an empty file", "", [/^DOK5006 1:1 .*holds no map of controls/u]],
    ["two documents", "SM-1: {}\n---\nUM-2: {}\n", [/^DOK5002 3:1 .*a second document/u]],
    ["a file that is no YAML", "SM-1: [\n", [/^DOK5002 2:1/u]],
    ["names that every object of JavaScript has", "constructor: {}\nSM-1: {toString: 1}\n", [/no control constructor/u, /no parameter toString/u]],
    ["several at once", "SM-9: {}\nSM-1: {x: 1}\nUM-1: 3\n", [/^DOK5006 1:1/u, /^DOK5006 2:11/u, /^DOK5006 3:7/u]],
  ])("%s", async (name, params, expected) => {
    const { exitCode, fields, faults } = await foundWith(`${name}.yaml`, params);
    expect(faults).toEqual(expected.map((each) => expect.stringMatching(each)));
    expect({ exitCode, fields }).toEqual({ exitCode: 2, fields: [] });
  });

  it("a missing file", async () => {
    expect(await checkHere([careful], { params: "nowhere.yaml" })).toMatchObject({ exitCode: 2, codes: ["DOK5001"] });
  });
});
