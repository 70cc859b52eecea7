// A construct, and what JavaScript says it means: independent of the interpreter, which is one of those that are judged.
import type { Clause, Expr, Step, Type, Unit } from "../../../src/ir/nodes.ts";
import { ANY, literal, RECORD, STRING } from "../../../src/ir/nodes.ts";
import { field, SPEC, text, unitOf } from "../cel/sample-units.ts";

export type Json = null | string | number | boolean | readonly Json[] | Spec;
export interface Spec {
  readonly [field: string]: Json;
}

export interface Row {
  readonly what: string;
  readonly steps: readonly Step[];
  /** Added to the row's number in the message. */
  readonly shown?: Expr;
  /** What is shown, once for each finding; `[""]` where the row only holds. */
  readonly says: (spec: Spec) => readonly string[];
}

/** A condition, true or false. */
export function holds(what: string, test: Expr, means: (spec: Spec) => boolean): Row {
  return { what, steps: [{ kind: "when", test }], says: (spec) => (means(spec) ? [""] : []) };
}

/** A value, as people see it. */
export function shows(what: string, shown: Expr, means: (spec: Spec) => string): Row {
  return { what, steps: [], shown, says: (spec) => [means(spec)] };
}

/** Loops, with what they show. */
export function finds(what: string, steps: readonly Step[], shown: Expr, says: Row["says"]): Row {
  return { what, steps, shown, says };
}

const MESSAGE = ": wrong. Fix: correct it";

/** A unit with a clause for each row; engines name no more than 16 findings. */
export function unitFor(rows: readonly Row[]): Unit {
  return unitOf(
    rows.map(
      ({ steps, shown }, index): Clause => ({
        kind: "violation",
        steps,
        severity: "high",
        at: shown === undefined ? literal(`r${index} `) : text(`r${index} `, shown),
        message: literal("wrong"),
        fix: literal("correct it"),
      }),
    ),
  );
}

/** What the rows say of an object, by JavaScript alone. */
export function expectedOf(rows: readonly Row[], object: { readonly spec?: Json }): readonly string[] {
  const spec = record(object.spec);
  return [...new Set(rows.flatMap(({ says }, index) => says(spec).map((shown) => cut(`UM-1 r${index} ${shown}${MESSAGE}`))))].sort();
}

const cut = (line: string): string => (line.length > 256 ? `${line.slice(0, 253)}...` : line);

// What the language makes of a value of another type: nothing, or for an item of a list the type's empty value.
export const string = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined);
export const number = (value: Json | undefined): number | undefined => (typeof value === "number" ? value : undefined);
export const boolean = (value: Json | undefined): boolean | undefined => (typeof value === "boolean" ? value : undefined);
export const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
export const strings = (value: Json | undefined): readonly string[] => list(value).map((item) => string(item) ?? "");
export const isRecord = (value: Json | undefined): value is Spec => typeof value === "object" && value !== null && !Array.isArray(value);
export const record = (value: Json | undefined): Spec => (isRecord(value) ? value : {});
export const own = (value: Json | undefined, key: string): Json | undefined => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);

// The fields that the objects have.
export const STRINGS: Type = { kind: "list", items: STRING };
export const s = field(SPEC, "s", STRING);
export const t = field(SPEC, "t", STRING);
export const v = field(SPEC, "v", ANY);
export const l = field(SPEC, "l", STRINGS);
export const nav = field(SPEC, "nav", RECORD);
export const m = field(SPEC, "m", { kind: "map", values: STRING });
export const equal = (left: Expr, right: Expr | string | number | boolean | null): Expr => ({
  kind: "equal",
  left,
  right: typeof right === "object" && right !== null ? right : literal(right),
});
export const not = (operand: Expr): Expr => ({ kind: "not", operand });
export const or = (value: Expr, fallback: string | number | boolean): Expr => ({ kind: "coalesce", value, fallback: literal(fallback) });
