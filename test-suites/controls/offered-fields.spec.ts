// What kinds say `inSchema`, path by path: on small schemas made of each path, and on the operators' own CRDs where ../shared/crds
// is present. A path that is nowhere, or a version that lost a field, would be a wrong finding or a wrong pass.
import { describe, expect, it } from "vitest";
import { evaluateControl } from "../../src/dsl/evaluate.ts";
import type { Joint, SchemaFields } from "../../src/dsl/operator.ts";
import { listAt, textAt } from "../cluster/support/json.ts";
import { operatorCrds } from "../cluster/support/operator-crds.ts";
import { fixtures } from "../support/fixtures.ts";
import { matrixOf } from "../../src/targets/docs/matrix.ts";
import { model, pack, recognition } from "../support/pack.ts";

const KIND = "CustomResourceDefinition";
const definitions = pack.operators.flatMap(({ resources }) => resources).find(({ resource }) => resource.kind === KIND);
/** Which control reads which table. */
const tables = Object.entries(recognition.inSchema).flatMap(([fact, rows]) =>
  pack.controls.filter(({ reads }) => reads.includes(fact)).map((control) => ({ fact, control, rows })),
);
const entries = tables.flatMap(({ fact, control, rows }) =>
  rows.map((row) => ({ name: `${control.id} ${row.group} ${row.kind}`, fact, control, row, paths: row.paths.split(" ").filter((path) => path !== "") })),
);

/** Of the CRDs as they are, by control, kind and version: what isn't listed passes. */
const EXPECTED: { readonly [place: string]: "no" | "open" } = {
  "UM-4 elasticsearch.k8s.elastic.co/Elasticsearch v1beta1": "no",
  "UM-5 elasticsearch.k8s.elastic.co/Elasticsearch v1beta1": "no",
  "CM-4 elasticsearch.k8s.elastic.co/Elasticsearch v1beta1": "no",
  "NM-11 mongodbcommunity.mongodb.com/MongoDBCommunity v1": "no",
  "UM-4 ps.percona.com/PerconaServerMySQL v1": "no",
  "UM-4 mysql.oracle.com/InnoDBCluster v2": "no",
  "UM-4 crdb.cockroachlabs.com/CrdbCluster v1alpha1": "no",
  "UM-4 crdb.cockroachlabs.com/CrdbCluster v1beta1": "no",
  "UM-5 crdb.cockroachlabs.com/CrdbCluster v1alpha1": "no",
  "NM-11 crdb.cockroachlabs.com/CrdbCluster v1beta1": "no",
  "UM-4 scylla.scylladb.com/ScyllaCluster v1": "no",
  "UM-4 scylla.scylladb.com/ScyllaDBDatacenter v1alpha1": "no",
  "SM-4 stackgres.io/SGCluster v1": "no",
  "SM-4 stackgres.io/SGShardedCluster v1alpha1": "no",
  "UM-4 k8ssandra.io/K8ssandraCluster v1alpha1": "no",
  "UM-4 operator.yugabyte.io/YBUniverse v1alpha1": "no",
  "SM-2 operator.yugabyte.io/YBUniverse v1alpha1": "no",
  "SM-4 operator.yugabyte.io/YBUniverse v1alpha1": "no",
  "UM-4 yugabyte.com/YBCluster v1alpha1": "no",
  "CM-4 yugabyte.com/YBCluster v1alpha1": "no",
  "NM-11 yugabyte.com/YBCluster v1alpha1": "no",
  "SM-2 yugabyte.com/YBCluster v1alpha1": "no",
  "SM-4 yugabyte.com/YBCluster v1alpha1": "no",
  "UM-4 scylla.scylladb.com/ScyllaDBCluster v1alpha1": "no",
  "SM-4 app.redislabs.com/RedisEnterpriseCluster v1": "no",
  "SM-4 app.redislabs.com/RedisEnterpriseCluster v1alpha1": "no",
  ...openIn("pxc.percona.com/PerconaXtraDBCluster", ["v1-10-0", "v1-11-0"]),
  ...openIn("psmdb.percona.com/PerconaServerMongoDB", ["v1-10-0", "v1-11-0", "v1-12-0"]),
};

/** Versions whose schema leaves `spec` open, for all controls. */
function openIn(kind: string, versions: readonly string[]): { readonly [place: string]: "open" } {
  return Object.fromEntries(tables.flatMap(({ control }) => versions.map((version) => [`${control.id} ${kind} ${version}`, "open" as const])));
}

/** The verdict on each served version, by name. */
function verdicts(entry: Pick<(typeof entries)[number], "fact" | "control" | "row">, definition: unknown, rows: readonly SchemaFields[]): Map<string, string> {
  const known: Joint = { ...recognition, inSchema: { [entry.fact]: rows } };
  const found = definitions ? [...evaluateControl({ control: entry.control, resourceFacts: definitions, version: "v1", object: definition, pack: known })] : [];
  return new Map(
    listAt(definition, "spec", "versions").map((version, index): [string, string] => {
      const [own] = found.filter(({ at }) => at === `spec.versions[${index}].schema`);
      return [textAt(version, "name"), own === undefined ? "yes" : "unseen" in own ? "open" : "no"];
    }),
  );
}

/** A definition with one version of that schema. */
function definitionOf({ group, kind }: SchemaFields, schema: object): object {
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: KIND,
    spec: { group, names: { kind }, versions: [{ name: "v1", served: true, schema: { openAPIV3Schema: schema } }] },
  };
}

/** A schema with that path and what is at its end; `last` steps are left out. */
function schemaOf(path: string, end: object, last = 0): object {
  return path
    .split(".")
    .slice(0, last === 0 ? undefined : -last)
    .reduceRight<object>((inner, step) => ({ type: "object", properties: { [step]: inner } }), end);
}

const TEXT = { type: "string" };
const OTHER = { type: "object", properties: { other: TEXT } };
const OPEN = { type: "object", "x-kubernetes-preserve-unknown-fields": true };

describe.each(entries)("$name", (entry) => {
  const verdictOn = (schema: object): string | undefined => verdicts(entry, definitionOf(entry.row, schema), [entry.row]).get("v1");

  it("is offered by each of its paths, missing without them, and not seen where fields have no names", () => {
    for (const path of entry.paths) {
      expect([path, verdictOn(schemaOf(path, TEXT))]).toEqual([path, "yes"]);
      expect([path, verdictOn(schemaOf(path, OTHER, 1))]).toEqual([path, "no"]);
      expect([path, verdictOn(schemaOf(path, OPEN, 1))]).toEqual([path, "open"]);
    }
    expect(verdictOn(schemaOf("spec", OTHER))).toBe("no");
    expect(verdictOn(schemaOf("spec", OPEN))).toBe("open");
  });

  it("has paths that the rule can walk, on a kind that its operator has", () => {
    expect(entry.paths.filter((path) => !/^spec(\.[A-Za-z0-9_]+){1,7}$/u.test(path))).toEqual([]);
    expect(new Set(entry.paths).size).toBe(entry.paths.length);
  });
});

const { crds, open } = operatorCrds();

describe.skipIf(open.length > 0)("the operators' own CRDs", () => {
  const definitionFor = ({ group, kind }: SchemaFields): unknown =>
    crds.find((crd) => textAt(crd, "spec", "group") === group && textAt(crd, "spec", "names", "kind") === kind);

  it.each(entries)("$name: every path is in a version that is served", (entry) => {
    for (const path of entry.paths) {
      const found = verdicts(entry, definitionFor(entry.row), [{ ...entry.row, paths: path }]);
      expect([path, [...found.values()].includes("yes")]).toEqual([path, true]);
    }
  });

  it("offer what is not listed here as missing or not seen", () => {
    const found = entries.flatMap((entry) =>
      [...verdicts(entry, definitionFor(entry.row), [entry.row])].map(([version, verdict]) => [
        `${entry.control.id} ${entry.row.group}/${entry.row.kind} ${version}`,
        verdict,
      ]),
    );
    expect(Object.fromEntries(found.filter(([, verdict]) => verdict !== "yes"))).toEqual(EXPECTED);
  });
});

describe("every operator of databases", () => {
  const operators = pack.operators.filter(({ recognise, resources }) => recognise.pods.length > 0 && resources.length > 0);

  it.each(operators)("$name says of each table what its kinds offer, or why nothing is to be expected", ({ resources }) => {
    const missing = tables.filter(({ fact }) => !resources.some(({ facts }) => Object.hasOwn(facts, fact))).map(({ fact }) => fact);
    expect(missing).toEqual([]);
  });

  it("has a cell of the matrix that says so", () => {
    const cell = (control: string, operator: string) => matrixOf(model).find((row) => row.control === control)?.operators[operator];
    expect(cell("UM-5", "cloudnative-pg")).toMatchObject({ status: "enforced", by: "CustomResourceDefinition of Cluster" });
    expect(cell("UM-5", "cloudnative-pg")?.targets).toEqual(cell("UM-5", "kubernetes")?.targets);
    expect(cell("SM-2", "cloudnative-pg")).toEqual({ status: "not applicable", by: "PostgreSQL does not encrypt what it stores", targets: [] });
    expect(cell("UM-4", "cloudnative-pg")?.by).toMatch(/^Cluster, .*, CustomResourceDefinition of Cluster$/u);
  });

  it("and each table is read by one control, which has fixtures", () => {
    expect(tables.map(({ fact }) => fact).sort()).toEqual(Object.keys(recognition.inSchema).sort());
    const shown = new Set(fixtures.filter(({ object }) => object.kind === KIND).map(({ control }) => control));
    expect(tables.filter(({ control }) => !shown.has(control.id)).map(({ control }) => control.id)).toEqual([]);
  });
});
