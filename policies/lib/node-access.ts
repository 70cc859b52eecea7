// WL-5: what containers that an object lists share with the node, where an operator passes the lists on.
import { boolean, say } from "../../src/dsl/index.ts";
import type { NodeAccess } from "../vocabulary.ts";

/** The part of a pod's spec that shares the node's processes; where KSI-5 does not read it, `hostNetwork` goes with it. */
export const nodeNamespaces = { hostIPC: boolean(), hostPID: boolean() };

export interface OpenContainer {
  readonly name?: string | undefined;
  readonly ports?: readonly { readonly hostPort?: number | undefined }[] | undefined;
  readonly securityContext?: { readonly privileged?: boolean | undefined } | undefined;
}

/** `at`: the path of the context. */
export function* privileged(name: string, context: OpenContainer["securityContext"], at: string, isInit: boolean): Generator<NodeAccess> {
  if (context?.privileged === true) {
    yield {
      who: say`container ${name}`,
      access: "is privileged",
      shared: true,
      path: say`${at}.privileged`,
      fix: "Set it to false",
      // One that prepares the node would fail without: there its settings have to go elsewhere first.
      edit: isInit ? undefined : { set: false },
    };
  }
}

/** `at`: the path of the container. */
export function* portsOfNode(container: OpenContainer, at: string): Generator<NodeAccess> {
  for (const [i, port] of (container.ports ?? []).entries()) {
    if ((port.hostPort ?? 0) > 0) {
      yield {
        who: say`container ${container.name ?? ""}`,
        access: "listens on a port of the node",
        shared: true,
        path: say`${at}.ports[${i}].hostPort`,
        fix: "Remove it",
        edit: "remove",
      };
    }
  }
}

/** `at`: the path of the list. */
export function* openContainers(given: readonly OpenContainer[] | undefined, at: string, isInit: boolean): Generator<NodeAccess> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* privileged(container.name ?? "", container.securityContext, say`${at}[${i}].securityContext`, isInit);
    yield* portsOfNode(container, say`${at}[${i}]`);
  }
}

/** Containers at a path. */
export interface OpenList {
  readonly containers: readonly OpenContainer[];
  readonly at: string;
}

// Filtered, as lists that are written out would be so in every generated policy.
function filled(lists: readonly OpenList[]): readonly OpenList[] {
  return lists.filter((candidate) => candidate.containers.length > 0);
}

/** Which containers in lists are privileged. A path may be long, so it is put together at once. */
export function* listedPrivileges(lists: readonly OpenList[]): Generator<NodeAccess> {
  for (const list of filled(lists)) {
    for (const [i, container] of list.containers.entries()) {
      if (container.securityContext?.privileged === true) {
        yield {
          who: say`container ${container.name ?? ""}`,
          access: "is privileged",
          shared: true,
          path: say`${list.at}[${i}].securityContext.privileged`,
          fix: "Set it to false",
          edit: list.at.endsWith("initContainers") ? undefined : { set: false },
        };
      }
    }
  }
}

/** Which containers in lists take a port of the node. */
export function* listedPorts(lists: readonly OpenList[]): Generator<NodeAccess> {
  for (const list of filled(lists)) {
    for (const [i, container] of list.containers.entries()) {
      for (const [j, port] of (container.ports ?? []).entries()) {
        if ((port.hostPort ?? 0) > 0) {
          yield {
            who: say`container ${container.name ?? ""}`,
            access: "listens on a port of the node",
            shared: true,
            path: say`${list.at}[${i}].ports[${j}].hostPort`,
            fix: "Remove it",
            edit: "remove",
          };
        }
      }
    }
  }
}

interface OpenPod {
  readonly hostIPC?: boolean | undefined;
  readonly hostNetwork?: boolean | undefined;
  readonly hostPID?: boolean | undefined;
}

/** What a template of pods shares with the node's processes. `at`: the path of its spec. */
export function* sharedProcesses(pod: OpenPod | undefined, at: string): Generator<NodeAccess> {
  const shared = [
    { name: "hostPID", on: pod?.hostPID === true, access: "sees the processes of the node" },
    { name: "hostIPC", on: pod?.hostIPC === true, access: "shares memory with the processes of the node" },
  ];
  for (const field of shared.filter((candidate) => candidate.on)) {
    yield { who: "the pod", access: field.access, shared: true, path: say`${at}.${field.name}`, fix: "Remove it", edit: "remove" };
  }
}

/** What it shares with its network. */
export function* sharedNetwork(pod: OpenPod | undefined, at: string): Generator<NodeAccess> {
  if (pod?.hostNetwork === true) {
    yield { who: "the pod", access: "shares the network of the node", shared: true, path: say`${at}.hostNetwork`, fix: "Remove it", edit: "remove" };
  }
}
