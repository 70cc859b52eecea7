// WL-1: a template's contexts are used as they are. Without one the plug-in decides that the operator was started with
// (STRIMZI_POD_SECURITY_PROVIDER_CLASS): the baseline one sets none, the restricted one a strict one.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { RunningContainer } from "../../vocabulary.ts";
import type { containerTemplate, podTemplate } from "./schema.ts";

type Own = Infer<typeof containerTemplate> | undefined;
type Pod = Infer<typeof podTemplate> | undefined;

function rootOf(own: Own, pod: Pod): RunningContainer["nonRoot"] {
  const user = own?.securityContext?.runAsUser ?? pod?.securityContext?.runAsUser;
  const nonRoot = own?.securityContext?.runAsNonRoot ?? pod?.securityContext?.runAsNonRoot;
  if (user !== undefined) {
    return user === 0 ? "no" : "yes";
  }
  if (nonRoot !== undefined) {
    return nonRoot ? "yes" : "no";
  }
  return own?.securityContext === undefined ? "elsewhere" : "unset";
}

function escalationOf(own: Own): RunningContainer["escalation"] {
  const context = own?.securityContext;
  if (context === undefined) {
    return "elsewhere";
  }
  return context.allowPrivilegeEscalation === false && context.privileged !== true ? "refused" : "allowed";
}

/** A container, as its template and the pod's state it. */
export function* container(name: string, template: string, field: string, own: Own, pod: Pod): Generator<RunningContainer> {
  yield {
    name,
    nonRoot: rootOf(own, pod),
    escalation: escalationOf(own),
    path: say`${template}.${field}.securityContext`,
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
    editOfPrivileges: own?.securityContext?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
  };
}

/** A container that is there by the way, judged where the template says something of it. */
export function* optionalContainer(name: string, template: string, field: string, own: Own, pod: Pod): Generator<RunningContainer> {
  if (own?.securityContext !== undefined) {
    yield* container(name, template, field, own, pod);
  }
}
