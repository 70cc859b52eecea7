import { listAt } from "../support/json.ts";
import { parseText, textAt } from "../targets/schemas/documents.ts";

/** The patches of a component. */
export function patchesOf(content: string): readonly unknown[] {
  return parseText(content, "1.1").flatMap((document) => listAt(document, "patches"));
}

/** What a component's patches are for: kind and name. */
export function targetsOf(content: string): readonly string[] {
  return patchesOf(content).flatMap((patch) =>
    textAt(patch, "target", "name")
      .replace(/^\((.*)\)$/u, "$1")
      .split("|")
      .map((name) => `${textAt(patch, "target", "kind")} ${name}`),
  );
}

export function patchTexts(content: string): readonly string[] {
  return patchesOf(content).map((patch) => textAt(patch, "patch"));
}
