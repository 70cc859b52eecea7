// The pack with one thing wrong, as a compiler with a bug would emit it, to show that the comparison notices.
import { isDeepStrictEqual } from "node:util";
import type { Unit } from "../../../../src/ir/nodes.ts";
import type { PackModel } from "../../../../src/targets/contract.ts";
import { pairsOf, type PolicyPart } from "../../../../src/targets/select.ts";
import { model } from "../../../support/pack.ts";
import { messagesFor } from "../../../support/verdict-comparison.ts";
import { interpretUnit } from "../../../../src/ir/interpret.ts";
import { GENERATED, rendered, writePack } from "../../lifecycle/support/packs.ts";
import type { Cluster } from "../../support/cluster.ts";
import type { Manifest } from "../../support/json.ts";
import { type Case, grouped } from "./cases.ts";
import type { Judged } from "./compare.ts";
import { judge } from "./judge.ts";
import type { Form } from "./policies.ts";

/** A bug of the compiler, and objects which each show it by themselves. */
interface Bug {
  readonly what: string;
  readonly model: PackModel;
  readonly sentinels: readonly Case[];
}

export interface Sabotage extends Bug {
  /** What the bug changes of the form, to be applied over the right one. */
  readonly manifests: readonly Manifest[];
}

const SENTINELS = 10;

/** A policy that has lost a rule; and policies for a plural that nothing has or, where a form knows no plurals, a kind. */
export async function sabotagesOf(cluster: Cluster, form: Form, cases: readonly Case[]): Promise<readonly Sabotage[]> {
  const weaker = weakerPolicy(cases);
  const [plural, kind] = [misspelt("a wrong plural", weaker, cases, wrongPlural), misspelt("a wrong kind", weaker, cases, wrongKind)];
  const noticeable = { ...plural, manifests: await changedBy(cluster, form, plural) };
  return [
    { ...weaker, manifests: await changedBy(cluster, form, weaker) },
    noticeable.manifests.length > 0 ? noticeable : { ...kind, manifests: await changedBy(cluster, form, kind) },
  ];
}

const parts = pairsOf(model);

/** The demands that an object fails. */
const failed = (one: Case): readonly PolicyPart[] =>
  parts.filter((part) => part.level === "demand" && part.operator.name === one.operator && messagesFor(part, one).length > 0);

interface Single {
  readonly one: Case;
  readonly part: PolicyPart;
}

/** What fails one demand only: nothing else can stand in for it. */
const singles = (cases: readonly Case[]): readonly Single[] =>
  cases.flatMap((one) => {
    const [part, ...others] = failed(one);
    return part !== undefined && others.length === 0 ? [{ one, part }] : [];
  });

const isOf =
  ({ control, operator }: PolicyPart) =>
  (unit: Unit): boolean =>
    unit.control === control.id && unit.operator === operator.name;

function weakerPolicy(cases: readonly Case[]): Bug {
  const single = singles(cases);
  const candidates = parts.map((chosen) => ({
    chosen,
    sentinels: single.filter(({ one, part }) => part === chosen && part.units.some((unit) => isSilentWithoutLast(unit, one))).map(({ one }) => one),
  }));
  const { chosen, sentinels } = candidates.reduce((best, next) => (next.sentinels.length > best.sentinels.length ? next : best));
  return {
    what: `${chosen.id} of ${chosen.operator.name} without its last rule`,
    model: withUnits((unit) => (isOf(chosen)(unit) ? withoutLast(unit) : unit)),
    sentinels: sentinels.slice(0, SENTINELS),
  };
}

const withoutLast = (unit: Unit): Unit => {
  const last = unit.clauses.findLastIndex(({ kind }) => kind === "violation");
  return { ...unit, clauses: unit.clauses.filter((_, index) => index !== last) };
};

const isSilentWithoutLast = (unit: Unit, { object }: Case): boolean => {
  const speaks = (one: Unit): boolean => one.resourceKind === object.kind && interpretUnit(one, object, {}).some(({ kind }) => kind === "violation");
  return unit.clauses.length > 1 && speaks(unit) && !speaks(withoutLast(unit));
};

/** In the policy, of another operator, that most objects fail. */
function misspelt(what: string, other: Bug, cases: readonly Case[], change: (unit: Unit) => Unit): Bug {
  const elsewhere = singles(cases).filter(({ one }) => one.operator !== other.sentinels[0]?.operator);
  const [most] = [...grouped(elsewhere, ({ one, part }) => `${part.id} ${part.operator.name} ${one.object.kind}`)].sort((a, b) => b.length - a.length);
  const [first] = most ?? [];
  if (most === undefined || first === undefined) {
    throw new Error("no policy would be missed");
  }
  const { part, one } = first;
  return {
    what: `${what} of ${one.object.kind} in ${part.id} of ${part.operator.name}`,
    model: withUnits((unit) => (isOf(part)(unit) && unit.resourceKind === one.object.kind ? change(unit) : unit)),
    sentinels: most.map((item) => item.one).slice(0, SENTINELS),
  };
}

const wrongPlural = (unit: Unit): Unit => ({ ...unit, plural: unit.plural.slice(0, -1) });
const wrongKind = (unit: Unit): Unit => ({ ...unit, plural: `${unit.plural}es`, resourceKind: `${unit.resourceKind}s` });
const withUnits = (change: (unit: Unit) => Unit): PackModel => ({ ...model, units: model.units.map(change) });

const written = new Map<string, string>();

async function changedBy(cluster: Cluster, form: Form, bug: Bug): Promise<readonly Manifest[]> {
  const key = `${form.engine} ${bug.what}`;
  const folder = written.get(key) ?? writePack(bug.model, form.engine);
  written.set(key, folder);
  const folders = [form.templates ?? [], form.overlay("enforce")].flat();
  const pairs = await Promise.all(
    folders.map(async (name) => ({ right: await rendered(cluster, `${GENERATED}/${name}`), wrong: await rendered(cluster, `${folder}/${name}`) })),
  );
  return pairs.flatMap(({ right, wrong }) => wrong.filter((object) => !right.some((other) => isDeepStrictEqual(object, other))));
}

const EFFECT_MS = 90_000;

/** How many of the sentinels are reported, once all are or time is up. */
export async function awaitDifferences(cluster: Cluster, sentinels: readonly Case[], judged: Judged): Promise<number> {
  const end = performance.now() + EFFECT_MS;
  for (;;) {
    const { wrong } = await judge(cluster, sentinels, judged);
    if (wrong.length === sentinels.length || performance.now() > end) {
      return wrong.length;
    }
  }
}
