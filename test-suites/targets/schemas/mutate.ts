// A document broken in every place, one thing at a time: which breakages its judge lets pass. Paths are written with `[]`
// for indices and `*` for the keys of maps.
import { isRecord, type JsonRecord } from "./documents.ts";
import type { Judge } from "./validators.ts";

export const BREAKAGES = ["unknown key", "unknown key, refused as a value", "removed", "wrong type", "null", "garbage", "emptied"] as const;
export type Breakage = (typeof BREAKAGES)[number];
/** The paths at which a breakage was accepted (for `refused as a value`: where a map took the key but not its value). */
export type Accepted = ReadonlyMap<Breakage, Set<string>>;

const UNKNOWN = "unknownField";
const GARBAGE = " no such thing!";

export function nothingAccepted(): Accepted {
  return new Map(BREAKAGES.map((breakage) => [breakage, new Set<string>()]));
}

interface Site {
  readonly pointer: string;
  readonly path: string;
}

/** Breaks the document in place and puts everything back. Returns how many mutants were judged. */
export function mutateDocument(document: JsonRecord, judge: Judge, accepted: Accepted, isMap: (path: string) => boolean): number {
  let mutants = 0;
  const note = (breakage: Breakage, path: string): void => {
    accepted.get(breakage)?.add(path);
  };
  const tryOut = (breakage: Breakage, path: string): void => {
    mutants += 1;
    if (judge(document).length === 0) {
      note(breakage, path);
    }
  };
  const visitRecord = (record: JsonRecord, site: Site): void => {
    mutants += 1;
    record[UNKNOWN] = "x";
    const problems = judge(document);
    if (!problems.some(({ at, unknownKey }) => at === site.pointer && unknownKey === UNKNOWN)) {
      note(problems.length === 0 ? "unknown key" : "unknown key, refused as a value", site.path);
    }
    delete record[UNKNOWN];
    for (const [key, value] of Object.entries(record)) {
      const inner = { pointer: `${site.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, path: `${site.path}.${isMap(site.path) ? "*" : key}` };
      delete record[key];
      tryOut("removed", inner.path);
      visit(value, inner, (other) => {
        record[key] = other;
      });
    }
  };
  const visit = (value: unknown, site: Site, put: (value: unknown) => void): void => {
    put(otherType(value));
    tryOut("wrong type", site.path);
    put(null);
    tryOut("null", site.path);
    if (typeof value === "string") {
      put(GARBAGE);
      tryOut("garbage", site.path);
    }
    if (Array.isArray(value) && value.length > 0) {
      put([]);
      tryOut("emptied", site.path);
    }
    put(value);
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, { pointer: `${site.pointer}/${index}`, path: `${site.path}[]` }, (other) => {
          value[index] = other;
        });
      });
    } else if (isRecord(value)) {
      visitRecord(value, site);
    }
  };
  visitRecord(document, { pointer: "", path: "" });
  return mutants;
}

function otherType(value: unknown): unknown {
  if (typeof value === "string") {
    return 17;
  }
  if (Array.isArray(value)) {
    return {};
  }
  return isRecord(value) ? [] : "text";
}
