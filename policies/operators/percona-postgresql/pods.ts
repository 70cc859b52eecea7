// KSI-5, WL-1: services and contexts.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, containerContext, expose, podContext, sidecars as sidecarsSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

// Kubernetes lets a process gain privileges unless the container says no.
const OPEN = "allowed";

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

function* container(
  name: string,
  pod: Infer<typeof podContext> | undefined,
  own: Infer<typeof containerContext> | undefined,
  at: string,
): Generator<RunningContainer> {
  const user = own?.runAsUser ?? pod?.runAsUser;
  const nonRoot = own?.runAsNonRoot ?? pod?.runAsNonRoot;
  yield {
    name,
    nonRoot: user === 0 ? "no" : user !== undefined || nonRoot === true ? "yes" : "unset",
    escalation: own?.allowPrivilegeEscalation === false && own.privileged !== true ? "refused" : OPEN,
    path: say`${at}`,
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
  };
}

function* beside(given: Infer<typeof sidecarsSlice> | undefined, pod: Infer<typeof podContext> | undefined, at: string): Generator<RunningContainer> {
  for (const [i, sidecar] of (given ?? []).entries()) {
    yield* container(sidecar.name ?? "", pod, sidecar.securityContext, say`${at}[${i}].securityContext`);
  }
}

/** The operator's own containers refuse root and escalation (initialize/security.go); these have what is written here. */
export function* containers(spec: Spec | undefined): Generator<RunningContainer> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    const at = say`spec.instances[${i}]`;
    yield* beside(instance.sidecars, instance.securityContext, say`${at}.sidecars`);
    yield* beside(instance.initContainers, instance.securityContext, say`${at}.initContainers`);
    const own = instance.initContainer?.containerSecurityContext;
    if (own !== undefined) {
      yield* container("postgres-init", instance.securityContext, own, say`${at}.initContainer.containerSecurityContext`);
    }
  }
  yield* beside(bouncer?.sidecars, bouncer?.securityContext, "spec.proxy.pgBouncer.sidecars");
  yield* beside(pgbackrest?.repoHost?.sidecars, pgbackrest?.repoHost?.securityContext, "spec.backups.pgbackrest.repoHost.sidecars");
  if (pgbackrest?.initContainer?.containerSecurityContext !== undefined) {
    yield* container(
      "pgbackrest-init",
      pgbackrest.repoHost?.securityContext,
      pgbackrest.initContainer.containerSecurityContext,
      "spec.backups.pgbackrest.initContainer.containerSecurityContext",
    );
  }
  if (spec?.initContainer?.containerSecurityContext !== undefined) {
    yield* container(
      "that goes before",
      spec.instances?.[0]?.securityContext,
      spec.initContainer.containerSecurityContext,
      "spec.initContainer.containerSecurityContext",
    );
  }
  if (spec?.pmm?.enabled === true) {
    yield* container("pmm-client", spec.instances?.[0]?.securityContext, spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext");
  }
}
