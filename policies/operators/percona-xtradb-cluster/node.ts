// WL-5, WL-9: what containers have of their node. The operator passes contexts, sidecars and resources on as they are (statefulset/node.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedPorts, listedPrivileges, privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import type { MissingResource, NodeAccess } from "../../vocabulary.ts";
import { sidecars } from "./images.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  yield* privileged("pxc", spec?.pxc?.containerSecurityContext, "spec.pxc.containerSecurityContext", false);
  if (spec?.haproxy?.enabled === true) {
    yield* privileged("haproxy", spec.haproxy.containerSecurityContext, "spec.haproxy.containerSecurityContext", false);
  }
  if (spec?.proxysql?.enabled === true) {
    yield* privileged("proxysql", spec.proxysql.containerSecurityContext, "spec.proxysql.containerSecurityContext", false);
  }
  if (spec?.logcollector?.enabled === true) {
    yield* privileged("logs", spec.logcollector.containerSecurityContext, "spec.logcollector.containerSecurityContext", false);
  }
  if (spec?.pmm?.enabled === true) {
    yield* privileged("pmm-client", spec.pmm.containerSecurityContext, "spec.pmm.containerSecurityContext", false);
  }
  yield* privileged("that goes before", spec?.initContainer?.containerSecurityContext, "spec.initContainer.containerSecurityContext", true);
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* privileged("of the backup", storage?.containerSecurityContext, say`spec.backup.storages.${key}.containerSecurityContext`, false);
  }
  yield* listedPrivileges(sidecars(spec));
  yield* listedPorts(sidecars(spec));
}

export function* missingResources(spec: Spec): Generator<MissingResource> {
  yield* missingOf("pxc", spec?.pxc?.resources, "spec.pxc.resources");
  if (spec?.haproxy?.enabled === true) {
    yield* missingOf("haproxy", spec.haproxy.resources, "spec.haproxy.resources");
  }
  if (spec?.proxysql?.enabled === true) {
    yield* missingOf("proxysql", spec.proxysql.resources, "spec.proxysql.resources");
  }
}
