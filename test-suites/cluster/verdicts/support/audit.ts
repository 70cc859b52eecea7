// What engines wrote down while nothing was blocked: constraint status, PolicyReports, the API server's audit log.
import type { Subject } from "../../../support/subjects.ts";
import { agree } from "../../../support/verdict-comparison.ts";
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, type Manifest, textAt } from "../../support/json.ts";
import type { Said } from "./answers.ts";
import { expectedOf, type Policy, repeatsOf } from "./policies.ts";

/** By object, what each policy said of it. */
export type Records = ReadonlyMap<string, readonly Said[]>;

export interface Recorded {
  readonly verdicts: number;
  readonly messages: number;
  readonly differences: readonly string[];
}

export const idOf = (kind: string, namespace: string, name: string): string => `${kind} ${namespace}/${name}`;
export const idOfSubject = ({ object }: Subject): string => idOf(object.kind, object.metadata.namespace ?? "", object.metadata.name);

/** The violations in all constraints' status; undefined until each was audited after `since`. */
export async function constraintStatus(cluster: Cluster, constraints: readonly Manifest[], since: string): Promise<Records | undefined> {
  const statuses = await Promise.all(
    constraints.map(async (constraint) => ({
      name: constraint.metadata.name ?? "",
      status: dig((await cluster.must("GET", await cluster.path(constraint))).body, "status"),
    })),
  );
  if (!statuses.every(({ status }) => textAt(status, "auditTimestamp") > since)) {
    return undefined;
  }
  return gather(
    statuses.flatMap(({ name, status }) => {
      const violations = listAt(status, "violations");
      const missing = Number(dig(status, "totalViolations")) - violations.length;
      return [
        ...violations.map(
          (violation): Entry => [
            idOf(textAt(violation, "kind"), textAt(violation, "namespace"), textAt(violation, "name")),
            { policy: name, text: textAt(violation, "message") },
          ],
        ),
        ...(missing === 0 ? [] : [["(status)", { policy: name, text: `${missing} violations are not listed` }] satisfies Entry]),
      ];
    }),
  );
}

/** Failures in the PolicyReports of one source; what is neither pass nor fail is told as it is. */
export async function policyReports(
  cluster: Cluster,
  source: string,
  isAsked: (policy: string) => boolean,
): Promise<{ readonly failed: Records; readonly judged: ReadonlySet<string> }> {
  const failed: Entry[] = [];
  const judged = new Set<string>();
  for (const kind of ["policyreports", "clusterpolicyreports"]) {
    const { body } = await cluster.must("GET", `/apis/wgpolicyk8s.io/v1alpha2/${kind}`);
    for (const report of listAt(body, "items")) {
      const id = idOf(textAt(report, "scope", "kind"), textAt(report, "scope", "namespace"), textAt(report, "scope", "name"));
      for (const result of listAt(report, "results").filter((candidate) => textAt(candidate, "source") === source && isAsked(textAt(candidate, "policy")))) {
        const [policy, verdict, message] = [textAt(result, "policy"), textAt(result, "result"), textAt(result, "message")];
        judged.add(`${policy} ${id}`);
        if (verdict !== "pass") {
          failed.push([id, { policy, text: verdict === "fail" ? message : `${verdict}: ${message}` }]);
        }
      }
    }
  }
  return { failed: gather(failed), judged };
}

export type Entry = readonly [string, Said];

/** By object. */
export function gather(entries: readonly Entry[]): Records {
  const records = new Map<string, Said[]>();
  for (const [id, said] of entries) {
    records.set(id, [...(records.get(id) ?? []), said]);
  }
  return records;
}

export interface Reading {
  /** A CEL engine's list, to be taken apart. */
  readonly joins: boolean;
  /** A status has room for so many bytes of a message. */
  readonly limit: number | undefined;
}

/** Each policy of an object's operator against each object. */
export function compareRecords(subjects: readonly Subject[], policies: readonly Policy[], records: Records, reading: Reading): Recorded {
  const differences: string[] = [];
  const known = new Set(subjects.map(idOfSubject));
  let [verdicts, messages] = [0, 0];
  for (const subject of subjects) {
    const found = records.get(idOfSubject(subject)) ?? [];
    for (const policy of policies.filter(({ operator }) => operator === subject.operator)) {
      const expected = expectedOf(policy, subject);
      const texts = found.filter((said) => said.policy === policy.name).map(({ text }) => text);
      verdicts += 1;
      messages += expected.length;
      if (!isSame(expected, texts, repeatsOf(policy, subject), reading)) {
        differences.push(`${subject.from} ${policy.name}\n  reference: ${JSON.stringify(expected)}\n  engine:    ${JSON.stringify(texts)}`);
      }
    }
    const others = found.filter(({ policy }) => !policies.some(({ name, operator }) => name === policy && operator === subject.operator));
    differences.push(...others.map(({ policy, text }) => `${subject.from}: ${policy} has no business with it, but says ${text}`));
  }
  const strangers = [...records].filter(([id]) => !known.has(id));
  return { verdicts, messages, differences: [...differences, ...strangers.map(([id, said]) => `${id}: nobody asked about it: ${JSON.stringify(said)}`)] };
}

function isSame(expected: readonly string[], texts: readonly string[], repeats: number, { joins, limit }: Reading): boolean {
  const [text] = texts;
  if (!joins || texts.length !== 1 || text === undefined) {
    return agree(expected, [...texts].sort(), repeats);
  }
  return limit !== undefined && text.length === limit && text.endsWith("...")
    ? begins(text.slice(0, -3), expected)
    : agree(expected, text.split(" | ").sort(), repeats);
}

/** Whether the text is the beginning of the messages, joined in some order. */
function begins(text: string, expected: readonly string[]): boolean {
  return (
    expected.some((message) => message.startsWith(text)) ||
    expected.some(
      (message) =>
        text.startsWith(`${message} | `) &&
        begins(
          text.slice(message.length + 3),
          expected.filter((other) => other !== message),
        ),
    )
  );
}
