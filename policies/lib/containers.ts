// WL-1: containers as an object states them, where the operator adds nothing: without a user the image decides.
import { boolean, type Infer, integer, list, object, say, string } from "../../src/dsl/index.ts";
import type { RunningContainer } from "../vocabulary.ts";
import { hardeningFields } from "./hardening.ts";
import { environment } from "./literal-secrets.ts";

/** The slices of a container's security context, of a pod's, and of containers that the user adds. */
const context = { allowPrivilegeEscalation: boolean(), privileged: boolean(), runAsNonRoot: boolean(), runAsUser: integer() };
export const containerContext = object(context);
/** Of a container that the object itself lists. */
export const listedContext = object({ ...context, ...hardeningFields });
export const podContext = object({ runAsNonRoot: boolean(), runAsUser: integer() });
export const sidecars = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: listedContext }),
);

type Pod = Infer<typeof podContext> | undefined;
type Context = Infer<typeof containerContext> | undefined;

// Kubernetes lets a process gain privileges unless the container says no.
const OPEN = "allowed";

/** A container by its own context, which goes before the pod's. */
export function* statedContainer(name: string, pod: Pod, own: Context, at: string): Generator<RunningContainer> {
  yield* containerWith(name, pod, own, at, true);
}

/**
 * The same; `isStated` is false where the context may be one that the operator gives: to state a part of it would take the rest away.
 * `under` ends a path that would be too long to be shown once more.
 */
export function* containerWith(name: string, pod: Pod, own: Context, at: string, isStated: boolean, under?: string): Generator<RunningContainer> {
  const user = own?.runAsUser ?? pod?.runAsUser;
  const nonRoot = own?.runAsNonRoot ?? pod?.runAsNonRoot;
  yield {
    name,
    nonRoot: user === 0 ? "no" : user !== undefined || nonRoot === true ? "yes" : "unset",
    escalation: own?.allowPrivilegeEscalation === false && own.privileged !== true ? "refused" : OPEN,
    path: under === undefined ? say`${at}` : say`${at}.${under}`,
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
    editOfPrivileges: own?.privileged === true || !isStated ? undefined : { set: false, field: "allowPrivilegeEscalation" },
  };
}

/** Those of a list at a path. */
export function* statedContainers(given: Infer<typeof sidecars> | undefined, pod: Pod, at: string): Generator<RunningContainer> {
  for (const [i, sidecar] of (given ?? []).entries()) {
    yield* statedContainer(sidecar.name ?? "", pod, sidecar.securityContext, say`${at}[${i}].securityContext`);
  }
}
