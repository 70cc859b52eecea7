// KSI-5, NM-10, SM-1, WL-1: the pods that the operator makes, and the template that they start from.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { isLockedServer } from "../../lib/cassandra-lock.ts";
import { containerWith, statedContainer } from "../../lib/containers.ts";
import type { CryptoModule, DataVolume, ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { Spec } from "./config.ts";
import type { containers as containersSlice } from "./schema.ts";

type Container = Infer<typeof containersSlice>[number];

const SOFTWARE = "Cassandra";
const FIPS = "Name an image built for FIPS";
const CONTAINERS = "spec.podTemplateSpec.spec.containers";
const INIT = "spec.podTemplateSpec.spec.initContainers";
const NO_CLASS = "";
const NAME_CLASS = "Name a storage class that encrypts";
const USE_CLAIM = "Use pvcSpec with a storage class that encrypts";
const MAIN = "cassandra";
const LOGGER = "server-system-logger";
const BUILDER = "server-config-init";
// The operator's own context of the pod, unless the template has one (construct_podtemplatespec.go).
const OWN_USER = { runAsNonRoot: true, runAsUser: 999 };

function hasImage(container: Container): boolean {
  return container.name === MAIN && (container.image ?? "") !== "";
}

export function* modules(spec: Spec): Generator<CryptoModule> {
  const given = spec?.podTemplateSpec?.spec?.containers ?? [];
  for (const [i, container] of given.entries()) {
    if (hasImage(container)) {
      yield { software: SOFTWARE, image: container.image ?? "", path: say`${CONTAINERS}[${i}].image`, fix: FIPS };
    }
  }
  if (!given.some((container) => hasImage(container))) {
    yield { software: SOFTWARE, image: spec?.serverImage ?? "", path: "spec.serverImage", fix: FIPS };
  }
}

/** All services are headless but one, which opens ports of the nodes (construct_service.go). */
export function* services(spec: Spec): Generator<ExposedService> {
  const service = { name: "of each node", annotations: {}, sourceRanges: [], closedByDefault: false };
  if (spec?.networking?.nodePort !== undefined) {
    yield { ...service, type: "NodePort", path: "spec.networking.nodePort", fix: "Remove it" };
  }
  if (spec?.networking?.hostNetwork === true) {
    yield { ...service, type: "ExternalIP", path: "spec.networking.hostNetwork", fix: "Remove it", edit: "remove" };
  }
  if (spec?.podTemplateSpec?.spec?.hostNetwork === true) {
    yield { ...service, type: "ExternalIP", path: "spec.podTemplateSpec.spec.hostNetwork", fix: "Remove it", edit: "remove" };
  }
  for (const [i, container] of (spec?.podTemplateSpec?.spec?.containers ?? []).entries()) {
    for (const [j, port] of (container.ports ?? []).entries()) {
      if ((port.hostPort ?? 0) !== 0) {
        yield { ...service, type: "ExternalIP", path: say`${CONTAINERS}[${i}].ports[${j}].hostPort`, fix: "Remove it", edit: "remove" };
      }
    }
  }
}

function* claim(volume: string, className: string, path: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${path}`, fix: NAME_CLASS };
}

/** Of the additional volumes those with claims, those of the node, and what is mounted over the data. */
export function* volumes(spec: Spec): Generator<DataVolume> {
  yield* claim(
    "data",
    spec?.storageConfig?.cassandraDataVolumeClaimSpec?.storageClassName ?? "",
    "spec.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
  );
  for (const [i, volume] of (spec?.storageConfig?.additionalVolumes ?? []).entries()) {
    const at = say`spec.storageConfig.additionalVolumes[${i}]`;
    const name = say`${volume.name}`;
    if (volume.pvcSpec !== undefined) {
      yield* claim(name, volume.pvcSpec.storageClassName ?? "", say`${at}.pvcSpec.storageClassName`);
    }
    if (volume.volumeSource?.hostPath !== undefined) {
      yield { volume: name, storage: "host", className: NO_CLASS, path: say`${at}.volumeSource.hostPath`, fix: USE_CLAIM };
    }
    if (volume.volumeSource?.emptyDir !== undefined && volume.mountPath?.startsWith("/var/lib/cassandra") === true) {
      yield { volume: name, storage: "ephemeral", className: NO_CLASS, path: say`${at}.volumeSource.emptyDir`, fix: USE_CLAIM };
    }
  }
}

function isLocked(spec: Spec): boolean {
  return isLockedServer(spec?.readOnlyRootFilesystem, spec?.serverType, spec?.serverVersion, spec?.serverImage);
}

function* inTemplate(container: Container, spec: Spec, locked: boolean, at: string): Generator<RunningContainer> {
  const own = container.securityContext;
  const context = {
    allowPrivilegeEscalation: locked ? false : own?.allowPrivilegeEscalation,
    privileged: own?.privileged,
    runAsNonRoot: own?.runAsNonRoot,
    runAsUser: own?.runAsUser,
  };
  yield* statedContainer(container.name ?? "", spec?.podTemplateSpec?.spec?.securityContext ?? OWN_USER, context, say`${at}.securityContext`);
}

function* ofOperator(name: string, spec: Spec, at: string): Generator<RunningContainer> {
  const context = { allowPrivilegeEscalation: isLocked(spec) ? false : undefined };
  yield* containerWith(name, spec?.podTemplateSpec?.spec?.securityContext ?? OWN_USER, context, at, false);
}

export function* containers(spec: Spec): Generator<RunningContainer> {
  const given = spec?.podTemplateSpec?.spec?.containers ?? [];
  const first = spec?.podTemplateSpec?.spec?.initContainers ?? [];
  for (const [i, container] of given.entries()) {
    const isOwn = container.name === MAIN || container.name === LOGGER;
    yield* inTemplate(container, spec, isOwn && isLocked(spec), say`${CONTAINERS}[${i}]`);
  }
  for (const [i, container] of first.entries()) {
    yield* inTemplate(container, spec, isLocked(spec), say`${INIT}[${i}]`);
  }
  if (!given.some((container) => container.name === MAIN)) {
    yield* ofOperator(MAIN, spec, CONTAINERS);
  }
  if (spec?.disableSystemLoggerSidecar !== true && !given.some((container) => container.name === LOGGER)) {
    yield* ofOperator(LOGGER, spec, CONTAINERS);
  }
  if (!first.some((container) => container.name === BUILDER)) {
    yield* ofOperator(BUILDER, spec, INIT);
  }
}
