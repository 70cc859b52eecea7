// WL-1: the containers of the user's own. The operator's refuse root and escalation, and no field changes that.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { RunningContainer } from "../../vocabulary.ts";
import type { postgresCluster } from "./schema.ts";

type Instances = NonNullable<NonNullable<ObjectOf<typeof postgresCluster>["spec"]>["instances"]>;
type Sidecars = NonNullable<Instances[number]["containers"]>;

/** What they may do; nothing is set for them. */
export function* sidecarRights(containers: Sidecars, at: string): Generator<RunningContainer> {
  for (const [i, container] of containers.entries()) {
    const context = container.securityContext;
    const isUser = context?.runAsUser === undefined ? context?.runAsNonRoot === true : context.runAsUser !== 0;
    yield {
      name: container.name ?? "",
      nonRoot: isUser ? "yes" : "no",
      escalation: context?.allowPrivilegeEscalation === false && context.privileged !== true ? "refused" : "allowed",
      path: say`${at}[${i}].securityContext`,
      fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
      editOfPrivileges: context?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
    };
  }
}
