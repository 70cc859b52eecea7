// Rules over several objects, where there is a cluster to look at: every fixture that has others beside it, with these there
// and without them, in each form whose engine can look. They are advice, so the answer is a warning.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { othersAmong } from "../../../src/ir/others.ts";
import { toValue } from "../../../src/ir/values.ts";
import { policyName } from "../../../src/targets/names.ts";
import { blindSpotsOf } from "../../../src/targets/related.ts";
import { fixtures } from "../../support/fixtures.ts";
import { model } from "../../support/pack.ts";
import { roundsOf, type Subject } from "../../support/subjects.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { each } from "../support/each.ts";
import { isManifest, type Manifest } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { type Case, namespacesOf, takeCases, type Written } from "./support/cases.ts";
import { install, prepare, remove } from "./support/install.ts";
import { awaitEffect, judge, type Outcome } from "./support/judge.ts";
import { FORMS, policiesOf, targetOf } from "./support/policies.ts";
import { wordingOf } from "./support/wordings.ts";

const BESIDE = " beside";
const blind = new Set(blindSpotsOf(model.units).map(({ target }) => target));
const seeing = FORMS.filter((form) => !blind.has(targetOf(form)));
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
  const [beside, own] = [true, false].map((is) => round.filter(({ from }) => from.endsWith(BESIDE) === is).map(writtenOf));
  const { cases, refused } = await takeCases(cluster, own ?? []);
  expect(refused).toEqual([]);
  const othersIn = (objects: readonly Written[]): Pick<Subject, "others"> => ({
    others: othersAmong(
      objects.map(({ object }) => toValue(object)),
      true,
    ),
  });
  return {
    beside: (beside ?? []).map(({ object }) => object),
    among: cases.map((one) => ({ ...one, ...othersIn(beside ?? []) })),
    // What is known of an object's verdicts is known of the object.
    alone: cases.map((one) => ({ ...one, object: { ...one.object }, ...othersIn([]) })),
  };
}

describe.each(seeing)("$name", (form) => {
  const policies = [...policiesOf(form).values()].filter(({ operator }) => operators.includes(operator));
  const judged = { mode: "warn", wording: wordingOf(form), policies } as const;
  const settled = async (cases: readonly Case[]): Promise<Outcome> => {
    await awaitEffect(cluster, cases, judged);
    return judge(cluster, cases, judged);
  };

  beforeAll(() => install(cluster, form, "warn", operators));
  afterAll(() => remove(cluster, form, operators));

  it("sees what is beside an object, and that it is gone", async () => {
    const said = { among: 0, alone: 0, objects: 0 };
    for (const { beside, among, alone } of scenes) {
      const before = await settled(alone);
      await cluster.apply(beside);
      const during = await settled(among);
      expect([...before.differences, ...during.differences]).toEqual([]);
      await each(beside, async (object) => cluster.must("DELETE", await cluster.path(object)));
      expect((await settled(alone)).differences).toEqual([]);
      said.alone += before.messages;
      said.among += during.messages;
      said.objects += among.length;
    }
    // Otherwise it would be all the same what is there.
    expect(said.among).not.toBe(said.alone);
    proven(
      `${form.name}, several objects`,
      `${count(said.objects)} objects: ${count(said.alone)} messages by themselves, ${count(said.among)} with others beside them, 0 differences`,
    );
  });

  if (form.rights !== undefined) {
    it("says less without the right to look, as the documents tell", async () => {
      const role = { apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", metadata: { name: policyName("related") } };
      await cluster.must("DELETE", await cluster.path(role));
      const all = scenes.flatMap(({ alone }) => alone);
      const differences = await cluster.waitFor("the right to be gone", async () => {
        const { wrong } = await judge(cluster, all, judged);
        return wrong.length > 0 && wrong.length;
      });
      await prepare(cluster, seeing);
      expect((await settled(all)).differences).toEqual([]);
      proven(`${form.name}, without the right to look`, `${count(differences)} of ${count(all.length)} verdicts differ`);
    });
  }
});
