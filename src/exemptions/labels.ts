import type { Labels } from "./exemption.ts";

/** An object's labels as far as they are texts: no other could be meant. */
export function labelsOf(object: { readonly [key: string]: unknown }): Labels {
  const labels = fieldsOf(fieldsOf(object["metadata"])["labels"]);
  return Object.fromEntries(Object.entries(labels).flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : [])));
}

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
