// KSI-5, NM-10, WL-1: templates that are merged into the operator's own, container by container and field by field (utils.py).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import type { CryptoModule, ExposedService, RunningContainer } from "../../vocabulary.ts";
import { dumpContainers } from "./dumps.ts";
import { runsRouter } from "./router.ts";
import type { clusterSpec, podSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Pod = Infer<typeof podSpec> | undefined;
type Container = NonNullable<NonNullable<Pod>["containers"]>[number];

// What the operator guards itself: in the pods of MySQL, with those of the metrics that it is asked for, and in those of the router.
const OF_MYSQL = ["mysql", "sidecar", "initconf", "initmysql"];
const WITH_METRICS = ["mysql", "sidecar", "initconf", "initmysql", "metrics"];
const OF_ROUTER = ["router"];
const COLLECTOR = "logcollector";

/** The image of a container, where the template has it. */
function* moduleOf(software: string, name: string, pod: Pod, repository: string, at: string): Generator<CryptoModule> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    if (container.name === name && container.image !== undefined) {
      yield { software, image: container.image, path: say`${at}.containers[${i}].image`, fix: "Name an image built for FIPS" };
    }
  }
  if (!(pod?.containers ?? []).some((container) => container.name === name && container.image !== undefined)) {
    yield { software, image: repository, path: "spec.imageRepository", fix: "Name a repository of images built for FIPS" };
  }
}

export function* modules(spec: Spec): Generator<CryptoModule> {
  const repository = spec?.imageRepository ?? "";
  yield* moduleOf("MySQL", "mysql", spec?.podSpec, repository, "spec.podSpec");
  if (runsRouter(spec)) {
    yield* moduleOf("MySQL Router", "router", spec?.router?.podSpec, repository, "spec.router.podSpec");
  }
}

function* nodePorts(name: string, pod: Pod, at: string): Generator<ExposedService> {
  const open = { name, type: "ExternalIP", annotations: {}, sourceRanges: [], closedByDefault: false };
  if (pod?.hostNetwork === true) {
    yield { ...open, path: say`${at}.hostNetwork`, fix: "Remove it", edit: "remove" };
  }
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    for (const [j, port] of (container.ports ?? []).entries()) {
      if ((port.hostPort ?? 0) !== 0) {
        yield { ...open, path: say`${at}.containers[${i}].ports[${j}].hostPort`, fix: "Remove it", edit: "remove" };
      }
    }
  }
}

/** One service leads to all, through MySQL Router; it takes no ranges of addresses. */
export function* services(spec: Spec): Generator<ExposedService> {
  yield {
    name: "of the cluster",
    type: spec?.service?.type ?? "",
    annotations: spec?.service?.annotations ?? {},
    sourceRanges: [],
    closedByDefault: false,
    path: "spec.service.type",
    fix: "Set ClusterIP, or an annotation that keeps it private",
  };
  yield* nodePorts("of each member", spec?.podSpec, "spec.podSpec");
  yield* nodePorts("of MySQL Router", spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* nodePorts(say`of replica ${replica.name}`, replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
}

/** The operator's own users, 27 and 999, are not root. */
function* merged(container: Container, guarded: readonly string[], pod: Pod, at: string): Generator<RunningContainer> {
  const own = container.securityContext;
  const given = {
    allowPrivilegeEscalation: own?.allowPrivilegeEscalation ?? (guarded.includes(container.name ?? "") ? false : undefined),
    privileged: own?.privileged,
    runAsNonRoot: own?.runAsNonRoot,
    runAsUser: own?.runAsUser ?? pod?.securityContext?.runAsUser ?? 27,
  };
  yield* statedContainer(container.name ?? "", pod?.securityContext, given, say`${at}.securityContext`);
}

function* podContainers(main: string, guarded: readonly string[], pod: Pod, at: string): Generator<RunningContainer> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* merged(container, guarded, pod, say`${at}.containers[${i}]`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* merged(container, guarded, pod, say`${at}.initContainers[${i}]`);
  }
  if (!(pod?.containers ?? []).some((container) => container.name === main)) {
    const given = { allowPrivilegeEscalation: false, runAsUser: pod?.securityContext?.runAsUser ?? 27 };
    yield* statedContainer(main, pod?.securityContext, given, say`${at}.securityContext`);
  }
}

/** The operator gives the collector of logs no context; one of the template is merged into it. */
function* collector(spec: Spec): Generator<RunningContainer> {
  const logs = spec?.logs;
  const name = logs?.collector?.containerName ?? COLLECTOR;
  const collects = logs?.general?.collect === true || logs?.error?.collect === true || logs?.slowQuery?.collect === true;
  if (collects && !(spec?.podSpec?.containers ?? []).some((container) => container.name === name)) {
    yield {
      name,
      nonRoot: "yes",
      escalation: "allowed",
      path: "spec.logs.collector",
      fix: "Add it to podSpec.containers with allowPrivilegeEscalation false",
    };
  }
}

export function* containers(spec: Spec): Generator<RunningContainer> {
  const guarded = spec?.metrics?.enable === true ? WITH_METRICS : OF_MYSQL;
  yield* podContainers("mysql", guarded, spec?.podSpec, "spec.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* podContainers("mysql", guarded, replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
  if (runsRouter(spec)) {
    yield* podContainers("router", OF_ROUTER, spec?.router?.podSpec, "spec.router.podSpec");
  }
  // By default root gives the volume to MySQL's user.
  if (spec?.datadirPermissions?.setRightsUsingInitContainer !== false) {
    yield {
      name: "fixdatadir",
      nonRoot: "no",
      escalation: "refused",
      path: "spec.datadirPermissions.setRightsUsingInitContainer",
      fix: "Set it to false: fsGroup gives MySQL its volume",
    };
  }
  yield* collector(spec);
  yield* dumpContainers(spec);
}
