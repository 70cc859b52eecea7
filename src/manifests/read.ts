// Manifests in: files, folders and standard input, as Kubernetes reads YAML (1.1). One bad file never hides the others.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from "yaml";
import { createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { parseFieldPath } from "./field-path.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** One Kubernetes object of a file; items of a List are objects of their own. */
export interface ManifestObject {
  readonly file: string;
  /** Which document of the file, from 1. */
  readonly document: number;
  readonly value: { readonly [key: string]: unknown };
  /** Where a field stands, or the nearest parent that is there. */
  readonly locate: (fieldPath: string) => Position;
  readonly source: string;
}

export interface Skipped {
  readonly file: string;
  readonly document: number;
  readonly reason: string;
}

export interface ReadManifests {
  readonly files: number;
  readonly documents: number;
  readonly objects: readonly ManifestObject[];
  readonly skipped: readonly Skipped[];
  readonly diagnostics: readonly Diagnostic[];
}

const MANIFEST = /\.(?:ya?ml|json)$/u;

export function readManifests(paths: readonly string[], standardInput: () => Uint8Array): ReadManifests {
  const diagnostics: Diagnostic[] = [];
  const parts = filesOf(paths, diagnostics).map((file) => readFile(file, standardInput, diagnostics));
  return {
    files: parts.length,
    documents: parts.reduce((sum, part) => sum + part.documents, 0),
    objects: parts.flatMap((part) => part.objects),
    skipped: parts.flatMap((part) => part.skipped),
    diagnostics,
  };
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return (
    { ENOENT: "there is no such file or folder", EACCES: "permission denied", ELOOP: "the links go in a circle" }[code] ??
    String(error instanceof Error ? error.message : error)
  );
}

function filesOf(paths: readonly string[], diagnostics: Diagnostic[]): readonly string[] {
  const files = new Set<string>();
  for (const path of paths) {
    try {
      if (path !== "-" && statSync(path).isDirectory()) {
        // A folder's links are not followed: they could leave it, or go in a circle.
        const found = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && MANIFEST.test(entry.name));
        for (const entry of found.map((item) => join(item.parentPath, item.name)).sort()) {
          files.add(entry);
        }
      } else {
        files.add(path);
      }
    } catch (error) {
      diagnostics.push(createDiagnostic("DOK5001", { file: path }, { path, reason: reasonOf(error) }));
    }
  }
  return [...files];
}

type FilePart = Pick<ReadManifests, "documents" | "objects" | "skipped">;
const NOTHING: FilePart = { documents: 0, objects: [], skipped: [] };

function readFile(file: string, standardInput: () => Uint8Array, diagnostics: Diagnostic[]): FilePart {
  let text: string;
  try {
    const bytes = file === "-" ? standardInput() : readFileSync(file);
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    diagnostics.push(
      error instanceof TypeError
        ? createDiagnostic("DOK5003", { file }, { path: file, reason: "it is no valid UTF-8" })
        : createDiagnostic("DOK5001", { file }, { path: file, reason: reasonOf(error) }),
    );
    return NOTHING;
  }
  if (text.includes("\0")) {
    diagnostics.push(createDiagnostic("DOK5003", { file }, { path: file, reason: "it has NUL bytes" }));
    return NOTHING;
  }
  return readText(file, text, diagnostics);
}

function readText(file: string, text: string, diagnostics: Diagnostic[]): FilePart {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { version: "1.1", lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  const objects: ManifestObject[] = [];
  const skipped: Skipped[] = [];
  for (const [index, document] of documents.entries()) {
    const fault = document.errors[0];
    if (fault) {
      const { line, col } = lines.linePos(fault.pos[0]);
      diagnostics.push(createDiagnostic("DOK5002", { file, line, column: col, source: text }, { reason: fault.message.split("\n")[0] ?? "" }));
      continue;
    }
    let value: unknown;
    try {
      value = wellFormed(document.toJS({ maxAliasCount: 100 }));
    } catch (error) {
      diagnostics.push(
        createDiagnostic("DOK5002", { file, line: lines.linePos(document.range?.[0] ?? 0).line, column: 1, source: text }, { reason: reasonOf(error) }),
      );
      continue;
    }
    if (value !== null && value !== undefined) {
      collect({ file, document: index + 1, value, path: [], root: document, lines, source: text }, objects, skipped);
    }
  }
  return { documents: documents.length, objects, skipped };
}

interface Found {
  readonly file: string;
  readonly document: number;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly root: Document;
  readonly lines: LineCounter;
  readonly source: string;
}

function collect(found: Found, objects: ManifestObject[], skipped: Skipped[]): void {
  const { file, document, value, path, root, lines, source } = found;
  if (!isObject(value) || typeof value["apiVersion"] !== "string" || typeof value["kind"] !== "string") {
    skipped.push({ file, document, reason: "no Kubernetes object: it has no apiVersion and kind" });
    return;
  }
  const items = value["items"];
  if (value["kind"].endsWith("List") && Array.isArray(items)) {
    for (const [index, item] of items.entries()) {
      collect({ ...found, value: item, path: [...path, "items", index] }, objects, skipped);
    }
    return;
  }
  objects.push({ file, document, value, source, locate: (fieldPath) => locate(root, [...path, ...(parseFieldPath(fieldPath) ?? [])], lines) });
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lone surrogates have no UTF-8: the API server makes U+FFFD of them, and so do we. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") {
    return value.toWellFormed();
  }
  if (Array.isArray(value)) {
    return value.map(wellFormed);
  }
  if (!isObject(value)) {
    return value;
  }
  const copy: { [key: string]: unknown } = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    copy[key.toWellFormed()] = wellFormed(inner);
  }
  return copy;
}

/** Walks down as far as the path goes; the value's place if it is a scalar, else its key's. */
function locate(document: Document, path: readonly (string | number)[], lines: LineCounter): Position {
  let node: Node | null = isNode(document.contents) ? document.contents : null;
  let place: Node | null = node;
  for (const part of path) {
    const parent: Node | null | undefined = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part)) : undefined;
    const next: unknown = isSeq(parent) && typeof part === "number" ? parent.items[part] : pair?.value;
    if (pair === undefined && next === undefined) {
      break;
    }
    node = isNode(next) ? next : null;
    place = pair && (node === null || isCollection(node) || isAlias(node)) && isNode(pair.key) ? pair.key : (node ?? place);
  }
  const [start, end] = place?.range ?? document.range ?? [0, 0];
  const from = lines.linePos(start);
  const to = lines.linePos(end);
  return { line: from.line, column: from.col, endColumn: to.line === from.line && to.col > from.col ? to.col : from.col + 1 };
}
