// What `kyverno apply --policy-report --output-format json` prints: warnings and lists of skipped policies as text, and
// each report as JSON on a line of its own. Without any result there is no report at all.
import { nameOf, type ObjectName, printName } from "./documents.ts";
import { EngineError, excerpt } from "./engine-error.ts";
import { isRecord, listAt, textAt } from "./foreign-json.ts";

const OUTCOMES = ["pass", "fail", "skip", "error", "warn"] as const;

export type KyvernoOutcome = (typeof OUTCOMES)[number];

export interface KyvernoResult {
  /** `name`, or `namespace/name` of a namespaced policy. */
  readonly policy: string;
  /** The rule of a ClusterPolicy; the newer kinds have none. */
  readonly rule?: string;
  readonly result: KyvernoOutcome;
  readonly message: string;
  readonly object: ObjectName;
}

const REPORT_KINDS = new Set(["ClusterReport", "PolicyReport"]);

/** The results, sorted, because Kyverno prints them in another order each time. Throws EngineError for a result it can't read. */
export function readKyvernoReport(stdout: string): readonly KyvernoResult[] {
  const results: KyvernoResult[] = [];
  for (const line of stdout.split("\n").filter((candidate) => candidate.startsWith("{"))) {
    const report = parseLine(line);
    if (!REPORT_KINDS.has(textAt(report, "kind") ?? "")) {
      throw unreadable(line);
    }
    results.push(...listAt(report, "results").flatMap(readResult));
  }
  return results
    .map((result) => ({ result, key: [result.policy, result.rule ?? "", printName(result.object), result.message].join("\n") }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ result }) => result);
}

/** What Kyverno says of policies it left out; empty if it left out none. */
export function readSkippedPolicies(stdout: string): string {
  return /^(?:Policies Skipped|Invalid Policies):\n([\s\S]*?)\n-{10,}$/m.exec(stdout)?.[1] ?? "";
}

export function isOutcome(text: string | undefined): text is KyvernoOutcome {
  return OUTCOMES.some((outcome) => outcome === text);
}

function parseLine(line: string): unknown {
  try {
    const report: unknown = JSON.parse(line);
    return report;
  } catch {
    throw unreadable(line);
  }
}

function readResult(entry: unknown): readonly KyvernoResult[] {
  const policy = textAt(entry, "policy");
  const result = textAt(entry, "result");
  const objects = listAt(entry, "resources");
  if (!isRecord(entry) || policy === undefined || !isOutcome(result) || objects.length === 0) {
    throw unreadable(JSON.stringify(entry));
  }
  const rule = textAt(entry, "rule") ?? "";
  const message = textAt(entry, "message") ?? "";
  return objects.map((object) => ({ policy, ...(rule === "" ? {} : { rule }), result, message, object: nameOf(object) }));
}

function unreadable(text: string): EngineError {
  return new EngineError("kyverno printed a report of an unknown form", excerpt(text, 500), "see that the kyverno in use is the pinned one: `npm run engines`");
}
