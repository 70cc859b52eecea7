// One form of the pack in two versions, and the objects by which a cluster tells which of them is in force.
import { expect } from "vitest";
import type { PackModel } from "../../../../src/targets/contract.ts";
import type { Cluster } from "../../support/cluster.ts";
import { textAt } from "../../support/json.ts";
import type { Form } from "./forms.ts";
import { type Versions, versionsOf } from "./older.ts";
import { writePack } from "./packs.ts";
import { isDenied, type Write } from "./probe.ts";
import { judge, oneForEach, type Subject, type Subjects } from "./subjects.ts";

export interface Rehearsal extends Versions {
  readonly folders: { readonly older: string; readonly newer: string };
  /** Denied by both versions, in other words. */
  readonly reworded: Subject;
  /** Denied by the newer version only. */
  readonly addedOnly: Subject;
  /** Denied by both, of each operator and kind one: what must never get in. */
  readonly steady: readonly Subject[];
  /** Complies with both, of each operator and kind one: what must never be denied. */
  readonly fine: readonly Subject[];
}

const SETTLED_MS = 120_000;

/** The first two versions of an operator's pack for which there are objects; the first such operator of these. */
export function rehearse(model: PackModel, form: Form, operators: readonly string[], subjects: Subjects): Rehearsal {
  for (const name of operators) {
    for (const versions of versionsOf(model, name)) {
      const found = subjectsFor(versions, {
        violating: subjects.violating.filter(({ operator }) => operator === name),
        compliant: subjects.compliant.filter(({ operator }) => operator === name),
      });
      if (found !== undefined) {
        const folders = { older: writePack(versions.older, form.engine), newer: writePack(versions.newer, form.engine) };
        return { ...versions, folders, ...found };
      }
    }
  }
  throw new Error(`no fixtures of ${operators.join(", ")} show one version in the place of another`);
}

function subjectsFor(
  { older, newer, changed, added }: Versions,
  { violating, compliant }: Omit<Subjects, "refused">,
): Omit<Rehearsal, keyof Versions | "folders"> | undefined {
  const only = (subject: Subject, control: string): boolean =>
    controlsOf(subject, newer).every((one) => one === control) && judge(subject.object, newer).advice.length === 0;
  const reworded = violating.find((subject) => only(subject, changed) && controlsOf(subject, older).includes(changed));
  const addedOnly = violating.find((subject) => only(subject, added) && controlsOf(subject, older).length === 0);
  const isSteady = (subject: Subject): boolean =>
    controlsOf(subject, older).some((control) => controlsOf(subject, newer).includes(control) && control !== changed);
  const steady = oneForEach(violating.filter(isSteady), ({ object }) => object.kind);
  const fine = oneForEach(
    compliant.filter((subject) => controlsOf(subject, older).length === 0),
    ({ object }) => object.kind,
  );
  return reworded === undefined || addedOnly === undefined || steady.length === 0 ? undefined : { reworded, addedOnly, steady, fine };
}

const controlsOf = (subject: Subject, pack: PackModel): readonly string[] => [...new Set(judge(subject.object, pack).denials.map(({ control }) => control))];

/** Waits until the version's own words are heard, and only those. */
export async function speaks(cluster: Cluster, { reworded, addedOnly, older, newer }: Rehearsal, pack: PackModel): Promise<void> {
  const other = pack === older ? newer : older;
  for (const subject of [reworded, addedOnly]) {
    const own = judge(subject.object, pack).denials.map(({ message }) => message);
    const foreign = judge(subject.object, other)
      .denials.map(({ message }) => message)
      .filter((message) => !own.includes(message));
    await cluster.waitFor(
      `version ${pack.version} to say ${own.join(" | ") || "nothing"}`,
      async () => {
        const said = await denialOf(cluster, subject);
        const isRight = own.length === 0 ? said === "" : own.some((message) => said.includes(message));
        return isRight && !foreign.some((message) => said.includes(message)) ? true : Promise.reject(new Error(said));
      },
      SETTLED_MS,
    );
  }
}

async function denialOf(cluster: Cluster, { object }: Subject): Promise<string> {
  const reply = await cluster.request("POST", await cluster.path(object, { collection: true }), object, { query: { dryRun: "All" } });
  return reply.status < 300 ? "" : textAt(reply.body, "message");
}

/** Waits until the last answer to each of the violating subjects was a no. */
export async function allDenied(cluster: Cluster, subjects: readonly Subject[], writes: readonly Write[]): Promise<void> {
  expect(subjects.length).toBeGreaterThan(0);
  await cluster.waitFor(
    "each violating object to be denied",
    () => {
      const last = new Map([...writes].sort((a, b) => a.sent - b.sent).map((write) => [write.subject, write]));
      return subjects.every((subject) => {
        const write = last.get(subject);
        return write !== undefined && isDenied(write);
      });
    },
    SETTLED_MS,
  );
}
