// What the settings of each process say: of a replica set there is one list, of a sharded cluster one for each part, and shards may
// have lists of their own that take the place of theirs.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type {
  AccountControl,
  EncryptionKey,
  ExternalCredential,
  InlineCredential,
  MemberLogin,
  PeerVerification,
  PlaintextListener,
  TlsChannel,
} from "../../vocabulary.ts";
import { authorization, transition } from "./authentication.ts";
import { dataKey, directory, members, passwords, servicePasswords } from "./configuration.ts";
import type { databaseSpec } from "./schema.ts";
import { betweenProcesses, plainProcess, toProcess } from "./tls.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

const CONFIG = "spec.additionalMongodConfig";
const CONFIG_SERVERS = "spec.configSrv.additionalMongodConfig";
const MONGOS = "spec.mongos.additionalMongodConfig";
const SHARDS = "spec.shard.additionalMongodConfig";

export function* authorizations(spec: Spec): Generator<AccountControl> {
  yield* authorization(spec?.additionalMongodConfig, CONFIG);
  yield* authorization(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* authorization(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* authorization(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* authorization(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* transitions(spec: Spec): Generator<MemberLogin> {
  yield* transition(spec?.additionalMongodConfig, CONFIG);
  yield* transition(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* transition(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* transition(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* transition(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* processPasswords(spec: Spec): Generator<InlineCredential> {
  yield* passwords(spec?.additionalMongodConfig, CONFIG);
  yield* passwords(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* passwords(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* passwords(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* passwords(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* processServicePasswords(spec: Spec): Generator<ExternalCredential> {
  yield* servicePasswords(spec?.additionalMongodConfig, CONFIG);
  yield* servicePasswords(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* servicePasswords(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* servicePasswords(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* servicePasswords(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* dataKeys(spec: Spec): Generator<EncryptionKey> {
  yield* dataKey(spec?.additionalMongodConfig, CONFIG);
  yield* dataKey(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* dataKey(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* dataKey(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* dataKey(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* plainProcesses(spec: Spec): Generator<PlaintextListener> {
  yield* plainProcess(spec?.additionalMongodConfig, CONFIG);
  yield* plainProcess(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* plainProcess(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* plainProcess(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* plainProcess(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* processPeers(spec: Spec): Generator<PeerVerification> {
  yield* members(spec?.additionalMongodConfig, CONFIG);
  yield* members(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* members(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* members(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* members(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

export function* processDirectories(spec: Spec): Generator<TlsChannel> {
  yield* directory(spec?.additionalMongodConfig, CONFIG);
  yield* directory(spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* directory(spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* directory(spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* directory(shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}

/** Clients speak to a replica set, or to mongos. */
export function* clientProcesses(spec: Spec): Generator<TlsChannel> {
  yield* toProcess("clients", spec?.additionalMongodConfig, CONFIG);
  yield* toProcess("clients", spec?.mongos?.additionalMongodConfig, MONGOS);
}

export function* memberProcesses(spec: Spec): Generator<TlsChannel> {
  yield* betweenProcesses("members", spec?.additionalMongodConfig, CONFIG);
  yield* betweenProcesses("members", spec?.configSrv?.additionalMongodConfig, CONFIG_SERVERS);
  yield* betweenProcesses("members", spec?.mongos?.additionalMongodConfig, MONGOS);
  yield* betweenProcesses("members", spec?.shard?.additionalMongodConfig, SHARDS);
  for (const [i, shard] of (spec?.shardOverrides ?? []).entries()) {
    yield* betweenProcesses("members", shard.additionalMongodConfig, say`spec.shardOverrides[${i}].additionalMongodConfig`);
  }
}
