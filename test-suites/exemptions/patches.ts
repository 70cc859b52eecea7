import { dig, parseText, textAt } from "../targets/schemas/documents.ts";

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = dig(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The patches of a component. */
export function patchesOf(content: string): readonly unknown[] {
  return parseText(content, "1.1").flatMap((document) => listAt(document, "patches"));
}

export function patchTexts(content: string): readonly string[] {
  return patchesOf(content).map((patch) => textAt(patch, "patch"));
}
