// KSI-5, NM-10, SM-1, WL-1, WL-5: the pods and services that the Helm chart makes of a universe.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { privileged } from "../../lib/node-access.ts";
import type { CryptoModule, DataVolume, ExposedService, NodeAccess, RunningContainer } from "../../vocabulary.ts";
import { chartServices, endpoints, ephemeral } from "./overrides.ts";
import type { universeSpec } from "./schema.ts";

type Spec = Infer<typeof universeSpec> | undefined;

const AT = "spec.kubernetesOverrides";
const SERVERS = "of masters and tservers";
const NAME_CLASS = "Name a storage class that encrypts";
// The chart comes with the version: those before know no context of containers, and run as root unless told otherwise (values.yaml).
const KNOWS_CONTAINERS = /^(2\.3[1-9]\.|2026\.1\.[2-9]|2026\.[2-9]|20(2[7-9]|[3-9][0-9])\.)/u;

function isManaged(spec: Spec): boolean {
  return (spec?.providerName ?? "") !== "";
}

export function* modules(spec: Spec): Generator<CryptoModule> {
  yield {
    software: "YugabyteDB",
    image: say`${spec?.kubernetesOverrides?.Image?.repository}:${spec?.ybSoftwareVersion}`,
    path: "spec.ybSoftwareVersion",
    fix: "Name an image built for FIPS, here and in Image.repository of kubernetesOverrides",
  };
}

export function* services(spec: Spec): Generator<ExposedService> {
  const given = spec?.kubernetesOverrides;
  if (given?.enableLoadBalancer ?? spec?.enableLoadBalancer ?? false) {
    const path = given?.enableLoadBalancer === true ? "spec.kubernetesOverrides.enableLoadBalancer" : "spec.enableLoadBalancer";
    yield* endpoints(given, AT);
    if (given?.serviceEndpoints === undefined) {
      yield* chartServices(path);
    }
  }
}

function* volume(name: string, className: string, spec: Spec, path: string): Generator<DataVolume> {
  yield {
    volume: name,
    storage: className !== "" ? "class" : isManaged(spec) ? "elsewhere" : "default-class",
    className,
    path: say`${path}`,
    fix: NAME_CLASS,
  };
}

function* zoned(
  name: string,
  given: { readonly [zone: string]: { readonly storageClass?: string | undefined } | undefined },
  path: string,
): Generator<DataVolume> {
  for (const [zone, one] of Object.entries(given)) {
    if ((one?.storageClass ?? "") !== "") {
      yield { volume: say`${name} in ${zone}`, storage: "class", className: one?.storageClass ?? "", path: say`${path}.${zone}.storageClass`, fix: NAME_CLASS };
    }
  }
}

/** The newer fields take the place of both older ones. */
export function* volumes(spec: Spec): Generator<DataVolume> {
  if (spec?.tserverVolume !== undefined || spec?.masterVolume !== undefined) {
    yield* volume("of tservers", spec.tserverVolume?.storageClass ?? "", spec, "spec.tserverVolume.storageClass");
    yield* zoned("of tservers", spec.tserverVolume?.perAZ ?? {}, "spec.tserverVolume.perAZ");
    yield* volume("of masters", spec.masterVolume?.storageClass ?? "", spec, "spec.masterVolume.storageClass");
    yield* zoned("of masters", spec.masterVolume?.perAZ ?? {}, "spec.masterVolume.perAZ");
  } else {
    yield* volume("of tservers", spec?.deviceInfo?.storageClass ?? "", spec, "spec.deviceInfo.storageClass");
    yield* volume("of masters", spec?.masterDeviceInfo?.storageClass ?? "", spec, "spec.masterDeviceInfo.storageClass");
  }
  const replica = spec?.readReplica?.tserverVolume;
  if ((replica?.storageClass ?? "") !== "") {
    yield* volume("of replicas", replica?.storageClass ?? "", spec, "spec.readReplica.tserverVolume.storageClass");
  }
  yield* zoned("of replicas", replica?.perAZ ?? {}, "spec.readReplica.tserverVolume.perAZ");
  yield* ephemeral(spec?.kubernetesOverrides, AT);
}

function nonRoot(spec: Spec): RunningContainer["nonRoot"] {
  const knows = KNOWS_CONTAINERS.test(spec?.ybSoftwareVersion ?? "");
  const own = spec?.kubernetesOverrides?.containerSecurityContext;
  const pod = spec?.kubernetesOverrides?.podSecurityContext;
  if (knows && own?.enabled === true) {
    return own.runAsUser === 0 ? "no" : "yes";
  }
  if (pod?.enabled === true) {
    return pod.runAsUser === 0 ? "no" : "yes";
  }
  if (pod?.enabled === false) {
    return "unset";
  }
  if (isManaged(spec)) {
    return "elsewhere";
  }
  return knows && pod?.runAsUser !== 0 ? "yes" : "unset";
}

function escalation(spec: Spec): RunningContainer["escalation"] {
  const own = spec?.kubernetesOverrides?.containerSecurityContext;
  const settings = own?.additionalSettings;
  if (!KNOWS_CONTAINERS.test(spec?.ybSoftwareVersion ?? "") || settings?.privileged === true || settings?.allowPrivilegeEscalation === true) {
    return "allowed";
  }
  if (own?.enabled === true && settings?.allowPrivilegeEscalation === false) {
    return "refused";
  }
  return isManaged(spec) ? "elsewhere" : "allowed";
}

/** What a universe leaves open, the overrides of its provider may say. */
export function* containers(spec: Spec): Generator<RunningContainer> {
  yield {
    name: SERVERS,
    nonRoot: nonRoot(spec),
    escalation: escalation(spec),
    path: "spec.kubernetesOverrides.containerSecurityContext",
    fix: "Enable it in version 2026.1.2 or later, with allowPrivilegeEscalation false in additionalSettings",
  };
}

/** The chart takes the settings of a context only where it is enabled (_helpers.tpl). */
export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  const own = spec?.kubernetesOverrides?.containerSecurityContext;
  if (KNOWS_CONTAINERS.test(spec?.ybSoftwareVersion ?? "") && own?.enabled === true) {
    yield* privileged(SERVERS, own.additionalSettings, say`${AT}.containerSecurityContext.additionalSettings`, false);
  }
}
