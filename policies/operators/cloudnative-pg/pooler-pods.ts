// WL-5, WL-9: what the template of a Pooler says of its pods.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { portsOfNode, privileged } from "../../lib/node-access.ts";
import type { resources } from "../../lib/resources.ts";
import type { MissingResource, NodeAccess } from "../../vocabulary.ts";
import type { podSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec> | undefined;
type Resources = Infer<typeof resources> | undefined;

const AT = "spec.template.spec";
const PGBOUNCER = "pgbouncer";
// The operator overwrites the contexts of these (pkg/specs/pgbouncer/deployments.go).
const OWN = [PGBOUNCER, "bootstrap-controller"];

/** KSI-5 reads the Pooler's service only: ports and the network of the node are told here. */
export function* poolerNodeAccess(pod: Pod): Generator<NodeAccess> {
  const shared = [
    { name: "hostNetwork", on: pod?.hostNetwork === true, access: "shares the network of the node" },
    { name: "hostPID", on: pod?.hostPID === true, access: "sees the processes of the node" },
    { name: "hostIPC", on: pod?.hostIPC === true, access: "shares memory with the processes of the node" },
  ];
  for (const field of shared.filter((candidate) => candidate.on)) {
    // Off the node's network its containers may still have ports there.
    const edit = field.name === "hostNetwork" ? undefined : "remove";
    yield { who: "the pod", access: field.access, shared: true, path: say`${AT}.${field.name}`, fix: "Remove it", edit };
  }
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    if (!OWN.includes(container.name ?? "")) {
      yield* privileged(container.name ?? "", container.securityContext, say`${AT}.containers[${i}].securityContext`, false);
    }
    // On the node's network the API server writes every port there: it is the same fact.
    if (pod?.hostNetwork !== true) {
      yield* portsOfNode(container, say`${AT}.containers[${i}]`);
    }
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    if (!OWN.includes(container.name ?? "")) {
      yield* privileged(container.name ?? "", container.securityContext, say`${AT}.initContainers[${i}].securityContext`, true);
    }
    if (pod?.hostNetwork !== true) {
      yield* portsOfNode(container, say`${AT}.initContainers[${i}]`);
    }
  }
}

/** What the pod states as a whole, its container need not; a request that is not stated is the limit. */
function missing(own: Resources, pod: Resources) {
  const memory = own?.limits?.["memory"] ?? pod?.limits?.["memory"];
  const needed = [
    { name: "limits.memory", given: memory },
    { name: "requests.memory", given: own?.requests?.["memory"] ?? pod?.requests?.["memory"] ?? memory },
    { name: "requests.cpu", given: own?.requests?.["cpu"] ?? pod?.requests?.["cpu"] ?? own?.limits?.["cpu"] ?? pod?.limits?.["cpu"] },
  ];
  return needed.filter((candidate) => candidate.given === undefined);
}

/** The operator gives PgBouncer none by itself (pkg/specs/pgbouncer/deployments.go). */
export function* poolerResources(pod: Pod): Generator<MissingResource> {
  const containers = pod?.containers ?? [];
  for (const [i, container] of containers.entries()) {
    if (container.name === PGBOUNCER) {
      for (const lacking of missing(container.resources, pod?.resources)) {
        const path = say`${AT}.containers[${i}].resources.${lacking.name}`;
        yield { name: PGBOUNCER, resource: lacking.name, path, fix: "Set it to what the container needs" };
      }
    }
  }
  if (!containers.some((container) => container.name === PGBOUNCER)) {
    for (const lacking of missing(undefined, pod?.resources)) {
      yield { name: PGBOUNCER, resource: lacking.name, path: say`${AT}.containers`, fix: "Add a container pgbouncer that has what it needs" };
    }
  }
}
