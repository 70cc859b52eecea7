// Random YAML in many styles, and random edits of it: the text reads as the value with the edits made, whatever is not
// edited stays byte for byte (each comment and each other line too), and the same edits once more change nothing.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForEdit } from "../../src/fix/document.ts";
import { editText } from "../../src/fix/edit-text.ts";
import { type FieldEdit, pathOf } from "../../src/fix/field-edit.ts";
import { applySplices, inOrder } from "../../src/fix/splice.ts";
import { joinEdits, valueWith } from "../../src/fix/wanted.ts";
import { askedOf } from "./support.ts";

const RUNS = Number(process.env["DOK_RUNS"] ?? 600);

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
interface Style {
  readonly step: number;
  /** A list under a key as deep as the key. */
  readonly flat: boolean;
  readonly eol: "\n" | "\r\n";
  readonly endsWithLine: boolean;
  /** Draws for each place: comments, quotes, braces. */
  readonly draws: readonly number[];
}

const KEYS = ["a", "b", "c", "tls", "name", "x-y", "on/off", "e.f"];
const scalar = fc.constantFrom<Value>("v", "yes", "two words", "", 5, 0, true, false, null, "it's", "l1\nl2\n", "# no comment");
const { value: tree } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "medium" },
    scalar,
    fc.dictionary(fc.constantFrom(...KEYS), tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
}));
const style: fc.Arbitrary<Style> = fc.record({
  step: fc.constantFrom(2, 4),
  flat: fc.boolean(),
  eol: fc.constantFrom("\n", "\r\n"),
  endsWithLine: fc.boolean(),
  draws: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
});

/** Writes a value as people do: a mixture of styles, with comments and blank lines. */
function writer({ step, flat, eol, draws }: Style): (value: Value) => string {
  let at = 0;
  const draw = (): number => {
    at += 1;
    return draws[at % draws.length] ?? 0;
  };
  const isMap = (value: Value): value is { readonly [key: string]: Value } => typeof value === "object" && value !== null && !Array.isArray(value);
  const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
  const comment = (indent: string): readonly string[] => {
    const drawn = draw();
    return drawn < 8 ? [`${indent}# comment ${at}`] : drawn < 11 ? [""] : [];
  };
  const tail = (): string => (draw() < 10 ? ` # beside ${at}` : "");
  const text = (given: string): string => {
    const isPlain = /^[a-z][a-z0-9 ]*$/u.test(given) && !["yes", "no", "on", "off", "y", "n", "true", "false", "null"].includes(given);
    const drawn = draw();
    return isPlain && drawn < 60 ? given : drawn < 80 && !given.includes("\n") ? `'${given.replaceAll("'", "''")}'` : JSON.stringify(given);
  };
  const key = (given: string): string => (/^[a-z]+$/u.test(given) && draw() < 90 ? given : JSON.stringify(given));
  const flow = (value: Value): string => {
    const gap = draw() < 50 ? " " : "";
    if (isMap(value)) {
      const parts = Object.entries(value).map(([name, inner]) => `${key(name)}: ${flow(inner)}`);
      return parts.length === 0 ? "{}" : `{${gap}${parts.join(", ")}${gap}}`;
    }
    return isList(value) ? `[${gap}${value.map(flow).join(", ")}${gap}]` : typeof value === "string" ? text(value) : String(value);
  };
  const isBlock = (value: Value): boolean => (isMap(value) ? Object.keys(value).length > 0 : isList(value) && value.length > 0) && draw() < 80;
  const lines = (value: Value, indent: string): readonly string[] => {
    const deeper = indent + " ".repeat(step);
    if (isMap(value)) {
      return Object.entries(value).flatMap(([name, inner]) => {
        const head = `${indent}${key(name)}:`;
        if (isBlock(inner)) {
          return [...comment(indent), `${head}${tail()}`, ...lines(inner, isList(inner) && flat ? indent : deeper)];
        }
        if (inner === null && draw() < 50) {
          return [`${head}${tail()}`];
        }
        if (typeof inner === "string" && /^l1/u.test(inner) && draw() < 70) {
          return [
            `${head} |`,
            ...inner
              .trimEnd()
              .split("\n")
              .map((line) => deeper + line),
          ];
        }
        return [...comment(indent), `${head} ${flow(inner)}${tail()}`];
      });
    }
    return (isList(value) ? value : []).flatMap((item) => {
      if (!isBlock(item) || isList(item)) {
        return [...comment(indent), `${indent}- ${flow(item)}${tail()}`];
      }
      const [first = "", ...rest] = lines(item, `${indent}  `);
      return first.trim() === "" || first.trim().startsWith("#") ? [`${indent}-`, first, ...rest] : [`${indent}- ${first.trimStart()}`, ...rest];
    });
  };
  return (value) => lines(value, "").join(eol) + eol;
}

/** An edit at some place of the value, or beside it. */
function editOf(value: Value, picks: readonly number[]): FieldEdit {
  let field = "spec";
  let node = value;
  for (const pick of picks.slice(1)) {
    if (typeof node !== "object" || node === null) {
      break;
    }
    if (Array.isArray(node)) {
      const index = pick % Math.max(1, node.length);
      field += `[${index}]`;
      node = node[index] ?? null;
    } else {
      const keys = pick < 25 ? ["new"] : Object.keys(node);
      const name = keys[pick % Math.max(1, keys.length)] ?? "new";
      field += `["${name}"]`;
      node = Object.entries(node).find(([each]) => each === name)?.[1] ?? null;
    }
  }
  const [first = 0] = picks;
  const values = [true, false, "scram-sha-256", "on", 101] as const;
  return first < 40 && field !== "spec" ? { field, remove: true } : { field: first > 85 ? `${field}.deep.er` : field, set: values[first % 5] ?? true };
}

const picks = fc.array(fc.nat(99), { minLength: 2, maxLength: 5 });

describe("random texts", () => {
  it("are edited to what the edits say, and nowhere else", () => {
    let made = 0;
    let unusual = 0;
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...KEYS), tree, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        style,
        fc.array(picks, { minLength: 1, maxLength: 4 }),
        (value, look, picked) => {
          const written = writer(look)({ apiVersion: "v1", kind: "A", spec: value });
          const text = look.endsWithLine ? written : written.replace(/\r?\n$/u, "");
          const [before] = readForEdit(text, false).objects;
          const edits = picked.map((each) => editOf(value, each)).filter((edit) => pathOf(edit) !== undefined);
          const asked = askedOf(text, { edits });
          const result = editText(text, false, asked);

          const wanted = joinEdits(asked.filter(({ id }) => result.made.includes(id))).wanted;
          const [after] = readForEdit(result.text, false).objects;
          expect(after?.value).toEqual(result.made.length === 0 ? before?.value : valueWith(before?.value, wanted));
          expect([...result.made, ...result.left.map(({ id }) => id)].sort()).toEqual(asked.map(({ id }) => id).sort());

          // Outside of the pieces nothing changes, and the pieces take no comment that stands on a line of its own.
          expect(applySplices(text, result.splices)).toBe(result.text);
          for (const { start, end } of inOrder(result.splices)) {
            const taken = text.slice(start, end);
            expect(
              taken
                .split(/\r?\n/u)
                .filter((line) => /^\s*# comment/u.test(line))
                .every(() => isInside(taken)),
            ).toBe(true);
          }

          if (result.made.length === edits.length) {
            const sets = edits.filter((edit) => "set" in edit);
            const again = editText(result.text, false, askedOf(result.text, { edits: sets }));
            expect(again.text).toBe(result.text);
          }
          made += result.made.length;
          unusual += result.left.filter(({ reason }) => reason.includes("unusual")).length;
        },
      ),
      { numRuns: RUNS, seed: Number(process.env["DOK_SEED"] ?? 7) },
    );
    console.log(`${made} edits made, ${unusual} left because of an unusual text`);
    expect(made).toBeGreaterThan(RUNS / 2);
    expect(unusual).toBeLessThan(made / 20);
  });
});

/** A comment goes only with the map or list in which it stands. */
function isInside(taken: string): boolean {
  return /^[^#\n]*:[^\n]*\n|^\s*-[^\n]*\n/u.test(taken);
}
