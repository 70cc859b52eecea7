// WL-5, WL-9: what containers have of their node.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { openContainers, privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import type { MissingResource, NodeAccess } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const PREPARES = "containerSecurityContext";

/** The operator's own containers have no privileges (initialize/security.go); these have what is written here. */
export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    const at = say`spec.instances[${i}]`;
    yield* openContainers(instance.sidecars, say`${at}.sidecars`, false);
    yield* openContainers(instance.initContainers, say`${at}.initContainers`, true);
    yield* privileged("postgres-init", instance.initContainer?.containerSecurityContext, say`${at}.initContainer.${PREPARES}`, true);
  }
  yield* openContainers(spec?.proxy?.pgBouncer?.sidecars, "spec.proxy.pgBouncer.sidecars", false);
  yield* openContainers(pgbackrest?.repoHost?.sidecars, "spec.backups.pgbackrest.repoHost.sidecars", false);
  yield* privileged("pgbackrest-init", pgbackrest?.initContainer?.containerSecurityContext, `spec.backups.pgbackrest.initContainer.${PREPARES}`, true);
  yield* privileged("that goes before", spec?.initContainer?.containerSecurityContext, `spec.initContainer.${PREPARES}`, true);
  if (spec?.pmm?.enabled === true) {
    yield* privileged("pmm-client", spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext", false);
  }
}

/** The operator passes them on as they are (internal/postgres/reconcile.go, internal/pgbouncer/reconcile.go). */
export function* missingResources(spec: Spec): Generator<MissingResource> {
  const bouncer = spec?.proxy?.pgBouncer;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* missingOf("database", instance.resources, say`spec.instances[${i}].resources`);
  }
  if (bouncer !== undefined && bouncer.replicas !== 0) {
    yield* missingOf("pgbouncer", bouncer.resources, "spec.proxy.pgBouncer.resources");
  }
}
