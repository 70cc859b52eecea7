// The engines ignore fields they do not know; the schemas must not. Documents of the pack are broken at every path: of each
// kind as many as have a path that no other has.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../support/root.ts";
import { committed, isRecord, type JsonRecord } from "./documents.ts";
import { type Accepted, BREAKAGES, mutateDocument, nothingAccepted } from "./mutate.ts";
import { isMap, OPEN_PLACES } from "./open-places.ts";
import { JSON_FILES, type Judge, judgesFor, KINDS, kindOf } from "./validators.ts";

const GENERATED = join(ROOT, "generated");
const documents = committed();
const judgeFor = judgesFor(documents);

describe.each([...KINDS, ...JSON_FILES.keys()])("%s", (kind) => {
  it("refuses every breakage but the listed ones", () => {
    const accepted = nothingAccepted();
    const subjects = withNewPaths(subjectsOf(kind));
    const mutants = subjects.map(({ value, judge }) => {
      const before = JSON.stringify(value);
      expect(judge(value)).toEqual([]);
      const judged = mutateDocument(value, judge, accepted, isMap);
      expect(sorted(value), "put back").toBe(sorted(JSON.parse(before)));
      return judged;
    });
    expect(subjects.length).toBeGreaterThan(0);
    expect(Math.min(...mutants)).toBeGreaterThan(15);
    expect(placesOf(accepted)).toEqual(listedFor(kind));
  });
});

it("lists places for nothing else", () => {
  expect(Object.keys(OPEN_PLACES).sort()).toEqual([...KINDS, ...JSON_FILES.keys()].sort());
});

function subjectsOf(kind: string): readonly Found[] {
  const judge = JSON_FILES.get(kind);
  if (judge) {
    const value = thinned(JSON.parse(readFileSync(join(GENERATED, kind), "utf8")));
    return isRecord(value) ? [{ value, judge }] : [];
  }
  return documents
    .filter(({ value }) => kindOf(value) === kind)
    .map((found) => {
      const own = judgeFor(found);
      if (!own) {
        throw new Error(`${found.at}: no schema`);
      }
      return { value: found.value, judge: own };
    });
}

/** Of a list's items one of each form: breaking what differs in values only asks the same again, of a file of half a megabyte. */
function thinned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(thinned);
    return [...new Map(items.map((item) => [formOf(item), item] as const)).values()];
  }
  // A parameter's default must fit its fields.
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "params" ? inner : thinned(inner)])) : value;
}

function formOf(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${[...new Set(value.map(formOf))].sort().join()}]`;
  }
  return isRecord(value)
    ? `{${Object.entries(value)
        .map(([key, inner]) => `${key}:${formOf(inner)}`)
        .sort()
        .join()}}`
    : typeof value;
}

interface Found {
  readonly value: JsonRecord;
  readonly judge: Judge;
}

/** Those with a path that none before them has. */
function withNewPaths(subjects: readonly Found[]): readonly Found[] {
  const known = new Set<string>();
  return subjects.filter(({ value }) => {
    const before = known.size;
    pathsIn(value, "", known);
    return known.size > before;
  });
}

function pathsIn(value: unknown, path: string, known: Set<string>): void {
  known.add(`${path} ${Array.isArray(value) ? "list" : typeof value}`);
  if (Array.isArray(value)) {
    value.forEach((item) => {
      pathsIn(item, `${path}[]`, known);
    });
  } else if (isRecord(value)) {
    Object.entries(value).forEach(([key, inner]) => {
      pathsIn(inner, `${path}.${isMap(path) ? "*" : key}`, known);
    });
  }
}

function placesOf(accepted: Accepted): { readonly [breakage: string]: readonly string[] } {
  return Object.fromEntries(BREAKAGES.map((breakage) => [breakage, [...(accepted.get(breakage) ?? [])].sort()]));
}

function listedFor(kind: string): { readonly [breakage: string]: readonly string[] } {
  return Object.fromEntries(BREAKAGES.map((breakage) => [breakage, [...(OPEN_PLACES[kind]?.[breakage] ?? [])].sort()]));
}

/** Keys that were taken out and put back stand last. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
