// KSI-5, SM-1, ED-1, WL-1: what the templates of services, volumes and pods say. One that nothing refers to yet is
// judged too: a shard, a replica or another object may.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget, DataVolume, ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { container, installationSpec, podTemplate, templates as slice } from "./schema.ts";

type Templates = Infer<typeof slice>;
type Pod = Infer<typeof podTemplate>;
type Container = Infer<typeof container>;

// Kubernetes lets a process gain privileges unless the container says no.
const OPEN = "allowed";
const NO_CLASS = "";
const DATA = "/var/lib/clickhouse";
const ENCRYPTED_BY = ["S3_SSE", "S3_SSE_KMS_KEY_ID", "S3_SSE_CUSTOMER_KEY"];

/** Whether other objects fill in what this one leaves out; what it says itself outweighs them (normalizer.go). */
export function isTemplated(spec: Infer<typeof installationSpec> | undefined): boolean {
  return (spec?.useTemplates ?? []).length > 0;
}

export function* exposedServices(templates: Templates | undefined): Generator<ExposedService> {
  for (const [i, service] of (templates?.serviceTemplates ?? []).entries()) {
    yield {
      name: service.name ?? service.generateName ?? "",
      type: service.spec?.type ?? "ClusterIP",
      annotations: service.metadata?.annotations ?? {},
      sourceRanges: service.spec?.loadBalancerSourceRanges ?? [],
      closedByDefault: false,
      path: say`spec.templates.serviceTemplates[${i}].spec.type`,
      fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
    };
    if ((service.spec?.externalIPs ?? []).length > 0) {
      yield {
        name: service.name ?? service.generateName ?? "",
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: say`spec.templates.serviceTemplates[${i}].spec.externalIPs`,
        fix: "Remove it",
      };
    }
  }
}

function mountsData(pod: Pod): boolean {
  return (pod.spec?.containers ?? []).some((container) => (container.volumeMounts ?? []).some((mount) => (mount.mountPath ?? "").startsWith(DATA)));
}

function holdsData(pod: Pod, volume: string): boolean {
  return (pod.spec?.containers ?? []).some((container) =>
    (container.volumeMounts ?? []).some((mount) => mount.name === volume && (mount.mountPath ?? "").startsWith(DATA)),
  );
}

export function* statedVolumes(templates: Templates | undefined): Generator<DataVolume> {
  for (const [i, claim] of (templates?.volumeClaimTemplates ?? []).entries()) {
    const className = claim.spec?.storageClassName ?? "";
    yield {
      volume: claim.name ?? "",
      storage: className === "" ? "default-class" : "class",
      className,
      path: say`spec.templates.volumeClaimTemplates[${i}].spec.storageClassName`,
      fix: "Name a storage class that encrypts",
    };
  }
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    for (const [j, volume] of (pod.spec?.volumes ?? []).entries()) {
      const isHost = volume.hostPath !== undefined;
      if ((isHost || volume.emptyDir !== undefined) && holdsData(pod, volume.name ?? "")) {
        yield {
          volume: volume.name ?? "",
          storage: isHost ? "host" : "ephemeral",
          className: NO_CLASS,
          path: say`spec.templates.podTemplates[${i}].spec.volumes[${j}]`,
          fix: "Use a volumeClaimTemplate",
        };
      }
    }
  }
}

/** Without a claim, data lies in the container. */
export function* missingVolume(defaultClaim: string | undefined, templates: Templates | undefined, templated: boolean): Generator<DataVolume> {
  const hasClaim = defaultClaim !== undefined || (templates?.volumeClaimTemplates ?? []).length > 0;
  const hasMount = (templates?.podTemplates ?? []).some((pod) => mountsData(pod));
  if (!hasClaim && !hasMount) {
    yield {
      volume: "data",
      storage: templated ? "elsewhere" : "ephemeral",
      className: NO_CLASS,
      path: "spec.defaults.templates.dataVolumeClaimTemplate",
      fix: "Name a volumeClaimTemplate with a storage class that encrypts",
    };
  }
}

export function* backups(templates: Templates | undefined): Generator<BackupTarget> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    for (const [j, sidecar] of (pod.spec?.containers ?? []).entries()) {
      const variables = sidecar.env ?? [];
      if (variables.some((variable) => variable.name === "S3_BUCKET")) {
        yield {
          target: "the bucket of clickhouse-backup",
          encryption: variables.some((variable) => ENCRYPTED_BY.includes(variable.name ?? "") && variable.value !== "") ? "on" : "elsewhere",
          path: say`spec.templates.podTemplates[${i}].spec.containers[${j}].env`,
          fix: "Set S3_SSE to AES256 or aws:kms",
        };
      }
    }
  }
}

function userOf(pod: Pod, container: Container | undefined): RunningContainer["nonRoot"] {
  const user = container?.securityContext?.runAsUser ?? pod.spec?.securityContext?.runAsUser;
  const nonRoot = container?.securityContext?.runAsNonRoot ?? pod.spec?.securityContext?.runAsNonRoot;
  if (user === 0 || nonRoot === false) {
    return "no";
  }
  return nonRoot === true || user !== undefined ? "yes" : "unset";
}

function* containersOf(pod: Pod, given: readonly Container[], at: string): Generator<RunningContainer> {
  for (const [i, one] of given.entries()) {
    yield {
      name: one.name ?? "",
      nonRoot: userOf(pod, one),
      escalation: one.securityContext?.allowPrivilegeEscalation === false && one.securityContext.privileged !== true ? "refused" : OPEN,
      path: say`${at}[${i}].securityContext`,
      fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
      editOfPrivileges: one.securityContext?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
    };
  }
}

export function* containers(templates: Templates | undefined): Generator<RunningContainer> {
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    yield* containersOf(pod, pod.spec?.containers ?? [], say`spec.templates.podTemplates[${i}].spec.containers`);
    yield* containersOf(pod, pod.spec?.initContainers ?? [], say`spec.templates.podTemplates[${i}].spec.initContainers`);
  }
}

/** The pods that the operator makes by itself: it gives no container a context (container.go), and the image starts as root. */
export function* missingContexts(name: string, templates: Templates | undefined, templated: boolean): Generator<RunningContainer> {
  if ((templates?.podTemplates ?? []).length === 0) {
    yield {
      name,
      nonRoot: templated ? "elsewhere" : "unset",
      escalation: templated ? "elsewhere" : OPEN,
      path: "spec.templates.podTemplates",
      fix: "Name one whose containers refuse root and privileges",
    };
  }
  for (const [i, pod] of (templates?.podTemplates ?? []).entries()) {
    if ((pod.spec?.containers ?? []).length === 0) {
      yield {
        name,
        nonRoot: userOf(pod, undefined),
        escalation: OPEN,
        path: say`spec.templates.podTemplates[${i}].spec.containers`,
        fix: "Name the container with a securityContext of its own",
      };
    }
  }
}
