// KSI-5, WL-1: services and contexts, which all kinds state alike.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { ExposedService, RunningContainer } from "../../vocabulary.ts";
import type { containerContext, podContext, service as serviceSlice } from "./schema.ts";

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
export function* container(name: string, pod: Infer<typeof podContext> | undefined, own: Infer<typeof containerContext> | undefined): Generator<RunningContainer> {
  const user = own?.runAsUser ?? pod?.runAsUser;
  const nonRoot = own?.runAsNonRoot ?? pod?.runAsNonRoot;
  const raised = own?.allowPrivilegeEscalation === true || own?.privileged === true;
  yield {
    name,
    nonRoot: user === 0 || nonRoot === false ? "no" : pod === undefined || nonRoot === true || user !== undefined ? "yes" : "unset",
    escalation: raised ? "allowed" : own?.allowPrivilegeEscalation === false ? "refused" : "unset",
    path: "spec.securityContext",
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
  };
}
