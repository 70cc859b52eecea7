// KSI-5, WL-1: services and contexts, which all kinds state alike.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { containerContext, podContext } from "../../lib/containers.ts";
import type { ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { service as serviceSlice } from "./schema.ts";

// Kubernetes lets a process gain privileges unless the container says no.
const OPEN = "allowed";

/** A service, as far as the object states it: the operator makes it a ClusterIP otherwise. */
export function* service(name: string, given: Infer<typeof serviceSlice> | undefined, at: string): Generator<ExposedService> {
  if (given !== undefined) {
    yield {
      name,
      type: given.type,
      annotations: given.metadata?.annotations ?? {},
      sourceRanges: given.loadBalancerSourceRanges ?? [],
      closedByDefault: false,
      path: say`${at}.type`,
      fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
    };
  }
}

/** The operator refuses root where no context of the pod is given, and leaves escalation to the container's. */
export function* container(
  name: string,
  at: string,
  pod: Infer<typeof podContext> | undefined,
  own: Infer<typeof containerContext> | undefined,
): Generator<RunningContainer> {
  const user = own?.runAsUser ?? pod?.runAsUser;
  const nonRoot = own?.runAsNonRoot ?? pod?.runAsNonRoot;
  yield {
    name,
    nonRoot: user === 0 || nonRoot === false ? "no" : pod === undefined || nonRoot === true || user !== undefined ? "yes" : "unset",
    escalation: own?.allowPrivilegeEscalation === false && own.privileged !== true ? "refused" : OPEN,
    path: say`${at}`,
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
    editOfPrivileges: own?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
  };
}
