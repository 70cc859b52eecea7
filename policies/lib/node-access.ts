// WL-5: what containers that an object lists share with the node, where an operator passes the lists on.
import { say } from "../../src/dsl/index.ts";
import type { NodeAccess } from "../vocabulary.ts";

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
