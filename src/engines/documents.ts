// The engines skip what they don't understand and say nothing. So we count what we gave them ourselves.
import { readFile } from "node:fs/promises";
import { parseAllDocuments } from "yaml";
import { EngineError } from "./engine-error.ts";
import { isRecord, type JsonRecord, textAt, valueAt } from "./foreign-json.ts";

export interface ObjectName {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export interface GivenDocument extends ObjectName {
  readonly file: string;
  readonly content: JsonRecord;
}

/** Every Kubernetes object in the files. Throws EngineError for what an engine would skip: not YAML, no kind, nothing at all. */
export async function readDocuments(files: readonly string[]): Promise<readonly GivenDocument[]> {
  const documents: GivenDocument[] = [];
  for (const file of files) {
    const found = parseFile(file, await readGiven(file));
    if (found.length === 0) {
      throw new EngineError(`${file} holds no object`, "an engine would take it and report no violation", "put an object into it, or don't pass it");
    }
    documents.push(...found);
  }
  return documents;
}

/** The name of an object, or the one that a reference (without metadata) gives. */
export function nameOf(value: unknown): ObjectName {
  const named = valueAt(value, "metadata") ?? value;
  return {
    apiVersion: textAt(value, "apiVersion") ?? "",
    kind: textAt(value, "kind") ?? "",
    namespace: textAt(named, "namespace") ?? "",
    name: textAt(named, "name") ?? "",
  };
}

export function printName(object: ObjectName): string {
  return `${object.apiVersion} ${object.kind} ${object.namespace === "" ? "" : `${object.namespace}/`}${object.name}`;
}

/** Throws EngineError if two objects have one name: an engine's results name the object only, so they could not be told apart. */
export function refuseDuplicates(documents: readonly GivenDocument[]): void {
  const files = new Map<string, string>();
  for (const document of documents) {
    const name = printName(document);
    const first = files.get(name);
    if (first !== undefined) {
      throw new EngineError(
        `${name} is given twice`,
        `it is in ${first} and in ${document.file}, and results name the object only`,
        "give each object its own name or namespace, or run them apart",
      );
    }
    files.set(name, document.file);
  }
}

async function readGiven(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new EngineError(`cannot read ${file}`, error instanceof Error ? error.message : String(error), "pass the path of a YAML or JSON file");
  }
}

function parseFile(file: string, text: string): readonly GivenDocument[] {
  const found: GivenDocument[] = [];
  for (const document of parseAllDocuments(text)) {
    const [error] = document.errors;
    if (error !== undefined) {
      throw new EngineError(`${file} is not YAML`, error.message, "correct the file");
    }
    const content: unknown = document.toJS();
    if (content !== null && content !== undefined) {
      found.push(checked(file, content));
    }
  }
  return found;
}

function checked(file: string, content: unknown): GivenDocument {
  const name = nameOf(content);
  if (!isRecord(content) || name.apiVersion === "" || name.kind === "") {
    throw new EngineError(`${file} holds something that is no Kubernetes object`, "apiVersion or kind is missing", "correct the file");
  }
  if (name.kind === "List" && name.apiVersion === "v1") {
    throw new EngineError(
      `${file} holds a List`,
      "not every engine looks into it, and none says so",
      "write the items as documents of their own, separated by ---",
    );
  }
  return { ...name, file, content };
}
