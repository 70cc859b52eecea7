// The file of exemptions in, exemptions or diagnostics out. Nothing is guessed: what is not understood is an error at its place.
import { type Document, isMap, isNode, isSeq, LineCounter, type Node, parseAllDocuments } from "yaml";
import { createDiagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { decode, type Undecodable } from "../manifests/decode.ts";
import { readBytes } from "../manifests/files.ts";
import { OutOfTime, withinTime } from "../manifests/time-limit.ts";
import { checkMeaning } from "./check-meaning.ts";
import { FILE } from "./definition.ts";
import type { Exemption, ExemptionMatch, KnownPack, Labels } from "./exemption.ts";
import { checkShape } from "./check-shape.ts";
import { namesOf } from "./schema.ts";

export interface ReadExemptions {
  /** Without a diagnostic only. */
  readonly exemptions: readonly Exemption[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a file, within a time. */
export function readExemptions(file: string, pack: KnownPack, milliseconds = MOST_TIME): ReadExemptions {
  try {
    const bytes = readBytes(file, MOST_BYTES);
    if (bytes === undefined) {
      return tooMuch(file, `the file has more than ${MOST_BYTES / 2 ** 20} MiB`);
    }
    const text = decode(bytes);
    // The parser compares each key of a map with all others.
    return typeof text === "string"
      ? withinTime(milliseconds, () => parseExemptions(file, text, pack))
      : { exemptions: [], diagnostics: [undecodable(file, text)] };
  } catch (error) {
    if (error instanceof OutOfTime) {
      return tooMuch(file, error.message);
    }
    if (error instanceof RangeError) {
      return tooMuch(file, TOO_DEEP);
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { exemptions: [], diagnostics: [createDiagnostic("DOK5001", { file }, { path: file, reason })] };
  }
}

const MOST_BYTES = 16 * 2 ** 20;
const MOST_TIME = 20_000;
/** The parser calls itself for what is within. */
const TOO_DEEP = "it is nested too deep";

function tooMuch(file: string, reason: string): ReadExemptions {
  return { exemptions: [], diagnostics: [createDiagnostic("DOK5008", { file, line: 1, column: 1 }, { reason })] };
}

function undecodable(file: string, { reason, before }: Undecodable): Diagnostic {
  const lines = before.split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return createDiagnostic("DOK5003", { file, line: lines.length, column }, { path: file, reason });
}

/** The text of a file, for its name. */
export function parseExemptions(file: string, text: string, pack: KnownPack): ReadExemptions {
  const lines = new LineCounter();
  // YAML 1.2: a namespace named `no` or `on` is a text.
  const parsed = parseAllDocuments(text, { version: "1.2", lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  const placeAt = (offset: number, end = offset): Place => {
    const from = lines.linePos(offset);
    const to = lines.linePos(end);
    return { file, line: from.line, column: from.col, endColumn: to.line === from.line && to.col > from.col ? to.col : from.col + 1, source: text };
  };
  const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (faults.some(({ message }) => message.includes("call stack"))) {
    return tooMuch(file, TOO_DEEP);
  }
  if (faults.length > 0) {
    const syntax = faults.map((fault) => createDiagnostic("DOK5002", placeAt(...fault.pos), { reason: fault.message.split("\n")[0] ?? "" }));
    return { exemptions: [], diagnostics: syntax };
  }
  const [document, second] = documents;
  const root = document?.contents;
  if (document === undefined || !isNode(root) || second !== undefined) {
    const place = placeAt(second?.range?.[0] ?? 0);
    return { exemptions: [], diagnostics: [createDiagnostic("DOK5101", place, { what: "the file", must: "one YAML document" })] };
  }
  const place = (node: Node): Place => placeAt(node.range?.[0] ?? 0, node.range?.[1]);
  const shape = checkShape(FILE, root, { document, place, names: namesOf(pack) });
  if (shape.length > 0) {
    return { exemptions: [], diagnostics: shape };
  }
  const exemptions = itemsOf(root).map((node) => exemptionOf(node.toJS(document), place(node), pack));
  const diagnostics = checkMeaning(exemptions, pack);
  return diagnostics.length > 0 ? { exemptions: [], diagnostics } : { exemptions, diagnostics };
}

function itemsOf(root: Node): readonly Node[] {
  const list = isMap(root) ? root.get("exemptions", true) : undefined;
  return isSeq(list) ? list.items.filter(isNode) : [];
}

/** A checked item as an exemption. */
function exemptionOf(item: unknown, place: Place, pack: KnownPack): Exemption {
  const [reason, expires, owner, ticket] = ["reason", "expires", "owner", "ticket"].map((key) => textAt(item, key));
  const one = textAt(item, "control");
  const several = at(item, "controls") === "all" ? pack.controls.map(({ id }) => id) : textsAt(item, "controls");
  return {
    controls: one === undefined ? (several ?? []) : [one],
    match: matchOf(at(item, "match")),
    reason: reason ?? "",
    expires: expires ?? "",
    ...(owner === undefined ? {} : { owner }),
    ...(ticket === undefined ? {} : { ticket }),
    place,
  };
}

function matchOf(match: unknown): ExemptionMatch {
  const lists = ["operators", "kinds", "namespaces", "names"].flatMap((key) => {
    const texts = textsAt(match, key);
    return texts === undefined ? [] : [[key, texts] as const];
  });
  const labels = at(match, "labels");
  return { ...Object.fromEntries(lists), ...(labels === undefined ? {} : { labels: labelsOf(labels) }) };
}

function labelsOf(labels: unknown): Labels {
  return typeof labels === "object" && labels !== null ? Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, String(value)])) : {};
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === "string" ? found : undefined;
}

function textsAt(value: unknown, key: string): readonly string[] | undefined {
  const found = at(value, key);
  return Array.isArray(found) ? found.map(String) : undefined;
}
