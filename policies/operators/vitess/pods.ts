// NM-10, SM-1, WL-1: the pods. The operator gives its own containers a user, 999 unless it is started otherwise, and says
// nothing of privileges; only admission can add that.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { containerWith, type sidecars, statedContainers } from "../../lib/containers.ts";
import { hostVolumes } from "../../lib/host-volumes.ts";
import type { CryptoModule, DataVolume, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec, component as componentSlice, etcd as etcdSlice, pool as poolSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Program = Infer<typeof componentSlice> | undefined;
type Etcd = Infer<typeof etcdSlice> | undefined;
type Pools = readonly Infer<typeof poolSlice>[] | undefined;

const FIPS = "Name an image built for FIPS";
const ETCD = "spec.globalLockserver.etcd";
const NO_CLASS = "";
const NO_POD = undefined;
const UNNAMED = "";
const NAME_CLASS = "Name a storage class that encrypts";
const ADMIT = "Have admission set allowPrivilegeEscalation to false";

function* module(software: string, image: string | undefined, path: string): Generator<CryptoModule> {
  yield { software, image: image ?? "", path: say`${path}`, fix: FIPS };
}

export function* etcdModule(etcd: Etcd, at: string): Generator<CryptoModule> {
  yield* module("etcd", etcd?.image, say`${at}.image`);
}

function isGiven(image: string | undefined): boolean {
  return (image ?? "") !== "";
}

/** Of the images for MySQL the first counts (vitesscluster_methods.go); those of a keyspace go before the cluster's. */
export function* modules(spec: Spec): Generator<CryptoModule> {
  const mysqld = spec?.images?.mysqld;
  yield* module("vtgate", spec?.images?.vtgate, "spec.images.vtgate");
  yield* module("vttablet", spec?.images?.vttablet, "spec.images.vttablet");
  yield* module("vtctld", spec?.images?.vtctld, "spec.images.vtctld");
  if (isGiven(mysqld?.mysql56Compatible)) {
    yield* module("MySQL", mysqld?.mysql56Compatible, "spec.images.mysqld.mysql56Compatible");
  } else if (isGiven(mysqld?.mysql80Compatible)) {
    yield* module("MySQL", mysqld?.mysql80Compatible, "spec.images.mysqld.mysql80Compatible");
  } else if (isGiven(mysqld?.mariadbCompatible)) {
    yield* module("MySQL", mysqld?.mariadbCompatible, "spec.images.mysqld.mariadbCompatible");
  } else {
    yield* module("MySQL", mysqld?.mariadb103Compatible, "spec.images.mysqld");
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    if (isGiven(keyspace.images?.vttablet)) {
      yield* module("vttablet", keyspace.images?.vttablet, say`spec.keyspaces[${i}].images.vttablet`);
    }
    if (isGiven(keyspace.images?.mysqld?.mysql56Compatible)) {
      yield* module("MySQL", keyspace.images?.mysqld?.mysql56Compatible, say`spec.keyspaces[${i}].images.mysqld.mysql56Compatible`);
    } else if (isGiven(keyspace.images?.mysqld?.mysql80Compatible)) {
      yield* module("MySQL", keyspace.images?.mysqld?.mysql80Compatible, say`spec.keyspaces[${i}].images.mysqld.mysql80Compatible`);
    }
  }
  if (spec?.globalLockserver?.external === undefined) {
    yield* etcdModule(spec?.globalLockserver?.etcd, ETCD);
  }
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    if (cell.lockserver?.external === undefined && cell.lockserver?.etcd !== undefined) {
      yield* etcdModule(cell.lockserver.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
}

function* claim(volume: string, className: string, at: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${at}.storageClassName`, fix: NAME_CLASS };
}

function* extraVolumes(program: Pick<NonNullable<Program>, "extraVolumes"> | undefined, at: string): Generator<DataVolume> {
  yield* hostVolumes(program?.extraVolumes, "Use a persistentVolumeClaim", say`${at}.extraVolumes`);
}

export function* etcdVolume(etcd: Etcd, at: string): Generator<DataVolume> {
  yield* claim("etcd", etcd?.dataVolumeClaimTemplate?.storageClassName ?? "", say`${at}.dataVolumeClaimTemplate`);
  yield* extraVolumes(etcd, at);
}

/** Without a claim a tablet keeps its data in an emptyDir (vttablet/volumes.go). */
function* poolVolumes(pools: Pools, at: string): Generator<DataVolume> {
  for (const [i, pool] of (pools ?? []).entries()) {
    const path = say`${at}[${i}].dataVolumeClaimTemplate`;
    if (pool.dataVolumeClaimTemplate !== undefined) {
      yield* claim("data", pool.dataVolumeClaimTemplate.storageClassName ?? "", path);
    } else if (pool.mysqld !== undefined) {
      yield { volume: "data", storage: "ephemeral", className: NO_CLASS, path, fix: "Add it, with a storage class that encrypts" };
    }
    yield* extraVolumes(pool, say`${at}[${i}]`);
  }
}

export function* volumes(spec: Spec): Generator<DataVolume> {
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    yield* extraVolumes(keyspace.vitessOrchestrator, say`spec.keyspaces[${i}].vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolVolumes(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolVolumes(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
  if (spec?.globalLockserver?.external === undefined) {
    yield* etcdVolume(spec?.globalLockserver?.etcd, ETCD);
  }
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* extraVolumes(cell.gateway, say`spec.cells[${i}].gateway`);
    if (cell.lockserver?.external === undefined && cell.lockserver?.etcd !== undefined) {
      yield* etcdVolume(cell.lockserver.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
  yield* extraVolumes(spec?.vitessDashboard, "spec.vitessDashboard");
  yield* extraVolumes(spec?.vtadmin, "spec.vtadmin");
}

function* beside(program: Program, at: string): Generator<RunningContainer> {
  yield* statedContainers(program?.sidecarContainers, NO_POD, say`${at}.sidecarContainers`);
  yield* statedContainers(program?.initContainers, NO_POD, say`${at}.initContainers`);
}

/** The operator's own, of which nothing is found: it needs no name. */
function* ofProgram(program: Program, at: string): Generator<RunningContainer> {
  yield { name: UNNAMED, nonRoot: "yes", escalation: "elsewhere", path: say`${at}`, fix: ADMIT };
  yield* beside(program, at);
}

/** Its user is the image's, unless the operator is started otherwise. */
export function* ofEtcd(etcd: Etcd, at: string): Generator<RunningContainer> {
  yield { name: UNNAMED, nonRoot: "elsewhere", escalation: "elsewhere", path: say`${at}`, fix: ADMIT };
  yield* beside(etcd, at);
}

/** The paths end at the container: longer ones would not be shown. */
function* besideTablet(given: Infer<typeof sidecars> | undefined, at: string): Generator<RunningContainer> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* containerWith(container.name ?? "", NO_POD, container.securityContext, say`${at}[${i}]`, false);
  }
}

function* poolContainers(pools: Pools, at: string): Generator<RunningContainer> {
  for (const [i, pool] of (pools ?? []).entries()) {
    yield { name: UNNAMED, nonRoot: "yes", escalation: "elsewhere", path: say`${at}[${i}]`, fix: ADMIT };
    yield* besideTablet(pool.sidecarContainers, say`${at}[${i}].sidecarContainers`);
    yield* besideTablet(pool.initContainers, say`${at}[${i}].initContainers`);
  }
}

export function* containers(spec: Spec): Generator<RunningContainer> {
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* ofProgram(cell.gateway, say`spec.cells[${i}].gateway`);
    if (cell.lockserver?.external === undefined && cell.lockserver?.etcd !== undefined) {
      yield* ofEtcd(cell.lockserver.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    yield* ofProgram(keyspace.vitessOrchestrator, say`spec.keyspaces[${i}].vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* poolContainers(given.equal?.shardTemplate?.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* poolContainers(shard.tabletPools, say`spec.keyspaces[${i}].partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
  if (spec?.globalLockserver?.external === undefined) {
    yield* ofEtcd(spec?.globalLockserver?.etcd, ETCD);
  }
  yield* ofProgram(spec?.vitessDashboard, "spec.vitessDashboard");
  if (spec?.vtadmin !== undefined) {
    yield* ofProgram(spec.vtadmin, "spec.vtadmin");
  }
}
