// Objects that a test writes: the fixtures, each under the verdict that the reference gives of all controls together.
import type { Reported } from "../../../../src/ir/interpret.ts";
import { type UnitJudge, unitJudge } from "../../../../src/ir/judge-unit.ts";
import type { Unit } from "../../../../src/ir/nodes.ts";
import { toValue } from "../../../../src/ir/values.ts";
import type { PackModel } from "../../../../src/targets/contract.ts";
import { levelOf } from "../../../../src/targets/select.ts";
import { fixtures, groupOf } from "../../../support/fixtures.ts";
import { model } from "../../../support/pack.ts";
import type { Cluster } from "../../support/cluster.ts";
import { each } from "../../support/each.ts";
import { isManifest, type Manifest } from "../../support/json.ts";

export const NAMESPACE = "shop";

export interface Finding {
  readonly control: string;
  readonly message: string;
}

export interface Subject {
  readonly operator: string;
  readonly object: Manifest;
  /** What enforcing denies it for, sorted; nothing: it complies. */
  readonly denials: readonly Finding[];
  /** What it is only warned of. */
  readonly advice: readonly Finding[];
}

const judges = new WeakMap<Unit, UnitJudge>();

/** As a function: of a megabyte the interpreter would take minutes. */
function judgeOf(unit: Unit): UnitJudge {
  const judge = judges.get(unit) ?? unitJudge(unit);
  judges.set(unit, judge);
  return judge;
}

/** What the reference says of the object, with the parameters that are baked in. */
export function judge(object: Manifest, pack: PackModel = model): Pick<Subject, "denials" | "advice"> {
  const { group, version } = groupOf(object.apiVersion);
  const value = toValue(object);
  const findings: Reported[] = [];
  for (const unit of pack.units) {
    if (unit.group === group && unit.resourceKind === object.kind && unit.versions.includes(version)) {
      judgeOf(unit)(value, (found) => found.kind === "violation" && findings.push(found));
    }
  }
  const at = (level: string): readonly Finding[] => {
    const own = findings.filter(({ severity }) => levelOf(severity) === level).map(({ control, message }) => ({ control, message }));
    return [...new Map(own.map((finding) => [finding.message, finding])).values()].sort((a, b) => (a.message < b.message ? -1 : 1));
  };
  return { denials: at("demand"), advice: at("advice") };
}

/** The object under another name, in the tests' namespace if its kind has one. */
export function named(object: Manifest, name: string): Manifest {
  const { generateName: _, ...metadata } = object.metadata;
  const scope = resourceOf(object)?.scope;
  return { ...object, metadata: { ...metadata, name, ...(scope === "Namespaced" ? { namespace: NAMESPACE } : {}) } };
}

const resourceOf = (object: Manifest) =>
  model.operators.flatMap(({ resources }) => resources).find(({ group, kind }) => group === groupOf(object.apiVersion).group && kind === object.kind);

/** Whether it is denied for the same in whatever version it is read: a scan asks for the one that the API server prefers. */
export function isSameInAllVersions({ object, denials }: Subject): boolean {
  const { group } = groupOf(object.apiVersion);
  const versions = Object.keys(resourceOf(object)?.versions ?? {});
  return versions.every((version) => JSON.stringify(judge({ ...object, apiVersion: `${group}/${version}` }).denials) === JSON.stringify(denials));
}

const all: readonly Pick<Subject, "operator" | "object">[] = fixtures.flatMap(({ object, operator }, index) =>
  isManifest(object) ? [{ operator, object: named(object, `subject-${index}`) }] : [],
);

export interface Subjects {
  /** Nothing to deny and nothing to advise. */
  readonly compliant: readonly Subject[];
  readonly violating: readonly Subject[];
  /** What the API server would not take, whatever the policies say. */
  readonly refused: readonly string[];
}

/** Those that the API server takes while no policy is there; of one operator, or of all. */
export async function takenBy(cluster: Cluster, operator?: string): Promise<Subjects> {
  const asked = all.filter((subject) => operator === undefined || subject.operator === operator);
  const answers = await each(asked, async (subject) => {
    const { object } = subject;
    // Strictly, as server-side apply is: what one version of a kind has not would be dropped here, and refused there.
    const query = { dryRun: "All", fieldValidation: "Strict" };
    return { subject, reply: await cluster.request("POST", await cluster.path(object, { collection: true }), object, { query }) };
  });
  const taken: Subject[] = [];
  const refused: string[] = [];
  for (const { subject, reply } of answers) {
    if (reply.status === 201 && isManifest(reply.body)) {
      // Judged as admission sees it: with defaults.
      taken.push({ ...subject, ...judge(reply.body) });
    } else {
      refused.push(`${subject.object.kind} ${subject.object.metadata.name ?? ""}: ${JSON.stringify(reply.body).slice(0, 300)}`);
    }
  }
  return {
    compliant: taken.filter(({ denials, advice }) => denials.length + advice.length === 0),
    violating: taken.filter(({ denials }) => denials.length > 0),
    refused,
  };
}

/** One for each value of `key`, the first. */
export function oneForEach<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
