// Every enforced cell of the matrix has fixtures: of each served version one that violates, one that complies, one
// with the field absent. A mutant cannot notice what no fixture ever shows it; this does.
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Fixture, fixtures, groupOf } from "../support/fixtures.ts";
import { model } from "../support/pack.ts";

const OUTCOMES = ["violates", "complies", "absent"] as const;

/** Cells, or one version's, that no object can violate: the operator takes no value that would, so the fact only documents the default. */
const NEVER_VIOLATED: { readonly [place: string]: string } = {
  "UM-1 cloudnative-pg Cluster": "the operator makes the password, or takes it from a Secret",
  "UM-1 zalando postgresql": "the operator makes every password, and no field holds one",
  "NM-7 percona-server-mysql PerconaServerMySQL": "cert-manager renews certificates, or they are taken from a Secret",
  "NM-8 mysql-operator InnoDBCluster": "a Secret holds the authority, or each MySQL makes its own",
  "NM-8 cockroachdb CrdbCluster v1beta1": "the operator takes authorities from a ConfigMap",
  "NM-9 cloudnative-pg Cluster": "any chain is taken, and only a Secret holds one",
  "NM-9 cloudnative-pg Pooler": "any chain is taken, and only a Secret holds one",
  "NM-9 zalando postgresql": "any chain is taken, and only a Secret holds one",
  "NM-9 mysql-operator InnoDBCluster": "any chain is taken, and only a Secret holds one",
  "NM-9 mariadb MariaDB": "any chain is taken, and only a Secret holds one",
  "CM-2 eck Elasticsearch v1beta1": "the API server drops what stands in its pod template",
  "NM-5 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "CM-2 eck Kibana v1beta1": "the API server drops what stands in its settings and pod template",
  "KSI-6 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "ED-2 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "ED-2 eck Kibana v1beta1": "the API server drops what stands in its settings",
  "WL-1 eck Kibana v1beta1": "the API server drops what stands in its pod template",
  "KSI-5 gateway-api HTTPRoute v1": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api HTTPRoute v1beta1": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api GRPCRoute v1": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api TLSRoute v1": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api TLSRoute v1alpha2": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api TLSRoute v1alpha3": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api TCPRoute v1": "the Gateway that it names tells from where it is reached",
  "KSI-5 gateway-api TCPRoute v1alpha2": "the Gateway that it names tells from where it is reached",
  "KSI-5 openshift Route v1": "the router tells from where it is reached",
  "MAA-1 eck Kibana v1": "the Elasticsearch behind it may take its metrics",
  "MAA-1 eck Kibana v1beta1": "the Elasticsearch behind it may take its metrics",
  "UM-4 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "NM-3 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "NM-6 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "NM-3 eck Kibana v1beta1": "the API server drops what stands in its settings",
  "CM-1 eck Kibana v1beta1": "the API server drops what stands in its settings",
  "NM-6 eck Kibana v1": "only a Secret has the address of an Elasticsearch elsewhere",
  "NM-6 eck Kibana v1beta1": "it has no field for an Elasticsearch elsewhere",
  "WL-15 stackgres SGCluster": "its log goes to standard output, or to an SGDistributedLogs",
  "WL-15 stackgres SGShardedCluster": "its log goes to standard output, or to an SGDistributedLogs",
  "WL-15 cockroachdb CrdbCluster v1beta1": "its operator is not published, and a ConfigMap decides",
  "WL-9 cockroachdb CrdbCluster v1beta1": "what its operator makes of its resources is not published",
  "WL-2 cockroachdb CrdbCluster v1alpha1": "it has no field for containers",
  "WL-2 eck Elasticsearch v1beta1": "the API server drops what stands in its pod template",
  "WL-2 eck Kibana v1beta1": "the API server drops what stands in its pod template",
  "WL-3 cockroachdb CrdbCluster v1alpha1": "it has no field for containers",
  "WL-3 eck Elasticsearch v1beta1": "the API server drops what stands in its pod template",
  "WL-3 eck Kibana v1beta1": "the API server drops what stands in its pod template",
  "WL-4 cockroachdb CrdbCluster v1alpha1": "it has no field for containers",
  "WL-4 eck Elasticsearch v1beta1": "the API server drops what stands in its pod template",
  "WL-4 eck Kibana v1beta1": "the API server drops what stands in its pod template",
  "WL-5 cockroachdb CrdbCluster v1alpha1": "it has no field for containers",
  "WL-5 eck Elasticsearch v1beta1": "the API server drops what stands in its pod template",
  "WL-5 eck Kibana v1beta1": "the API server drops what stands in its pod template",
  "WL-15 strimzi KafkaBridge": "its log goes to standard output, unless a ConfigMap says otherwise, and its image has no JSON",
  "WL-15 eck Elasticsearch v1beta1": "the API server drops what stands in its pod template",
  "WL-15 ot-redis Redis": "its log goes to standard output, unless a ConfigMap says otherwise",
  "WL-15 ot-redis RedisCluster": "its log goes to standard output, unless a ConfigMap says otherwise",
  "WL-15 ot-redis RedisReplication": "its log goes to standard output, unless a ConfigMap says otherwise",
  "WL-15 ot-redis RedisSentinel": "its log goes to standard output, unless a ConfigMap says otherwise",
};

/** Those of one version that every object violates, as only a later version has the field that would not. */
const ALWAYS_VIOLATED: { readonly [place: string]: string } = {
  "NM-2 eck Elasticsearch v1beta1": "the API server drops what stands in its settings, and it has no field that limits addresses",
  "UM-2 eck Elasticsearch v1beta1": "it has no field that turns the account off or limits it",
  "MAA-1 eck Elasticsearch v1beta1": "it has no field for it, and the API server drops what stands in its settings",
  "MAA-3 eck Elasticsearch v1beta1": "the API server drops what stands in its settings",
  "MAA-3 eck Kibana v1beta1": "the API server drops what stands in its settings",
};

interface Place {
  readonly cell: string;
  readonly version: string;
}

const resources = model.operators.flatMap((operator) => operator.resources.map((resource) => ({ operator: operator.name, ...resource })));

/** The cells that judge an object, once for each version that the operator serves. */
const places: readonly Place[] = model.cells
  .filter((cell) => cell.status === "enforced")
  .flatMap(({ control, operator, group, resourceKind }) =>
    resources
      .filter((resource) => resource.operator === operator && resource.group === group && resource.kind === resourceKind)
      .flatMap((resource) => Object.keys(resource.versions).map((version) => ({ cell: `${control} ${operator} ${resourceKind}`, version }))),
  );

function outcomeOf({ path }: Fixture): string {
  return basename(path).split("-")[0] ?? "";
}

function placeOf({ control, operator, object }: Fixture): Place {
  return { cell: `${control} ${operator} ${object.kind}`, version: groupOf(object.apiVersion).version };
}

function isInviolable({ cell, version }: Place): boolean {
  return NEVER_VIOLATED[cell] !== undefined || NEVER_VIOLATED[`${cell} ${version}`] !== undefined;
}

function canShow(place: Place, outcome: string): boolean {
  return outcome === "violates" ? !isInviolable(place) : outcome !== "complies" || ALWAYS_VIOLATED[`${place.cell} ${place.version}`] === undefined;
}

/** The outcomes that the fixtures of a place do not show; a fixture whose group is another operator's counts for nothing. */
function missing(place: Place, given: readonly Fixture[]): readonly string[] {
  const shown = given.filter((fixture) => placeOf(fixture).cell === place.cell && placeOf(fixture).version === place.version).map(outcomeOf);
  return OUTCOMES.filter((outcome) => !shown.includes(outcome) && canShow(place, outcome));
}

const counts = (fixture: Fixture, kind: "violation" | "unseen"): number => fixture.expected.filter((line) => line.kind === kind).length;

describe("every enforced cell has fixtures", () => {
  it("reads a matrix with cells in it", () => {
    expect(places.length).toBeGreaterThan(60);
    expect(new Set(places.map(({ cell }) => cell.split(" ")[0]))).toEqual(new Set(model.controls.map(({ id }) => id)));
  });

  it.each(places.map((place) => [`${place.cell} ${place.version}`, place] as const))("%s: violates, complies, absent", (_, place) => {
    expect(missing(place, fixtures)).toEqual([]);
  });

  it("notices a place without a fixture, or without one of an outcome", () => {
    const [place] = places;
    expect(place && missing(place, []).includes("complies")).toBe(true);
    const lost = places.filter((candidate) =>
      missing(
        candidate,
        fixtures.filter((fixture) => outcomeOf(fixture) !== "violates"),
      ).includes("violates"),
    );
    expect(lost.length).toBe(places.filter((candidate) => !isInviolable(candidate)).length);
    expect(missing({ cell: "UM-1 zalando postgresql", version: "v2" }, fixtures)).toEqual(["complies", "absent"]);
  });
});

describe("every fixture is of a cell", () => {
  it("that is enforced, in a served version and a folder of its operator", () => {
    const known = new Set(places.map(({ cell, version }) => `${cell} ${version}`));
    const groups = new Map(resources.map(({ operator, group, kind }) => [`${operator} ${kind}`, group]));
    const stray = fixtures.filter((fixture) => {
      const { cell, version } = placeOf(fixture);
      return !known.has(`${cell} ${version}`) || groups.get(`${fixture.operator} ${fixture.object.kind}`) !== groupOf(fixture.object.apiVersion).group;
    });
    expect(stray.map(({ path }) => path)).toEqual([]);
  });

  it("and is named for what it shows", () => {
    const misnamed = fixtures.filter((fixture) => {
      const violations = counts(fixture, "violation");
      const outcome = outcomeOf(fixture);
      return outcome === "violates" ? violations === 0 : outcome === "complies" ? violations > 0 : outcome !== "absent";
    });
    expect(misnamed.map(({ path }) => path)).toEqual([]);
  });

  it("and never violates what is said to be inviolable", () => {
    const known = new Set(places.flatMap(({ cell, version }) => [cell, `${cell} ${version}`]));
    expect([...Object.keys(NEVER_VIOLATED), ...Object.keys(ALWAYS_VIOLATED)].filter((place) => !known.has(place))).toEqual([]);
    // A cell stands for all of its versions.
    const inviolable = places.filter(isInviolable).map(({ cell, version }) => (NEVER_VIOLATED[cell] === undefined ? `${cell} ${version}` : cell));
    expect(new Set(inviolable)).toEqual(new Set(Object.keys(NEVER_VIOLATED)));
    const violating = fixtures.filter((fixture) => isInviolable(placeOf(fixture)) && counts(fixture, "violation") > 0);
    expect(violating.map(({ path }) => path)).toEqual([]);
  });

  it("and violates what is said to be always violated", () => {
    const always = fixtures.filter((fixture) => ALWAYS_VIOLATED[`${placeOf(fixture).cell} ${placeOf(fixture).version}`] !== undefined);
    expect(always.length).toBeGreaterThan(0);
    expect(always.filter((fixture) => counts(fixture, "violation") === 0).map(({ path }) => path)).toEqual([]);
  });
});
