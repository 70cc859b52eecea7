// WL-1 to WL-4, WL-7: what a container may do, by its security context and by its pod's. `at` is the path of the pod's spec.
import { say } from "../../src/dsl/index.ts";
import { statedContainer } from "../lib/containers.ts";
import { hardened } from "../lib/hardening.ts";
import type { ContainerHardening, FixedId, RunningContainer } from "../vocabulary.ts";
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

export function* hardeningOf(spec: PodSpec | undefined, at: string): Generator<ContainerHardening> {
  const shared = spec?.securityContext?.seccompProfile?.type;
  for (const list of linuxLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      const within = say`[${i}].securityContext`;
      yield* hardened(container.name ?? "", container.securityContext, say`${at}.${list.name}`, within, shared, say`${at}.securityContext.seccompProfile.type`);
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
