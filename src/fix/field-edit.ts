// A finding's edit as the bundle says it (`remove`, `set false`, `set field "text"`), and as data.
import { parseFieldPath } from "../manifests/field-path.ts";

export type EditValue = string | number | boolean;

/** One field of an object that is taken away, or gets a value. */
export type FieldEdit = { readonly field: string; readonly remove: true } | { readonly field: string; readonly set: EditValue };
export type Path = readonly (string | number)[];

/** The edit at a finding's field, or undefined where the text says none. */
export function readEdit(text: string, at: string): FieldEdit | undefined {
  if (text === "remove") {
    return { field: at, remove: true };
  }
  const [, name, json] = /^set (?:([A-Za-z]\w*) )?(.+)$/u.exec(text) ?? [];
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  return isEditValue(value) ? { field: name === undefined ? at : `${at}.${name}`, set: value } : undefined;
}

/** Findings that differ in their edits only are one, and then nobody can say which edit is right. */
export function oneEach<T extends { readonly edit?: string }>(found: readonly T[]): readonly T[] {
  const kept = new Map<string, T>();
  for (const each of found) {
    const { edit, ...rest } = each;
    const key = JSON.stringify(rest);
    const before = kept.get(key);
    kept.set(key, before === undefined || before.edit === edit ? each : { ...each, edit: "" });
  }
  return [...kept.values()];
}

function isEditValue(value: unknown): value is EditValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Where the edited field stands in its object; undefined where the text is no path. */
export function pathOf({ field }: FieldEdit): Path | undefined {
  return parseFieldPath(field);
}

/** `remove spec.a`, `set spec.a.b to false`. */
export function describeEdit(edit: FieldEdit | undefined): string {
  return edit === undefined ? "nothing" : "remove" in edit ? `remove ${edit.field}` : `set ${edit.field} to ${JSON.stringify(edit.set)}`;
}
