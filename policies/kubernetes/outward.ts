// KSI-6: where a NetworkPolicy lets a database connect to, whatever SQL asks it to fetch.
import { type ObjectOf, say } from "../../src/dsl/index.ts";
import type { OutwardRule } from "../vocabulary.ts";
import type { networkPolicy } from "./schema.ts";

type Policy = ObjectOf<typeof networkPolicy>;
type Egress = NonNullable<NonNullable<Policy["spec"]>["egress"]>[number];

const FIX = "Name the pods or addresses that it needs";

/** Without types a policy is for egress as soon as it has a rule of it. */
function limitsEgress(policy: Policy): boolean {
  const types = policy.spec?.policyTypes ?? [];
  return types.includes("Egress") || (types.length === 0 && (policy.spec?.egress ?? []).length > 0);
}

function isOfNames(port: NonNullable<Egress["ports"]>[number]): boolean {
  return (port.port === 53 || port.port === "dns") && port.endPort === undefined;
}

/** Names are asked for anywhere in most clusters. */
function isForNames(rule: Egress): boolean {
  const ports = rule.ports ?? [];
  return ports.length > 0 && ports.every((port) => isOfNames(port));
}

function* openPeers(rule: Egress, at: string): Generator<OutwardRule> {
  if ((rule.to ?? []).length === 0) {
    yield { to: "anywhere", path: say`${at}.to`, fix: FIX };
  }
  for (const [i, peer] of (rule.to ?? []).entries()) {
    yield { to: /\/[01]$/u.test(peer.ipBlock?.cidr ?? "") ? "anywhere" : "limited", path: say`${at}.to[${i}].ipBlock.cidr`, fix: FIX };
  }
}

export function* outwardRules(policy: Policy): Generator<OutwardRule> {
  if (limitsEgress(policy)) {
    for (const [i, rule] of (policy.spec?.egress ?? []).entries()) {
      if (!isForNames(rule)) {
        yield* openPeers(rule, say`spec.egress[${i}]`);
      }
    }
  } else {
    yield { to: "elsewhere", path: "spec.policyTypes", fix: FIX };
  }
}
