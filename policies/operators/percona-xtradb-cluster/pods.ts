// KSI-5, WL-1: services and contexts.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { statedContainer, statedContainers } from "../../lib/containers.ts";
import type { ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, expose } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

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

export function* containers(spec: Spec | undefined): Generator<RunningContainer> {
  const shared = spec?.pxc?.podSecurityContext;
  yield* statedContainer("pxc", shared, spec?.pxc?.containerSecurityContext, "spec.pxc.containerSecurityContext");
  yield* statedContainers(spec?.pxc?.sidecars, shared, "spec.pxc.sidecars");
  if (spec?.haproxy?.enabled === true) {
    yield* statedContainer("haproxy", spec.haproxy.podSecurityContext, spec.haproxy.containerSecurityContext, "spec.haproxy.containerSecurityContext");
    yield* statedContainers(spec.haproxy.sidecars, spec.haproxy.podSecurityContext, "spec.haproxy.sidecars");
  }
  if (spec?.proxysql?.enabled === true) {
    yield* statedContainer("proxysql", spec.proxysql.podSecurityContext, spec.proxysql.containerSecurityContext, "spec.proxysql.containerSecurityContext");
    yield* statedContainers(spec.proxysql.sidecars, spec.proxysql.podSecurityContext, "spec.proxysql.sidecars");
  }
  // These run in the pods of PXC, with contexts of their own (statefulset/node.go).
  if (spec?.logcollector?.enabled === true) {
    yield* statedContainer("logs", shared, spec.logcollector.containerSecurityContext, "spec.logcollector.containerSecurityContext");
  }
  if (spec?.pmm?.enabled === true) {
    yield* statedContainer("pmm-client", shared, spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext");
  }
  // Without a context of its own it has that of the container that it goes before.
  if (spec?.initContainer?.containerSecurityContext !== undefined) {
    yield* statedContainer("that goes before", shared, spec.initContainer.containerSecurityContext, "spec.initContainer.containerSecurityContext");
  }
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* statedContainer(
      "of the backup",
      storage?.podSecurityContext,
      storage?.containerSecurityContext,
      say`spec.backup.storages.${key}.containerSecurityContext`,
    );
  }
}
