// WL-1: cass-operator gives pods a user, and locks its own containers by the version of the server. A container that the
// datacenter names is laid over the cluster's of the same name.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { isLockedServer } from "../../lib/cassandra-lock.ts";
import { containerWith } from "../../lib/containers.ts";
import type { RunningContainer } from "../../vocabulary.ts";
import type { containers as containersSlice } from "./schema.ts";
import type { Datacenter, Spec } from "./settings.ts";

type Containers = Infer<typeof containersSlice>;
type Container = Containers[number];

const MAIN = "cassandra";
const LOGGER = "server-system-logger";
const BUILDER = "server-config-init";
const CONTAINERS = "spec.cassandra.containers";
const INIT = "spec.cassandra.initContainers";
const MEDUSA = "spec.medusa.securityContext";
const OWN_USER = { runAsNonRoot: true, runAsUser: 999 };

function isLocked(spec: Spec, datacenter: Datacenter): boolean {
  const cluster = spec?.cassandra;
  return isLockedServer(
    datacenter.readOnlyRootFilesystem ?? cluster?.readOnlyRootFilesystem,
    cluster?.serverType,
    datacenter.serverVersion ?? cluster?.serverVersion,
    datacenter.serverImage ?? cluster?.serverImage,
  );
}

function hasName(given: Containers, name: string): boolean {
  return given.some((container) => container.name === name);
}

function* one(name: string, spec: Spec, datacenter: Datacenter, own: Container["securityContext"], at: string): Generator<RunningContainer> {
  yield* containerWith(name, datacenter.podSecurityContext ?? spec?.cassandra?.podSecurityContext ?? OWN_USER, own, at, false);
}

/** What the cluster says of a container of this name. */
function commonContext(common: Containers, name: string | undefined): Container["securityContext"] {
  return common.filter((other) => other.name === name)[0]?.securityContext;
}

function* locked(container: Container, spec: Spec, datacenter: Datacenter, at: string): Generator<RunningContainer> {
  const own = container.securityContext;
  const context = { allowPrivilegeEscalation: false, privileged: own?.privileged, runAsNonRoot: own?.runAsNonRoot, runAsUser: own?.runAsUser };
  yield* one(container.name ?? "", spec, datacenter, context, at);
}

function isOwn(container: Container): boolean {
  return container.name === MAIN || container.name === LOGGER;
}

function* ofDatacenter(spec: Spec, datacenter: Datacenter, i: number): Generator<RunningContainer> {
  const isSafe = isLocked(spec, datacenter);
  const common = spec?.cassandra?.containers ?? [];
  const given = datacenter.containers ?? [];
  for (const [j, container] of given.entries()) {
    const at = say`spec.cassandra.datacenters[${i}].containers[${j}].securityContext`;
    if (isSafe && isOwn(container)) {
      yield* locked(container, spec, datacenter, at);
    } else {
      yield* one(container.name ?? "", spec, datacenter, container.securityContext ?? commonContext(common, container.name), at);
    }
  }
  for (const [j, container] of common.entries()) {
    const at = say`spec.cassandra.containers[${j}].securityContext`;
    if (isSafe && isOwn(container)) {
      yield* locked(container, spec, datacenter, at);
    } else if (!hasName(given, container.name ?? "")) {
      yield* one(container.name ?? "", spec, datacenter, container.securityContext, at);
    }
  }
  const context = { allowPrivilegeEscalation: isSafe ? false : undefined };
  for (const name of [MAIN, LOGGER]) {
    if (!hasName(given, name) && !hasName(common, name)) {
      yield* one(name, spec, datacenter, context, CONTAINERS);
    }
  }
}

function* firstOfDatacenter(spec: Spec, datacenter: Datacenter, i: number): Generator<RunningContainer> {
  const isSafe = isLocked(spec, datacenter);
  const common = spec?.cassandra?.initContainers ?? [];
  const given = datacenter.initContainers ?? [];
  for (const [j, container] of given.entries()) {
    const at = say`spec.cassandra.datacenters[${i}].initContainers[${j}].securityContext`;
    if (isSafe) {
      yield* locked(container, spec, datacenter, at);
    } else {
      yield* one(container.name ?? "", spec, datacenter, container.securityContext ?? commonContext(common, container.name), at);
    }
  }
  for (const [j, container] of common.entries()) {
    const at = say`spec.cassandra.initContainers[${j}].securityContext`;
    if (isSafe) {
      yield* locked(container, spec, datacenter, at);
    } else if (!hasName(given, container.name ?? "")) {
      yield* one(container.name ?? "", spec, datacenter, container.securityContext, at);
    }
  }
  if (!hasName(given, BUILDER) && !hasName(common, BUILDER)) {
    yield* one(BUILDER, spec, datacenter, { allowPrivilegeEscalation: isSafe ? false : undefined }, INIT);
  }
}

/** Medusa's containers get the one context that it has; the first of them is locked with the others that come first. */
function* ofMedusa(spec: Spec, datacenter: Datacenter): Generator<RunningContainer> {
  const own = spec?.medusa?.securityContext;
  if (spec?.medusa !== undefined) {
    yield* one("medusa", spec, datacenter, own, MEDUSA);
    if (!isLocked(spec, datacenter)) {
      yield* one("medusa-restore", spec, datacenter, own, MEDUSA);
    }
  }
}

/** Nothing says as whom Stargate runs, and no field can (pkg/stargate/deployments.go). */
function* stargate(at: string): Generator<RunningContainer> {
  yield { name: "stargate", nonRoot: "unset", escalation: "unset", path: say`${at}`, fix: "Remove it: the operator is going to drop it" };
}

export function* containers(spec: Spec): Generator<RunningContainer> {
  if (spec?.stargate !== undefined) {
    yield* stargate("spec.stargate");
  }
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* ofDatacenter(spec, datacenter, i);
    yield* firstOfDatacenter(spec, datacenter, i);
    yield* ofMedusa(spec, datacenter);
    if (datacenter.stargate !== undefined) {
      yield* stargate(say`spec.cassandra.datacenters[${i}].stargate`);
    }
  }
}
