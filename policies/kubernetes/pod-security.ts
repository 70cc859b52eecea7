// WL-1 to WL-4, WL-7: what a container may do, by its security context and by its pod's. `at` is the path of the pod's spec.
import { lower, say } from "../../src/dsl/index.ts";
import { statedContainer } from "../lib/containers.ts";
import type { ContainerCapabilities, FixedId, RootFileSystem, RunningContainer, SystemCalls } from "../vocabulary.ts";
import { linuxLists, type PodSpec } from "./pods.ts";

// The container's own context goes before the pod's. A user other than 0 cannot be root, and runAsNonRoot makes the
// kubelet refuse it; without either the image decides. Escalation is allowed unless the container refuses it.
export function* containersOf(spec: PodSpec | undefined, at: string): Generator<RunningContainer> {
  const shared = spec?.securityContext;
  for (const list of linuxLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      yield* statedContainer(container.name ?? "", shared, container.securityContext, say`${at}.${list.name}[${i}].securityContext`);
    }
  }
}

// The runtimes read names in any case. Listening on a port below 1024 is all that Kubernetes' restricted standard gives back.
export function* capabilitiesOf(spec: PodSpec | undefined, at: string): Generator<ContainerCapabilities> {
  for (const list of linuxLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      const stated = container.securityContext?.capabilities;
      yield {
        name: container.name ?? "",
        dropsAll: (stated?.drop ?? []).some((name) => lower(name) === "all"),
        added: (stated?.add ?? []).filter((name) => lower(name) !== "net_bind_service"),
        path: say`${at}.${list.name}[${i}].securityContext.capabilities`,
        fix: "Drop ALL, and add NET_BIND_SERVICE at most",
      };
    }
  }
}

export function* rootFileSystemsOf(spec: PodSpec | undefined, at: string): Generator<RootFileSystem> {
  for (const list of linuxLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      yield {
        name: container.name ?? "",
        isReadOnly: container.securityContext?.readOnlyRootFilesystem === true,
        path: say`${at}.${list.name}[${i}].securityContext.readOnlyRootFilesystem`,
        fix: "Set it to true, and mount a volume where it writes",
      };
    }
  }
}

// No edit: what the runtime's default profile refuses, io_uring say, a database may use.
export function* systemCallsOf(spec: PodSpec | undefined, at: string): Generator<SystemCalls> {
  const shared = spec?.securityContext?.seccompProfile?.type;
  for (const list of linuxLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      const own = container.securityContext?.seccompProfile?.type;
      const type = own ?? shared;
      yield {
        name: container.name ?? "",
        profile: type === undefined ? "unset" : type === "RuntimeDefault" || type === "Localhost" ? "given" : "none",
        path:
          own === undefined && shared !== undefined
            ? say`${at}.securityContext.seccompProfile.type`
            : say`${at}.${list.name}[${i}].securityContext.seccompProfile.type`,
        fix: "Set it to RuntimeDefault, or to Localhost with a profile",
      };
    }
  }
}

export function* fixedIdsOf(spec: PodSpec | undefined, at: string): Generator<FixedId> {
  const shared = [
    { name: "runAsUser", id: spec?.securityContext?.runAsUser },
    { name: "fsGroup", id: spec?.securityContext?.fsGroup },
  ];
  for (const field of shared.filter((candidate) => candidate.id !== undefined)) {
    yield { who: "the pod", field: field.name, path: say`${at}.securityContext.${field.name}`, fix: "Remove it" };
  }
  for (const list of linuxLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      if (container.securityContext?.runAsUser !== undefined) {
        const path = say`${at}.${list.name}[${i}].securityContext.runAsUser`;
        yield { who: say`container ${container.name ?? ""}`, field: "runAsUser", path, fix: "Remove it" };
      }
    }
  }
}
