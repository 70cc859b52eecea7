// What is being deleted is let go: a controller that takes off a finalizer only updates the object, and would be denied.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gatorTest } from "../../src/engines/gator.ts";
import { slug } from "../../src/targets/names.ts";
import { pairsOf } from "../../src/targets/select.ts";
import { type Fixture, fixtures } from "../support/fixtures.ts";
import { answersOf, KYVERNO_FOLDERS } from "../support/kyverno-verdicts.ts";
import { model } from "../support/pack.ts";
import { roundsOf, writeSubjects } from "../support/subjects.ts";
import { GENERATED, messagesFor, partsOf } from "../support/verdict-comparison.ts";

const LEAVING = "leaving";

/** A violation for each operator, once as it is and once while it goes. */
const cases = model.operators.flatMap(({ name }) => {
  const parts = partsOf("gatekeeper-cel").filter(({ operator, level }) => operator.name === name && level === "demand");
  const found = fixtures.flatMap((fixture) => {
    // Some objects are known by their names.
    const [subject] = roundsOf([given(fixture, false)]).flat();
    const part = parts.find(({ control }) => control.id === fixture.control);
    const isFound = part !== undefined && subject?.operator === name && messagesFor(part, subject).length > 0;
    return isFound ? [{ id: part.id, operator: name, fixture }] : [];
  });
  return found.slice(0, 1);
});
const subjects = roundsOf(cases.flatMap(({ fixture }) => [given(fixture, false), given(fixture, true)])).flat();
const objects = writeSubjects(subjects);

function given({ path, object }: Fixture, isLeaving: boolean): { readonly from: string; readonly object: Fixture["object"] } {
  const leaving = { name: LEAVING, deletionTimestamp: "2026-01-01T00:00:00Z", finalizers: ["example.org/held"] };
  return { from: path, object: { ...object, metadata: { ...object.metadata, ...(isLeaving ? leaving : { name: "staying" }) } } };
}

const filesOf = (folder: string): readonly string[] => cases.map(({ id, operator }) => join(GENERATED, folder, operator, `${slug(id)}.yaml`));
const named = (results: readonly { readonly object: { readonly name: string } }[]): readonly string[] => [...new Set(results.map(({ object }) => object.name))];

it("there is a case for each operator that something is demanded of", () => {
  const demanding = new Set(pairsOf(model).flatMap(({ level, operator }) => (level === "demand" ? [operator.name] : [])));
  expect(cases.map(({ operator }) => operator)).toEqual(model.operators.flatMap(({ name }) => (demanding.has(name) ? [name] : [])));
});

describe.each(["rego", "cel"] as const)("Gatekeeper %s", (flavour) => {
  it("finds what stays only", async () => {
    const templates = [...new Set(cases.map(({ id }) => join(GENERATED, "gatekeeper", flavour, "templates", `${slug(id)}.yaml`)))];
    const run = await gatorTest({ policies: [...templates, ...filesOf(`gatekeeper/${flavour}/constraints`)], objects: [objects] });
    expect(run.results.length).toBeGreaterThanOrEqual(cases.length);
    expect(named(run.results)).toEqual(["staying"]);
  });
});

describe.each(KYVERNO_FOLDERS)("Kyverno, %s", (folder) => {
  it("finds what stays only", async () => {
    const heard = await answersOf(filesOf(folder), subjects);
    const bad = [...heard].flatMap(([{ object }, said]) =>
      [...said].flatMap(([policy, messages]) => (messages.length > 0 ? [{ policy, object: object.metadata }] : [])),
    );
    expect(new Set(bad.map(({ policy }) => policy)).size).toBe(cases.length);
    expect(named(bad)).toEqual(["staying"]);
  });
});
