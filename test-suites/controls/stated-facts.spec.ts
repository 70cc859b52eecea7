// No cell of the matrix is empty by forgetting: each kind of a database's operator says of every fact that the database controls read
// what it shows of it, or why it shows nothing. What an operator's schemas offer need be said once.
import { describe, expect, it } from "vitest";
import { isInSchema } from "../../src/dsl/operator.ts";
import { pack } from "../support/pack.ts";

const DATABASE_CONTROL = /^((UM|CM|NM|SM|ED|MAA)-|WL-15$)/u;

const databases = pack.operators.filter(({ recognise }) => recognise.pods.length > 0);
const facts = [...new Set(pack.controls.filter(({ id }) => DATABASE_CONTROL.test(id)).flatMap(({ reads }) => reads))];
const stated = (resource: { readonly facts: object }, fact: string): unknown => (resource.facts as { readonly [name: string]: unknown })[fact];
/** Facts about what schemas offer. */
const offered = new Set(facts.filter((fact) => databases.some(({ resources }) => resources.some((resource) => isInSchema(stated(resource, fact))))));

describe("what the database controls read", () => {
  it("is more than a few facts of many operators", () => {
    expect(databases.length).toBeGreaterThan(20);
    expect(facts.length).toBeGreaterThan(30);
    expect(offered.size).toBeGreaterThan(5);
  });

  it.each(databases.flatMap(({ name, resources }) => resources.map((item) => [`${name} ${item.resource.kind}`, item] as const)))(
    "is stated of %s",
    (_, item) => {
      expect(facts.filter((fact) => !offered.has(fact) && stated(item, fact) === undefined)).toEqual([]);
    },
  );

  it.each(databases.map((operator) => [operator.name, operator.resources] as const))("is stated of the schemas of %s", (_, resources) => {
    expect([...offered].filter((fact) => resources.every((item) => stated(item, fact) === undefined))).toEqual([]);
  });
});
