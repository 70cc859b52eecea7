// What the templates of pods say: that of a replica set, those of a sharded cluster's parts, and what is laid over them in a cluster of
// several, or for a shard. Other templates in these places are not used (mongodbshardedcluster_controller.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import type { CloudAccess, EncryptionKey, ExposedService, ExternalCredential, InlineCredential, RunningContainer, TlsChannel } from "../../vocabulary.ts";
import { containers, nodePorts, unlisted } from "./pods.ts";
import type { databaseSpec } from "./schema.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

const POD = "spec.podSpec.podTemplate.spec";
const CONFIG_SERVERS = "spec.configSrvPodSpec.podTemplate.spec";
const MONGOS = "spec.mongosPodSpec.podTemplate.spec";
const SHARDS = "spec.shardPodSpec.podTemplate.spec";

/** The container of mongod and its agent. */
export const DATABASE = "mongodb-enterprise-database";
/** A container of a template with one of these names is laid over the operator's own. */
export const OWN = ["mongodb-enterprise-database", "mongodb-agent", "mongodb-agent-operator-utilities", "mongodb-kubernetes-init-database"];

export function* templateSecrets(spec: Spec): Generator<InlineCredential> {
  yield* podSecrets(spec?.podSpec?.podTemplate?.spec, POD);
  yield* podSecrets(spec?.configSrvPodSpec?.podTemplate?.spec, CONFIG_SERVERS);
  yield* podSecrets(spec?.mongosPodSpec?.podTemplate?.spec, MONGOS);
  yield* podSecrets(spec?.shardPodSpec?.podTemplate?.spec, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}

export function* templateServiceSecrets(spec: Spec): Generator<ExternalCredential> {
  yield* podServiceSecrets(spec?.podSpec?.podTemplate?.spec, POD);
  yield* podServiceSecrets(spec?.configSrvPodSpec?.podTemplate?.spec, CONFIG_SERVERS);
  yield* podServiceSecrets(spec?.mongosPodSpec?.podTemplate?.spec, MONGOS);
  yield* podServiceSecrets(spec?.shardPodSpec?.podTemplate?.spec, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}

export function* templateKeys(spec: Spec): Generator<EncryptionKey> {
  yield* podKeys(spec?.podSpec?.podTemplate?.spec, POD);
  yield* podKeys(spec?.configSrvPodSpec?.podTemplate?.spec, CONFIG_SERVERS);
  yield* podKeys(spec?.mongosPodSpec?.podTemplate?.spec, MONGOS);
  yield* podKeys(spec?.shardPodSpec?.podTemplate?.spec, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* podKeys(one.statefulSet?.spec?.template?.spec, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* podKeys(one.statefulSet?.spec?.template?.spec, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* podKeys(one.statefulSet?.spec?.template?.spec, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* podKeys(one.statefulSet?.spec?.template?.spec, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}

export function* templateStaticKeys(spec: Spec): Generator<CloudAccess> {
  yield* podStaticKeys(spec?.podSpec?.podTemplate?.spec, POD);
  yield* podStaticKeys(spec?.configSrvPodSpec?.podTemplate?.spec, CONFIG_SERVERS);
  yield* podStaticKeys(spec?.mongosPodSpec?.podTemplate?.spec, MONGOS);
  yield* podStaticKeys(spec?.shardPodSpec?.podTemplate?.spec, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}

export function* templateEndpoints(spec: Spec): Generator<TlsChannel> {
  yield* podEndpoints(spec?.podSpec?.podTemplate?.spec, POD);
  yield* podEndpoints(spec?.configSrvPodSpec?.podTemplate?.spec, CONFIG_SERVERS);
  yield* podEndpoints(spec?.mongosPodSpec?.podTemplate?.spec, MONGOS);
  yield* podEndpoints(spec?.shardPodSpec?.podTemplate?.spec, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}

export function* templatePorts(spec: Spec): Generator<ExposedService> {
  yield* nodePorts(spec?.podSpec?.podTemplate?.spec, POD);
  yield* nodePorts(spec?.configSrvPodSpec?.podTemplate?.spec, CONFIG_SERVERS);
  yield* nodePorts(spec?.mongosPodSpec?.podTemplate?.spec, MONGOS);
  yield* nodePorts(spec?.shardPodSpec?.podTemplate?.spec, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}

export function* templateContainers(spec: Spec): Generator<RunningContainer> {
  yield* containers(spec?.podSpec?.podTemplate?.spec, OWN, POD);
  yield* unlisted(spec?.podSpec?.podTemplate?.spec, DATABASE, POD);
  yield* containers(spec?.configSrvPodSpec?.podTemplate?.spec, OWN, CONFIG_SERVERS);
  yield* unlisted(spec?.configSrvPodSpec?.podTemplate?.spec, DATABASE, CONFIG_SERVERS);
  yield* containers(spec?.mongosPodSpec?.podTemplate?.spec, OWN, MONGOS);
  yield* unlisted(spec?.mongosPodSpec?.podTemplate?.spec, DATABASE, MONGOS);
  yield* containers(spec?.shardPodSpec?.podTemplate?.spec, OWN, SHARDS);
  yield* unlisted(spec?.shardPodSpec?.podTemplate?.spec, DATABASE, SHARDS);
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    yield* containers(one.statefulSet?.spec?.template?.spec, OWN, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    yield* unlisted(one.statefulSet?.spec?.template?.spec, DATABASE, say`spec.configSrv.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.mongos?.clusterSpecList ?? []).entries()) {
    yield* containers(one.statefulSet?.spec?.template?.spec, OWN, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    yield* unlisted(one.statefulSet?.spec?.template?.spec, DATABASE, say`spec.mongos.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    yield* containers(one.statefulSet?.spec?.template?.spec, OWN, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    yield* unlisted(one.statefulSet?.spec?.template?.spec, DATABASE, say`spec.shard.clusterSpecList[${i}].statefulSet.spec.template.spec`);
  }
  for (const [i, one] of (spec?.shardOverrides ?? []).entries()) {
    yield* containers(one.statefulSet?.spec?.template?.spec, OWN, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
    yield* unlisted(one.statefulSet?.spec?.template?.spec, DATABASE, say`spec.shardOverrides[${i}].statefulSet.spec.template.spec`);
  }
}
