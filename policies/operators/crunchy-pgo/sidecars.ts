// WL-1, WL-5: the containers of the user's own. The operator's refuse root, escalation and privileges, and no field changes that.
// WL-9: what the operator's are given.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { openContainers } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import type { MissingResource, NodeAccess, RunningContainer } from "../../vocabulary.ts";
import type { postgresCluster } from "./schema.ts";

type Spec = ObjectOf<typeof postgresCluster>["spec"];
type Instances = NonNullable<NonNullable<Spec>["instances"]>;
type Sidecars = NonNullable<Instances[number]["containers"]>;

/** What they may do; nothing is set for them. */
export function* sidecarRights(containers: Sidecars, at: string): Generator<RunningContainer> {
  for (const [i, container] of containers.entries()) {
    const context = container.securityContext;
    const isUser = context?.runAsUser === undefined ? context?.runAsNonRoot === true : context.runAsUser !== 0;
    yield {
      name: container.name ?? "",
      nonRoot: isUser ? "yes" : "no",
      escalation: context?.allowPrivilegeEscalation === false && context.privileged !== true ? "refused" : "allowed",
      path: say`${at}[${i}].securityContext`,
      fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
      editOfPrivileges: context?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
    };
  }
}

export function* sidecarNodeAccess(spec: Spec): Generator<NodeAccess> {
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* openContainers(instance.containers, say`spec.instances[${i}].containers`, false);
  }
  yield* openContainers(spec?.proxy?.pgBouncer?.containers, "spec.proxy.pgBouncer.containers", false);
}

/** The operator passes them on as they are (internal/postgres/reconcile.go, internal/pgbouncer/reconcile.go). */
export function* clusterResources(spec: Spec): Generator<MissingResource> {
  const bouncer = spec?.proxy?.pgBouncer;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* missingOf("database", instance.resources, say`spec.instances[${i}].resources`);
  }
  if (bouncer !== undefined && bouncer.replicas !== 0) {
    yield* missingOf("pgbouncer", bouncer.resources, "spec.proxy.pgBouncer.resources");
  }
}
