// Values of every type: absent ones, defaults, texts, numbers, open values, lists by position, records and functions.
import { isMap, lower, say, words } from "../../../src/dsl/index.ts";
import { defineControl, EXAMPLE, facts, operatorOf, thing } from "./thing.ts";

interface Part {
  readonly name: string;
  readonly size: number;
}

const LARGE = 5;
const WORDS = ["a", "b", "text"];

function isLarge(size: number | undefined): boolean {
  return size !== undefined && size >= LARGE;
}

function sizeOf(name: string, given: number | undefined): Part {
  const plain = lower(name);
  if (given === undefined) {
    return { name: plain, size: 0 };
  }
  return { name: plain === "" ? "none" : plain, size: given };
}

interface Place {
  readonly list: readonly Declared[] | undefined;
  readonly at: string;
}

/** Lists of one place and of two: the first is written out, the second is a loop. */
function* placesOf(places: readonly Place[]) {
  for (const [i, place] of places.filter((candidate) => (candidate.list ?? []).length > 1).entries()) {
    yield { path: say`${place.at}[${i}]`, name: "place", size: LARGE, tags: [] };
  }
}

interface Declared {
  readonly name?: string | undefined;
  readonly size?: number | undefined;
  readonly hosts?: readonly string[] | undefined;
}

function* partsOf(list: readonly Declared[] | undefined) {
  for (const [at, part] of (list ?? []).entries()) {
    const named = { name: part.name ?? "", size: part.size ?? -1 };
    yield { path: say`spec.parts[${at}]`, ...named, tags: part.hosts ?? [] };
  }
}

export const controls = [
  defineControl({
    ...EXAMPLE,
    id: "X-1",
    reads: ["things"],
    *check(db) {
      for (const found of db.things) {
        if (isLarge(found.size)) {
          yield { at: found.path, message: say`${found.name} is large with ${found.size}`, fix: "make it smaller", severity: "high" };
        } else if (WORDS.includes(found.name) || /^[0-9]+$/u.test(found.name)) {
          yield { at: found.path, message: "its name says nothing", fix: "give it another" };
        } else if (found.tags.every((tag) => tag.split("/").length > 1)) {
          yield { at: found.path, unseen: "whether its tags matter" };
        }
      }
    },
  }),
];

export const operators = operatorOf([
  facts(thing, {
    *things(object) {
      const spec = object.spec;
      const made = sizeOf(spec?.name ?? "", spec?.size);
      yield { path: "spec.name", name: made.name, size: made.size, tags: words(spec?.mode ?? "") };
      yield* partsOf(spec?.parts);
      yield* placesOf([{ list: spec?.parts, at: "spec.parts" }]);
      yield* placesOf([
        { list: (spec?.parts ?? []).filter((part) => part.name !== undefined), at: "spec.named" },
        { list: spec?.parts, at: "spec.both" },
      ]);
      if (typeof spec?.port === "number" ? spec.port > LARGE : spec?.port === "80") {
        yield { path: "spec.port", name: "port", size: 9, tags: [] };
      }
      const open = spec?.open;
      if (isMap(open) && open["a"] !== undefined && spec?.on !== false) {
        yield { path: "spec.open", name: typeof open["a"] === "string" ? open["a"] : "b", size: 1, tags: [...(spec?.tags ?? []), "x/y"] };
      }
      const first = spec?.tags?.[0];
      if (first !== undefined && (spec?.tags ?? []).filter((tag) => tag !== first).some((tag) => tag.endsWith(first) || tag.includes("."))) {
        yield { path: "spec.tags[0]", name: `${first}/${spec?.mode ?? "none"}`, size: 2, tags: (spec?.tags ?? []).map((tag) => `${tag}/`) };
      }
    },
  }),
]);
