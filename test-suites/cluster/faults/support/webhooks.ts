// How long the API server waits for an engine and what it does then, as the engine's own configuration says.
import { GENERATED, rendered } from "../../lifecycle/support/packs.ts";
import { PATCH_TYPES } from "../../support/client.ts";
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, textAt } from "../../support/json.ts";
import type { EngineName, Guard } from "./scene.ts";

const NAMES: { readonly [program in EngineName]: RegExp } = {
  gatekeeper: /^(?:validation|mutation)\.gatekeeper\.sh$/u,
  kyverno: /^(?:vpol\.)?validate\.kyverno\.svc/u,
};
const ROOT = "/apis/admissionregistration.k8s.io/v1";

export interface Waiting {
  /** Until there is a verdict: what changes objects is asked first, then what judges them, all at once. */
  readonly timeoutMs: number;
  /** For what judges alone. */
  readonly judgingMs: number;
  readonly failurePolicies: readonly string[];
}

export async function waitingFor(cluster: Cluster, program: EngineName): Promise<Waiting> {
  const kinds = await Promise.all(
    ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"].map(async (kind) => {
      const { body } = await cluster.must("GET", `${ROOT}/${kind}`);
      return listAt(body, "items").flatMap((item) => listAt(item, "webhooks").filter((webhook) => NAMES[program].test(textAt(webhook, "name"))));
    }),
  );
  const seconds = kinds.map((webhooks) => Math.max(0, ...webhooks.map((webhook) => Number(dig(webhook, "timeoutSeconds") ?? 10))));
  return {
    timeoutMs: seconds.reduce((sum, some) => sum + some, 0) * 1000,
    judgingMs: (seconds.at(-1) ?? 0) * 1000,
    failurePolicies: [...new Set(kinds.flat().map((webhook) => textAt(webhook, "failurePolicy")))].sort(),
  };
}

/** As the docs say for those who would rather have denied what nobody can judge. */
export async function failClosed(cluster: Cluster, { form, program, scene }: Guard): Promise<void> {
  if (program === "gatekeeper") {
    await patchJudging(cluster, { failurePolicy: "Fail" });
    return;
  }
  for (const policy of await rendered(cluster, `${GENERATED}/${form.overlay("enforce")}/${scene.operator}`)) {
    await cluster.must("PATCH", await cluster.path(policy), { spec: { failurePolicy: "Fail" } });
  }
  await cluster.waitFor("Kyverno to have a webhook that fails", async () => (await waitingFor(cluster, "kyverno")).failurePolicies.includes("Fail"));
}

/** Gatekeeper is no longer asked about these namespaces. */
export async function spare(cluster: Cluster, namespaces: readonly string[]): Promise<void> {
  await patchJudging(cluster, { namespaceSelector: { matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "NotIn", values: namespaces }] } });
}

async function patchJudging(cluster: Cluster, changes: object): Promise<void> {
  const path = `${ROOT}/validatingwebhookconfigurations/gatekeeper-validating-webhook-configuration`;
  const webhooks = [{ name: "validation.gatekeeper.sh", ...changes }];
  await cluster.must("PATCH", path, { webhooks }, { contentType: PATCH_TYPES.strategic });
}
