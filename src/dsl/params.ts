// Parameters of a control: they become the constraint's openAPIV3Schema in Gatekeeper, settings of `check`, and
// literals where a target has no parameters.

export type Param = StringsParam | RecordsParam<string> | IntegerParam | BooleanParam | TextParam;
export interface StringsParam {
  readonly kind: "strings";
  readonly description: string;
  readonly default: readonly string[];
}
export interface RecordsParam<K extends string> {
  readonly kind: "records";
  readonly description: string;
  readonly fields: readonly K[];
  readonly default: readonly Readonly<Record<K, string>>[];
}
export interface IntegerParam {
  readonly kind: "integer";
  readonly description: string;
  readonly default: number;
}
export interface BooleanParam {
  readonly kind: "boolean";
  readonly description: string;
  readonly default: boolean;
}
export interface TextParam {
  readonly kind: "text";
  readonly description: string;
  readonly default: string;
}

export interface Params {
  readonly [name: string]: Param;
}

/** The values a rule reads: always there, the default where a user gives none (or one of another type). */
export type ParamValues<P extends Params> = {
  readonly [K in keyof P]: P[K] extends RecordsParam<infer F> ? readonly Readonly<Record<F, string>>[] : P[K]["default"];
};

/** A list of texts. */
export function strings(description: string, defaults: readonly string[]): StringsParam {
  return { kind: "strings", description, default: defaults };
}
/** A list of records whose fields are all texts. Throws where the first default has no fields to name the shape. */
export function records<const K extends string>(
  description: string,
  fields: readonly K[],
  defaults: readonly Readonly<Record<NoInfer<K>, string>>[],
): RecordsParam<K> {
  return { kind: "records", description, fields, default: defaults };
}
export function whole(description: string, value: number): IntegerParam {
  return { kind: "integer", description, default: value };
}
export function flag(description: string, value: boolean): BooleanParam {
  return { kind: "boolean", description, default: value };
}
export function text(description: string, value: string): TextParam {
  return { kind: "text", description, default: value };
}
