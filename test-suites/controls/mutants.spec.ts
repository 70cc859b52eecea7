// Every test of a policy can fail: each small fault in a policy's source changes what the fixtures find. The faulty
// source runs as TypeScript; that the engines say the same is proven by the parity suites.
import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Control } from "../../src/dsl/control.ts";
import { evaluateControl } from "../../src/dsl/evaluate.ts";
import { joinRecognition, type Operator } from "../../src/dsl/operator.ts";
import { type Fixture, fixtures, groupOf } from "../support/fixtures.ts";
import { readModules } from "../support/module-graph.ts";
import { type Mutant, mutantsOf } from "../support/mutants.ts";
import { ROOT } from "../support/root.ts";
import surviving from "./surviving-mutants.json" with { type: "json" };

interface LoadedPolicies {
  readonly controls: readonly Control[];
  readonly operators: readonly Operator<unknown>[];
}

const files = readdirSync(resolve(ROOT, "policies"), { recursive: true, encoding: "utf8" })
  .filter((file) => /^(controls|operators|kubernetes|lib)\/.*\.ts$/u.test(file) && !file.endsWith("schema.ts"))
  .map((file) => `policies/${file}`)
  .sort();

const ENTRY = resolve(ROOT, "policies/index.ts");
const modules = await readModules([resolve(ROOT, "policies"), resolve(ROOT, "src/dsl")]);

async function load(mutant?: Mutant): Promise<LoadedPolicies> {
  const replaced = mutant && { file: resolve(ROOT, mutant.file), source: mutant.source };
  return (await modules.load(ENTRY, replaced)) as LoadedPolicies;
}

/** The fixtures that a file's mutants must answer to: its operator's or its control's own; a shared file's, those of its users. */
function fixturesOf(file: string): readonly Fixture[] {
  const users = [...modules.importersOf(ENTRY, resolve(ROOT, file))].map((path) => relative(resolve(ROOT, "policies"), path).split("/"));
  const operators = new Set(users.flatMap(([area, name = ""]) => (area === "operators" ? [name] : area === "kubernetes" ? ["kubernetes"] : [])));
  const controls = new Set(users.flatMap(([area, ...rest]) => (area === "controls" ? [(rest.at(-1) ?? "").replace(/\.ts$/u, "").toUpperCase()] : [])));
  return fixtures.filter(({ operator, control }) => operators.has(operator) || controls.has(control));
}

/** What a fixture finds for its own control. A policy that throws is noticed too. */
function verdictsBy({ controls, operators }: LoadedPolicies): (fixture: Fixture) => string {
  const pack = joinRecognition(operators);
  const all = operators.flatMap((operator) => operator.resources);
  return ({ control: id, object, params, others }) => {
    const control = controls.find((candidate) => candidate.id === id);
    const { group, version } = groupOf(object.apiVersion);
    const resources = all.filter(({ resource }) => resource.kind === object.kind && resource.group === group);
    try {
      const found = resources.flatMap((resourceFacts) => (control ? evaluateControl({ control, resourceFacts, version, object, pack, params, others }) : []));
      return JSON.stringify([...new Set(found.map((finding) => JSON.stringify(finding)))].sort());
    } catch (error) {
      return `threw ${String(error)}`;
    }
  };
}

/** True as soon as one fixture finds something else. That one is asked first from then on: what kills a mutant often kills its neighbours. */
function isKilled(mutated: LoadedPolicies, own: Fixture[]): boolean {
  const mutatedVerdict = verdictsBy(mutated);
  const at = own.findIndex((fixture) => mutatedVerdict(fixture) !== original.get(fixture));
  own.unshift(...own.splice(at, at === -1 ? 0 : 1));
  return at !== -1;
}

const unmutated = await load();
const verdictOf = verdictsBy(unmutated);
const original = new Map(fixtures.map((fixture) => [fixture, verdictOf(fixture)]));
const known = new Map(Object.entries(surviving as { [mutant: string]: string }));
const seen = new Set<string>();

describe("the policies as they are", () => {
  it("find something, so that a mutant can change it", () => {
    const found = [...original.values()];
    expect(found.filter((verdict) => verdict !== "[]").length).toBeGreaterThan(50);
    expect(found.filter((verdict) => verdict.startsWith("threw"))).toEqual([]);
  });
});

// As an argument: a field in the title is cut short, and then no -t finds an operator.
describe.each(files.map((file) => [file, mutantsOf([resolve(ROOT, file)]).map((mutant) => ({ ...mutant, file }))] as const))("%s", (file, mutants) => {
  it(`kills its ${mutants.length} mutants`, async () => {
    const survivors: string[] = [];
    const own = [...fixturesOf(file)];
    for (const { id, mutant } of named(mutants)) {
      if (!isKilled(await load(mutant), own)) {
        seen.add(id);
        if (!known.has(id)) {
          survivors.push(id);
        }
      }
    }
    const record = process.env["DOK_SURVIVORS"];
    if (record !== undefined) {
      appendFileSync(record, survivors.map((id) => `${JSON.stringify(id)}\n`).join(""));
    }
    expect(survivors).toEqual([]);
  }, 600_000);
});

/** The mutants with names that outlive edits elsewhere in the file; of several alike, all but the first are numbered. */
function named(mutants: readonly Mutant[]): readonly { readonly id: string; readonly mutant: Mutant }[] {
  const counts = new Map<string, number>();
  return mutants.map((mutant) => {
    const name = `${mutant.file}: ${mutant.what} in \`${lineOf(mutant)}\``;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { id: count === 1 ? name : `${name} (${count})`, mutant };
  });
}

/** The mutated line, or the statement that was dropped. */
function lineOf({ file, source }: Mutant): string {
  const original = readFileSync(resolve(ROOT, file), "utf8");
  const before = original.split("\n");
  const after = source.split("\n");
  const at = after.findIndex((line, index) => line !== before[index]);
  const line = after[at] ?? "";
  if (line.trim() !== ";") {
    return line.trim();
  }
  const start = after.slice(0, at).join("\n").length + 1 + line.indexOf(";");
  return original.slice(start, start + 1 + original.length - source.length).replace(/\s+/gu, " ");
}

it("lists no surviving mutant that is killed or gone", () => {
  expect([...known.keys()].filter((id) => !seen.has(id))).toEqual([]);
});
