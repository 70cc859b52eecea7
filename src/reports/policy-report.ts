// PolicyReports, which Policy Reporter and others read from a cluster: one for each namespace, and one for what is in
// none. The form of wgpolicyk8s.io is the default, for that is what Kyverno and its consumers have installed;
// openreports.io is the same form under its new name.
import { harmless } from "./entry.ts";
import { whyOf } from "./exempted.ts";
import { shownPath } from "./places.ts";
import { type ExemptedFinding, type MarkedFinding, type NotSeen, type Report, type ReportedPack, type ResourceName, shortMessage } from "./report.ts";

const KINDS = {
  policyreport: { apiVersion: "wgpolicyk8s.io/v1alpha2", namespaced: "PolicyReport", cluster: "ClusterPolicyReport" },
  openreports: { apiVersion: "openreports.io/v1alpha1", namespaced: "Report", cluster: "ClusterReport" },
} as const;

export interface PolicyReportOptions {
  readonly base: string;
  readonly form: keyof typeof KINDS;
}

/** etcd takes no object of more than 1.5 MiB. */
const MOST_RESULTS = 500;

interface Result {
  readonly outcome: "fail" | "warn" | "skip";
  readonly resource: ResourceName;
  readonly entry: object;
}

/** YAML documents with the findings as failures, or as warnings where they are low; exempted and not visible as skipped. */
export function* reportAsPolicyReports(pack: ReportedPack, report: Report, options: PolicyReportOptions): Generator<string> {
  const sections = new Map(pack.controls.map(({ id, section }) => [id, section]));
  const namespaces = new Map<string, Result[]>();
  for (const result of resultsOf(report, options.base, sections)) {
    const { namespace } = result.resource;
    const same = namespaces.get(namespace) ?? [];
    namespaces.set(namespace, same);
    same.push({ ...result, entry: { source: pack.name, ...result.entry } });
  }
  if (namespaces.size === 0) {
    namespaces.set("", []);
  }
  for (const namespace of [...namespaces.keys()].sort()) {
    const all = namespaces.get(namespace) ?? [];
    for (let at = 0; at === 0 || at < all.length; at += MOST_RESULTS) {
      yield* documentOf(namespace, at / MOST_RESULTS, all.slice(at, at + MOST_RESULTS), options);
    }
  }
}

function* documentOf(namespace: string, number: number, results: readonly Result[], { form }: PolicyReportOptions): Generator<string> {
  const { apiVersion, namespaced, cluster } = KINDS[form];
  const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
  const metadata = {
    name: `dok-policies-check${number === 0 ? "" : `-${number + 1}`}`,
    ...(namespace === "" ? {} : { namespace: harmless(namespace) }),
    labels: { "app.kubernetes.io/managed-by": "dok-policies" },
  };
  yield `---\napiVersion: ${apiVersion}\nkind: ${namespace === "" ? cluster : namespaced}\nmetadata: ${JSON.stringify(metadata)}\n`;
  yield `summary: ${JSON.stringify({ pass: 0, fail: count("fail"), warn: count("warn"), error: 0, skip: count("skip") })}\n`;
  yield results.length === 0 ? "results: []\n" : "results:\n";
  for (const { entry } of results) {
    yield `  - ${JSON.stringify(entry)}\n`;
  }
}

function* resultsOf(report: Report, base: string, sections: ReadonlyMap<string, string>): Generator<Result> {
  for (const found of report.findings) {
    const outcome = found.finding.severity === "low" ? "warn" : "fail";
    yield { outcome, resource: found.finding.resource, entry: entryOf(found, outcome, base, sections) };
  }
  for (const exempted of report.exempted ?? []) {
    yield exemptedResult(exempted, base, sections);
  }
  for (const entry of report.notVisible) {
    yield notVisibleResult(entry, sections);
  }
}

interface Entry {
  readonly policy: string;
  readonly message: string;
  readonly properties: { readonly [name: string]: string };
}

function entryOf({ finding, fingerprint }: MarkedFinding, outcome: string, base: string, sections: ReadonlyMap<string, string>): Entry {
  const { control, severity, fix, field, file, line, column, operator, renderedFrom, resource } = finding;
  const place = `${shownPath(file, base)}:${line}:${column}`;
  return {
    policy: control,
    ...{ category: sections.get(control) ?? "", severity, result: outcome, resources: [referenceTo(resource)] },
    message: harmless(shortMessage(finding)),
    properties: {
      fix: harmless(fix),
      field: harmless(field),
      place,
      operator,
      fingerprint,
      ...(renderedFrom === undefined ? {} : { renderedFrom: harmless(renderedFrom) }),
    },
  };
}

function exemptedResult({ found, exemption }: ExemptedFinding, base: string, sections: ReadonlyMap<string, string>): Result {
  const entry = entryOf(found, "skip", base, sections);
  const properties = { ...entry.properties, exemptedUntil: exemption.expires, exemptedBecause: harmless(whyOf(exemption)) };
  return { outcome: "skip", resource: found.finding.resource, entry: { ...entry, properties } };
}

function notVisibleResult({ control, operator, resource, reason }: NotSeen, sections: ReadonlyMap<string, string>): Result {
  const message = harmless(`not visible: ${reason}`);
  const category = sections.get(control) ?? "";
  return {
    outcome: "skip",
    resource,
    entry: { policy: control, category, result: "skip", resources: [referenceTo(resource)], message, properties: { operator } },
  };
}

function referenceTo({ apiVersion, kind, namespace, name }: ResourceName): object {
  return { apiVersion: harmless(apiVersion), kind: harmless(kind), ...(namespace === "" ? {} : { namespace: harmless(namespace) }), name: harmless(name) };
}
