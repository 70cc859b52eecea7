// Files of 100 MB: read in a heap that could not hold what they would unfold to, and refused or judged to the last object.
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { bundle, CARELESS, ownFiles, run } from "./support/run.ts";

const SIZE = 100 * 1024 * 1024;
const BLOCK = 1024 * 1024;
const HEAP_MIB = 400;
const { folder } = ownFiles();
const at = join(folder, "large");
const node = [`--max-old-space-size=${HEAP_MIB}`, bundle()];

afterEach(() => rmSync(at, { force: true }));

/** A file of 100 MB: the start, the part as often as it fits, the end. Returns how often. */
function write(start: string, part: (index: number) => string, end: string): number {
  const file = openSync(at, "w");
  let count = 0;
  try {
    for (let size = writeSync(file, start); size < SIZE; ) {
      let block = "";
      for (; block.length < BLOCK; count += 1) {
        block += part(count);
      }
      size += writeSync(file, block);
    }
    writeSync(file, end);
  } finally {
    closeSync(file);
  }
  return count;
}

interface Report {
  readonly summary: { readonly documents: number; readonly objects: number; readonly evaluated: number };
  readonly findings: readonly { readonly line: number }[];
}

describe(`in a heap of ${HEAP_MIB} MiB`, () => {
  it("many documents are judged to the last", () => {
    const LINES = 66;
    const text = "    a line that nobody reads\n".repeat(LINES - 6);
    const count = write("", (index) => `---\napiVersion: v1\nkind: Event\nmetadata: {name: notes-${index}}\ndata:\n  text: |\n${text}`, `---\n${CARELESS}`);
    const { status, out, err } = run(["check", "--format", "json", at], { node });
    expect(err).toBe("");
    const { summary, findings } = JSON.parse(out) as Report;
    expect(summary).toMatchObject({ documents: count + 1, objects: count + 1, evaluated: 1 });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ line }) => line <= count * LINES)).toEqual([]);
    expect(status).toBe(1);
  }, 300_000);

  it("a List is judged item by item", () => {
    const item = JSON.stringify({ apiVersion: "v1", kind: "Service", metadata: { name: "orders", labels: { note: "x".repeat(3000) } } });
    const count = write('{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Pod"}', () => `,\n${item}`, "]}");
    const { status, out, err } = run(["check", "--format", "json", at], { node });
    expect(err).toBe("");
    expect((JSON.parse(out) as Report).summary).toMatchObject({ documents: 1, objects: count + 1 });
    expect(status).toBe(0);
  }, 300_000);

  it("one document is refused by name, and the other file is judged", () => {
    write("apiVersion: v1\nkind: Event\ndata:\n  text: |\n", () => "    a line that nobody reads\n", "");
    const { status, out, err } = run(["check", "--format", "json", at, "-"], { node, input: CARELESS });
    expect(err).toMatch(/large:1:1 error DOK5008: too much to read/u);
    expect((JSON.parse(out) as Report).summary).toMatchObject({ objects: 1, evaluated: 1 });
    expect(status).toBe(2);
  }, 300_000);
});
