// What a rendered document says of its source.
import { fieldOf, textOf, type Tree } from "./tree.ts";

/** What `helm template` writes above each document. */
const MARK = /^# Source: (\S(?:[^\r\n]{0,300}[^\s])?)[ \t]*$/u;

/** The template that a document's first comments name as its source, or undefined. */
export function renderedFrom(text: string, start: number): string | undefined {
  const lines = text.slice(start, start + 1024).split(/\r?\n/u, 9);
  for (const line of lines.slice(0, 8)) {
    if (line !== "" && !line.startsWith("#") && line !== "---") {
      return undefined;
    }
    const source = MARK.exec(line)?.[1];
    if (source !== undefined) {
      return source;
    }
  }
  return undefined;
}

const ORIGIN = "config.kubernetes.io/origin";
const PATH = /^path: (\S[^\r\n]{0,300})$/mu;

/** The file that `kustomize build` names as an object's origin, with `buildMetadata: [originAnnotations]`; or undefined. */
export function originIn(metadata: Tree): string | undefined {
  const annotations = fieldOf(metadata, "annotations");
  return PATH.exec((annotations && textOf(annotations, ORIGIN)) ?? "")?.[1]?.trimEnd();
}
