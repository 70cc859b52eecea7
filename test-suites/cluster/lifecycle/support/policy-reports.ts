// What Kyverno says of policies and of objects.
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, type Manifest, textAt } from "../../support/json.ts";

/** `source policy kind name`, of each result with this verdict. */
export async function reported(cluster: Cluster, verdict: "pass" | "fail"): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const kind of ["policyreports", "clusterpolicyreports"]) {
    const { body } = await cluster.must("GET", `/apis/wgpolicyk8s.io/v1alpha2/${kind}`);
    for (const report of listAt(body, "items")) {
      for (const result of listAt(report, "results").filter((candidate) => textAt(candidate, "result") === verdict)) {
        found.add(`${textAt(result, "source")} ${textAt(result, "policy")} ${textAt(report, "scope", "kind")} ${textAt(report, "scope", "name")}`);
      }
    }
  }
  return found;
}

/** The name under which each kind of policy reports. */
export const SOURCES: { readonly [kind: string]: string } = { ValidatingPolicy: "KyvernoValidatingPolicy", ClusterPolicy: "kyverno" };

/** Undefined while Kyverno hasn't judged the policy yet. */
export async function readiness(cluster: Cluster, policy: Manifest): Promise<{ readonly ready: boolean; readonly why: string } | undefined> {
  const { body } = await cluster.must("GET", await cluster.path(policy));
  const conditions = [...listAt(body, "status", "conditions"), ...listAt(body, "status", "conditionStatus", "conditions")];
  const wanted = policy.kind === "ClusterPolicy" ? ["Ready"] : ["WebhookConfigured", "RBACPermissionsGranted"];
  const found = wanted.map((type) => conditions.find((condition) => textAt(condition, "type") === type));
  if (found.includes(undefined)) {
    return undefined;
  }
  const bad = found.filter((condition) => textAt(condition, "status") !== "True");
  const ready = bad.length === 0 && (policy.kind === "ClusterPolicy" || dig(body, "status", "conditionStatus", "ready") === true);
  return { ready, why: bad.map((condition) => textAt(condition, "message")).join("; ") };
}
