// Rules over several objects, where there is a cluster to look at: every fixture that has others beside it, with these there
// and without them, in each form whose engine can look. They are advice, so the answer is a warning.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { othersAmong } from "../../../src/ir/others.ts";
import { toValue } from "../../../src/ir/values.ts";
import { policyName } from "../../../src/targets/names.ts";
import { forTarget } from "../../../src/targets/gaps.ts";
import { relatedKindsOf } from "../../../src/targets/related.ts";
import { fixtures } from "../../support/fixtures.ts";
import { model } from "../../support/pack.ts";
import { roundsOf, type Subject } from "../../support/subjects.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { each } from "../support/each.ts";
import { isManifest, type Manifest } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { type Case, namespacesOf, REFUSALS, takeCases, type Written } from "./support/cases.ts";
import { install, prepare, remove } from "./support/install.ts";
import { awaitEffect, judge, type Outcome } from "./support/judge.ts";
import { FORMS, isCompact, policiesOf, targetOf } from "./support/policies.ts";
import { wordingOf } from "./support/wordings.ts";

const BESIDE = " beside";
const seeing = FORMS.filter((form) => relatedKindsOf(forTarget(model, targetOf(form)).units).length > 0);
const rounds = roundsOf(
  fixtures
    .filter(({ related, isWhole, params }) => related.length > 0 && isWhole && Object.keys(params).length === 0)
    .map(({ path, object, related }) => ({ from: path, object, related })),
);
const operators = [...new Set(rounds.flat().map(({ operator }) => operator))];

interface Scene {
  readonly beside: readonly Manifest[];
  /** With what is beside them. */
  readonly among: readonly Case[];
  /** The same, with nothing beside them. */
  readonly alone: readonly Case[];
  /** Of how many these are what an API server takes. */
  readonly given: number;
}

let cluster: Cluster;
let scenes: readonly Scene[];

beforeAll(async () => {
  cluster = await startCluster({ gatekeeper: { auditInterval: 3600 }, kyverno: { admissionPolicies: true, reports: false }, workloads: false });
  await cluster.apply([...operatorCrds().crds, ...namespacesOf(rounds.flat().map(writtenOf))]);
  await prepare(cluster, seeing);
  scenes = await Promise.all(rounds.map(sceneOf));
});

afterAll(async () => {
  await cluster?.stop();
});

function writtenOf({ from, operator, object }: Subject): Written {
  if (!isManifest(object)) {
    throw new Error(`${from} is no manifest`);
  }
  return { from, operator, control: "", object };
}

async function sceneOf(round: readonly Subject[]): Promise<Scene> {
  const [beside = [], own = []] = [true, false].map((is) => round.filter(({ from }) => from.endsWith(BESIDE) === is).map(writtenOf));
  const there = await takeCases(cluster, beside);
  const isThere = (one: Written): boolean => there.cases.some(({ sent }) => sent === one.object);
  // What shows how a rule takes what no API server takes can be shown by no API server.
  const unfit = new Set(beside.filter((one) => !isThere(one)).map(({ object }) => object.metadata.namespace));
  const fit = ({ object }: Written): boolean => !unfit.has(object.metadata.namespace);
  const { cases, refused } = await takeCases(cluster, own.filter(fit));
  expect([...refused, ...there.refused].filter((text) => !REFUSALS.some((known) => known.test(text)))).toEqual([]);
  const othersIn = (objects: readonly Written[]): Pick<Subject, "others"> => ({
    others: othersAmong(
      objects.map(({ object }) => toValue(object)),
      true,
    ),
  });
  const around = beside.filter(fit);
  return {
    beside: around.map(({ object }) => object),
    among: cases.map((one) => ({ ...one, ...othersIn(around) })),
    // What is known of an object's verdicts is known of the object.
    alone: cases.map((one) => ({ ...one, object: { ...one.object }, ...othersIn([]) })),
    given: own.length,
  };
}

describe.each(seeing)("$name", (form) => {
  // The compact ones have no folders of operators.
  const some = isCompact(form) ? undefined : operators;
  const policies = [...policiesOf(form).values()].filter(({ operator }) => some?.includes(operator) ?? true);
  const judged = { mode: "warn", wording: wordingOf(form), policies } as const;
  const settled = async (cases: readonly Case[]): Promise<Outcome> => {
    await awaitEffect(cluster, cases, judged);
    return judge(cluster, cases, judged);
  };

  beforeAll(() => install(cluster, form, "warn", some));
  afterAll(() => remove(cluster, form, some));

  it("sees what is beside an object, and that it is gone", async () => {
    const said = { among: 0, alone: 0, objects: 0, given: 0 };
    for (const { beside, among, alone, given } of scenes) {
      const before = await settled(alone);
      await cluster.apply(beside);
      const during = await settled(among);
      expect([...before.differences, ...during.differences]).toEqual([]);
      await each(beside, async (object) => cluster.must("DELETE", await cluster.path(object)));
      expect((await settled(alone)).differences).toEqual([]);
      said.alone += before.messages;
      said.among += during.messages;
      said.objects += among.length;
      said.given += given;
    }
    expect(said.objects).toBeGreaterThan(said.given * 0.75);
    // Otherwise it would be all the same what is there.
    expect(said.among).not.toBe(said.alone);
    proven(
      `${form.name}, several objects`,
      `${count(said.objects)} of ${count(said.given)} objects: ${count(said.alone)} messages by themselves, ${count(said.among)} with others beside them, 0 differences`,
    );
  });

  if (form.rights !== undefined) {
    it("says less without the right to look, as the documents tell", async () => {
      const role = { apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", metadata: { name: policyName("related") } };
      await cluster.must("DELETE", await cluster.path(role));
      const all = scenes.flatMap(({ alone }) => alone);
      const blinded = await cluster.waitFor("the right to be gone", async () => {
        const outcome = await judge(cluster, all, judged);
        return outcome.wrong.length > 0 && outcome;
      });
      await prepare(cluster, seeing);
      const sighted = await settled(all);
      expect(sighted.differences).toEqual([]);
      expect(blinded.messages).toBeLessThan(sighted.messages);
      proven(
        `${form.name}, without the right to look`,
        `${count(blinded.wrong.length)} of ${count(all.length)} objects judged otherwise, ${count(blinded.messages)} messages instead of ${count(sighted.messages)}`,
      );
    });
  }
});
