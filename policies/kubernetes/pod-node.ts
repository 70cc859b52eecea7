// WL-5, WL-6, WL-8: what a pod shares with its node, and the token that it gets. `at` is the path of the pod's spec.
import { say } from "../../src/dsl/index.ts";
import type { MountedToken, NodeAccess, NodeDirectory } from "../vocabulary.ts";
import { containerLists, type PodSpec } from "./pods.ts";

const NOTHING = "";

export function* nodeAccessOf(spec: PodSpec | undefined, at: string): Generator<NodeAccess> {
  yield { who: NOTHING, access: NOTHING, shared: false, path: say`${at}`, fix: NOTHING };
  const shared = [
    { name: "hostNetwork", on: spec?.hostNetwork === true, access: "shares the network of the node" },
    { name: "hostPID", on: spec?.hostPID === true, access: "sees the processes of the node" },
    { name: "hostIPC", on: spec?.hostIPC === true, access: "shares memory with the processes of the node" },
  ];
  for (const field of shared.filter((candidate) => candidate.on)) {
    yield { who: "the pod", access: field.access, shared: true, path: say`${at}.${field.name}`, fix: "Remove it" };
  }
  for (const list of containerLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      if (container.securityContext?.privileged === true) {
        yield {
          who: say`container ${container.name ?? ""}`,
          access: "is privileged",
          shared: true,
          path: say`${at}.${list.name}[${i}].securityContext.privileged`,
          fix: "Set it to false",
          // One that prepares the node would fail without: there its settings have to go elsewhere first.
          edit: list.name === "containers" ? { set: false } : undefined,
        };
      }
      for (const [j, port] of (container.ports ?? []).entries()) {
        // On the node's network the API server writes every port there: it is the same fact.
        if ((port.hostPort ?? 0) > 0 && spec?.hostNetwork !== true) {
          const path = say`${at}.${list.name}[${i}].ports[${j}].hostPort`;
          yield { who: say`container ${container.name ?? ""}`, access: "listens on a port of the node", shared: true, path, fix: "Remove it", edit: "remove" };
        }
      }
    }
  }
}

export function* nodeDirectoriesOf(spec: PodSpec | undefined, at: string): Generator<NodeDirectory> {
  yield { volume: NOTHING, shared: false, path: say`${at}`, fix: NOTHING };
  for (const [i, volume] of (spec?.volumes ?? []).entries()) {
    if (volume.hostPath !== undefined) {
      yield {
        volume: volume.name ?? "",
        shared: true,
        path: say`${at}.volumes[${i}].hostPath`,
        fix: "Use a claim, for disks of the node one of a local PersistentVolume",
      };
    }
  }
}

export function* mountedTokensOf(spec: PodSpec | undefined, at: string): Generator<MountedToken> {
  const stated = spec?.automountServiceAccountToken;
  yield {
    mounted: stated === undefined ? "elsewhere" : stated === true ? "yes" : "no",
    path: say`${at}.automountServiceAccountToken`,
    fix: "Set it to false unless the pod calls the Kubernetes API",
  };
}
