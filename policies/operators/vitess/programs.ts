// CM-2, CM-3, CM-5, NM-6: the environments and flags of all programs.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { endpointsIn, secretsAndKeysIn, serviceSecretsIn, staticKeysIn } from "../../lib/environments.ts";
import { literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { holdsSecret } from "../../lib/my-cnf.ts";
import type { CloudAccess, ExternalCredential, InlineCredential, TlsChannel } from "../../vocabulary.ts";
import { logins } from "./flags.ts";
import { directories } from "./gateway.ts";
import type { clusterSpec, component as componentSlice, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Program = Omit<Infer<typeof componentSlice>, "extraFlags"> | undefined;
type Pools = readonly Infer<typeof poolSlice>[] | undefined;

export function* programSecrets(program: Program, at: string): Generator<InlineCredential> {
  yield* literalSecretsAndKeys(program?.extraEnv ?? [], say`${at}.extraEnv`);
  yield* secretsAndKeysIn(program?.sidecarContainers, say`${at}.sidecarContainers`);
  yield* secretsAndKeysIn(program?.initContainers, say`${at}.initContainers`);
}

export function* programServiceSecrets(program: Program, at: string): Generator<ExternalCredential> {
  yield* literalServiceSecrets(program?.extraEnv ?? [], say`${at}.extraEnv`);
  yield* serviceSecretsIn(program?.sidecarContainers, say`${at}.sidecarContainers`);
  yield* serviceSecretsIn(program?.initContainers, say`${at}.initContainers`);
}

function* programKeys(program: Program, at: string): Generator<CloudAccess> {
  yield* staticKeys(program?.extraEnv ?? [], say`${at}.extraEnv`);
  yield* staticKeysIn(program?.sidecarContainers, say`${at}.sidecarContainers`);
  yield* staticKeysIn(program?.initContainers, say`${at}.initContainers`);
}

function* programEndpoints(program: Program, at: string): Generator<TlsChannel> {
  yield* environmentEndpoints(program?.extraEnv ?? [], say`${at}.extraEnv`);
  yield* endpointsIn(program?.sidecarContainers, say`${at}.sidecarContainers`);
  yield* endpointsIn(program?.initContainers, say`${at}.initContainers`);
}

function* poolSecrets(pools: Pools, at: string): Generator<InlineCredential> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield* programSecrets(pool, say`${at}[${i}]`);
    yield* logins(pool.vttablet?.extraFlags, say`${at}[${i}].vttablet.extraFlags`);
    yield* logins(pool.vttablet?.vtbackupExtraFlags, say`${at}[${i}].vttablet.vtbackupExtraFlags`);
    if (holdsSecret(pool.mysqld?.configOverrides)) {
      yield { what: "password in my.cnf", path: say`${at}[${i}].mysqld.configOverrides`, fix: "Mount a Secret, and include its file" };
    }
  }
}

export function* inlineCredentials(spec: Spec): Generator<InlineCredential> {
  yield* logins(spec?.extraVitessFlags, "spec.extraVitessFlags");
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* programSecrets(cell.gateway, say`spec.cells[${i}].gateway`);
    yield* logins(cell.gateway?.extraFlags, say`spec.cells[${i}].gateway.extraFlags`);
    yield* programSecrets(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    yield* programSecrets(keyspace.vitessOrchestrator, say`spec.keyspaces[${i}].vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolSecrets(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolSecrets(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
  yield* programSecrets(spec?.globalLockserver?.etcd, "spec.globalLockserver.etcd");
  yield* programSecrets(spec?.vitessDashboard, "spec.vitessDashboard");
  yield* programSecrets(spec?.vtadmin, "spec.vtadmin");
}

function* poolServiceSecrets(pools: Pools, at: string): Generator<ExternalCredential> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield* programServiceSecrets(pool, say`${at}[${i}]`);
  }
}

export function* externalCredentials(spec: Spec): Generator<ExternalCredential> {
  yield* directories(spec?.extraVitessFlags, "spec.extraVitessFlags");
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* programServiceSecrets(cell.gateway, say`spec.cells[${i}].gateway`);
    yield* directories(cell.gateway?.extraFlags, say`spec.cells[${i}].gateway.extraFlags`);
    yield* programServiceSecrets(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    yield* programServiceSecrets(keyspace.vitessOrchestrator, say`spec.keyspaces[${i}].vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolServiceSecrets(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolServiceSecrets(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
  yield* programServiceSecrets(spec?.globalLockserver?.etcd, "spec.globalLockserver.etcd");
  yield* programServiceSecrets(spec?.vitessDashboard, "spec.vitessDashboard");
  yield* programServiceSecrets(spec?.vtadmin, "spec.vtadmin");
}

function* poolKeys(pools: Pools, at: string): Generator<CloudAccess> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield* programKeys(pool, say`${at}[${i}]`);
  }
}

export function* keys(spec: Spec): Generator<CloudAccess> {
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* programKeys(cell.gateway, say`spec.cells[${i}].gateway`);
    yield* programKeys(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    yield* programKeys(keyspace.vitessOrchestrator, say`spec.keyspaces[${i}].vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolKeys(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolKeys(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
  yield* programKeys(spec?.globalLockserver?.etcd, "spec.globalLockserver.etcd");
  yield* programKeys(spec?.vitessDashboard, "spec.vitessDashboard");
  yield* programKeys(spec?.vtadmin, "spec.vtadmin");
}

function* poolEndpoints(pools: Pools, at: string): Generator<TlsChannel> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield* programEndpoints(pool, say`${at}[${i}]`);
  }
}

export function* endpoints(spec: Spec): Generator<TlsChannel> {
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* programEndpoints(cell.gateway, say`spec.cells[${i}].gateway`);
    yield* programEndpoints(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    yield* programEndpoints(keyspace.vitessOrchestrator, say`spec.keyspaces[${i}].vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolEndpoints(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolEndpoints(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
  yield* programEndpoints(spec?.globalLockserver?.etcd, "spec.globalLockserver.etcd");
  yield* programEndpoints(spec?.vitessDashboard, "spec.vitessDashboard");
  yield* programEndpoints(spec?.vtadmin, "spec.vtadmin");
}
