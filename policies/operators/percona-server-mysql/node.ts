// WL-5, WL-9: what containers have of their node. The operator passes contexts, sidecars and resources on as they are (pkg/mysql/mysql.go,
// pkg/k8s/pod.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedPorts, listedPrivileges, privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import type { MissingResource, NodeAccess } from "../../vocabulary.ts";
import { runsBinlogServer } from "./binlog-server.ts";
import { sidecars } from "./images.ts";
import { runsOrchestrator } from "./orchestrator.ts";
import type { clusterSpec, initContainer } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

function* before(given: Infer<typeof initContainer> | undefined, at: string): Generator<NodeAccess> {
  yield* privileged("that goes before", given?.containerSecurityContext, say`${at}.initContainer.containerSecurityContext`, true);
}

function* mysqlAccess(spec: Spec): Generator<NodeAccess> {
  yield* privileged("mysql", spec?.mysql?.containerSecurityContext, "spec.mysql.containerSecurityContext", false);
  yield* before(spec?.mysql?.initContainer, "spec.mysql");
  yield* before(spec?.initContainer, "spec");
  yield* listedPrivileges(sidecars(spec));
  yield* listedPorts(sidecars(spec));
  if (spec?.backup?.enabled === true) {
    yield* privileged("xtrabackup", spec.backup.containerSecurityContext, "spec.backup.containerSecurityContext", false);
  }
  if (spec?.pmm?.enabled === true) {
    yield* privileged("pmm-client", spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext", false);
  }
}

function* proxyAccess(spec: Spec): Generator<NodeAccess> {
  const haproxy = spec?.proxy?.haproxy;
  const router = spec?.proxy?.router;
  if (haproxy?.enabled === true) {
    yield* privileged("haproxy", haproxy.containerSecurityContext, "spec.proxy.haproxy.containerSecurityContext", false);
    yield* before(haproxy.initContainer, "spec.proxy.haproxy");
  }
  if (router?.enabled === true) {
    yield* privileged("router", router.containerSecurityContext, "spec.proxy.router.containerSecurityContext", false);
    yield* before(router.initContainer, "spec.proxy.router");
  }
}

export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  const orchestrator = spec?.orchestrator;
  const server = spec?.backup?.pitr?.binlogServer;
  yield* mysqlAccess(spec);
  yield* proxyAccess(spec);
  if (runsOrchestrator(spec)) {
    yield* privileged("pt-heartbeat", spec?.toolkit?.containerSecurityContext, "spec.toolkit.containerSecurityContext", false);
    yield* privileged("orchestrator", orchestrator?.containerSecurityContext, "spec.orchestrator.containerSecurityContext", false);
    yield* before(orchestrator?.initContainer, "spec.orchestrator");
  }
  if (runsBinlogServer(spec)) {
    yield* privileged("binlog-server", server?.containerSecurityContext, "spec.backup.pitr.binlogServer.containerSecurityContext", false);
  }
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* privileged("of the backup", storage?.containerSecurityContext, say`spec.backup.storages.${key}.containerSecurityContext`, false);
  }
  yield* before(spec?.backup?.initContainer, "spec.backup");
}

export function* missingResources(spec: Spec): Generator<MissingResource> {
  yield* missingOf("mysql", spec?.mysql?.resources, "spec.mysql.resources");
  if (spec?.proxy?.haproxy?.enabled === true) {
    yield* missingOf("haproxy", spec.proxy.haproxy.resources, "spec.proxy.haproxy.resources");
  }
  if (spec?.proxy?.router?.enabled === true) {
    yield* missingOf("router", spec.proxy.router.resources, "spec.proxy.router.resources");
  }
  if (runsOrchestrator(spec)) {
    yield* missingOf("orchestrator", spec?.orchestrator?.resources, "spec.orchestrator.resources");
  }
}
