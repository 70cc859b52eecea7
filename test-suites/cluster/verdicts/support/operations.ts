// The ways by which objects change, with a form that enforces: what creates or updates is judged as it would be, whoever
// sends it and however, also by `pods/ephemeralcontainers`; other subresources and deletions pass.
import { PATCH_TYPES, type Reply } from "../../support/client.ts";
import type { Cluster } from "../../support/cluster.ts";
import { isManifest, textAt } from "../../support/json.ts";
import { groupOf } from "../../../support/fixtures.ts";
import { answerOf } from "./answers.ts";
import { each } from "../../support/each.ts";
import { accountsIn, type Case, grouped } from "./cases.ts";
import { differencesOf, type Judged } from "./compare.ts";
import { byKubectl } from "./kubectl-operations.ts";
import { expectations, FORMS, policiesOf } from "./policies.ts";
import { type Operation, OPERATIONS, type Step, stepsFor } from "./steps.ts";

export interface Arranged {
  /** Of each kind; within one, the order matters. */
  readonly sequences: readonly (readonly Step[])[];
  /** What the API server refuses by itself, such as most changes of a Pod. */
  readonly impossible: readonly string[];
}

const OF_ALL = FORMS.map((form) => [...policiesOf(form).values()]);
const isGood = (one: Case): boolean => OF_ALL.every((policies) => expectations(policies, one).size === 0);
const isBad = (one: Case): boolean =>
  OF_ALL.every(
    (policies) =>
      expectations(
        policies.filter(({ level }) => level === "demand"),
        one,
      ).size > 0,
  );

/** Writes a complying and a violating object of each kind, while no policy is there, and asks what could be done to them. */
export async function arrange(cluster: Cluster, cases: readonly Case[], round: number): Promise<Arranged> {
  const pairs = pairsIn(cases);
  // What has one name in two versions is one object.
  const placeOf = ({ good }: Pair, word: string): string => `round-${round}-${word}-${groupOf(good.object.apiVersion).version}`;
  const namespaces = [...new Set(pairs.flatMap((pair) => ["good", "bad"].map((word) => placeOf(pair, word))))];
  await cluster.apply(namespaces.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })));
  await accountsIn(cluster, namespaces);
  const planned = await each(pairs, async (pair) => {
    const standing = { good: moved(pair.good, placeOf(pair, "good")), bad: moved(pair.bad, placeOf(pair, "bad")) };
    await cluster.apply([standing.good.sent, standing.bad.sent]);
    return each(await stepsFor(cluster, standing.good, standing.bad), (step) => tried(cluster, step), 1);
  });
  return {
    sequences: planned.map((tries) => tries.flatMap((one) => (typeof one === "string" ? [] : [one]))),
    impossible: planned.flat().filter((one) => typeof one === "string"),
  };
}

interface Pair {
  readonly good: Case;
  readonly bad: Case;
}

function pairsIn(cases: readonly Case[]): readonly Pair[] {
  const usable = cases.filter(({ exists }) => !exists);
  return grouped(usable, ({ object }) => `${object.apiVersion} ${object.kind}`).flatMap((own) => {
    const bad = own.find(isBad);
    // Scaling one without a spec would give it one, which is judged.
    const good = own.find((one) => isGood(one) && ("spec" in one.object || bad === undefined || !("spec" in bad.object)));
    return good === undefined || bad === undefined ? [] : [{ good, bad }];
  });
}

/** In another namespace; where its kind has none, under another name. */
function moved(one: Case, to: string): Case {
  const place = one.object.metadata.namespace === undefined ? { name: `${to}-${one.object.metadata.name}` } : { namespace: to };
  return {
    ...one,
    sent: { ...one.sent, metadata: { ...one.sent.metadata, ...place } },
    object: { ...one.object, metadata: { ...one.object.metadata, ...place } },
  };
}

/** The step with the object that it would leave, or why the API server itself refuses it. */
async function tried(cluster: Cluster, step: Step): Promise<Step | string> {
  if (step.operation === "creations" || step.operation === "deletions") {
    return step;
  }
  const { status, body, warnings } = await send(cluster, step, true);
  if (status >= 300) {
    return `${step.operation} ${step.path}: ${status} ${textAt(body, "message")}`;
  }
  const name = textAt(body, "metadata", "name");
  return step.leaves === undefined || !isManifest(body)
    ? { ...step, own: warnings }
    : { ...step, own: warnings, leaves: { ...step.leaves, object: { ...body, metadata: { ...body.metadata, name } } } };
}

async function send(cluster: Cluster, { method, path, body, contentType, dryRun }: Step, onlyTry = false): Promise<Reply> {
  const query = {
    ...(onlyTry || dryRun === true ? { dryRun: "All" } : {}),
    ...(contentType === PATCH_TYPES.apply ? { fieldManager: "another", force: "true" } : {}),
  };
  const options = { query, ...(contentType === undefined ? {} : { contentType }) };
  if (method !== "PUT" || !isManifest(body)) {
    return cluster.request(method, path, body, options);
  }
  const resourceVersion = textAt((await cluster.must("GET", path)).body, "metadata", "resourceVersion");
  return cluster.request(method, path, { ...body, metadata: { ...body.metadata, resourceVersion } }, options);
}

export interface Operated {
  readonly differences: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Takes all steps, those on objects of one kind in their order. */
export async function operate(cluster: Cluster, { sequences }: Arranged, judged: Judged): Promise<Operated> {
  const differencesOfStep = async (step: Step): Promise<readonly string[]> => {
    const sent = await send(cluster, step);
    const reply = { ...sent, warnings: sent.warnings.filter((text) => !(step.own ?? []).includes(text)) };
    const differences = step.leaves === undefined ? saidOf(reply) : differencesOf(step.leaves, answerOf(reply, judged.wording), judged);
    return differences.map((text) => `${step.operation} ${step.path}: ${text}`);
  };
  const found = await each(sequences, (steps) => each(steps, differencesOfStep, 1));
  const commands = await byKubectl(cluster, sequences, judged);
  const done = [...sequences.flat().map(({ operation }) => operation), ...commands.map((): Operation => "kubectl commands")];
  return {
    differences: [...found.flat(2), ...commands.flat()],
    counts: Object.fromEntries(OPERATIONS.map((operation) => [operation, done.filter((one) => one === operation).length])),
  };
}

const saidOf = ({ status, body, warnings }: Reply): readonly string[] => [...(status < 300 ? [] : [`${status} ${textAt(body, "message")}`]), ...warnings];
