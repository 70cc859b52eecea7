// The slice of a resource's schema that a policy reads: the same value gives the TypeScript type that rules compile
// against, the defaults applied offline, and the generator of random objects. Every field may be absent.

/** A scalar, list, map or object of a slice. `default` is the CRD's own: the API server writes it where the field is absent and its parent is not. */
export type Schema =
  | StringSchema
  | IntegerSchema
  | BooleanSchema
  | IntOrStringSchema
  | AnySchema
  | ListSchema<Schema>
  | MapSchema<Schema>
  | ObjectSchema<Fields>;

export interface StringSchema<D extends string | undefined = string | undefined> {
  readonly kind: "string";
  readonly enum?: readonly string[] | undefined;
  readonly default?: D;
}
export interface IntegerSchema<D extends number | undefined = number | undefined> {
  readonly kind: "integer";
  readonly default?: D;
}
export interface BooleanSchema<D extends boolean | undefined = boolean | undefined> {
  readonly kind: "boolean";
  readonly default?: D;
}
/** Kubernetes' IntOrString and Quantity: either a whole number or text; compared as text. */
export interface IntOrStringSchema {
  readonly kind: "int-or-string";
}
/** A value whose shape the CRD leaves open (`x-kubernetes-preserve-unknown-fields`); narrow it with `typeof` or `Array.isArray`. */
export interface AnySchema {
  readonly kind: "any";
  /** The CRD's own type where the policy reads more widely than it: a file may say `yes` where the CRD wants text. */
  readonly declared?: "string" | "object" | undefined;
}
export interface ListSchema<S extends Schema> {
  readonly kind: "list";
  readonly items: S;
}
export interface MapSchema<S extends Schema> {
  readonly kind: "map";
  readonly values: S;
}
export interface ObjectSchema<F extends Fields> {
  readonly kind: "object";
  readonly fields: F;
}
export interface Fields {
  readonly [name: string]: Schema;
}

/** What a rule sees: fields with a default are always there when their parent is; everything else may be absent. */
export type Infer<S> = S extends StringSchema
  ? string
  : S extends IntegerSchema
    ? number
    : S extends BooleanSchema
      ? boolean
      : S extends IntOrStringSchema
        ? string | number
        : S extends AnySchema
          ? unknown
          : S extends ListSchema<infer I>
            ? readonly Infer<I>[]
            : S extends MapSchema<infer V>
              ? { readonly [key: string]: Infer<V> | undefined }
              : S extends ObjectSchema<infer F>
                ? InferFields<F>
                : never;

type Defaulted<F extends Fields> = { [K in keyof F]: F[K] extends { readonly default: string | number | boolean } ? K : never }[keyof F];
export type InferFields<F extends Fields> = { readonly [K in Defaulted<F>]: Infer<F[K]> } & {
  readonly [K in Exclude<keyof F, Defaulted<F>>]?: Infer<F[K]> | undefined;
};

type Defaults<T> = { readonly default?: T };
type Kept<T, O> = O extends { readonly default: T } ? { readonly default: T } : unknown;

export function string<const O extends Defaults<string> & { readonly enum?: readonly string[] }>(options?: O) {
  return { kind: "string", ...options } as StringSchema & Kept<string, O>;
}
export function integer<const O extends Defaults<number>>(options?: O) {
  return { kind: "integer", ...options } as IntegerSchema & Kept<number, O>;
}
export function boolean<const O extends Defaults<boolean>>(options?: O) {
  return { kind: "boolean", ...options } as BooleanSchema & Kept<boolean, O>;
}
export function intOrString(): IntOrStringSchema {
  return { kind: "int-or-string" };
}
export function any(declared?: "string" | "object"): AnySchema {
  return { kind: "any", declared };
}
export function list<S extends Schema>(items: S): ListSchema<S> {
  return { kind: "list", items };
}
export function map<S extends Schema>(values: S): MapSchema<S> {
  return { kind: "map", values };
}
export function object<const F extends Fields>(fields: F): ObjectSchema<F> {
  return { kind: "object", fields };
}
