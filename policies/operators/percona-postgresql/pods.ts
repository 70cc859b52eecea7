// KSI-5, WL-1: services and contexts.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { statedContainer, statedContainers } from "../../lib/containers.ts";
import type { ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, expose } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

/** A service, as far as the object states it: the operator makes it a ClusterIP otherwise. */
export function* service(name: string, given: Infer<typeof expose> | undefined, at: string): Generator<ExposedService> {
  if (given !== undefined) {
    yield {
      name,
      type: given.type,
      annotations: given.annotations ?? {},
      sourceRanges: given.loadBalancerSourceRanges ?? [],
      closedByDefault: false,
      path: say`${at}.type`,
      fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
    };
  }
}

/** The operator's own containers refuse root and escalation (initialize/security.go); these have what is written here. */
export function* containers(spec: Spec | undefined): Generator<RunningContainer> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    const at = say`spec.instances[${i}]`;
    yield* statedContainers(instance.sidecars, instance.securityContext, say`${at}.sidecars`);
    yield* statedContainers(instance.initContainers, instance.securityContext, say`${at}.initContainers`);
    const own = instance.initContainer?.containerSecurityContext;
    if (own !== undefined) {
      yield* statedContainer("postgres-init", instance.securityContext, own, say`${at}.initContainer.containerSecurityContext`);
    }
  }
  yield* statedContainers(bouncer?.sidecars, bouncer?.securityContext, "spec.proxy.pgBouncer.sidecars");
  yield* statedContainers(pgbackrest?.repoHost?.sidecars, pgbackrest?.repoHost?.securityContext, "spec.backups.pgbackrest.repoHost.sidecars");
  if (pgbackrest?.initContainer?.containerSecurityContext !== undefined) {
    yield* statedContainer(
      "pgbackrest-init",
      pgbackrest.repoHost?.securityContext,
      pgbackrest.initContainer.containerSecurityContext,
      "spec.backups.pgbackrest.initContainer.containerSecurityContext",
    );
  }
  if (spec?.initContainer?.containerSecurityContext !== undefined) {
    yield* statedContainer(
      "that goes before",
      spec.instances?.[0]?.securityContext,
      spec.initContainer.containerSecurityContext,
      "spec.initContainer.containerSecurityContext",
    );
  }
  if (spec?.pmm?.enabled === true) {
    yield* statedContainer("pmm-client", spec.instances?.[0]?.securityContext, spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext");
  }
}
