// NM-10, WL-1: images and contexts. The operator gives no container a context.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { type podContext, statedContainer, statedContainers } from "../../lib/containers.ts";
import type { CryptoModule, RunningContainer } from "../../vocabulary.ts";
import { runsBinlogServer } from "./binlog-server.ts";
import { runsOrchestrator } from "./orchestrator.ts";
import type { clusterSpec, initContainer, store as storeSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const NAME_IMAGE = "Name an image built for FIPS";

/** HAProxy only passes on what clients and MySQL encrypt. */
export function* modules(spec: Spec): Generator<CryptoModule> {
  yield { software: "MySQL", image: spec?.mysql?.image ?? "", path: "spec.mysql.image", fix: NAME_IMAGE };
  if (spec?.proxy?.router?.enabled === true) {
    yield { software: "MySQL Router", image: spec.proxy.router.image ?? "", path: "spec.proxy.router.image", fix: NAME_IMAGE };
  }
}

/** Without a context of its own, what goes before a container has that container's. */
function* before(given: Infer<typeof initContainer> | undefined, pod: Infer<typeof podContext> | undefined, at: string): Generator<RunningContainer> {
  if (given?.containerSecurityContext !== undefined) {
    yield* statedContainer("that goes before", pod, given.containerSecurityContext, say`${at}.initContainer.containerSecurityContext`);
  }
}

/** The job of a store, for a backup or a restore. */
export function* jobContainer(name: string, store: Infer<typeof storeSlice> | undefined, at: string): Generator<RunningContainer> {
  yield* statedContainer(name, store?.podSecurityContext, store?.containerSecurityContext, say`${at}.containerSecurityContext`);
}

function* mysqlPods(spec: Spec): Generator<RunningContainer> {
  const pod = spec?.mysql?.podSecurityContext;
  yield* statedContainer("mysql", pod, spec?.mysql?.containerSecurityContext, "spec.mysql.containerSecurityContext");
  yield* statedContainers(spec?.mysql?.sidecars, pod, "spec.mysql.sidecars");
  yield* before(spec?.mysql?.initContainer, pod, "spec.mysql");
  yield* before(spec?.initContainer, pod, "spec");
  if (spec?.backup?.enabled === true) {
    yield* statedContainer("xtrabackup", pod, spec.backup.containerSecurityContext, "spec.backup.containerSecurityContext");
  }
  if (runsOrchestrator(spec)) {
    yield* statedContainer("pt-heartbeat", pod, spec?.toolkit?.containerSecurityContext, "spec.toolkit.containerSecurityContext");
  }
  if (spec?.pmm?.enabled === true) {
    yield* statedContainer("pmm-client", pod, spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext");
  }
}

function* proxyPods(spec: Spec): Generator<RunningContainer> {
  const haproxy = spec?.proxy?.haproxy;
  const router = spec?.proxy?.router;
  if (haproxy?.enabled === true) {
    yield* statedContainer("haproxy", haproxy.podSecurityContext, haproxy.containerSecurityContext, "spec.proxy.haproxy.containerSecurityContext");
    yield* before(haproxy.initContainer, haproxy.podSecurityContext, "spec.proxy.haproxy");
  }
  if (haproxy?.enabled === true && spec?.pmm?.enabled === true) {
    yield* statedContainer("pmm-client", haproxy.podSecurityContext, spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext");
  }
  if (router?.enabled === true) {
    yield* statedContainer("router", router.podSecurityContext, router.containerSecurityContext, "spec.proxy.router.containerSecurityContext");
    yield* before(router.initContainer, router.podSecurityContext, "spec.proxy.router");
  }
}

function* otherPods(spec: Spec): Generator<RunningContainer> {
  const orchestrator = spec?.orchestrator;
  const server = spec?.backup?.pitr?.binlogServer;
  if (runsOrchestrator(spec)) {
    yield* statedContainer(
      "orchestrator",
      orchestrator?.podSecurityContext,
      orchestrator?.containerSecurityContext,
      "spec.orchestrator.containerSecurityContext",
    );
    yield* before(orchestrator?.initContainer, orchestrator?.podSecurityContext, "spec.orchestrator");
  }
  if (runsBinlogServer(spec)) {
    yield* statedContainer(
      "binlog-server",
      server?.podSecurityContext,
      server?.containerSecurityContext,
      "spec.backup.pitr.binlogServer.containerSecurityContext",
    );
  }
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* jobContainer("of the backup", storage, say`spec.backup.storages.${key}`);
    yield* before(spec?.backup?.initContainer, storage?.podSecurityContext, "spec.backup");
  }
}

export function* containers(spec: Spec): Generator<RunningContainer> {
  yield* mysqlPods(spec);
  yield* proxyPods(spec);
  yield* otherPods(spec);
}
