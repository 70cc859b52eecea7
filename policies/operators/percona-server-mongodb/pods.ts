// KSI-5, SM-1, WL-1: services, volumes and contexts.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { DataVolume, ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, containerContext, expose, podContext, replicaSet as replicaSetSlice, sidecars, volume as volumeSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;
type Context = Infer<typeof containerContext>;

// Kubernetes lets a process gain privileges unless the container says no.
const OPEN = "allowed";
const NO_CLASS = "";
const CLAIM = "Use persistentVolumeClaim with a storage class that encrypts";

/** Where `type` is empty the field from before 1.18 counts, and annotations are those of both. */
export function* service(name: string, given: Infer<typeof expose> | undefined, at: string): Generator<ExposedService> {
  const own = given?.type ?? "";
  yield {
    name,
    type: own === "" ? (given?.exposeType ?? "") : own,
    annotations: given?.annotations ?? {},
    sharedAnnotations: given?.serviceAnnotations ?? {},
    sourceRanges: given?.loadBalancerSourceRanges ?? [],
    closedByDefault: false,
    path: say`${at}.expose.type`,
    fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
  };
}

/** A claim goes before a directory of the node, and that before an emptyDir (psmdb_types.go). */
function* volume(name: string, given: Infer<typeof volumeSlice> | undefined, at: string): Generator<DataVolume> {
  const claim = given?.persistentVolumeClaim;
  if (claim === undefined && given?.hostPath !== undefined) {
    yield { volume: name, storage: "host", className: NO_CLASS, path: say`${at}.volumeSpec.hostPath`, fix: CLAIM };
  } else if (claim === undefined && given?.emptyDir !== undefined) {
    yield { volume: name, storage: "ephemeral", className: NO_CLASS, path: say`${at}.volumeSpec.emptyDir`, fix: CLAIM };
  } else {
    yield {
      volume: name,
      storage: (claim?.storageClassName ?? "") === "" ? "default-class" : "class",
      className: claim?.storageClassName ?? "",
      path: say`${at}.volumeSpec.persistentVolumeClaim.storageClassName`,
      fix: "Name a storage class that encrypts",
    };
  }
}

export function* volumes(set: ReplicaSet | undefined, at: string): Generator<DataVolume> {
  yield* volume("data", set?.volumeSpec, at);
  if (set?.hidden?.enabled === true) {
    yield* volume("of hidden members", set.hidden.volumeSpec, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* volume("of members without a vote", set.nonvoting.volumeSpec, say`${at}.nonvoting`);
  }
}

function* container(name: string, pod: Infer<typeof podContext> | undefined, own: Context | undefined, at: string): Generator<RunningContainer> {
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

/** Where no context is given the operator refuses root (psmdb_defaults.go). */
function* guarded(name: string, pod: Infer<typeof podContext> | undefined, own: Context | undefined, at: string): Generator<RunningContainer> {
  yield* container(name, pod, own ?? { runAsNonRoot: true, runAsUser: 1001 }, say`${at}.containerSecurityContext`);
}

function* beside(given: Infer<typeof sidecars> | undefined, pod: Infer<typeof podContext> | undefined, at: string): Generator<RunningContainer> {
  for (const [i, sidecar] of (given ?? []).entries()) {
    yield* container(sidecar.name ?? "", pod, sidecar.securityContext, say`${at}.sidecars[${i}].securityContext`);
  }
}

export function* replicaSetContainers(set: ReplicaSet | undefined, at: string): Generator<RunningContainer> {
  yield* guarded("mongod", set?.podSecurityContext, set?.containerSecurityContext, at);
  yield* beside(set?.sidecars, set?.podSecurityContext, at);
  if (set?.arbiter?.enabled === true) {
    yield* beside(set.arbiter.sidecars, set.podSecurityContext, say`${at}.arbiter`);
  }
  if (set?.hidden?.enabled === true) {
    yield* beside(set.hidden.sidecars, set.hidden.podSecurityContext ?? set.podSecurityContext, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* beside(set.nonvoting.sidecars, set.nonvoting.podSecurityContext ?? set.podSecurityContext, say`${at}.nonvoting`);
  }
  // Without a context of their own these have the one above.
  if (set?.hidden?.enabled === true && set.hidden.containerSecurityContext !== undefined) {
    yield* guarded("of hidden members", set.hidden.podSecurityContext ?? set.podSecurityContext, set.hidden.containerSecurityContext, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true && set.nonvoting.containerSecurityContext !== undefined) {
    yield* guarded(
      "of members without a vote",
      set.nonvoting.podSecurityContext ?? set.podSecurityContext,
      set.nonvoting.containerSecurityContext,
      say`${at}.nonvoting`,
    );
  }
}

export function* otherContainers(spec: Spec | undefined): Generator<RunningContainer> {
  const mongos = spec?.sharding?.mongos;
  const pod = spec?.replsets?.[0]?.podSecurityContext;
  if (spec?.sharding?.enabled === true) {
    yield* guarded("mongos", mongos?.podSecurityContext, mongos?.containerSecurityContext, "spec.sharding.mongos");
    yield* beside(mongos?.sidecars, mongos?.podSecurityContext, "spec.sharding.mongos");
  }
  if (spec?.backup?.enabled === true) {
    yield* guarded("backup-agent", pod, spec.backup.containerSecurityContext, "spec.backup");
  }
  if (spec?.pmm?.enabled === true) {
    yield* guarded("pmm-client", pod, spec.pmm.containerSecurityContext, "spec.pmm");
  }
  // To these the operator gives no context.
  if (spec?.logcollector?.enabled === true) {
    yield* container("logs", pod, spec.logcollector.containerSecurityContext, "spec.logcollector.containerSecurityContext");
  }
  yield* container("mongo-init", pod, spec?.initContainerSecurityContext, "spec.initContainerSecurityContext");
}
