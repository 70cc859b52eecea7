// What was parsed is unknown until looked at.

/** The value at a path of fields and indices; undefined where the path ends early. */
export function dig(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null) {
      return undefined;
    }
    here = Object.getOwnPropertyDescriptor(here, step)?.value;
  }
  return here;
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const list = dig(value, ...path);
  return Array.isArray(list) ? list : [];
}

/** The text at a path; empty where there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const text = dig(value, ...path);
  return typeof text === "string" ? text : "";
}
