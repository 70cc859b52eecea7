// Where a MongoDB describes pods and their agents: of a replica set once, of a sharded cluster for each part, in each cluster and for each shard.
// A template of clusterSpecList[].podSpec or shardOverrides[].podSpec is not used (mongodbshardedcluster_controller.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AgentPlace } from "./agent.ts";
import type { databaseSpec } from "./schema.ts";
import type { Overlays, Place } from "./templates.ts";

export type Spec = Infer<typeof databaseSpec> | undefined;
type Shard = NonNullable<NonNullable<Spec>["shardSpecificPodSpec"]>[number];
type Override = NonNullable<NonNullable<Spec>["shardOverrides"]>[number];

export const CONFIG_SERVERS = "spec.configSrvPodSpec.podTemplate.spec";
export const MONGOS = "spec.mongosPodSpec.podTemplate.spec";
export const SHARDS = "spec.shardPodSpec.podTemplate.spec";
export const POD = "spec.podSpec.podTemplate.spec";

export function places(spec: Spec): readonly Place[] {
  return [
    { pod: spec?.podSpec?.podTemplate?.spec, at: POD },
    { pod: spec?.configSrvPodSpec?.podTemplate?.spec, at: CONFIG_SERVERS },
    { pod: spec?.mongosPodSpec?.podTemplate?.spec, at: MONGOS },
    { pod: spec?.shardPodSpec?.podTemplate?.spec, at: SHARDS },
  ];
}

export function lists(spec: Spec): readonly Overlays[] {
  return [
    { list: spec?.configSrv?.clusterSpecList, at: "spec.configSrv.clusterSpecList" },
    { list: spec?.mongos?.clusterSpecList, at: "spec.mongos.clusterSpecList" },
    { list: spec?.shard?.clusterSpecList, at: "spec.shard.clusterSpecList" },
    { list: spec?.shardOverrides, at: "spec.shardOverrides" },
  ];
}

/** It takes the place of the template of all shards. */
export function ofShard(shard: Shard, i: number): readonly Place[] {
  return [{ pod: shard.podTemplate?.spec, at: say`spec.shardSpecificPodSpec[${i}].podTemplate.spec` }];
}

export function ofOverride(override: Override, i: number): readonly Overlays[] {
  return [{ list: override.clusterSpecList, at: say`spec.shardOverrides[${i}].clusterSpecList` }];
}

/** Parts of a sharded cluster have agents of their own. */
export function agents(spec: Spec): readonly AgentPlace[] {
  return [
    { agent: spec?.agent, at: "spec.agent" },
    { agent: spec?.configSrv?.agent, at: "spec.configSrv.agent" },
    { agent: spec?.mongos?.agent, at: "spec.mongos.agent" },
    { agent: spec?.shard?.agent, at: "spec.shard.agent" },
  ];
}

export function agentOf(override: Override, i: number): readonly AgentPlace[] {
  return [{ agent: override.agent, at: say`spec.shardOverrides[${i}].agent` }];
}
