// A value against the form of the file: every fault with its place, all of them in one run.
import { type Code, createDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isRecord } from "../manifests/record.ts";
import type { ListShape, RecordShape, Shape } from "./definition.ts";

export type Path = readonly (string | number)[];
export interface ShapeContext {
  readonly file: string;
  readonly locate: (path: Path) => object;
  readonly locateKey: (path: Path) => object;
  /** The codes of its diagnostics: the configuration's where nothing is said. */
  readonly codes?: ShapeCodes;
  /** What was probably meant. */
  readonly nearest: (given: string, choices: readonly string[]) => string | undefined;
}

export interface ShapeCodes {
  readonly must: Code;
  readonly unknownKey: Code;
  readonly missing: Code;
  readonly unknown: Code;
  readonly again: Code;
}
const OWN: ShapeCodes = { must: "DOK5201", unknownKey: "DOK5202", missing: "DOK5203", unknown: "DOK5204", again: "DOK5205" };

/** What is wrong with a value; `params` are checked where the pack is known. */
export function checkShape(shape: Shape, value: unknown, path: Path, context: ShapeContext): readonly Diagnostic[] {
  const what = nameOf(path);
  const must = (text: string): readonly Diagnostic[] => [fault("must", context.locate(path), context, { what, must: text })];
  switch (shape.kind) {
    case "text":
      return typeof value === "string" && value.trim() !== "" ? [] : must("a text");
    case "flag":
      return typeof value === "boolean" ? [] : must("true or false");
    case "choice": {
      if (typeof value !== "string") {
        return must(`one of ${shape.choices.join(", ")}`);
      }
      const params = { what, given: value, choices: shape.choices.join(", "), nearest: context.nearest(value, shape.choices) ?? "" };
      return shape.choices.includes(value) ? [] : [fault("unknown", context.locate(path), context, params)];
    }
    case "list":
      if (!Array.isArray(value)) {
        return must(shape.mayBeEmpty === true ? "a list" : "a list with at least one item");
      }
      return value.length > 0 || shape.mayBeEmpty === true ? checkItems(shape, value, path, context) : must("a list with at least one item");
    case "params":
      return isRecord(value) && Object.keys(value).length > 0 ? [] : must("a map with at least one control");
    case "record":
      return isRecord(value) ? checkRecord(shape, value, path, context) : must(`a map with some of ${Object.keys(shape.fields).join(", ")}`);
  }
}

function fault(what: keyof ShapeCodes, place: object, { file, codes = OWN }: ShapeContext, params: { readonly [name: string]: string }): Diagnostic {
  return { ...createDiagnostic(codes[what], { file }, params), ...place };
}

function nameOf(path: Path): string {
  const [first, ...rest] = path;
  return first === undefined ? "the file" : `${first}${rest.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("")}`;
}

function checkItems(shape: ListShape, items: readonly unknown[], path: Path, context: ShapeContext): readonly Diagnostic[] {
  const first = new Map<string, number>();
  return items.flatMap((item, index) => {
    const at = [...path, index];
    const key = JSON.stringify(item);
    const known = first.get(key);
    first.set(key, known ?? index);
    return known === undefined
      ? checkShape(shape.items, item, at, context)
      : [fault("again", context.locate(at), context, { what: nameOf(at), first: nameOf([...path, known]) })];
  });
}

function checkRecord(shape: RecordShape, value: { readonly [key: string]: unknown }, path: Path, context: ShapeContext): readonly Diagnostic[] {
  const known = Object.keys(shape.fields);
  const missing = shape.required.filter((key) => !Object.hasOwn(value, key));
  return [
    ...Object.entries(value).flatMap(([key, item]) => {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      const params = { key, what: nameOf(path), choices: known.join(", "), nearest: context.nearest(key, known) ?? "" };
      return field === undefined ? [fault("unknownKey", context.locateKey([...path, key]), context, params)] : checkShape(field, item, [...path, key], context);
    }),
    ...missing.map((key) => fault("missing", context.locate(path), context, { what: nameOf(path), key })),
  ];
}
