// Edits in a file's text: pieces are replaced, everything else stays byte for byte. What comes out is read again before
// anybody gets it: each object must be what it was with its edits made, or it is left as it was.
import { isDeepStrictEqual } from "node:util";
import { type EditableObject, type ReadText, readForEdit } from "./document.ts";
import type { FieldEdit } from "./field-edit.ts";
import { type Plan, REASONS } from "./plan.ts";
import { applySplices, overlap, type Splice } from "./splice.ts";
import { walk } from "./walk.ts";
import { type Asked, joinEdits, type LeftEdit, valueWith, type Wanted } from "./wanted.ts";

/** An edit, and the object and place of the finding that asks for it. */
export interface AskedEdit extends Asked {
  readonly edit: FieldEdit;
  readonly object: { readonly apiVersion: string; readonly kind: string; readonly namespace: string; readonly name: string };
  /** The finding's own field, and where it stands: two objects of a file may have one name. */
  readonly field: string;
  readonly line: number;
  readonly column: number;
}
export interface EditedText {
  readonly text: string;
  readonly splices: readonly Splice[];
  /** The edits that were made. */
  readonly made: readonly number[];
  readonly left: readonly LeftEdit[];
}

/** Makes the edits that can be made. */
export function editText(text: string, isJsonFile: boolean, asked: readonly AskedEdit[]): EditedText {
  const before = readForEdit(text, isJsonFile);
  const { groups, left } = byObject(before.objects, asked);
  return attempt({ text, isJsonFile, before }, groups, left);
}

/** Texts times edits: above this nobody waits for each edit to be read again by itself. */
const MOST_READ = 5_000_000;

/** The pieces of each edit by itself, for tools that apply one at a time; left out where it cannot be made. */
export function editEach(text: string, isJsonFile: boolean, asked: readonly AskedEdit[]): ReadonlyMap<number, readonly Splice[]> {
  const made = new Map<number, readonly Splice[]>();
  if (asked.length * text.length > MOST_READ) {
    return made;
  }
  const before = readForEdit(text, isJsonFile);
  for (const [object, group] of byObject(before.objects, asked).groups) {
    for (const one of group) {
      const { splices, left, wanted } = planObject(text, object, [one]);
      const isRight = left.length === 0 && differing(before, readForEdit(applySplices(text, splices), isJsonFile), new Map([[object, wanted]])).length === 0;
      if (isRight && splices.length > 0) {
        made.set(one.id, splices);
      }
    }
  }
  return made;
}

interface Source {
  readonly text: string;
  readonly isJsonFile: boolean;
  readonly before: ReadText;
}
type Groups = ReadonlyMap<EditableObject, readonly AskedEdit[]>;

function byObject(objects: readonly EditableObject[], asked: readonly AskedEdit[]): { readonly groups: Groups; readonly left: readonly LeftEdit[] } {
  const groups = new Map<EditableObject, AskedEdit[]>();
  const left: LeftEdit[] = [];
  const named = new Map<string, EditableObject[]>();
  for (const object of objects) {
    named.set(nameOf(object), [...(named.get(nameOf(object)) ?? []), object]);
  }
  for (const one of asked) {
    const found = (named.get(nameOf(one.object)) ?? []).find((object) => isAt(object, one));
    if (found === undefined) {
      left.push({ id: one.id, reason: "its object is not in the file any more" });
    } else if (found.renderedFrom !== undefined) {
      left.push({ id: one.id, reason: `this is rendered from ${found.renderedFrom}: change that, or the values` });
    } else {
      groups.set(found, [...(groups.get(found) ?? []), one]);
    }
  }
  return { groups, left };
}

function nameOf({ apiVersion, kind, namespace, name }: AskedEdit["object"]): string {
  return JSON.stringify([apiVersion, kind, namespace, name]);
}

function isAt(object: EditableObject, { field, line, column }: AskedEdit): boolean {
  const place = object.place(field);
  return place.line === line && place.column === column;
}

function attempt(source: Source, groups: Groups, leftBefore: readonly LeftEdit[]): EditedText {
  const { text, isJsonFile, before } = source;
  const left = [...leftBefore];
  const splices: Splice[] = [];
  const wanted = new Map<EditableObject, Wanted>();
  for (const [object, asked] of groups) {
    const planned = planObject(text, object, asked);
    left.push(...planned.left);
    splices.push(...planned.splices);
    wanted.set(object, planned.wanted);
  }
  if (splices.length === 0) {
    return { text, splices, made: [], left };
  }
  const edited = applySplices(text, splices);
  const wrong = overlap(splices) ? [...groups.keys()] : differing(before, readForEdit(edited, isJsonFile), wanted);
  if (wrong.length > 0) {
    const given = wrong.flatMap((object) => groups.get(object) ?? []).map(({ id }) => ({ id, reason: REASONS.unusual }));
    return attempt(source, new Map([...groups].filter(([object]) => !wrong.includes(object))), [...leftBefore, ...given]);
  }
  const notMade = new Set(left.map(({ id }) => id));
  const made = [...groups.values()].flat().flatMap(({ id }) => (notMade.has(id) ? [] : [id]));
  return { text: edited, splices, made, left };
}

interface Planned {
  readonly wanted: Wanted;
  readonly splices: readonly Splice[];
  readonly left: readonly LeftEdit[];
}

/** The pieces for one object; planned again without what is left, so that what is made is known by its edits. */
function planObject(text: string, object: EditableObject, asked: readonly Asked[]): Planned {
  const joined = joinEdits(asked);
  const { step, isJson, shared } = object;
  const plan: Plan = { text, shared, step, isJson, splices: [], left: [...joined.left] };
  if (joined.wanted.ids.length > 0) {
    walk(object.tree, joined.wanted, { kind: "root" }, plan);
  }
  if (plan.left.length === 0) {
    return { wanted: joined.wanted, splices: plan.splices, left: [] };
  }
  const dropped = new Set(plan.left.map(({ id }) => id));
  const rest = planObject(
    text,
    object,
    asked.filter(({ id }) => !dropped.has(id)),
  );
  return { ...rest, left: [...unique(plan.left), ...rest.left] };
}

function unique(left: readonly LeftEdit[]): readonly LeftEdit[] {
  return [...new Map(left.map((one) => [one.id, one])).values()];
}

/** The objects that are not what they should be; all that were to change, where it cannot be said which. */
function differing(before: ReadText, after: ReadText, wanted: ReadonlyMap<EditableObject, Wanted>): readonly EditableObject[] {
  if (before.objects.length !== after.objects.length || before.documents.length !== after.documents.length) {
    return [...wanted.keys()];
  }
  return before.objects.flatMap((object, index) => {
    const change = wanted.get(object);
    const expected = change === undefined ? object.value : valueWith(object.value, change);
    const isRight = isDeepStrictEqual(expected, after.objects[index]?.value);
    return isRight ? [] : change === undefined ? [...wanted.keys()] : [object];
  });
}
