// NM-2 and KSI-6: what a NetworkPolicy for a database's pods lets in, and out. It filters addresses for all logins at once.
import { type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import { type AddressFilter, facts } from "../vocabulary.ts";
import { outwardRules } from "./outward.ts";
import { isOfDatabaseOnly } from "./recognition.ts";
import { networkPolicy } from "./schema.ts";

type Policy = ObjectOf<typeof networkPolicy>;
type Ingress = NonNullable<NonNullable<Policy["spec"]>["ingress"]>[number];
type Port = NonNullable<Ingress["ports"]>[number];

const FIX = "Name the pods or addresses of its clients";

function selectsDatabase(policy: Policy, pack: Pack): boolean {
  return isOfDatabaseOnly(policy.spec?.podSelector?.matchLabels ?? {}, pack);
}

/** Policies without types are for ingress, too. */
function limitsIngress(policy: Policy): boolean {
  const types = policy.spec?.policyTypes ?? [];
  return types.length === 0 || types.includes("Ingress");
}

/** A port by name is left alone: only the pod says which it is. */
function isOfDatabase(port: Port, pack: Pack): boolean {
  const first = port.port;
  if (first === undefined) {
    return true;
  }
  return typeof first === "number" && pack.ports.some((served) => first <= served && served <= (port.endPort ?? first));
}

function* openRule(rule: Ingress, at: string): Generator<AddressFilter> {
  if ((rule.from ?? []).length === 0) {
    yield { login: "every login", from: "anywhere", path: say`${at}.from`, fix: FIX };
  }
  for (const [i, peer] of (rule.from ?? []).entries()) {
    yield {
      login: "every login",
      from: /\/[01]$/u.test(peer.ipBlock?.cidr ?? "") ? "anywhere" : "limited",
      path: say`${at}.from[${i}].ipBlock.cidr`,
      fix: FIX,
    };
  }
}

export const networkPolicies = facts(networkPolicy, {
  *addressFilters(policy, pack) {
    if (selectsDatabase(policy, pack) && limitsIngress(policy)) {
      for (const [i, rule] of (policy.spec?.ingress ?? []).entries()) {
        const ports = rule.ports ?? [];
        if (ports.length === 0 || ports.some((port) => isOfDatabase(port, pack))) {
          yield* openRule(rule, say`spec.ingress[${i}]`);
        }
      }
    }
  },

  *outwardRules(policy, pack) {
    if (selectsDatabase(policy, pack)) {
      yield* outwardRules(policy);
    }
  },
});
