// What the pods of a MongoDB say, and what their agents are started with.
import { say } from "../../../src/dsl/index.ts";
import type {
  CloudAccess,
  ContainerHardening,
  ContainerImage,
  CryptoModule,
  DataVolume,
  EncryptionKey,
  ExposedService,
  ExternalCredential,
  InlineCredential,
  NodeAccess,
  PeerVerification,
  RunningContainer,
  TlsChannel,
} from "../../vocabulary.ts";
import { agentEndpoints, agentKeys, agentPeers, agentSecrets, agentServiceSecrets } from "./agent.ts";
import { agentOf, agents, CONFIG_SERVERS, lists, MONGOS, ofOverride, ofShard, POD, places, SHARDS, type Spec } from "./places.ts";
import { modules, namedModules } from "./pods.ts";
import { claimsOf, ephemeral } from "./storage.ts";
import {
  access,
  claimsIn,
  containerImages,
  DATABASE,
  endpoints,
  hardening,
  images,
  keys,
  OWN,
  peers,
  ports,
  running,
  secrets,
  serviceSecrets,
  staticKeys,
} from "./templates.ts";

export function* databaseSecrets(spec: Spec): Generator<InlineCredential> {
  yield* secrets(places(spec), lists(spec));
  yield* agentSecrets(agents(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* secrets(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* secrets([], ofOverride(override, i));
    yield* agentSecrets(agentOf(override, i));
  }
}

export function* databaseServiceSecrets(spec: Spec): Generator<ExternalCredential> {
  yield* serviceSecrets(places(spec), lists(spec));
  yield* agentServiceSecrets(agents(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* serviceSecrets(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* serviceSecrets([], ofOverride(override, i));
    yield* agentServiceSecrets(agentOf(override, i));
  }
}

export function* databaseKeys(spec: Spec): Generator<EncryptionKey> {
  yield* keys(places(spec), lists(spec));
  yield* agentKeys(agents(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* keys(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* keys([], ofOverride(override, i));
    yield* agentKeys(agentOf(override, i));
  }
}

export function* databaseStaticKeys(spec: Spec): Generator<CloudAccess> {
  yield* staticKeys(places(spec), lists(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* staticKeys(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* staticKeys([], ofOverride(override, i));
  }
}

export function* databaseEndpoints(spec: Spec): Generator<TlsChannel> {
  yield* endpoints(places(spec), lists(spec));
  yield* agentEndpoints(agents(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* endpoints(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* endpoints([], ofOverride(override, i));
    yield* agentEndpoints(agentOf(override, i));
  }
}

export function* databasePeers(spec: Spec): Generator<PeerVerification> {
  yield* peers(places(spec), lists(spec));
  yield* agentPeers(agents(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* peers(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* peers([], ofOverride(override, i));
    yield* agentPeers(agentOf(override, i));
  }
}

export function* databasePorts(spec: Spec): Generator<ExposedService> {
  yield* ports(places(spec), lists(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* ports(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* ports([], ofOverride(override, i));
  }
}

export function* databaseAccess(spec: Spec): Generator<NodeAccess> {
  yield* access(places(spec), lists(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* access(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* access([], ofOverride(override, i));
  }
}

export function* databaseHardening(spec: Spec): Generator<ContainerHardening> {
  yield* hardening(places(spec), lists(spec), OWN);
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* hardening(ofShard(shard, i), [], OWN);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* hardening([], ofOverride(override, i), OWN);
  }
}

export function* databaseImages(spec: Spec): Generator<ContainerImage> {
  yield* containerImages(places(spec), lists(spec));
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* containerImages(ofShard(shard, i), []);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* containerImages([], ofOverride(override, i));
  }
}

export function* databaseContainers(spec: Spec): Generator<RunningContainer> {
  yield* running(places(spec), lists(spec), OWN, DATABASE);
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* running(ofShard(shard, i), [], OWN, DATABASE);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* running([], ofOverride(override, i), OWN, DATABASE);
  }
}

/** Each part of a sharded cluster has an image of its own. */
export function* databaseModules(spec: Spec): Generator<CryptoModule> {
  if (spec?.type === "ShardedCluster") {
    yield* modules(spec.configSrvPodSpec?.podTemplate?.spec, DATABASE, CONFIG_SERVERS);
    yield* modules(spec.mongosPodSpec?.podTemplate?.spec, DATABASE, MONGOS);
    yield* modules(spec.shardPodSpec?.podTemplate?.spec, DATABASE, SHARDS);
  } else {
    yield* modules(spec?.podSpec?.podTemplate?.spec, DATABASE, POD);
  }
  yield* images(lists(spec), DATABASE);
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    yield* namedModules(shard.podTemplate?.spec, DATABASE, say`spec.shardSpecificPodSpec[${i}].podTemplate.spec`);
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* images(ofOverride(override, i), DATABASE);
  }
}

/** A description for one cluster or shard takes the place of the one for all: a podSpec of shardOverrides even where it says nothing. */
export function* databaseVolumes(spec: Spec): Generator<DataVolume> {
  yield* ephemeral(spec?.persistent);
  if (spec?.persistent !== false) {
    yield* persistentVolumes(spec);
  }
  yield* claimsIn(lists(spec));
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    yield* claimsIn(ofOverride(override, i));
  }
}

function* persistentVolumes(spec: Spec): Generator<DataVolume> {
  if (spec?.type === "ShardedCluster") {
    yield* claimsOf(spec.configSrvPodSpec?.persistence, "spec.configSrvPodSpec.persistence");
    yield* claimsOf(spec.shardPodSpec?.persistence, "spec.shardPodSpec.persistence");
  } else {
    yield* claimsOf(spec?.podSpec?.persistence, "spec.podSpec.persistence");
  }
  for (const [i, shard] of (spec?.shardSpecificPodSpec ?? []).entries()) {
    if (shard.persistence !== undefined) {
      yield* claimsOf(shard.persistence, say`spec.shardSpecificPodSpec[${i}].persistence`);
    }
  }
  for (const [i, one] of (spec?.configSrv?.clusterSpecList ?? []).entries()) {
    if (one.podSpec?.persistence !== undefined) {
      yield* claimsOf(one.podSpec.persistence, say`spec.configSrv.clusterSpecList[${i}].podSpec.persistence`);
    }
  }
  for (const [i, one] of (spec?.shard?.clusterSpecList ?? []).entries()) {
    if (one.podSpec?.persistence !== undefined) {
      yield* claimsOf(one.podSpec.persistence, say`spec.shard.clusterSpecList[${i}].podSpec.persistence`);
    }
  }
  for (const [i, override] of (spec?.shardOverrides ?? []).entries()) {
    if (override.podSpec !== undefined) {
      yield* claimsOf(override.podSpec.persistence, say`spec.shardOverrides[${i}].podSpec.persistence`);
    }
    for (const [j, one] of (override.clusterSpecList ?? []).entries()) {
      if (one.podSpec !== undefined) {
        yield* claimsOf(one.podSpec.persistence, say`spec.shardOverrides[${i}].clusterSpecList[${j}].podSpec.persistence`);
      }
    }
  }
}
