// The YAML documents of a folder, read as the strictest of readers would.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { parseAllDocuments } from "yaml";
import { ROOT } from "../../support/root.ts";

export { dig, textAt } from "../../support/json.ts";

export interface JsonRecord {
  [key: string]: unknown;
}
export interface Found {
  /** Relative to the folder, with `#2` for the second document of a file. */
  readonly at: string;
  readonly file: string;
  readonly value: JsonRecord;
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function yamlFiles(folder: string): readonly string[] {
  // Profiles are components for users' own kustomizations; profiles.spec.ts builds with them.
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/u.test(path) && !path.startsWith("profiles/"))
    .sort();
}

/** Every document of every YAML file below a folder. Throws where one does not parse, warns, or is no mapping. */
export function readFound(folder: string): readonly Found[] {
  return yamlFiles(folder).flatMap((file) => foundIn(file, readFileSync(join(folder, file), "utf8")));
}

/** What is committed: read by the first test file that asks, for all of a run. */
export function committed(): readonly Found[] {
  const kept = process.env["DOK_TEST_COMMITTED"];
  if (kept !== undefined && existsSync(kept)) {
    return deserialize(readFileSync(kept));
  }
  const documents = readFound(join(ROOT, "generated"));
  if (kept !== undefined) {
    const begun = `${kept}.${process.pid}`;
    writeFileSync(begun, serialize(documents));
    renameSync(begun, kept);
  }
  return documents;
}

/** The documents of one file. */
export function foundIn(file: string, text: string): readonly Found[] {
  return parseText(text, "1.1").map((value, index) => {
    if (!isRecord(value)) {
      throw new Error(`${file}#${index + 1} is no mapping`);
    }
    return { at: index === 0 ? file : `${file}#${index + 1}`, file, value };
  });
}

/** The documents of a text for a reader of one version of YAML. Throws at errors and warnings. */
export function parseText(text: string, version: "1.1" | "1.2"): readonly unknown[] {
  return [...parseAllDocuments(text, { version, uniqueKeys: true, strict: true })].map((document) => {
    const wrong = [...document.errors, ...document.warnings][0];
    if (wrong) {
      throw wrong;
    }
    const value: unknown = document.toJS();
    return value;
  });
}
