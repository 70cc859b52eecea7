// KSI-5, WL-1: services and contexts.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, containerContext, expose, podContext, sidecars } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

// Kubernetes lets a process gain privileges unless the container says no.
const OPEN = "allowed";

function* service(
  name: string,
  given: Infer<typeof expose> | undefined,
  older: string | undefined,
  ranges: readonly string[] | undefined,
  at: string,
): Generator<ExposedService> {
  const own = given?.type ?? "";
  yield {
    name,
    type: own === "" ? (older ?? "") : own,
    annotations: given?.annotations ?? {},
    sourceRanges: ranges ?? [],
    closedByDefault: false,
    path: say`${at}.type`,
    fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
  };
}

/** Without a type in `expose` the field from before 1.14 counts, and without either it is a ClusterIP (service.go). */
export function* services(spec: Spec | undefined): Generator<ExposedService> {
  const haproxy = spec?.haproxy;
  const proxysql = spec?.proxysql;
  const expose = spec?.pxc?.expose;
  if (expose?.enabled === true) {
    yield* service("of each PXC pod", expose, undefined, expose.loadBalancerSourceRanges, "spec.pxc.expose");
  }
  // That of the primary is there with HAProxy itself, that of the replicas unless it is turned off.
  if (haproxy?.enabled === true) {
    yield* service("of the primary", haproxy.exposePrimary, haproxy.serviceType, haproxy.exposePrimary?.loadBalancerSourceRanges, "spec.haproxy.exposePrimary");
  }
  if (haproxy?.enabled === true && (haproxy.exposeReplicas === undefined || haproxy.exposeReplicas.enabled === true)) {
    const shared = haproxy.exposeReplicas?.type === "LoadBalancer" ? haproxy.exposePrimary?.loadBalancerSourceRanges : undefined;
    yield* service(
      "of the replicas",
      haproxy.exposeReplicas,
      haproxy.replicasServiceType,
      haproxy.exposeReplicas?.loadBalancerSourceRanges ?? shared,
      "spec.haproxy.exposeReplicas",
    );
  }
  if (proxysql?.enabled === true) {
    yield* service("of ProxySQL", proxysql.expose, proxysql.serviceType, proxysql.expose?.loadBalancerSourceRanges, "spec.proxysql.expose");
  }
}

/** The operator sets no user: without one here the image decides. */
function* container(
  name: string,
  at: string,
  pod: Infer<typeof podContext> | undefined,
  own: Infer<typeof containerContext> | undefined,
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

function* beside(given: Infer<typeof sidecars> | undefined, pod: Infer<typeof podContext> | undefined, at: string): Generator<RunningContainer> {
  for (const [i, sidecar] of (given ?? []).entries()) {
    yield* container(sidecar.name ?? "", say`${at}.sidecars[${i}].securityContext`, pod, sidecar.securityContext);
  }
}

export function* containers(spec: Spec | undefined): Generator<RunningContainer> {
  const shared = spec?.pxc?.podSecurityContext;
  yield* container("pxc", "spec.pxc.containerSecurityContext", shared, spec?.pxc?.containerSecurityContext);
  yield* beside(spec?.pxc?.sidecars, shared, "spec.pxc");
  if (spec?.haproxy?.enabled === true) {
    yield* container("haproxy", "spec.haproxy.containerSecurityContext", spec.haproxy.podSecurityContext, spec.haproxy.containerSecurityContext);
    yield* beside(spec.haproxy.sidecars, spec.haproxy.podSecurityContext, "spec.haproxy");
  }
  if (spec?.proxysql?.enabled === true) {
    yield* container("proxysql", "spec.proxysql.containerSecurityContext", spec.proxysql.podSecurityContext, spec.proxysql.containerSecurityContext);
    yield* beside(spec.proxysql.sidecars, spec.proxysql.podSecurityContext, "spec.proxysql");
  }
  // These run in the pods of PXC, with contexts of their own (statefulset/node.go).
  if (spec?.logcollector?.enabled === true) {
    yield* container("logs", "spec.logcollector.containerSecurityContext", shared, spec.logcollector.containerSecurityContext);
  }
  if (spec?.pmm?.enabled === true) {
    yield* container("pmm-client", "spec.pmm.containerSecurityContext", shared, spec.pmm.containerSecurityContext);
  }
  // Without a context of its own it has that of the container that it goes before.
  if (spec?.initContainer?.containerSecurityContext !== undefined) {
    yield* container("that goes before", "spec.initContainer.containerSecurityContext", shared, spec.initContainer.containerSecurityContext);
  }
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* container(
      "of the backup",
      say`spec.backup.storages.${key}.containerSecurityContext`,
      storage?.podSecurityContext,
      storage?.containerSecurityContext,
    );
  }
}
