// What is tried while an engine is away.
import { SYSTEM_NAMESPACES } from "../../../../src/targets/select.ts";
import type { Cluster } from "../../support/cluster.ts";
import type { Manifest } from "../../support/json.ts";
import { type Call, troubles } from "./calls.ts";
import type { Guard } from "./scene.ts";
import { serverSideApply } from "./upstream.ts";

/** Creates a violating object, and leaves it there. */
export async function slipIn(cluster: Cluster, { scene }: Guard): Promise<Manifest> {
  const [subject] = scene.violating;
  if (subject === undefined) {
    throw new Error(`nothing of ${scene.operator} violates`);
  }
  const object = { ...subject.object, metadata: { ...subject.object.metadata, name: "slipped-in" } };
  await cluster.must("POST", await cluster.path(object, { collection: true }), object);
  return object;
}

/** Renews a lease, for show, in each of the cluster's own namespaces; returns a line for each that is refused. */
export function renewLeases(cluster: Cluster): Promise<readonly string[]> {
  const places = SYSTEM_NAMESPACES.filter((place) => place.startsWith("kube-"));
  return troubles(places.map((place): Call => [place, () => serverSideApply(cluster, lease(place), true)]));
}

const lease = (place: string): Manifest => ({
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  metadata: { name: "heartbeat", namespace: place },
  spec: { holderIdentity: "somebody" },
});
