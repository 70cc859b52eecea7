// The operator puts its own rules first: they let replication and PgBouncer in with TLS only. Then come those of
// `authentication`, then Patroni's; without any of both, one that takes everybody with TLS and a password (postgres.go).
import { isList, isMap, type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { postgresCluster } from "./schema.ts";

export type Spec = ObjectOf<typeof postgresCluster>["spec"];
type Rule = NonNullable<NonNullable<NonNullable<Spec>["authentication"]>["rules"]>[number];

export const RULES = "spec.authentication.rules";
export const PATRONI_RULES = "spec.patroni.dynamicConfiguration.postgresql.pg_hba";

function inside(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}

/** A rule as a line of pg_hba, as far as it concerns one account. Its names stand in quotes: none is a keyword. */
function lineOf(rule: Rule, account: string): string {
  if ((rule.hba ?? "") !== "") {
    return rule.hba ?? "";
  }
  const users = rule.users ?? [];
  const database = (rule.databases ?? []).length === 0 ? "all" : "some";
  const user = users.length === 0 ? "all" : users.includes(account) ? account : "others";
  // The operator takes this method for a wish for passwords.
  const method = rule.method === "password" ? "scram-sha-256" : (rule.method ?? "");
  const option = rule.options?.["clientcert"] === "verify-full" ? "clientcert=verify-full" : "";
  return `${rule.connection ?? ""} ${database} ${user} all ${method} ${option}`;
}

/** The rules of `authentication`, as far as they concern one account. */
export function authenticationRules(spec: Spec, account: string): readonly string[] {
  return (spec?.authentication?.rules ?? []).map((rule) => lineOf(rule, account));
}

/** The rules in Patroni's configuration. */
export function patroniRules(spec: Spec): readonly string[] {
  const rules = inside(inside(spec?.patroni?.dynamicConfiguration, "postgresql"), "pg_hba");
  return isList(rules) ? rules.map((rule) => (typeof rule === "string" ? rule : "")) : [];
}

function patroniParameter(spec: Spec, name: string): unknown {
  return inside(inside(inside(spec?.patroni?.dynamicConfiguration, "postgresql"), "parameters"), name);
}

/** A parameter of PostgreSQL: that of `config` goes before Patroni's. */
export function parameter(spec: Spec, name: string): string {
  const value = spec?.config?.parameters?.[name] ?? patroniParameter(spec, name);
  return typeof value === "string" ? value : "";
}

/** Where the parameter stands, or is to be set. */
export function parameterAt(spec: Spec, name: string): string {
  return spec?.config?.parameters?.[name] === undefined && patroniParameter(spec, name) !== undefined
    ? say`spec.patroni.dynamicConfiguration.postgresql.parameters.${name}`
    : say`spec.config.parameters.${name}`;
}
