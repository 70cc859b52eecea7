// Manifests in: files, folders and standard input, as Kubernetes reads them. One document at a time, and one bad
// document never hides the others.
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { decode } from "./decode.ts";
import type { Exclude } from "./exclude.ts";
import { ManifestFault } from "./fault.ts";
import { findFiles, type FoundFiles, type Once, readBytes, reasonOf } from "./files.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { type Excerpt, indexLines, type LineIndex, type Position } from "./line-index.ts";
import { type ManifestObject, objectsIn, type Skipped } from "./objects.ts";
import { locate, locateKey, valueOf } from "./tree.ts";
import { readTrees, type ReadTree } from "./trees.ts";

/** A diagnostic with the text around its place. */
export interface PlacedDiagnostic extends Diagnostic {
  readonly excerpt?: Excerpt;
}
export interface Fault {
  readonly kind: "fault";
  readonly diagnostic: PlacedDiagnostic;
  /** Where the fault is ours. */
  readonly error?: unknown;
}
export type Found = ManifestObject | Skipped | Fault | { readonly kind: "file"; readonly file: string } | { readonly kind: "document" };

const NOTHING: Once = new Map();

export interface ReadOptions {
  /** Standard input is in it, as `-`, wherever that is a path. */
  readonly once?: Once;
  readonly limits?: Limits;
  /** Real paths of files that are not read. */
  readonly without?: ReadonlySet<string> | undefined;
  readonly exclude?: Exclude | undefined;
}

/** Everything that the paths hold, in order, as it is read. */
export function readManifests(paths: readonly string[], { without, exclude, ...options }: ReadOptions = {}): Generator<Found> {
  return readFound(findFiles(paths, { without, exclude }), options);
}

/** Objects of the files whose text may hold what is looked for; what cannot be read is a fault, as ever. */
export function* readSome(files: readonly string[], once: Once, mayHold: (text: string) => boolean): Generator<Found> {
  for (const file of files) {
    const text = readText(file, once, LIMITS);
    if (typeof text !== "string") {
      yield { kind: "fault", diagnostic: text };
    } else if (mayHold(text)) {
      yield* readDocuments(file, text, LIMITS);
    }
  }
}

/** Everything that the files hold, in order, as it is read, and what of the paths is no file to be read. */
export function* readFound(
  { files, unread, skipped }: FoundFiles,
  { limits = LIMITS, once = NOTHING }: Pick<ReadOptions, "limits" | "once"> = {},
): Generator<Found> {
  for (const { path, reason } of unread) {
    yield { kind: "fault", diagnostic: createDiagnostic("DOK5001", { file: path }, { path, reason }) };
  }
  for (const { path, reason } of skipped) {
    yield { kind: "skipped", file: path, document: 0, what: "left-out", reason };
  }
  for (const file of files) {
    yield { kind: "file", file };
    const text = readText(file, once, limits);
    if (typeof text === "string") {
      yield* readDocuments(file, text, limits);
    } else {
      yield { kind: "fault", diagnostic: text };
    }
  }
}

function readText(file: string, once: Once, limits: Limits): string | PlacedDiagnostic {
  try {
    const bytes = file === "-" || once.has(file) ? once.get(file) : readBytes(file, limits.fileBytes);
    if (bytes === undefined) {
      return createDiagnostic("DOK5008", { file }, { reason: `the file has more than ${limits.fileBytes / 2 ** 20} MiB` });
    }
    const text = decode(bytes);
    return typeof text === "string"
      ? text
      : {
          ...createDiagnostic("DOK5003", { file }, { path: file, reason: text.reason }),
          ...indexLines(text.before).position(text.before.length, text.before.length + 1),
        };
  } catch (error) {
    return createDiagnostic("DOK5001", { file }, { path: file, reason: reasonOf(error) });
  }
}

const SMALL = 1 << 15;

function* readDocuments(file: string, text: string, limits: Limits): Generator<Found> {
  const lines = indexLines(text);
  let counted = 0;
  for (const read of readTrees(text, file.endsWith(".json"), limits)) {
    if (read.document > counted) {
      counted = read.document;
      yield { kind: "document" };
    }
    if ("fault" in read) {
      yield { kind: "fault", diagnostic: diagnosticOf(read.fault, file, lines), ...(read.error === undefined ? {} : { error: read.error }) };
    } else {
      const { tree, document, inherited, ...rendered } = read;
      // What an alias unfolds to may be long.
      const isSmall = tree.end - tree.start < SMALL && !text.slice(tree.start, tree.end).includes("&");
      yield* objectsIn(tree, { file, document, lines, isSmall, ...rendered }, inherited);
    }
  }
  if (counted === 0) {
    yield { kind: "skipped", file, document: 0, what: "no-object", reason: "no Kubernetes object: there is nothing in the file" };
  }
}

function diagnosticOf({ kind, message, offset, end }: ManifestFault, file: string, lines: LineIndex): PlacedDiagnostic {
  return { ...createDiagnostic(CODES[kind], { file }, { reason: message }), ...lines.position(offset, end) };
}

const CODES = { syntax: "DOK5002", bounds: "DOK5008", template: "DOK5009", bug: "DOK9000" } as const;

/** The trees of a file, whatever they are; what cannot be read is left to who reads it as manifests. */
export function readFileTrees(file: string, once: Once = NOTHING): { readonly lines: LineIndex; readonly trees: readonly ReadTree[] } {
  const text = readText(file, once, LIMITS);
  if (typeof text !== "string") {
    return { lines: indexLines(""), trees: [] };
  }
  return { lines: indexLines(text), trees: [...readTrees(text, file.endsWith(".json"), LIMITS)].flatMap((read) => ("tree" in read ? [read] : [])) };
}

export interface OneDocument {
  readonly value: unknown;
  readonly locate: (path: readonly (string | number)[]) => Position;
  readonly locateKey: (path: readonly (string | number)[]) => Position;
}

/** A file that is to hold one document, of whatever content (null where it is empty); or what is wrong with it. */
export function readOneDocument(file: string, limits: Limits = LIMITS): OneDocument | { readonly faults: readonly PlacedDiagnostic[] } {
  const text = readText(file, NOTHING, limits);
  if (typeof text !== "string") {
    return { faults: [text] };
  }
  const lines = indexLines(text);
  const read = [...readTrees(text, file.endsWith(".json"), limits)];
  const faults = read.flatMap((each) => ("fault" in each ? [diagnosticOf(each.fault, file, lines)] : []));
  if (faults.length > 0) {
    return { faults };
  }
  const [first, second] = read.flatMap((each) => ("tree" in each ? [each.tree] : []));
  if (second !== undefined) {
    return { faults: [diagnosticOf(new ManifestFault("syntax", "a second document, where one is read", second.start, second.end), file, lines)] };
  }
  if (first === undefined) {
    const start = (): Position => lines.position(0, 0);
    return { value: null, locate: start, locateKey: start };
  }
  return { value: valueOf(first), locate: (path) => locate(first, path, lines), locateKey: (path) => locateKey(first, path, lines) };
}
