import { harmless } from "./entry.ts";

/** Text of others for XML and HTML, in attributes and between tags: one line, no markup, no character that XML has not. */
export function markup(text: string): string {
  return harmless(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}

const ENTITIES: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
