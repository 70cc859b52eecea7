// What is in the cluster before any policy is.
import type { Cluster } from "../../test-suites/cluster/support/cluster.ts";
import { operatorCrds } from "../../test-suites/cluster/support/operator-crds.ts";
import { formNamed } from "../../test-suites/cluster/lifecycle/support/forms.ts";
import { NAMESPACE } from "../../test-suites/cluster/lifecycle/support/subjects.ts";
import { GENERATED, rendered } from "../../test-suites/cluster/lifecycle/support/packs.ts";

/** CRDs of all operators, a namespace, and the rights without which Kyverno takes no policy for ready. */
export async function prepare(cluster: Cluster): Promise<void> {
  await cluster.apply([...operatorCrds().crds, { apiVersion: "v1", kind: "Namespace", metadata: { name: NAMESPACE } }]);
  await cluster.apply(await rendered(cluster, `${GENERATED}/${formNamed("kyverno cluster-policies").rights}`));
}
