// CM-3, KSI-5, NM-6, SM-1, WL-1: a cluster's services, what it speaks to, its volumes and its containers.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { podContext } from "../../lib/containers.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { hostVolumes } from "../../lib/host-volumes.ts";
import { holdsLogin } from "../../lib/literal-secrets.ts";
import type { DataVolume, ExposedService, ExternalCredential, RunningContainer, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Container = NonNullable<NonNullable<Spec>["sideContainersSpec"]>[number];

const UNSTATED = "";
const CLOSED = "ClusterIP";
const NO_CLASS = "";
const CLOSE = "Set ClusterIP, or keep the load balancer private by annotation";
const NAME_CLASS = "Name a storage class that encrypts";
const USE_CLAIM = "Use a persistentVolumeClaim";
const RIGGER = "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes";
const NODE_CONTEXT = "spec.redisEnterpriseAdditionalPodSpecAttributes.securityContext";
const UNNAMED = "";
const LOOPBACK = /^(127\.0\.0\.1|::1|localhost)$/u;
const RESTRICT = "Set runAsNonRoot to true and allowPrivilegeEscalation to false";

export function* services(spec: Spec): Generator<ExposedService> {
  const service = { sharedAnnotations: spec?.services?.servicesAnnotations ?? {}, sourceRanges: [], closedByDefault: false };
  yield {
    ...service,
    name: "of the UI",
    type: spec?.uiServiceType ?? "ClusterIP",
    annotations: spec?.uiAnnotations ?? {},
    path: "spec.uiServiceType",
    fix: CLOSE,
  };
  yield {
    ...service,
    name: "of the API",
    type: spec?.services?.apiService?.type ?? "ClusterIP",
    annotations: {},
    path: "spec.services.apiService.type",
    fix: CLOSE,
  };
  // A list of texts with commas: cluster_ip, headless and load_balancer.
  yield {
    ...service,
    name: "of each database",
    type: (spec?.servicesRiggerSpec?.databaseServiceType ?? "").includes("load_balancer") ? "LoadBalancer" : CLOSED,
    annotations: {},
    path: "spec.servicesRiggerSpec.databaseServiceType",
    fix: "Leave load_balancer out, or keep the load balancers private by annotation",
  };
  yield {
    ...service,
    name: "of each node",
    type: spec?.ossClusterSettings?.externalAccessType ?? "Disabled",
    annotations: spec?.ossClusterSettings?.loadBalancer?.serviceAnnotations ?? {},
    path: "spec.ossClusterSettings.externalAccessType",
    fix: "Set Disabled, or keep the load balancers private by annotation",
  };
  // The operator makes the Ingress, Route or Gateway; `activeActive` is the older name of the field (redis_enterprise_cluster_api.md).
  if (spec?.ingressOrRouteSpec !== undefined || spec?.activeActive !== undefined) {
    yield {
      ...service,
      name: "of the API and each database",
      type: "Ingress",
      annotations: {},
      path: spec.ingressOrRouteSpec === undefined ? "spec.activeActive.method" : "spec.ingressOrRouteSpec.method",
      fix: "Remove it where all clients are in the cluster",
    };
  }
  if (spec?.redisEnterpriseAdditionalPodSpecAttributes?.hostNetwork === true) {
    yield {
      ...service,
      name: "of each node",
      type: "ExternalIP",
      annotations: {},
      path: "spec.redisEnterpriseAdditionalPodSpecAttributes.hostNetwork",
      fix: "Remove it",
      edit: "remove",
    };
  }
}

export function* outside(spec: Spec): Generator<TlsChannel> {
  if (spec?.ldap?.enabledForControlPlane === true || spec?.ldap?.enabledForDataPlane === true) {
    yield {
      channel: "the directory",
      offered: spec.ldap.protocol !== "LDAP",
      minimumVersion: UNSTATED,
      path: "spec.ldap.protocol",
      fix: "Set LDAPS or STARTTLS",
    };
  }
  // No field has its records encrypted.
  if (spec?.auditing?.config?.auditProtocol === "TCP") {
    yield {
      channel: "the receiver of audit records",
      offered: LOOPBACK.test(spec.auditing.config.auditAddress ?? ""),
      minimumVersion: UNSTATED,
      path: "spec.auditing.config.auditAddress",
      fix: "Name 127.0.0.1, and a sidecar there that forwards them by TLS",
    };
  }
  yield* endpoint("the object store", spec?.backup?.s3?.url, "spec.backup.s3.url");
  if (spec?.usageMeter?.callHomeClient?.s3Target?.enabled === true) {
    yield* endpoint("the store of usage reports", spec.usageMeter.callHomeClient.s3Target.endpoint, "spec.usageMeter.callHomeClient.s3Target.endpoint");
    yield* endpoint("the store of usage reports", spec.usageMeter.callHomeClient.s3Target.url, "spec.usageMeter.callHomeClient.s3Target.url");
  }
  for (const [i, module] of (spec?.userDefinedModules ?? []).entries()) {
    if (module.source?.http !== undefined) {
      yield {
        channel: say`the source of module ${module.name}`,
        offered: false,
        minimumVersion: UNSTATED,
        path: say`spec.userDefinedModules[${i}].source.http`,
        fix: "Use https",
      };
    }
  }
}

/** Modules are downloaded from addresses, to which a Secret may add a login. */
export function* moduleLogins(spec: Spec): Generator<ExternalCredential> {
  for (const [i, module] of (spec?.userDefinedModules ?? []).entries()) {
    if (holdsLogin(module.source?.https?.url ?? "")) {
      yield { what: say`login for module ${module.name}`, path: say`spec.userDefinedModules[${i}].source.https.url`, fix: "Use credentialsSecret" };
    }
    if (holdsLogin(module.source?.http?.url ?? "")) {
      yield { what: say`login for module ${module.name}`, path: say`spec.userDefinedModules[${i}].source.http.url`, fix: "Use credentialsSecret" };
    }
  }
}

function* claim(volume: string, className: string, path: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${path}`, fix: NAME_CLASS };
}

/** There are claims unless the object says no. */
export function* volumes(spec: Spec): Generator<DataVolume> {
  if (spec?.persistentSpec?.enabled === false) {
    yield { volume: "data", storage: "ephemeral", className: NO_CLASS, path: "spec.persistentSpec.enabled", fix: "Set it to true", edit: { set: true } };
  } else {
    yield* claim("data", spec?.persistentSpec?.storageClassName ?? "", "spec.persistentSpec.storageClassName");
  }
  if (spec?.redisOnFlashSpec?.enabled === true) {
    yield* claim("flash", spec.redisOnFlashSpec.storageClassName ?? "", "spec.redisOnFlashSpec.storageClassName");
  }
  yield* hostVolumes(spec?.volumes, USE_CLAIM, "spec.volumes");
  yield* hostVolumes(spec?.redisEnterpriseAdditionalPodSpecAttributes?.volumes, USE_CLAIM, "spec.redisEnterpriseAdditionalPodSpecAttributes.volumes");
  yield* hostVolumes(spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.volumes, USE_CLAIM, say`${RIGGER}.volumes`);
}

function asksForRoot(context: Infer<typeof podContext> | undefined): boolean {
  return context?.runAsUser === 0 || context?.runAsNonRoot === false;
}

/** Of the pod's context the operator has the last word, and nobody reads its source. */
function* added(container: Container, at: string): Generator<RunningContainer> {
  const own = container.securityContext;
  const isUser = own?.runAsNonRoot === true || (own?.runAsUser ?? 0) !== 0;
  yield {
    name: container.name ?? "",
    nonRoot: asksForRoot(own) ? "no" : isUser ? "yes" : "elsewhere",
    escalation: own?.allowPrivilegeEscalation === false && own.privileged !== true ? "refused" : "allowed",
    path: say`${at}.securityContext`,
    fix: RESTRICT,
    editOfPrivileges: own?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
  };
}

/** The nodes run as user 1001 (openshift/scc.yaml). */
export function* containers(spec: Spec): Generator<RunningContainer> {
  const adjusts = spec?.securityContext?.resourceLimits?.allowAutoAdjustment === true;
  yield {
    name: "redis-enterprise-node",
    nonRoot: "yes",
    escalation: adjusts ? "allowed" : "refused",
    path: "spec.securityContext.resourceLimits.allowAutoAdjustment",
    fix: "Remove it, and raise the limits of the nodes",
    editOfPrivileges: "remove",
  };
  if (asksForRoot(spec?.redisEnterpriseAdditionalPodSpecAttributes?.securityContext)) {
    yield { name: UNNAMED, nonRoot: "elsewhere", escalation: "refused", path: NODE_CONTEXT, fix: RESTRICT };
  }
  for (const [i, container] of (spec?.sideContainersSpec ?? []).entries()) {
    yield* added(container, say`spec.sideContainersSpec[${i}]`);
  }
  for (const [i, container] of (spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers ?? []).entries()) {
    yield* added(container, say`spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers[${i}]`);
  }
  for (const [i, container] of (spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers ?? []).entries()) {
    yield* added(container, say`${RIGGER}.initContainers[${i}]`);
  }
}
