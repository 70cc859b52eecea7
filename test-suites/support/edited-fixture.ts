// Fixtures with something changed at random: unlike objects made from nothing, they reach what takes several fields at once.
import fc from "fast-check";

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

interface Edit {
  /** Which value below the root, counted through and around. */
  readonly at: number;
  readonly what: "drop" | "replace" | "wrong" | "repeat" | "rename";
  readonly text: string;
  readonly other: Json;
}

const WRONG: readonly Json[] = [null, true, false, 0, 1, 1.5, 65536, "", "text", "true", [], ["a"], [null], {}, { a: 1 }];

/** One of the objects, with up to four edits anywhere but in what says what it is. */
export function editedFixture(objects: readonly [object, ...object[]], texts: readonly string[]): fc.Arbitrary<unknown> {
  const edit = fc.record<Edit>({
    at: fc.nat(10_000),
    what: fc.constantFrom("drop", "replace", "replace", "wrong", "repeat", "rename"),
    text: fc.constantFrom("orders", ...texts),
    other: fc.constantFrom(...WRONG),
  });
  return fc.tuple(fc.constantFrom(...objects), fc.array(edit, { maxLength: 4 })).map(([object, edits]) => {
    const { apiVersion, kind, ...body } = JSON.parse(JSON.stringify(object)) as { readonly [key: string]: Json };
    return { ...edits.reduce<{ readonly [key: string]: Json }>((changed, each) => changedRoot(changed, each), body), apiVersion, kind };
  });
}

function changedRoot(root: { readonly [key: string]: Json }, edit: Edit): { readonly [key: string]: Json } {
  const count = countOf(root) - 1;
  const changed = count <= 0 ? root : changedAt(root, 1 + (edit.at % count), edit);
  return isMap(changed) ? changed : root;
}

function isMap(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value itself and all below it. */
function countOf(value: Json): number {
  const below = isMap(value) ? Object.values(value) : Array.isArray(value) ? value : [];
  return below.reduce((total: number, each: Json) => total + countOf(each), 1);
}

/** The same with the edit done to the value of that number; the root is 0. */
function changedAt(value: Json, at: number, edit: Edit): Json {
  const entries: readonly (readonly [string, Json])[] = isMap(value) || Array.isArray(value) ? Object.entries(value) : [];
  let left = at - 1;
  const changed = entries.flatMap(([key, each]): readonly (readonly [string, Json])[] => {
    const size = countOf(each);
    const here = left;
    left -= size;
    if (here < 0 || here >= size) {
      return [[key, each]];
    }
    return here === 0 ? edited(key, each, edit) : [[key, changedAt(each, here, edit)]];
  });
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

/** In a list, twice the key is twice the item. */
function edited(key: string, value: Json, { what, text, other }: Edit): readonly (readonly [string, Json])[] {
  switch (what) {
    case "drop":
      return [];
    case "replace":
      return [[key, typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : typeof value === "string" ? text : other]];
    case "wrong":
      return [[key, other]];
    case "repeat":
      return [
        [key, value],
        [key, value],
      ];
    case "rename":
      return [[text, value]];
  }
}
