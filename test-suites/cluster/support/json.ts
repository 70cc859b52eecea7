// What the API server answers is unknown until looked at.

/** Any object of Kubernetes. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name?: string;
    readonly namespace?: string;
    readonly generateName?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

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

export function isManifest(value: unknown): value is Manifest {
  return textAt(value, "apiVersion") !== "" && textAt(value, "kind") !== "" && typeof dig(value, "metadata") === "object";
}
