// One form in one mode: installed, awaited, asked about every case, compared.
import type { Cluster } from "../../support/cluster.ts";
import type { Reply } from "../../support/client.ts";
import { type Answer, answerOf, type Wording } from "./answers.ts";
import { each } from "../../support/each.ts";
import { type Case, grouped, send } from "./cases.ts";
import { differencesOf, type Judged } from "./compare.ts";
import { expectations, type Policy } from "./policies.ts";

export interface Outcome {
  readonly requests: number;
  readonly denied: number;
  readonly warned: number;
  /** Messages compared. */
  readonly messages: number;
  /** Policies that denied or warned. */
  readonly spoke: ReadonlySet<string>;
  readonly differences: readonly string[];
  /** The cases that have differences. */
  readonly wrong: readonly Case[];
}

/** Sends all cases and compares every answer. */
export async function judge(cluster: Cluster, cases: readonly Case[], judged: Judged): Promise<Outcome> {
  const answers = await each(cases, async (one): Promise<{ readonly reply: Reply; readonly answer: Answer; readonly differences: readonly string[] }> => {
    const reply = await send(cluster, one);
    const answer = answerOf(reply, judged.wording);
    return { reply, answer, differences: differencesOf(one, answer, judged) };
  });
  const texts = answers.flatMap(({ answer }) => [...answer.denied, ...answer.warned]);
  return {
    requests: answers.length,
    denied: answers.filter(({ reply }) => reply.status >= 300).length,
    warned: answers.filter(({ answer }) => answer.warned.length > 0).length,
    messages: texts.reduce((total, { text }) => total + partsOf(text, judged.wording), 0),
    spoke: new Set(texts.map(({ policy }) => policy)),
    differences: answers.flatMap(({ differences }) => differences),
    wrong: cases.filter((_, index) => (answers[index]?.differences.length ?? 0) > 0),
  };
}

const partsOf = (text: string, { joins }: Wording): number => (joins ? text.split(" | ").length : 1);

/** Few cases which together make every policy speak that some case makes speak. */
export function probesFor(policies: Iterable<Policy>, cases: readonly Case[]): readonly Case[] {
  const silent = new Set([...policies].map(({ name }) => name));
  const all = [...policies];
  return cases.filter((one) => {
    const speaking = [...expectations(all, one).keys()].filter((name) => silent.delete(name));
    return speaking.length > 0;
  });
}

/** Of several that ask: what must be asked, a case of each version of each kind, and a part of the rest, so that together they ask all. */
export function shareOf(turn: number, turns: number, needed: readonly Case[], cases: readonly Case[]): readonly Case[] {
  if (process.env["DOK_FIXTURES"] === "all") {
    return cases;
  }
  const versions = grouped(cases, ({ object }) => `${object.apiVersion} ${object.kind}`).flatMap((own) => own.slice(0, 1));
  const all = new Set([...needed, ...versions]);
  return cases.filter((one, index) => all.has(one) || index % turns === turn);
}

/** Engines say too early that they are ready, or not at all: waits until they answer as they should, or gives up. Returns the seconds that it took. */
export async function awaitEffect(cluster: Cluster, probes: readonly Case[], judged: Judged, timeoutMs = 240_000): Promise<number> {
  const start = performance.now();
  let left = probes;
  while (left.length > 0 && performance.now() < start + timeoutMs) {
    const { wrong } = await judge(cluster, left, judged);
    left = wrong;
  }
  return Math.round((performance.now() - start) / 1000);
}
