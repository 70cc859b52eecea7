// The operator puts its own rules first: they let replication and PgBouncer in with TLS only. Then come those of
// `authentication`, then Patroni's; without any of both, one that takes everybody with TLS and a password (postgres.go).
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { postgresCluster } from "./schema.ts";

export type Spec = ObjectOf<typeof postgresCluster>["spec"];
type Rule = NonNullable<NonNullable<NonNullable<Spec>["authentication"]>["rules"]>[number];

export const RULES = "spec.authentication.rules";
export const PATRONI_RULES = "spec.patroni.dynamicConfiguration.postgresql.pg_hba";

// What stands for names that decide nothing, and for what the operator makes of the method `password`: a wish for passwords.
const SOME = "some";
const SCRAM = "scram-sha-256";
const CERTIFIED = "clientcert=verify-full";
const NOTHING = "";

/** A rule as a line of pg_hba, as far as it concerns one account. Its names stand in quotes: none is a keyword. */
function lineOf(rule: Rule, account: string): string {
  if (rule.hba !== undefined) {
    return rule.hba;
  }
  const users = rule.users ?? [];
  const database = (rule.databases ?? []).length === 0 ? "all" : SOME;
  const user = users.length === 0 ? "all" : users.includes(account) ? account : SOME;
  const method = rule.method === "password" ? SCRAM : (rule.method ?? "");
  const option = rule.options?.["clientcert"] === "verify-full" ? CERTIFIED : NOTHING;
  return `${rule.connection ?? ""} ${database} ${user} all ${method} ${option}`;
}

/** The rules of `authentication`, as far as they concern one account. */
export function authenticationRules(spec: Spec, account: string): readonly string[] {
  return (spec?.authentication?.rules ?? []).map((rule) => lineOf(rule, account));
}

/** The rules in Patroni's configuration. */
export function patroniRules(spec: Spec): readonly string[] {
  return spec?.patroni?.dynamicConfiguration?.postgresql?.pg_hba ?? [];
}

/** A text; whatever else it is counts for none. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A parameter of PostgreSQL: that of `config` goes before Patroni's. */
export function parameter(spec: Spec, name: string): string {
  const own = spec?.config?.parameters?.[name];
  return typeof own === "string" ? own : textOf(spec?.patroni?.dynamicConfiguration?.postgresql?.parameters?.[name]);
}

/** The parameters that have it. */
export function parametersAt(spec: Spec, name: string): string {
  return typeof spec?.config?.parameters?.[name] === "string" ? "spec.config.parameters" : "spec.patroni.dynamicConfiguration.postgresql.parameters";
}

/** Where the parameter stands. */
export function parameterAt(spec: Spec, name: string): string {
  return say`${parametersAt(spec, name)}.${name}`;
}
