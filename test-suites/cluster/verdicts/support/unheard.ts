import type { Cluster } from "../../support/cluster.ts";
import { textAt } from "../../support/json.ts";
import type { Form } from "./policies.ts";

/** Kinds that Kyverno as released never looks at, whatever its policies say; the API server does, with policies that Kyverno generates. */
export async function unheardBy(cluster: Cluster, form: Form): Promise<ReadonlySet<string>> {
  if (!form.kinds.includes("validatingpolicies.policies.kyverno.io")) {
    return new Set();
  }
  const { body } = await cluster.must("GET", "/api/v1/namespaces/kyverno/configmaps/kyverno");
  const filters = textAt(body, "data", "resourceFilters").matchAll(/\[(?<kind>[A-Za-z]+),\*,\*\]/gu);
  return new Set([...filters].flatMap(({ groups }) => groups?.["kind"] ?? []));
}
