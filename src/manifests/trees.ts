// A file's text to the trees of its documents: which of the readers, one document after another, each within its bounds.
import { ManifestFault } from "./fault.ts";
import { findList, readItems } from "./json-list.ts";
import { openJson, readNext } from "./json-tree.ts";
import type { Limits } from "./limits.ts";
import { type Inherited, inheritedBy } from "./objects.ts";
import { renderedFrom } from "./rendered-from.ts";
import { type Part, splitDocuments, splitItems } from "./split.ts";
import { OutOfTime, withinTime } from "./time-limit.ts";
import { type Tree, textOf } from "./tree.ts";
import { readQuick } from "./yaml-quick.ts";
import { readYaml } from "./yaml-tree.ts";

export interface ReadTree {
  /** Which document of the text, from 1. */
  readonly document: number;
  readonly tree: Tree;
  /** For the items of a List that was read item by item. */
  readonly inherited?: Inherited;
  /** The template it was rendered from, where a comment above it says so. */
  readonly renderedFrom?: string;
}
export interface ReadFault {
  readonly document: number;
  readonly fault: ManifestFault;
  /** Where the fault is ours. */
  readonly error?: unknown;
}
type Read = ReadTree | ReadFault;

interface Source {
  readonly text: string;
  readonly isJsonFile: boolean;
  readonly limits: Limits;
  readonly isQuick: boolean;
  /** Documents so far. */
  documents: number;
}

/**
 * The documents of a text; a fault stands for the document that it ends. Empty documents are left out. The quick reader
 * says where a value starts and, on its first line, where it ends; who edits a text wants the whole one.
 */
export function* readTrees(text: string, isJsonFile: boolean, limits: Limits, reader: "quick" | "whole" = "quick"): Generator<Read> {
  const source: Source = { text, isJsonFile, limits, isQuick: reader === "quick", documents: 0 };
  for (const part of splitDocuments(text)) {
    const isJson = /^\s*[{[]/u.test(text.slice(part.start, Math.min(part.end, part.start + 4096)));
    const fault = isJson ? yield* readJsonPart(source, part) : undefined;
    if (!isJson || fault !== undefined) {
      yield* readYamlPart(source, part, fault);
    }
  }
}

/** A List shorter than this is read at once. */
const LONG = 1 << 20;

/** Gives back the fault where YAML may still read the part: `{a: 1}` is YAML. */
function* readJsonPart(source: Source, part: Part): Generator<Read, ManifestFault | undefined> {
  const before = source.documents;
  try {
    const reader = openJson(source.text, part, source.limits);
    while (reader.at < part.end) {
      const list = part.end - reader.at > LONG ? findList(reader) : undefined;
      const inherited = list && inheritedBy(list.apiVersion, list.kindName);
      const trees = list === undefined || inherited === undefined ? [readNext(reader)] : readItems(reader, list);
      source.documents += 1;
      for (const tree of trees) {
        yield { document: source.documents, tree, ...(inherited === undefined ? {} : { inherited }) };
      }
    }
  } catch (error) {
    if (error instanceof ManifestFault && error.kind === "syntax" && source.documents === before) {
      return error;
    }
    source.documents += 1;
    yield faultOf(error, source.documents, part, source);
  }
  return undefined;
}

function* readYamlPart(source: Source, part: Part, jsonFault: ManifestFault | undefined): Generator<Read> {
  const text = asLines(source.text.slice(part.start, part.end));
  const list = isTooLong(text, source.limits) ? splitItems(text) : undefined;
  if (list !== undefined) {
    yield* readYamlItems(source, text, part.start, list);
    return;
  }
  const found = attempt(source, text, part);
  if ("fault" in found) {
    source.documents += 1;
    yield jsonFault !== undefined && (source.isJsonFile || found.fault.kind === "bounds")
      ? { document: source.documents, fault: jsonFault }
      : { ...found, document: source.documents };
    return;
  }
  const from = renderedFrom(source.text, part.start);
  for (const tree of found.trees) {
    source.documents += 1;
    yield { document: source.documents, tree, ...(from === undefined ? {} : { renderedFrom: from }) };
  }
}

/** All of YAML 1.1's line breaks as `\n`, each in its place: what one reader takes for a comment must not be a field to another. */
function asLines(text: string): string {
  return /[\u0085\u2028\u2029]|\r(?!\n)/u.test(text) ? text.replace(/[\u0085\u2028\u2029]|\r(?!\n)/gu, "\n") : text;
}

function* readYamlItems(source: Source, text: string, base: number, { rest, items }: NonNullable<ReturnType<typeof splitItems>>): Generator<Read> {
  source.documents += 1;
  const { documents: document } = source;
  const header = rest.map((part) => attempt(source, text.slice(part.start, part.end), moved(part, base)));
  const trees = header.flatMap((found) => ("trees" in found ? found.trees : []));
  const read = (name: string): string | undefined => trees.map((tree) => textOf(tree, name)).find((value) => value !== undefined);
  const kindName = read("kind");
  const faults = header.flatMap((found) => ("fault" in found ? [{ ...found, document }] : []));
  if (faults.length > 0 || kindName?.endsWith("List") !== true) {
    yield faults[0] ?? { document, fault: tooLong(base, source.limits) };
    return;
  }
  const inherited = inheritedBy(read("apiVersion"), kindName);
  for (const part of items) {
    const found = attempt(source, text.slice(part.start, part.end), moved(part, base));
    if ("fault" in found) {
      yield { ...found, document };
      continue;
    }
    for (const tree of found.trees) {
      yield* tree.kind === "list" ? tree.items.map((item) => ({ document, tree: item, inherited })) : [];
    }
  }
}

function moved({ start, end }: Part, base: number): Part {
  return { start: start + base, end: end + base };
}

function isTooLong(text: string, { yamlDocument, yamlSigns }: Limits): boolean {
  return text.length > yamlDocument || (text.length > yamlSigns && (text.match(/[\n,[\]{}:?&*!-]/gu)?.length ?? 0) > yamlSigns);
}

function tooLong(offset: number, { yamlDocument, yamlSigns }: Limits): ManifestFault {
  return new ManifestFault("bounds", `this document has more than ${yamlDocument} characters, or ${yamlSigns} lines, brackets and the like`, offset);
}

const SMALL = 4096;

function attempt(source: Source, text: string, part: Part): { readonly trees: readonly Tree[] } | { readonly fault: ManifestFault; readonly error?: unknown } {
  const { limits } = source;
  try {
    if (isTooLong(text, limits)) {
      throw tooLong(part.start, limits);
    }
    const glued = /^---[^\s]+/u.exec(text.slice(0, 200))?.[0];
    if (glued !== undefined) {
      throw new ManifestFault("syntax", "--- begins a document and must stand alone", part.start, part.start + glued.length);
    }
    const quick = source.isQuick ? readQuick(text, part.start, limits) : undefined;
    if (quick !== undefined) {
      return { trees: quick };
    }
    const work = (): readonly (Tree | undefined)[] => readYaml(text, part.start, limits);
    const trees = text.length > SMALL ? withinTime(limits.readTime, work) : work();
    return { trees: trees.filter((tree) => tree !== undefined) };
  } catch (error) {
    return faultOf(error, 0, part, source);
  }
}

function faultOf(error: unknown, document: number, part: Part, { text }: Source): ReadFault {
  if (error instanceof ManifestFault) {
    const isTemplate = error.kind === "syntax" && /\{\{-?\s*[.$\w(]/u.test(text.slice(part.start, part.end));
    return { document, fault: isTemplate ? new ManifestFault("template", error.message, error.offset, error.end) : error };
  }
  if (error instanceof OutOfTime) {
    return { document, fault: new ManifestFault("bounds", error.message, part.start) };
  }
  return { document, fault: new ManifestFault("bug", error instanceof Error ? error.message : String(error), part.start), error };
}
