// UM-6: whom the agent beside each server obeys. Unstated, it is the operator's token; where the operator watches its own
// namespace only, a password that it makes (base_types.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { MemberLogin } from "../../vocabulary.ts";
import type { agent as agentSlice } from "./schema.ts";

/** What an agent asks the operator for. */
export function* agentLogin(agent: Infer<typeof agentSlice> | undefined, at: string): Generator<MemberLogin> {
  const isAsked = agent?.kubernetesAuth?.enabled === true || agent?.basicAuth?.enabled === true;
  if ((agent?.basicAuth !== undefined || agent?.kubernetesAuth !== undefined) && !isAsked) {
    yield {
      members: "agents",
      by: agent.basicAuth !== undefined ? "nothing" : "elsewhere",
      path: say`${at}`,
      fix: "Remove basicAuth and kubernetesAuth, or enable one",
    };
  }
}
