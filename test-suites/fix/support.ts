// Edits of one text, asked for as a finding would: by the object's first one, and where its field stands.
import { readForEdit } from "../../src/fix/document.ts";
import { type AskedEdit, type EditedText, editText } from "../../src/fix/edit-text.ts";
import type { FieldEdit } from "../../src/fix/field-edit.ts";

export interface Asking {
  readonly edits: readonly FieldEdit[];
  readonly isJson?: boolean;
  /** Which object of the text. */
  readonly object?: number;
}

export function askedOf(text: string, { edits, isJson = false, object = 0 }: Asking): readonly AskedEdit[] {
  const found = readForEdit(text, isJson).objects[object];
  if (found === undefined) {
    throw new Error("there is no such object in the text");
  }
  return edits.map((edit, id) => ({ id, edit, object: found, field: edit.field, ...found.place(edit.field) }));
}

export function edited(text: string, asking: Asking): EditedText {
  return editText(text, asking.isJson ?? false, askedOf(text, asking));
}

export const remove = (field: string): FieldEdit => ({ field, remove: true });
export const set = (field: string, value: string | number | boolean): FieldEdit => ({ field, set: value });
