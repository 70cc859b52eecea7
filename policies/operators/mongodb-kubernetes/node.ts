// WL-5: what a template of pods shares with its node; the node's network and ports are KSI-5's. Of WL-9 nothing is told: a MongoDBCommunity's
// containers have resources by default (resource_requirements.go), and those of the other kinds in any of several templates.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { NodeAccess } from "../../vocabulary.ts";
import type { podSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec> | undefined;

const OF_POD = { who: "the pod", shared: true, fix: "Remove it" };
const OF_CONTAINER = { access: "is privileged", shared: true, fix: "Set it to false" };

/** Each path is put together at once, as the longest would be too long to be shown in another. */
export function* podAccess(pod: Pod, at: string): Generator<NodeAccess> {
  if (pod?.hostPID === true) {
    yield { ...OF_POD, access: "sees the processes of the node", path: say`${at}.hostPID`, edit: "remove" };
  }
  if (pod?.hostIPC === true) {
    yield { ...OF_POD, access: "shares memory with the processes of the node", path: say`${at}.hostIPC`, edit: "remove" };
  }
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    if (container.securityContext?.privileged === true) {
      const path = say`${at}.containers[${i}].securityContext.privileged`;
      yield { ...OF_CONTAINER, who: say`container ${container.name}`, path, edit: { set: false } };
    }
  }
  // One that prepares the node would fail without: there its settings have to go elsewhere first.
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    if (container.securityContext?.privileged === true) {
      yield { ...OF_CONTAINER, who: say`container ${container.name}`, path: say`${at}.initContainers[${i}].securityContext.privileged` };
    }
  }
}
