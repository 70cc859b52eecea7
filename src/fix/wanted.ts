// What is wanted of one object: its edits joined to a tree of fields, so that one pass over the text makes them all.
import { type EditValue, type FieldEdit, type Path, pathOf } from "./field-edit.ts";

export type Change = { readonly kind: "remove" } | { readonly kind: "set"; readonly value: EditValue };

/** A field: what becomes of it, or of the fields in it. `ids` are the edits that ask for it. */
export interface Wanted {
  readonly ids: readonly number[];
  readonly change?: Change;
  readonly fields: ReadonlyMap<string | number, Wanted>;
}

export interface Asked {
  readonly id: number;
  readonly edit: FieldEdit;
}
export interface LeftEdit {
  readonly id: number;
  readonly reason: string;
}

interface Placed {
  readonly id: number;
  readonly path: Path;
  readonly change: Change;
}

/** Joins edits; those that contradict each other are left. */
export function joinEdits(asked: readonly Asked[]): { readonly wanted: Wanted; readonly left: readonly LeftEdit[] } {
  const left: LeftEdit[] = [];
  const placed = asked.flatMap(({ id, edit }): readonly Placed[] => {
    const path = pathOf(edit);
    if (path === undefined || path.length === 0) {
      left.push({ id, reason: `${edit.field} is no path of a field` });
      return [];
    }
    return [{ id, path, change: "remove" in edit ? { kind: "remove" } : { kind: "set", value: edit.set } }];
  });
  const agreed = placed.filter((one) => {
    const against = placed.find((other) => contradicts(one, other));
    if (against !== undefined) {
      left.push({ id: one.id, reason: "two findings want different things there" });
    }
    return against === undefined;
  });
  return { wanted: treeOf(agreed, 0), left };
}

function contradicts(one: Placed, other: Placed): boolean {
  const shared = Math.min(one.path.length, other.path.length);
  if (one.path.slice(0, shared).some((part, index) => part !== other.path[index])) {
    return false;
  }
  return one.path.length !== other.path.length || JSON.stringify(one.change) !== JSON.stringify(other.change);
}

function treeOf(placed: readonly Placed[], depth: number): Wanted {
  const ids = placed.map(({ id }) => id);
  const here = placed.find(({ path }) => path.length === depth);
  if (here !== undefined) {
    return { ids, change: here.change, fields: new Map() };
  }
  const groups = new Map<string | number, Placed[]>();
  for (const one of placed) {
    const part = one.path[depth] ?? "";
    groups.set(part, [...(groups.get(part) ?? []), one]);
  }
  return { ids, fields: new Map([...groups].map(([part, group]) => [part, treeOf(group, depth + 1)])) };
}

/** A value with what is wanted made: what a reader must find in the edited text. */
export function valueWith(value: unknown, wanted: Wanted): unknown {
  if (wanted.change?.kind === "set") {
    return wanted.change.value;
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => ({ item, field: wanted.fields.get(index) }));
    return items.filter(({ field }) => field?.change?.kind !== "remove").map(({ item, field }) => (field === undefined ? item : valueWith(item, field)));
  }
  const map: { [key: string]: unknown } = Object.assign(Object.create(null), value);
  for (const [key, field] of wanted.fields) {
    if (field.change?.kind === "remove") {
      delete map[key];
    } else {
      map[key] = valueWith(map[key], field);
    }
  }
  return map;
}
