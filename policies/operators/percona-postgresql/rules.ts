// The rules of pg_hba: those of the authentication, then those of Patroni. Where there are none the operator's default
// holds, which takes passwords over TLS only (patroni/config.go, postgres/hba.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import {
  addressRules,
  closesAddresses,
  closesPlaintext,
  directoryRules,
  limitsAccount,
  passwordRules,
  plaintextReplication,
  plaintextRules,
  replicationByPassword,
  ruleSecrets,
} from "../../lib/pg-hba.ts";
import type {
  AccountControl,
  AddressFilter,
  AdministratorLogin,
  ExternalCredential,
  MemberLogin,
  PasswordHandling,
  PlaintextListener,
  TlsChannel,
} from "../../vocabulary.ts";
import type { clusterSpec, rule as ruleSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type Rule = Infer<typeof ruleSlice>;

const UNSTATED = "";
const RULES = "spec.authentication.rules";
const PATRONI = "spec.patroni.dynamicConfiguration.postgresql.pg_hba";
const DEFAULT = "hostssl all all all scram-sha-256";
// Who fits no rule is refused.
const END = "host all all all reject";
// No account, where none is asked about.
const NOBODY = "";

/** A column of names: in quotes, so that no keyword is meant. Of several the account is shown, else the first. */
function columnOf(names: readonly string[], account: string): string {
  const shown = names.includes(account) ? account : names[0];
  return shown === undefined ? "all" : `"${shown}"`;
}

/** The rule as a line. The operator takes `password` for scram-sha-256. */
function lineOf(rule: Rule, account: string): string {
  const method = rule.method === "password" ? undefined : rule.method;
  const users = columnOf(rule.users ?? [], account);
  const structured = `${rule.connection ?? ""} ${columnOf(rule.databases ?? [], NOBODY)} ${users} all ${method ?? "scram-sha-256"}`;
  return (rule.hba ?? "") === "" ? structured : (rule.hba ?? "");
}

function written(spec: Spec | undefined, account: string): readonly string[] {
  return (spec?.authentication?.rules ?? []).map((rule) => lineOf(rule, account));
}

function ofPatroni(spec: Spec | undefined): readonly string[] {
  return spec?.patroni?.dynamicConfiguration?.postgresql?.pg_hba ?? [];
}

export function* plaintext(spec: Spec | undefined): Generator<PlaintextListener> {
  yield* plaintextRules(written(spec, NOBODY), RULES);
  if (!closesPlaintext(written(spec, NOBODY))) {
    yield* plaintextRules(ofPatroni(spec), PATRONI);
  }
}

export function* replication(spec: Spec | undefined): Generator<TlsChannel> {
  yield* plaintextReplication(written(spec, NOBODY), RULES);
  yield* plaintextReplication(ofPatroni(spec), PATRONI);
}

export function* methods(spec: Spec | undefined): Generator<PasswordHandling> {
  yield* passwordRules(written(spec, NOBODY), RULES);
  yield* passwordRules(ofPatroni(spec), PATRONI);
}

export function* secretsOfRules(spec: Spec | undefined): Generator<ExternalCredential> {
  yield* ruleSecrets(written(spec, NOBODY), RULES);
  yield* ruleSecrets(ofPatroni(spec), PATRONI);
  for (const [i, rule] of (spec?.authentication?.rules ?? []).entries()) {
    if (rule.options?.["ldapbindpasswd"] !== undefined || rule.options?.["radiussecrets"] !== undefined) {
      yield { what: "bind password in pg_hba", path: say`${RULES}[${i}].options`, fix: "Use a method whose secret is kept in a Secret" };
    }
  }
}

/** The operator gives the superuser a password only where it is among the users. */
export function* administrators(spec: Spec | undefined): Generator<AdministratorLogin> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    const account = user.name ?? "";
    const lines = [...written(spec, account), ...ofPatroni(spec)];
    const rules = lines.length === 0 ? [DEFAULT] : lines;
    if (account === "postgres" || /(^|[ \t])SUPERUSER([ \t]|$)/iu.test(user.options ?? "")) {
      yield {
        account,
        from: limitsAccount([...rules, END], account) ? "limited" : "anywhere",
        path: say`spec.users[${i}]`,
        fix: "Remove it, or limit its addresses in authentication.rules",
      };
    }
  }
}

/** NM-2. What the rules of `authentication` refuse, Patroni's cannot let in; without any of both the default does. */
export function* filters(spec: Spec | undefined): Generator<AddressFilter> {
  const first = written(spec, NOBODY);
  const last = ofPatroni(spec);
  yield* addressRules(first, first.length === 0 && last.length === 0, RULES);
  if (!closesAddresses(first)) {
    yield* addressRules(last, false, PATRONI);
  }
}

/** UM-6. */
export function* memberLogins(spec: Spec | undefined): Generator<MemberLogin> {
  yield* replicationByPassword(written(spec, NOBODY), RULES);
  yield* replicationByPassword(ofPatroni(spec), PATRONI);
}

function asksForTls(options: Rule["options"]): boolean {
  const tls = options?.["ldaptls"];
  const url = options?.["ldapurl"];
  return tls === 1 || tls === "1" || options?.["ldapscheme"] === "ldaps" || (typeof url === "string" && url.startsWith("ldaps:"));
}

/** NM-6: rules that hand passwords to a directory. */
export function* directories(spec: Spec | undefined): Generator<TlsChannel> {
  for (const [i, rule] of (spec?.authentication?.rules ?? []).entries()) {
    if (rule.method === "ldap" && (rule.hba ?? "") === "") {
      yield {
        channel: "LDAP",
        offered: asksForTls(rule.options),
        minimumVersion: UNSTATED,
        path: say`${RULES}[${i}].options`,
        fix: "Set ldaptls to 1, or ldapscheme to ldaps",
      };
    }
  }
  yield* directoryRules(written(spec, NOBODY), RULES);
  yield* directoryRules(ofPatroni(spec), PATRONI);
}

/** UM-4: users that row security does not bind. */
export function* control(spec: Spec | undefined): Generator<AccountControl> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if (/(^|[ \t])BYPASSRLS([ \t]|$)/iu.test(user.options ?? "")) {
      yield { subject: say`user ${user.name}`, state: "above", path: say`spec.users[${i}].options`, fix: "Remove BYPASSRLS" };
    }
  }
}
