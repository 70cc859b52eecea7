// Thousands of random objects, odd values and all, through a real API server: what every engine and form warns of is what
// the reference finds in the object as admitted. CRDs are open here, so that what schemas would refuse reaches the policies.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diverseObjects } from "../../support/diverse-objects.ts";
import { model } from "../../support/pack.ts";
import { roundsOf } from "../../support/subjects.ts";
import { count, proven } from "../lifecycle/support/proven.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { isManifest } from "../support/json.ts";
import { operatorCrds } from "../support/operator-crds.ts";
import { checked } from "./support/checked.ts";
import { type Case, grouped, namespacesOf, takeCases, unchanged, type Written } from "./support/cases.ts";
import { install, prepare, remove } from "./support/install.ts";
import { awaitEffect, judge, probesFor } from "./support/judge.ts";
import { type Form, FORMS, isCompact, policiesOf } from "./support/policies.ts";
import { hasRoom } from "./support/room.ts";
import { unheardBy } from "./support/unheard.ts";
import { wordingOf } from "./support/wordings.ts";

/** Of ClusterPolicies Kyverno makes policies of the API server: `modes.spec.ts` shows that they say the same, with every fixture. */
const isTranslated = ({ kinds }: Form): boolean => kinds.includes("clusterpolicies.kyverno.io");
const SEED = Number(process.env["DOK_SEED"] ?? 1);
const LEAST = Number(process.env["DOK_OBJECTS"] ?? 2000);
/** Of each kind and version. */
const POOL = 60;

const forms = FORMS.filter((form) => !isCompact(form) && !isTranslated(form));
let cluster: Cluster;
let cases: readonly Case[];

beforeAll(async () => {
  // Minutes in which nothing else is done: the cluster would close idle connections.
  const made = roundsOf(diverseObjects({ seed: SEED, pool: POOL, verdicts: Number.MAX_SAFE_INTEGER }))
    .flat()
    .flatMap(inOneNamespace);
  const objects = spread(made.flatMap(unchanged), Math.ceil(LEAST * 2.25));
  cluster = await startCluster({
    gatekeeper: { auditInterval: 3600 },
    kyverno: { reports: false },
    workloads: false,
  });
  await cluster.apply([...operatorCrds(undefined, { open: true }).crds, ...namespacesOf(objects)]);
  await prepare(cluster, forms);
  const taken = await takeCases(cluster, objects);
  const heard = taken.cases.filter((one) => all.every((policies) => hasRoom(policies, one)));
  cases = spread(heard, LEAST + 50);
  proven(
    "random objects",
    `seed ${SEED}: ${count(objects.length)} made, ${count(taken.refused.length)} refused by the API server itself, ${count(taken.cases.length - heard.length)} left out as warnings would be cut, ${count(cases.length)} judged`,
  );
});

afterAll(async () => {
  await cluster?.stop();
});

type Made = ReturnType<typeof roundsOf>[number][number];

/** So many: for each policy one that it speaks to, if there is any, then others in turn of each kind. */
const spread = (items: readonly Case[], many: number): readonly Case[] =>
  [...new Set([...probesFor(all[0] ?? [], items), ...evenly(items, many)])].slice(0, many);

const inOneNamespace = ({ from, operator, object }: Made): readonly Written[] =>
  isManifest(object)
    ? [
        {
          from,
          operator,
          control: "",
          object: { ...object, metadata: { ...object.metadata, ...(object.metadata.namespace === undefined ? {} : { namespace: "random" }) } },
        },
      ]
    : [];

/** So many, in turn of each kind. */
function evenly<T extends { readonly object: { readonly kind: string } }>(items: readonly T[], many: number): readonly T[] {
  const kinds = grouped(items, ({ object }) => object.kind);
  const longest = Math.max(...kinds.map((own) => own.length));
  return Array.from({ length: longest }, (_, index) => kinds.flatMap((own) => own[index] ?? []))
    .flat()
    .slice(0, many);
}

const all = forms.map((form) => [...policiesOf(form).values()]);
describe("the random objects", () => {
  it("are many, of every kind, and violate almost everything", () => {
    const kinds = new Set(cases.map(({ object }) => object.kind));
    const judged = new Set(model.units.map(({ resourceKind }) => resourceKind));
    expect(cases.length).toBeGreaterThanOrEqual(LEAST);
    expect([...judged].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(probesFor(all[0] ?? [], cases).length).toBeGreaterThan(0);
  });
});

it("check", async () => {
  const { objects, messages, differences } = await checked(cases);
  expect(differences.slice(0, 20)).toEqual([]);
  expect(objects).toBe(cases.length);
  expect(messages).toBeGreaterThan(LEAST / 4);
  proven("check, random objects", `${count(objects)} objects, ${count(messages)} messages, ${differences.length} differences`);
});

it.each(forms)("$name", async (form) => {
  const policies = [...policiesOf(form).values()];
  const judged = { mode: "warn", wording: wordingOf(form), policies, unheard: await unheardBy(cluster, form) } as const;
  const outcome = await install(cluster, form, "warn")
    .then(() => awaitEffect(cluster, probesFor(policies, cases), judged))
    .then(() => judge(cluster, cases, judged))
    .finally(() => remove(cluster, form));
  expect(outcome.differences.slice(0, 20)).toEqual([]);
  expect(outcome.requests).toBeGreaterThanOrEqual(LEAST);
  expect(outcome.warned).toBeGreaterThan(LEAST / 4);
  expect(outcome.denied).toBe(0);
  expect(outcome.spoke.size).toBeGreaterThan(policies.length * 0.8);
  proven(
    `${form.name}, random objects`,
    `${count(outcome.requests)} objects, ${count(outcome.warned)} warned of, ${count(outcome.messages)} messages, ${count(outcome.spoke.size)} of ${count(policies.length)} policies spoke, ${outcome.differences.length} differences`,
  );
});
