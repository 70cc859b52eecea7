// Very large objects and very many: in audit nothing is blocked; enforced the verdicts are the reference's, and whatever
// else happens is what the failure policy says.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { count, proven } from "../lifecycle/support/proven.ts";
import { judge, oneForEach } from "../lifecycle/support/subjects.ts";
import type { Reply } from "../support/client.ts";
import { type Cluster, startCluster } from "../support/cluster.ts";
import { isManifest, type Manifest, textAt } from "../support/json.ts";
import { wasDenied } from "./support/calls.ts";
import { inflations } from "./support/inflate.ts";
import { ENFORCED, type Guard, guardAll, type Scene, type Setup, scenesIn } from "./support/scene.ts";
import { waitingFor } from "./support/webhooks.ts";

const HOOK_MS = 600_000;
const BURST = 2_000;
const BURST_AT_ONCE = 32;
const LARGE_OF_EACH = 5;
const LARGE_AT_ONCE = 2;

interface Task {
  readonly scene: Scene;
  readonly name: string;
  readonly object: Manifest;
  readonly violates: boolean;
}

interface Answer extends Task {
  readonly reply: Reply;
}

let cluster: Cluster;
let setup: Setup;
let large: readonly Answer[];
let burst: readonly Answer[];
let burstMs: number;

beforeAll(async () => {
  const begin = performance.now();
  cluster = await startCluster({ gatekeeper: { auditInterval: 3600 }, kyverno: { reports: false } });
  const scenes = (await scenesIn(cluster)).slice(0, ENFORCED.length + 1);
  const enlarged: Task[] = [];
  for (const scene of scenes) {
    enlarged.push(...(await largeOf(scene)));
  }
  setup = await guardAll(cluster, scenes);
  proven("load, set-up", `3 operators enforced in a form each and one audited in all after ${count((performance.now() - begin) / 1000)} s`);
  const started = performance.now();
  burst = await createAll(burstOf(scenes), BURST_AT_ONCE);
  burstMs = performance.now() - started;
  large = await createAll(enlarged, LARGE_AT_ONCE);
}, HOOK_MS);
afterAll(() => cluster.stop());

const create = async (object: Manifest, isDry: boolean): Promise<Reply> =>
  cluster.request("POST", await cluster.path(object, { collection: true }), object, isDry ? { query: { dryRun: "All" } } : {});

/** Those that the API server takes while no policy is there: for each list and map in an operator's objects one. */
async function largeOf(scene: Scene): Promise<readonly Task[]> {
  const candidates = oneForEach(
    [...scene.compliant, ...scene.violating].flatMap(({ object }, index) => inflations(object, `large-${index}`)),
    ({ path, object }) => `${object.kind} ${path}`,
  );
  const taken: Task[] = [];
  for (const { path, object } of candidates) {
    if (taken.length === LARGE_OF_EACH) {
      break;
    }
    const { status, body } = await create(object, true);
    if (status === 201 && isManifest(body)) {
      taken.push({ scene, name: `${object.kind} ${path}`, object, violates: judge(body).denials.length > 0 });
    }
  }
  return taken;
}

/** The scenes' objects in turn, each under a name of its own. */
function burstOf(scenes: readonly Scene[]): readonly Task[] {
  const tasks = scenes.map((scene) =>
    [...scene.compliant, ...scene.violating].map(({ object, denials }): Task => ({ scene, name: object.kind, object, violates: denials.length > 0 })),
  );
  return Array.from({ length: BURST }, (_, index) => index).flatMap((index) => {
    const own = tasks[index % tasks.length] ?? [];
    const task = own[Math.floor(index / tasks.length) % own.length];
    return task === undefined ? [] : [{ ...task, object: { ...task.object, metadata: { ...task.object.metadata, name: `burst-${index}` } } }];
  });
}

async function createAll(tasks: readonly Task[], atOnce: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const left = [...tasks];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      answers.push({ ...next, reply: await create(next.object, false) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

const isAccepted = ({ reply }: Answer): boolean => reply.status === 201;
const told = ({ name, object, reply }: Answer): string =>
  `${name} ${object.metadata.name}: ${reply.status} after ${Math.round(reply.ms)} ms ${textAt(reply.body, "message").slice(0, 300)}`;
const slowest = (answers: readonly Answer[]): number => Math.max(...answers.map(({ reply }) => reply.ms));
const answersOf = (scene: Scene) => ({ few: large.filter((one) => one.scene === scene), many: burst.filter((one) => one.scene === scene) });

/** Let in as nobody answered in time: a webhook's failure policy, which the docs name. */
async function lateOf(answers: readonly Answer[], program: Guard["program"]): Promise<readonly Answer[]> {
  const patience = program === undefined ? Number.POSITIVE_INFINITY : (await waitingFor(cluster, program)).judgingMs;
  return answers.filter((answer) => answer.violates && isAccepted(answer) && answer.reply.ms >= patience);
}

const isTooDear = ({ body }: Reply): boolean => /cost limit|budget/u.test(textAt(body, "message"));

function guardOf(name: string): Guard {
  const found = setup.guards.find(({ form }) => form.name === name);
  if (found === undefined) {
    throw new Error(`nothing is enforced by ${name}`);
  }
  return found;
}

describe("audit", () => {
  it("nothing is blocked, however large or many", () => {
    const { few, many } = answersOf(setup.audited);
    expect([...few, ...many].filter((answer) => !isAccepted(answer)).map(told)).toEqual([]);
    expect(few.length).toBeGreaterThan(3);
    expect(burst.length).toBe(BURST);
    proven(
      "load, audit",
      `${count(few.length)} objects of 1 MB (slowest ${count(slowest(few))} ms) and ${count(many.length)} in a burst of ${count(BURST)} in ${count(burstMs / 1000)} s, 0 blocked`,
    );
  });
});

describe("enforced", () => {
  it.each(ENFORCED.map(({ name }) => name))("by %s, a burst: what complies passes, what violates doesn't", async (name) => {
    const { program, scene } = guardOf(name);
    const { many } = answersOf(scene);
    expect(many.filter((answer) => !answer.violates && !isAccepted(answer)).map(told)).toEqual([]);
    expect(many.filter((answer) => !isAccepted(answer) && !wasDenied(answer.reply)).map(told)).toEqual([]);
    const late = await lateOf(many, program);
    expect(many.filter((answer) => answer.violates && isAccepted(answer) && !late.includes(answer)).map(told)).toEqual([]);
    const denied = many.filter(({ reply }) => wasDenied(reply)).length;
    expect(denied).toBeGreaterThan(100);
    expect(late.length).toBeLessThan(denied / 10);
    proven(
      `load, burst, ${name}`,
      `${count(many.length)} objects of ${count(BURST)}, slowest ${count(slowest(many))} ms: ${count(denied)} denied, ${count(many.length - denied - late.length)} passed, ${count(late.length)} let in by a timeout`,
    );
  });

  it.each(ENFORCED.map(({ name }) => name))("by %s, a megabyte: what can't be judged meets its failure policy", async (name) => {
    const { program, scene } = guardOf(name);
    const { few } = answersOf(scene);
    const late = await lateOf(few, program);
    // The cost of an expression is limited. The API server's own policies deny then, Kyverno lets pass and says why in its log.
    const tooDear = program === undefined ? few.filter(({ violates, reply }) => !violates && wasDenied(reply) && isTooDear(reply)) : [];
    const unjudged = program === "kyverno" ? few.filter((answer) => answer.violates && isAccepted(answer) && !late.includes(answer)) : [];
    const excused = [...late, ...tooDear, ...unjudged];
    expect(few.filter((answer) => !excused.includes(answer) && isAccepted(answer) === answer.violates).map(told)).toEqual([]);
    expect(few.filter((answer) => !isAccepted(answer) && !wasDenied(answer.reply)).map(told)).toEqual([]);
    expect(unjudged.length === 0 || cluster.log("kyverno").includes("cost limit exceeded")).toBe(true);
    expect(few.length).toBeGreaterThan(3);
    expect(few.length).toBeGreaterThan(excused.length);
    const denied = few.filter((answer) => wasDenied(answer.reply) && !tooDear.includes(answer)).length;
    const passed = few.length - denied - excused.length;
    proven(
      `load, 1 MB, ${name}`,
      `${count(few.length)} objects, slowest ${count(slowest(few))} ms: ${count(denied)} denied and ${count(passed)} passed as the reference says, ${count(late.length)} let in by a timeout, ${count(unjudged.length)} let in and ${count(tooDear.length)} denied as too dear to judge`,
    );
  });
});
