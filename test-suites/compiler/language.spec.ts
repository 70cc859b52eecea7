// Small packs that use each construct: on random objects their TypeScript and what the compiler makes of it give the same.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openProject } from "../../src/compiler/1-read/project.ts";
import { compile, type LoadedPack } from "../../src/compiler/compile.ts";
import { evaluateControl } from "../../src/dsl/evaluate.ts";
import { joinRecognition } from "../../src/dsl/operator.ts";
import { composeMessage, interpretUnit } from "../../src/ir/interpret.ts";
import type { Unit } from "../../src/ir/nodes.ts";
import { arbitraryObject, textsOf } from "../support/arbitrary-object.ts";
import { ROOT } from "../support/root.ts";

const LANGUAGE = join(ROOT, "test-suites/compiler/language");
const DIAGNOSTICS = join(ROOT, "test-suites/compiler/diagnostics");
/** The same in each run, as a pack that finds something rarely could find nothing by chance. */
const SEED = Number(process.env["DOK_SEED"] ?? 1);
const packs = [
  ...readdirSync(LANGUAGE)
    .filter((file) => file !== "thing.ts")
    .map((file) => ({ name: file, file: join(LANGUAGE, file), objects: 1500 })),
  ...readdirSync(DIAGNOSTICS).map((code) => ({ name: `${code}/good.ts`, file: join(DIAGNOSTICS, code, "good.ts"), objects: 300 })),
];
const project = openProject(resolve(ROOT, "tsconfig.json"), join(ROOT, "test-suites/compiler"));

/** What the compiled units say, against what the sources say, for each control on each object: `[compiled, source]`. */
function compare(pack: LoadedPack, units: readonly Unit[], object: { readonly kind: string }, version: string): readonly (readonly string[])[] {
  const made = units.flatMap((unit) =>
    interpretUnit(unit, object).map(
      (finding) => `${finding.control} ${finding.kind === "unseen" ? `${finding.field}: ` : finding.severity} ${finding.message}`,
    ),
  );
  const written = pack.operators.flatMap((operator) =>
    operator.resources.flatMap((resourceFacts) =>
      pack.controls.flatMap((control) =>
        [...evaluateControl({ control, resourceFacts, version, object, pack: joinRecognition(pack.operators), params: {} })].map((finding) =>
          "unseen" in finding
            ? `${control.id} ${finding.at}:  ${finding.unseen}`
            : `${control.id} ${finding.severity ?? control.severity} ${composeMessage(control.id, finding.at, finding.message, finding.fix)}`,
        ),
      ),
    ),
  );
  return [[...new Set(made)].sort(), [...new Set(written)].sort()];
}

describe.each(packs)("$name", ({ file, objects }) => {
  it("means in the IR what it means in Node", async () => {
    const pack: LoadedPack = await import(pathToFileURL(file).href);
    const { units, diagnostics } = compile({ project, folder: file, pack });
    expect(diagnostics).toEqual([]);
    const [resource] = pack.operators.flatMap((operator) => operator.resources.map((facts) => facts.resource));
    const [version] = Object.keys(resource?.versions ?? {});
    if (resource === undefined || version === undefined) {
      throw new Error(`${file} has no resource`);
    }
    let found = 0;
    fc.assert(
      fc.property(arbitraryObject(resource, version, [...textsOf(units), "a", "b", "x"]), (object) => {
        const subject = JSON.parse(JSON.stringify(object)) as { readonly kind: string };
        const [made, written] = compare(pack, units, subject, version);
        expect(made).toEqual(written);
        found += written?.length ?? 0;
      }),
      { numRuns: objects, seed: SEED },
    );
    expect(found).toBeGreaterThan(0);
  });
});
