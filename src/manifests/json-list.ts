// Long Lists in JSON, item by item: `kubectl get -A -o json` prints one value for a whole cluster.
import { endOfString, fail, type JsonReader, readKey, readNext, readParts, skipBlank } from "./json-tree.ts";
import type { Part } from "./split.ts";
import { type Tree, targetOf } from "./tree.ts";

export interface JsonList {
  readonly kindName: string;
  readonly apiVersion: string | undefined;
  /** Where the list stands that holds the items. */
  readonly items: Part;
  readonly end: number;
}

/** The List that starts where the reader stands, its items not read yet; undefined where it is something else. */
export function findList(reader: JsonReader): JsonList | undefined {
  const start = reader.at;
  const texts = new Map<string, string>();
  const items: Part[] = [];
  if (reader.text[start] === "{") {
    readParts(reader, "}", () => {
      const { name } = readKey(reader);
      const from = reader.at;
      skipValue(reader);
      if (name === "items" && reader.text[from] === "[") {
        items.push({ start: from, end: reader.at });
      } else if (name === "kind" || name === "apiVersion") {
        texts.set(name, textAt(reader, { start: from, end: reader.at }) ?? "");
      }
    });
  }
  const { at: end } = reader;
  reader.at = start;
  const [only, second] = items;
  const kindName = texts.get("kind");
  const isList = only !== undefined && second === undefined && kindName?.endsWith("List") === true;
  return isList ? { kindName, apiVersion: texts.get("apiVersion"), items: only, end } : undefined;
}

function textAt(reader: JsonReader, { start, end }: Part): string | undefined {
  const tree = targetOf(readNext({ ...reader, at: start, end }));
  return tree.kind === "scalar" && typeof tree.value === "string" ? tree.value : undefined;
}

/** The items, one by one; the reader then stands after the List. Throws ManifestFault. */
export function* readItems(reader: JsonReader, { items, end }: JsonList): Generator<Tree> {
  reader.at = items.start + 1;
  skipBlank(reader);
  while (reader.at < items.end - 1) {
    yield readNext(reader);
    if (reader.at < items.end - 1) {
      if (reader.text[reader.at] !== ",") {
        fail(reader, ", or ]");
      }
      reader.at += 1;
      skipBlank(reader);
    }
  }
  reader.at = end;
  skipBlank(reader);
}

const SIGN = /["[\]{},]/gu;

/** Goes past a value without reading it; what is wrong inside is found when it is read. */
function skipValue(reader: JsonReader): void {
  let depth = 0;
  for (;;) {
    SIGN.lastIndex = reader.at;
    const sign = SIGN.exec(reader.text);
    if (sign === null || sign.index >= reader.end) {
      reader.at = reader.end;
      return;
    }
    reader.at = sign.index;
    if (sign[0] === '"') {
      reader.at = endOfString(reader);
    } else if (sign[0] === "[" || sign[0] === "{") {
      depth += 1;
      reader.at += 1;
    } else if (depth === 0) {
      return;
    } else {
      depth -= sign[0] === "," ? 0 : 1;
      reader.at += 1;
      if (depth === 0) {
        return;
      }
    }
  }
}
