// All objects written for real while forms are in audit, and what each engine then says of them in its own place.
import { SOURCES } from "../../lifecycle/support/policy-reports.ts";
import { agree } from "../../../support/verdict-comparison.ts";
import type { Cluster } from "../../support/cluster.ts";
import { each } from "../../support/each.ts";
import { isManifest, listAt, type Manifest, textAt } from "../../support/json.ts";
import { compareRecords, constraintStatus, type Entry, gather, idOfSubject, policyReports, type Recorded, type Records } from "./audit.ts";
import { WORDINGS } from "./answers.ts";
import { accountsIn, type Case, REFUSALS, send } from "./cases.ts";
import { objectsOf } from "./install.ts";
import { awaitEffect, judge } from "./judge.ts";
import { expectedOf, type Form, policiesOf, repeatsOf, speaksTo } from "./policies.ts";
import { unheardBy } from "./unheard.ts";
import { wordingOf } from "./wordings.ts";

interface Subjects {
  readonly written: readonly Case[];
  /** What was said that neither the API server by itself says nor a ClusterPolicy, which warns. */
  readonly loud: readonly string[];
}

const RECORDS_MS = 240_000;
/** A constraint's status has no room for more of a message. */
const STATUS_BYTES = 256;

/** What the form's engine made of objects that are there since then: written down by itself or, where the API server judges, in answer to dry runs. */
export function auditOf(cluster: Cluster, form: Form, subjects: readonly Case[], since: string): Promise<Recorded> {
  if (isGenerated(form)) {
    return ofWarnings(cluster, form, subjects);
  }
  return { gatekeeper: ofConstraints, kyverno: ofReports, admission: ofAuditLog }[form.engine](cluster, form, subjects, since);
}

/** Kyverno makes policies of the API server of them, which warn where others are silent. */
const isGenerated = ({ kinds }: Form): boolean => kinds.includes("clusterpolicies.kyverno.io");

async function ofWarnings(cluster: Cluster, form: Form, subjects: readonly Case[]): Promise<Recorded> {
  // As it is, over itself.
  const there = subjects.map((one): Case => ({ ...one, sent: one.object, exists: true }));
  const operators = new Set(subjects.map(({ operator }) => operator));
  const policies = [...policiesOf(form).values()].filter(({ operator }) => operators.has(operator));
  const judged = { mode: "warn", wording: wordingOf(form), policies } as const;
  await awaitEffect(cluster, there, judged);
  const { requests, messages, differences } = await judge(cluster, there, judged);
  return { verdicts: requests * policies.length, messages, differences };
}

/** Creates all objects, each in the first of some namespaces (or, without any, under the first name) where there is none of its kind and name. */
export async function writeAll(cluster: Cluster, cases: readonly Case[]): Promise<Subjects> {
  const taken = new Map<string, number>();
  const placed = cases
    .filter(({ exists }) => !exists)
    .map((one) => {
      const { kind, metadata } = one.object;
      const serial = taken.get(`${kind} ${metadata.name}`) ?? 0;
      taken.set(`${kind} ${metadata.name}`, serial + 1);
      const place = metadata.namespace === undefined ? { name: `${metadata.name}-${serial}` } : { namespace: `audit-${serial}` };
      return { ...one, sent: { ...one.sent, metadata: { ...one.sent.metadata, ...place } } };
    });
  const namespaces = [...new Set(placed.flatMap(({ sent }) => (sent.metadata.namespace?.startsWith("audit-") ? [sent.metadata.namespace] : [])))];
  await cluster.apply(namespaces.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })));
  await accountsIn(cluster, namespaces);
  const replies = await each(placed, async (one) => ({
    one,
    reply: await cluster.request("POST", await cluster.path(one.sent, { collection: true }), one.sent),
  }));
  return {
    written: replies.flatMap(({ one, reply: { body, status } }) => (status < 300 && isManifest(body) ? [withObject(one, body)] : [])),
    loud: replies.flatMap(({ one, reply: { status, body, warnings } }) => {
      const said = [...(status < 300 ? [] : [textAt(body, "message")]), ...warnings];
      const isOwn = (text: string): boolean => REFUSALS.some((known) => known.test(text)) || WORDINGS.generated.warning(text) !== undefined;
      return said.filter((text) => !isOwn(text)).map((text) => `${one.from}: ${text}`);
    }),
  };
}

const withObject = (one: Case, body: Manifest): Case => ({ ...one, object: { ...body, metadata: { ...body.metadata, name: body.metadata.name ?? "" } } });

/** Reads until there is nothing to complain of, or the complaint stays. */
async function settled(cluster: Cluster, read: () => Promise<Recorded | undefined>): Promise<Recorded> {
  let last: Recorded = { verdicts: 0, messages: 0, differences: ["nothing was recorded"] };
  await cluster
    .waitFor(
      "records",
      async () => {
        last = (await read()) ?? last;
        return last.differences.length === 0;
      },
      RECORDS_MS,
    )
    .catch(() => undefined);
  return last;
}

async function ofConstraints(cluster: Cluster, form: Form, subjects: readonly Case[], since: string): Promise<Recorded> {
  const constraints = (await objectsOf(cluster, form, "audit")).filter(({ kind }) => kind !== "ConstraintTemplate");
  const { joins } = wordingOf(form);
  return settled(cluster, async () => {
    const records = await constraintStatus(cluster, constraints, since);
    return records === undefined ? undefined : compareRecords(subjects, [...policiesOf(form).values()], records, { joins, limit: STATUS_BYTES });
  });
}

async function ofReports(cluster: Cluster, form: Form, all: readonly Case[]): Promise<Recorded> {
  const unheard = await unheardBy(cluster, form);
  // Nobody lets Kyverno read Secrets, so it can't report on them.
  const subjects = all.filter(({ object }) => !unheard.has(object.kind) && object.kind !== "Secret");
  const policies = policiesOf(form);
  return settled(cluster, async () => {
    const { failed, judged } = await policyReports(cluster, SOURCES["ValidatingPolicy"] ?? "", (name) => policies.has(name));
    const compared = compareRecords(subjects, [...policies.values()], failed, { joins: true, limit: undefined });
    const silent = subjects.flatMap((subject) =>
      [...policies.values()]
        .filter((policy) => policy.parts.some((part) => speaksTo(part, subject)) && !judged.has(`${policy.name} ${idOfSubject(subject)}`))
        .map(({ name }) => name),
    );
    return silent.length === 0
      ? compared
      : { ...compared, differences: [...compared.differences, `${silent.length} verdicts are missing, such as ${silent[0]}'s`] };
  });
}

/** Of each dry run the audit log has what the first policy found that something was found by. */
async function ofAuditLog(cluster: Cluster, form: Form, cases: readonly Case[]): Promise<Recorded> {
  const policies = policiesOf(form);
  let pass = 0;
  return settled(cluster, async () => {
    pass += 1;
    const managers = new Map(cases.map((one, index) => [`pass-${pass}-${index}-`, one]));
    await each([...managers], ([fieldManager, one]) => send(cluster, one, { fieldManager }));
    const found = failuresIn(cluster.auditEvents());
    const differences = [...managers].flatMap(([manager, one]) => {
      const said = found.get(manager) ?? [];
      const expected = new Map(
        [...policies.values()].filter(({ operator }) => operator === one.operator).map((policy) => [policy.name, expectedOf(policy, one)]),
      );
      const isRight =
        said.length === 0
          ? [...expected.values()].every((messages) => messages.length === 0)
          : said.every(({ policy: name, text }) => {
              const policy = policies.get(name);
              return agree(expected.get(name) ?? [], text.split(" | ").sort(), policy === undefined ? 0 : repeatsOf(policy, one));
            });
      return isRight ? [] : [`${one.from}: ${JSON.stringify(said)}\n  reference: ${JSON.stringify([...expected])}`];
    });
    return { verdicts: cases.length, messages: [...managers.keys()].flatMap((manager) => found.get(manager) ?? []).length, differences };
  });
}

/** What Kyverno made of a ClusterPolicy says the same. */
const GENERATED = /^cpol-/u;

/** By the field manager that a request named. */
function failuresIn(events: readonly unknown[]): Records {
  return gather(
    events.flatMap((event): readonly Entry[] => {
      const text = textAt(event, "annotations", "validation.policy.admission.k8s.io/validation_failure");
      const manager = /[?&]fieldManager=(pass-\d+-\d+-)/u.exec(textAt(event, "requestURI"))?.[1];
      return text === "" || manager === undefined
        ? []
        : listAt(JSON.parse(text)).map(
            (failure): Entry => [manager, { policy: textAt(failure, "policy").replace(GENERATED, ""), text: textAt(failure, "message") }],
          );
    }),
  );
}
