// What the engines answered against what the reference finds, byte by byte.
import { agree } from "../../../support/verdict-comparison.ts";
import type { Subject } from "../../../support/subjects.ts";
import type { Answer, Said, Wording } from "./answers.ts";
import { expectations, type Policy, repeatsOf } from "./policies.ts";

export type Mode = "audit" | "warn" | "enforce";

export interface Judged {
  readonly mode: Mode;
  readonly wording: Wording;
  readonly policies: Iterable<Policy>;
  /** Kinds of which the engine is told nothing. */
  readonly unheard?: ReadonlySet<string>;
}

type Findings = ReadonlyMap<string, readonly string[]>;
/** By a policy's name: how many findings only say again what another one says. */
type Repeats = (policy: string) => number;

/** Differences of one answer; none: it is what the reference says. */
export function differencesOf(subject: Subject, answer: Answer, { mode, wording, policies, unheard }: Judged): readonly string[] {
  const all = [...policies];
  const expected: Findings = unheard?.has(subject.object.kind) === true ? new Map() : expectations(all, subject);
  const at = (level: string): Findings => new Map([...expected].filter(([name]) => all.find((policy) => policy.name === name)?.level === level));
  const repeats: Repeats = (name) => all.filter((policy) => policy.name === name).reduce((sum, policy) => sum + repeatsOf(policy, subject), 0);
  const denials = mode === "enforce" ? at("demand") : new Map<string, readonly string[]>();
  const warnings = mode === "audit" ? new Map<string, readonly string[]>() : mode === "enforce" ? at("advice") : expected;
  return [
    ...answer.strange.map((text) => `strange: ${text}`),
    ...compareDenials(answer.denied, denials, repeats, wording),
    ...compareFindings("warning", answer.warned, warnings, repeats, wording),
  ].map((text) => `${subject.from} ${text}`);
}

function compareDenials(denied: readonly Said[], expected: Findings, repeats: Repeats, wording: Wording): readonly string[] {
  if (!wording.namesFirst || expected.size === 0) {
    return compareFindings("denial", denied, expected, repeats, wording);
  }
  const [first] = denied;
  const own = first === undefined ? undefined : expected.get(first.policy);
  return first === undefined || own === undefined
    ? [`denial\n  reference: one of ${JSON.stringify([...expected])}\n  engine:    ${JSON.stringify(first ?? "allowed")}`]
    : compareFindings("denial", denied, new Map([[first.policy, own]]), repeats, wording);
}

function compareFindings(what: string, found: readonly Said[], expected: Findings, repeats: Repeats, { joins }: Wording): readonly string[] {
  const names = [...new Set([...expected.keys(), ...found.map(({ policy }) => policy)])];
  return names.flatMap((name) => {
    const wanted = expected.get(name) ?? [];
    const texts = found.filter(({ policy }) => policy === name).map(({ text }) => text);
    const actual = joins && texts.length === 1 ? texts.flatMap((text) => text.split(" | ")) : texts;
    const sorted = [...actual].sort();
    return agree(wanted, sorted, repeats(name)) ? [] : [`${what} of ${name}\n  reference: ${JSON.stringify(wanted)}\n  engine:    ${JSON.stringify(sorted)}`];
  });
}
