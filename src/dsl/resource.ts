import {
  type Fields,
  type Infer,
  type InferFields,
  type ListSchema,
  type MapSchema,
  map,
  type ObjectSchema,
  object,
  type StringSchema,
  string,
} from "./schema.ts";

/** A kind of object that rules read: matched by API group, never by kind alone. `versions` holds a slice per served version. */
export interface Resource<V extends { readonly [version: string]: ObjectSchema<Fields> } = { readonly [version: string]: ObjectSchema<Fields> }> {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly scope: "Namespaced" | "Cluster";
  /** Subresources by which the object itself changes, such as a Pod's `ephemeralcontainers`: what they would leave is judged. */
  readonly subresources?: readonly string[];
  /** Says what somebody found, and does nothing itself: whatever is wrong is advised, and the report never denied. */
  readonly isReport?: true;
  /** It comes with Kubernetes, so that an engine may be asked for objects beside another; of other kinds only files are looked through. */
  readonly isInEveryCluster?: true;
  readonly versions: V;
}

/** What every object has, whatever its kind. */
export const metadata = object({
  name: string(),
  namespace: string(),
  labels: map(string()),
  annotations: map(string()),
});

/** A type, not an interface: the index signature of `Fields` would swallow the names. */
type Head = { readonly apiVersion: StringSchema; readonly kind: StringSchema; readonly metadata: typeof metadata };

type SliceOf<R> = R extends Resource<infer V> ? V[keyof V] : never;

/** The fields of all versions together: a rule reads what only some of them have as absent in the others. */
type Merged<S> = [S] extends [ObjectSchema<Fields>]
  ? { readonly [K in RequiredIn<FieldsOf<S>>]: Merged<FieldIn<FieldsOf<S>, K>> } & {
      readonly [K in Exclude<KeysOf<FieldsOf<S>>, RequiredIn<FieldsOf<S>>>]?: Merged<FieldIn<FieldsOf<S>, K>> | undefined;
    }
  : [S] extends [ListSchema<infer I>]
    ? readonly Merged<I>[]
    : [S] extends [MapSchema<infer V>]
      ? { readonly [key: string]: Merged<V> | undefined }
      : Infer<S>;

type FieldsOf<S> = S extends ObjectSchema<infer F> ? F : never;
type KeysOf<F> = F extends unknown ? keyof F : never;
type FieldIn<F, K extends PropertyKey> = F extends { readonly [key in K]: infer S } ? S : never;
/** Fields that have a default wherever they are, and are in every version. */
type RequiredIn<F> = { [K in keyof F]: FieldIn<F, K> extends { readonly default: string | number | boolean } ? K : never }[keyof F];

/** The TypeScript type of an object of this resource, as a rule sees it (null and wrongly typed values are absent). */
export type ObjectOf<R> = InferFields<Head> & Merged<SliceOf<R>>;

/** Declares a resource; `versions` maps each served version to its slice (share one constant where they are alike). */
export function resource<const V extends { readonly [version: string]: ObjectSchema<Fields> }>(declaration: Resource<V>): Resource<V> {
  return declaration;
}

/** The slice with what every object has added. */
export function completeSlice(slice: ObjectSchema<Fields>): ObjectSchema<Fields> {
  return { kind: "object", fields: { apiVersion: string(), kind: string(), metadata, ...slice.fields } };
}

export type { ListSchema, MapSchema };
