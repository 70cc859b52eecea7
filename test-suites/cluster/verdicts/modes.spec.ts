// Every fixture with default parameters goes through the API server, while a form warns and while it denies: each form has
// some operators, what their policies speak of, and its share of the rest (DOK_FIXTURES=all: each has all, and every operator). Verdicts and
// messages are what the reference says of the object as admitted.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unitsOf } from "../../../src/targets/select.ts";
import { groupOf } from "../../support/fixtures.ts";
import { wantsParameters } from "../../support/off-by-default.ts";
import { model } from "../../support/pack.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { type Case, type Cases, namedAccountsOf, namespacesOf, REFUSALS, servedVersions, takeCases, written } from "./support/cases.ts";
import type { Mode } from "./support/compare.ts";
import { install, prepare, remove, replace, switchTo } from "./support/install.ts";
import { awaitEffect, judge, probesFor, shareOf } from "./support/judge.ts";
import { arrange, type Arranged, operate } from "./support/operations.ts";
import { covering, expectedOf, FORMS, type Form, isCompact, policiesOf, type Policy } from "./support/policies.ts";
import { hasRoom } from "./support/room.ts";
import { awaitDifferences, sabotagesOf } from "./support/sabotage.ts";
import { unheardBy } from "./support/unheard.ts";
import { wordingOf } from "./support/wordings.ts";

let cluster: Cluster;
let given: Cases;

beforeAll(async () => {
  cluster = await startCluster({
    gatekeeper: { auditInterval: 3600 },
    // As released: ClusterPolicies become policies of the API server itself. Without, each costs the engine too much to be asked 16 at once.
    kyverno: { admissionPolicies: true, reports: false },
    // Objects are to stay as they are written.
    workloads: false,
  });
  const { crds, open } = operatorCrds();
  if (open.length > 0) {
    console.log(`no ../shared/crds: ${open.join(", ")} accept anything`);
  }
  await cluster.apply([...crds, ...namespacesOf(written), ...namedAccountsOf(written)]);
  given = await takeCases(cluster, written);
  await prepare(cluster, FORMS);
});

afterAll(async () => {
  await cluster?.stop();
});

describe("the cases", () => {
  it("are all fixtures but those that the API server itself refuses", () => {
    expect(given.refused.filter((text) => !REFUSALS.some((known) => known.test(text)))).toEqual([]);
    expect(given.refused.length).toBeLessThan(written.length / 10);
    proven(
      "fixtures on a real API server",
      `${count(given.cases.length)} admitted without policies, ${count(given.refused.length)} refused by its own validation`,
    );
  });

  it("cover every served version of every kind that a policy speaks to", async () => {
    const kinds = new Map(unitsOf(model).map((unit) => [`${unit.group} ${unit.resourceKind}`, unit]));
    const served = await servedVersions(cluster, [...kinds.values()]);
    const named = (object: { readonly apiVersion: string; readonly kind: string }): string =>
      `${groupOf(object.apiVersion).group} ${groupOf(object.apiVersion).version} ${object.kind}`;
    const covered = new Set(given.cases.map(({ object }) => named(object)));
    const missing = served.filter((one) => !covered.has(one));
    // Where all fixtures are refused, nothing can be judged.
    expect(missing.filter((one) => !written.some(({ object }) => named(object) === one))).toEqual([]);
    expect(missing.length).toBeLessThan(served.length / 10);
    expect(served.length).toBeGreaterThanOrEqual(kinds.size);
    proven("served versions", `${count(served.length - missing.length)} of ${count(kinds.size)} kinds; fixtures all refused: ${missing.join(", ") || "none"}`);
  });
});

const CLUSTER_POLICIES = "kyverno cluster-policies";
/** The forms that share the operators out. */
const sharing = FORMS.filter((form) => !isCompact(form) && form.name !== CLUSTER_POLICIES);

/**
 * Operators that together have every control, and a share of the others: what each says is compared with each engine's own program
 * elsewhere. Kyverno takes a second to read a ClusterPolicy, and they end with 1.20: of these no share. Compact ones are few: all.
 */
function someOf(form: Form, policies: readonly Policy[]): readonly string[] | undefined {
  if (isCompact(form) || process.env["DOK_FIXTURES"] === "all") {
    return undefined;
  }
  const needed = covering(policies);
  const others = [...new Set(policies.map(({ operator }) => operator))].filter((operator) => !needed.includes(operator));
  return [...needed, ...(form.name === CLUSTER_POLICIES ? [] : others.filter((_, index) => index % sharing.length === sharing.indexOf(form)))];
}

describe.each(FORMS)("$name", (form) => {
  const all = [...policiesOf(form).values()];
  const some = someOf(form, all);
  const isIncluded = ({ operator }: { readonly operator: string }): boolean => some?.includes(operator) ?? true;
  const policies = all.filter(isIncluded);
  const wording = wordingOf(form);
  let arranged: Arranged | undefined;
  let unheard: ReadonlySet<string> = new Set();
  let isInstalled = false;
  let cases: readonly Case[];
  /** Those whose warnings a reply has room for. */
  let heard: readonly Case[];
  let probes: readonly Case[];
  let own: readonly Case[];

  beforeAll(async () => {
    const begin = performance.now();
    cases = given.cases.filter(isIncluded);
    heard = cases.filter((one) => hasRoom(policies, one));
    probes = probesFor(policies, heard);
    own = shareOf(FORMS.indexOf(form), FORMS.length, probes, cases);
    if (!isCompact(form)) {
      arranged = await arrange(cluster, cases, FORMS.indexOf(form));
    }
    unheard = await unheardBy(cluster, form);
    const arrangedAt = performance.now();
    isInstalled = true;
    await install(cluster, form, "warn", some);
    proven(
      `${form.name}, installed`,
      `${count(policies.length)} policies of ${some?.join(", ") ?? "all operators"}, ${count((performance.now() - arrangedAt) / 1000)} s after ${count((arrangedAt - begin) / 1000)} s; ${count(cases.length - heard.length)} of ${count(cases.length)} fixtures not warned of, as warnings would be cut`,
    );
  });

  afterAll(async () => {
    if (isInstalled) {
      await remove(cluster, form, some);
      await awaitEffect(cluster, probes, { mode: "enforce", wording, policies: [] });
    }
  });

  it.each<Mode>(["warn", "enforce"])("%s", async (mode) => {
    const judged = { mode, wording, policies, unheard };
    await switchTo(cluster, form, mode, some);
    const seconds = await awaitEffect(cluster, probes, judged);
    const outcome = await judge(cluster, mode === "warn" ? own.filter((one) => heard.includes(one)) : own, judged);
    expect(outcome.differences.slice(0, 20)).toEqual([]);
    if (mode === "warn") {
      // A denial may name the first policy only.
      const speaking = policies.filter((policy) => heard.some((one) => one.operator === policy.operator && expectedOf(policy, one).length > 0));
      expect([...outcome.spoke].sort()).toEqual(speaking.map(({ name }) => name).sort());
      const able = policies.filter(({ parts }) => parts.some(({ units }) => units.some(({ clauses }) => !clauses.every(wantsParameters))));
      expect(speaking.length).toBeGreaterThan(able.length * 0.9);
    }
    proven(
      `${form.name}, ${mode}`,
      `in effect after ${seconds} s, ${count(outcome.requests)} requests, ${count(outcome.denied)} denied, ${count(outcome.warned)} warned, ${count(outcome.messages)} messages, ` +
        `${outcome.differences.length} differences, ${count(outcome.spoke.size)} of ${count(policies.length)} policies spoke${unheard.size === 0 ? "" : `, ${count(own.filter(({ object }) => unheard.has(object.kind)).length)} objects of kinds that the engine filters out`}`,
    );
  });

  // The same engine has the same ears: what it is asked for is shown with one policy for each control.
  if (isCompact(form)) {
    return;
  }
  it("judges creations and updates however they come, and nothing else", async () => {
    const { differences, counts } = await operate(cluster, arranged ?? { sequences: [], impossible: [] }, {
      mode: "enforce",
      wording,
      policies,
      unheard,
    });
    expect(differences).toEqual([]);
    expect(Object.entries(counts).filter(([, times]) => times === 0)).toEqual([]);
    proven(
      `${form.name}, operations`,
      Object.entries(counts)
        .map(([operation, times]) => `${count(times)} ${operation}`)
        .join(", "),
    );
  });

  it("is found out if a policy is weaker than its source or for a misspelt kind", async () => {
    for (const { what, manifests, sentinels } of await sabotagesOf(cluster, form, cases)) {
      await replace(cluster, manifests);
      const differences = await awaitDifferences(cluster, sentinels, { mode: "enforce", wording, policies, unheard });
      expect(differences, what).toBe(sentinels.length);
      proven(`${form.name}, ${what}`, `${count(differences)} differences reported in ${count(sentinels.length)} objects that show it`);
    }
  });
});
