// NM-2, UM-4: where logins may come from, and users that stand above the rights of the database.
import { say } from "../../../src/dsl/index.ts";
import { addressRules, closesAddresses } from "../../lib/pg-hba.ts";
import type { AccountControl, AddressFilter } from "../../vocabulary.ts";
import { authenticationRules, PATRONI_RULES, patroniRules, RULES, type Spec } from "./rules.ts";

const NOBODY = "";

/** What the rules of `authentication` refuse, Patroni's cannot let in; without any of both the operator's own takes every address. */
export function* filters(spec: Spec): Generator<AddressFilter> {
  const first = authenticationRules(spec, NOBODY);
  const last = patroniRules(spec);
  yield* addressRules(first, first.length === 0 && last.length === 0, RULES);
  if (!closesAddresses(first)) {
    yield* addressRules(last, false, PATRONI_RULES);
  }
}

/** Users that row security does not bind. */
export function* aboveRights(spec: Spec): Generator<AccountControl> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if (/(^|[ \t])BYPASSRLS([ \t]|$)/iu.test(user.options ?? "")) {
      yield { subject: say`user ${user.name}`, state: "above", path: say`spec.users[${i}].options`, fix: "Remove BYPASSRLS" };
    }
  }
}
