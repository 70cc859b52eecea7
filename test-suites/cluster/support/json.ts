// What the API server answers is unknown until looked at.
import { dig, textAt } from "../../support/json.ts";

export { dig, listAt, textAt } from "../../support/json.ts";

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

/** The fields of an object; none of anything else. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === "object" && value !== null ? { ...value } : {});

export function isManifest(value: unknown): value is Manifest {
  return textAt(value, "apiVersion") !== "" && textAt(value, "kind") !== "" && typeof dig(value, "metadata") === "object";
}
