// WL-2 to WL-5, WL-11, WL-12: the images of the programs, of which a keyspace may have its own, and of the containers beside them.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { type ContainerList, image, imageIf, images, listedImages, otherImage } from "../../lib/images.ts";
import { listedPorts, listedPrivileges } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, NodeAccess } from "../../vocabulary.ts";
import type { clusterSpec, component, etcd, pool } from "./schema.ts";

const MYSQL = "mysqld";

type Program = Pick<Infer<typeof component>, "initContainers" | "sidecarContainers">;

/** What stands beside a program. */
function beside(program: Program | undefined, at: string): readonly ContainerList[] {
  return [
    { containers: program?.sidecarContainers ?? [], at: say`${at}.sidecarContainers` },
    { containers: program?.initContainers ?? [], at: say`${at}.initContainers` },
  ];
}

function* besideTablets(pools: readonly Infer<typeof pool>[] | undefined, at: string): Generator<ContainerImage> {
  for (const [i, given] of (pools ?? []).entries()) {
    yield* listedImages(beside(given, say`${at}[${i}]`));
  }
}

export function* etcdImages(given: Infer<typeof etcd> | undefined, at: string): Generator<ContainerImage> {
  yield* images([image("etcd", given?.image, say`${at}.image`)]);
  yield* listedImages(beside(given, at));
}

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const own = spec?.images;
  const isEtcd = spec?.globalLockserver?.external === undefined;
  const etcd = isEtcd ? spec?.globalLockserver?.etcd : undefined;
  yield* images([
    image("vtgate", own?.vtgate, "spec.images.vtgate"),
    image("vttablet", own?.vttablet, "spec.images.vttablet"),
    image("vtctld", own?.vtctld, "spec.images.vtctld"),
    otherImage("vtadmin", own?.vtadmin, "spec.images.vtadmin"),
    otherImage("vtbackup", own?.vtbackup, "spec.images.vtbackup"),
    otherImage("vtorc", own?.vtorc, "spec.images.vtorc"),
    otherImage("mysqld-exporter", own?.mysqldExporter, "spec.images.mysqldExporter"),
    otherImage(MYSQL, own?.mysqld?.mysql56Compatible, "spec.images.mysqld.mysql56Compatible"),
    otherImage(MYSQL, own?.mysqld?.mysql80Compatible, "spec.images.mysqld.mysql80Compatible"),
    otherImage(MYSQL, own?.mysqld?.mariadbCompatible, "spec.images.mysqld.mariadbCompatible"),
    otherImage(MYSQL, own?.mysqld?.mariadb103Compatible, "spec.images.mysqld.mariadb103Compatible"),
    imageIf(isEtcd, "etcd", etcd?.image, "spec.globalLockserver.etcd.image"),
  ]);
  yield* listedImages([
    ...beside(etcd, "spec.globalLockserver.etcd"),
    ...beside(spec?.vitessDashboard, "spec.vitessDashboard"),
    ...beside(spec?.vtadmin, "spec.vtadmin"),
  ]);
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* listedImages(beside(cell.gateway, say`spec.cells[${i}].gateway`));
    if (cell.lockserver?.external === undefined && cell.lockserver?.etcd !== undefined) {
      yield* etcdImages(cell.lockserver.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    const at = say`spec.keyspaces[${i}]`;
    yield* images([
      otherImage("vttablet", keyspace.images?.vttablet, say`${at}.images.vttablet`),
      otherImage("vtbackup", keyspace.images?.vtbackup, say`${at}.images.vtbackup`),
      otherImage("vtorc", keyspace.images?.vtorc, say`${at}.images.vtorc`),
      otherImage("mysqld-exporter", keyspace.images?.mysqldExporter, say`${at}.images.mysqldExporter`),
      otherImage(MYSQL, keyspace.images?.mysqld?.mysql56Compatible, say`${at}.images.mysqld.mysql56Compatible`),
      otherImage(MYSQL, keyspace.images?.mysqld?.mysql80Compatible, say`${at}.images.mysqld.mysql80Compatible`),
    ]);
    yield* listedImages(beside(keyspace.vitessOrchestrator, say`${at}.vitessOrchestrator`));
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* besideTablets(given.equal?.shardTemplate?.tabletPools, say`${at}.partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* besideTablets(shard.tabletPools, say`${at}.partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}

/** WL-2 to WL-4: what stands beside a program. */
export function* hardeningBeside(program: Program | undefined, at: string): Generator<ContainerHardening> {
  yield* listedHardening(beside(program, at), []);
}

function* hardeningOfTablets(pools: readonly Infer<typeof pool>[] | undefined, at: string): Generator<ContainerHardening> {
  for (const [i, given] of (pools ?? []).entries()) {
    yield* hardeningBeside(given, say`${at}[${i}]`);
  }
}

export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  const isEtcd = spec?.globalLockserver?.external === undefined;
  yield* listedHardening(
    [
      ...beside(isEtcd ? spec?.globalLockserver?.etcd : undefined, "spec.globalLockserver.etcd"),
      ...beside(spec?.vitessDashboard, "spec.vitessDashboard"),
      ...beside(spec?.vtadmin, "spec.vtadmin"),
    ],
    [],
  );
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* hardeningBeside(cell.gateway, say`spec.cells[${i}].gateway`);
    if (cell.lockserver?.external === undefined) {
      yield* hardeningBeside(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    const at = say`spec.keyspaces[${i}]`;
    yield* hardeningBeside(keyspace.vitessOrchestrator, say`${at}.vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* hardeningOfTablets(given.equal?.shardTemplate?.tabletPools, say`${at}.partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* hardeningOfTablets(shard.tabletPools, say`${at}.partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}

/** WL-5 of the same. */
export function* accessBeside(program: Program | undefined, at: string): Generator<NodeAccess> {
  yield* listedPrivileges(beside(program, at));
  yield* listedPorts(beside(program, at));
}

function* accessOfTablets(pools: readonly Infer<typeof pool>[] | undefined, at: string): Generator<NodeAccess> {
  for (const [i, given] of (pools ?? []).entries()) {
    yield* accessBeside(given, say`${at}[${i}]`);
  }
}

export function* nodeAccess(spec: Infer<typeof clusterSpec> | undefined): Generator<NodeAccess> {
  const isEtcd = spec?.globalLockserver?.external === undefined;
  yield* accessBeside(isEtcd ? spec?.globalLockserver?.etcd : undefined, "spec.globalLockserver.etcd");
  yield* accessBeside(spec?.vitessDashboard, "spec.vitessDashboard");
  yield* accessBeside(spec?.vtadmin, "spec.vtadmin");
  for (const [i, cell] of (spec?.cells ?? []).entries()) {
    yield* accessBeside(cell.gateway, say`spec.cells[${i}].gateway`);
    if (cell.lockserver?.external === undefined) {
      yield* accessBeside(cell.lockserver?.etcd, say`spec.cells[${i}].lockserver.etcd`);
    }
  }
  for (const [i, keyspace] of (spec?.keyspaces ?? []).entries()) {
    const at = say`spec.keyspaces[${i}]`;
    yield* accessBeside(keyspace.vitessOrchestrator, say`${at}.vitessOrchestrator`);
    for (const [j, given] of (keyspace.partitionings ?? []).entries()) {
      yield* accessOfTablets(given.equal?.shardTemplate?.tabletPools, say`${at}.partitionings[${j}].equal.shardTemplate.tabletPools`);
      for (const [k, shard] of (given.custom?.shards ?? []).entries()) {
        yield* accessOfTablets(shard.tabletPools, say`${at}.partitionings[${j}].custom.shards[${k}].tabletPools`);
      }
    }
  }
}
