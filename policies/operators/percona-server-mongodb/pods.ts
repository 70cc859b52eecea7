// KSI-5, SM-1, WL-1: services, volumes and contexts.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { type containerContext, containerWith, type podContext, statedContainer, statedContainers } from "../../lib/containers.ts";
import { dataVolume } from "../../lib/percona-volume.ts";
import type { DataVolume, ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, expose, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;
type Context = Infer<typeof containerContext>;

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

export function* volumes(set: ReplicaSet | undefined, at: string): Generator<DataVolume> {
  yield* dataVolume("data", set?.volumeSpec, say`${at}.volumeSpec`);
  if (set?.hidden?.enabled === true) {
    yield* dataVolume("of hidden members", set.hidden.volumeSpec, say`${at}.hidden.volumeSpec`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* dataVolume("of members without a vote", set.nonvoting.volumeSpec, say`${at}.nonvoting.volumeSpec`);
  }
}

/** Where no context is given the operator refuses root (psmdb_defaults.go). */
function* guarded(name: string, pod: Infer<typeof podContext> | undefined, own: Context | undefined, at: string): Generator<RunningContainer> {
  yield* containerWith(name, pod, own ?? { runAsNonRoot: true, runAsUser: 1001 }, say`${at}.containerSecurityContext`, false);
}

export function* replicaSetContainers(set: ReplicaSet | undefined, at: string): Generator<RunningContainer> {
  yield* guarded("mongod", set?.podSecurityContext, set?.containerSecurityContext, at);
  yield* statedContainers(set?.sidecars, set?.podSecurityContext, say`${at}.sidecars`);
  if (set?.arbiter?.enabled === true) {
    yield* statedContainers(set.arbiter.sidecars, set.podSecurityContext, say`${at}.arbiter.sidecars`);
  }
  if (set?.hidden?.enabled === true) {
    yield* statedContainers(set.hidden.sidecars, set.hidden.podSecurityContext ?? set.podSecurityContext, say`${at}.hidden.sidecars`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* statedContainers(set.nonvoting.sidecars, set.nonvoting.podSecurityContext ?? set.podSecurityContext, say`${at}.nonvoting.sidecars`);
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
    yield* statedContainers(mongos?.sidecars, mongos?.podSecurityContext, "spec.sharding.mongos.sidecars");
  }
  if (spec?.backup?.enabled === true) {
    yield* guarded("backup-agent", pod, spec.backup.containerSecurityContext, "spec.backup");
  }
  if (spec?.pmm?.enabled === true) {
    yield* guarded("pmm-client", pod, spec.pmm.containerSecurityContext, "spec.pmm");
  }
  // To these the operator gives no context.
  if (spec?.logcollector?.enabled === true) {
    yield* statedContainer("logs", pod, spec.logcollector.containerSecurityContext, "spec.logcollector.containerSecurityContext");
  }
  yield* statedContainer("mongo-init", pod, spec?.initContainerSecurityContext, "spec.initContainerSecurityContext");
}
