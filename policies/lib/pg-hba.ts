// Lines of pg_hba.conf, as PostgreSQL and PgBouncer read them: the first line that fits a connection decides, and
// `all` in the database column does not cover replication (postgresql.org/docs/current/auth-pg-hba-conf.html).
import { say, words } from "../../src/dsl/index.ts";
import type { InlineCredential, PasswordHandling, PlaintextListener, TlsChannel } from "../vocabulary.ts";

const NETWORK = ["host", "hostssl", "hostnossl", "hostgssenc", "hostnogssenc"];
const PLAINTEXT = ["host", "hostnossl", "hostnogssenc"];
const ANYWHERE = ["all", "0.0.0.0/0", "::/0"];
// Such connections never leave the pod.
const LOOPBACK = ["127.0.0.1/32", "::1/128", "localhost", "samehost"];

/** The columns of a line about the network; other lines (`local`, comments) are told by their type, the rest means nothing there. */
export interface HbaRule {
  readonly type: string;
  readonly database: string;
  readonly user: string;
  readonly address: string;
  readonly method: string;
}

/** Reads one line. */
export function hbaRule(line: string): HbaRule {
  const columns = words(line);
  // An address may be followed by its mask in a column of its own.
  const masked = /^[0-9.]+$|:/u.test(columns[4] ?? "");
  return {
    type: columns[0] ?? "",
    database: columns[1] ?? "",
    user: columns[2] ?? "",
    address: columns[3] ?? "",
    method: (masked ? columns[5] : columns[4]) ?? "",
  };
}

/** Whether the line lets somebody in over the network without TLS. */
export function acceptsPlaintext(line: string): boolean {
  const rule = hbaRule(line);
  return PLAINTEXT.includes(rule.type) && rule.method !== "reject" && !LOOPBACK.includes(rule.address);
}

/** The address that the line closes to everybody's plaintext, empty where it closes none. */
function closedAddress(line: string): string {
  const rule = hbaRule(line);
  return PLAINTEXT.includes(rule.type) && rule.database === "all" && rule.user === "all" && rule.method === "reject" ? rule.address : "";
}

/** Whether some line refuses all plaintext, so that nothing appended to the list can let it in. */
export function closesPlaintext(lines: readonly string[]): boolean {
  return (
    lines.some((line) => closedAddress(line) === "all") ||
    (lines.some((line) => closedAddress(line) === "0.0.0.0/0") && lines.some((line) => closedAddress(line) === "::/0"))
  );
}

/** Whether all plaintext is refused before any line could let it in. */
function closesPlaintextFirst(lines: readonly string[]): boolean {
  const deciding = lines.filter((line) => acceptsPlaintext(line) || closedAddress(line) !== "");
  const first = closedAddress(deciding[0] ?? "");
  const second = closedAddress(deciding[1] ?? "");
  return first === "all" || (first === "0.0.0.0/0" && second === "::/0") || (first === "::/0" && second === "0.0.0.0/0");
}

/** NM-1: the lines that let plaintext in. */
export function* plaintextRules(lines: readonly string[], at: string): Generator<PlaintextListener> {
  const closed = closesPlaintextFirst(lines);
  for (const [i, line] of lines.entries()) {
    if (acceptsPlaintext(line) && !closed) {
      yield { listener: "this pg_hba rule", path: say`${at}[${i}]`, fix: "Write hostssl instead of host" };
    }
  }
}

/** NM-5: the lines that let a replica in without TLS. */
export function* plaintextReplication(lines: readonly string[], at: string): Generator<TlsChannel> {
  for (const [i, line] of lines.entries()) {
    if (acceptsPlaintext(line) && hbaRule(line).database.split(",").includes("replication")) {
      yield { channel: "replicas that ask for none", offered: false, minimumVersion: "", path: say`${at}[${i}]`, fix: "Write hostssl instead of host" };
    }
  }
}

function strength(method: string): PasswordHandling["method"] {
  if (method === "trust" || method === "ident") {
    return "none";
  }
  if (method === "password") {
    return "plaintext";
  }
  return method === "md5" ? "md5" : "strong";
}

/** UM-3: how each line for the network checks a password. */
export function* passwordRules(lines: readonly string[], at: string): Generator<PasswordHandling> {
  for (const [i, line] of lines.entries()) {
    const rule = hbaRule(line);
    if (NETWORK.includes(rule.type)) {
      yield { subject: "a login by this rule", method: strength(rule.method), path: say`${at}[${i}]`, fix: "Set the method to scram-sha-256 or cert" };
    }
  }
}

/** CM-2: the lines that hold a password for LDAP or RADIUS. */
export function* ruleSecrets(lines: readonly string[], at: string): Generator<InlineCredential> {
  for (const [i, line] of lines.entries()) {
    if (/ldapbindpasswd=|radiussecrets=/u.test(line)) {
      yield { what: "bind password in pg_hba", path: say`${at}[${i}]`, fix: "Use a method whose secret is kept in a Secret" };
    }
  }
}

function isAbout(rule: HbaRule, account: string): boolean {
  return rule.user === "all" || rule.user.split(",").includes(account);
}

function admitsFromAnywhere(line: string, account: string): boolean {
  const rule = hbaRule(line);
  return NETWORK.includes(rule.type) && rule.method !== "reject" && ANYWHERE.includes(rule.address) && isAbout(rule, account);
}

function refusesEverywhere(line: string, account: string): boolean {
  const rule = hbaRule(line);
  return rule.type === "host" && rule.method === "reject" && rule.database === "all" && rule.address === "all" && isAbout(rule, account);
}

/** UM-2: whether the lines end an account's logins with a `host all <account> all reject` before any that takes it from everywhere. */
export function limitsAccount(lines: readonly string[], account: string): boolean {
  const deciding = lines.filter((line) => admitsFromAnywhere(line, account) || refusesEverywhere(line, account));
  return refusesEverywhere(deciding[0] ?? "", account);
}
