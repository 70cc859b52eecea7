// Lines of pg_hba.conf, as PostgreSQL and PgBouncer read them: the first line that fits a connection decides, and
// `all` in the database column does not cover replication (postgresql.org/docs/current/auth-pg-hba-conf.html). Type and
// method may stand in quotes; in the other columns these take the meaning of a keyword.
import { say, words } from "../../src/dsl/index.ts";
import type { AddressFilter, ExternalCredential, MemberLogin, PasswordHandling, PlaintextListener, TlsChannel } from "../vocabulary.ts";

const NETWORK = /^[ \t]*"?host/u;
const PLAINTEXT = /^[ \t]*"?host(nossl|nogssenc)?"?[ \t]/u;
// Such connections never leave the pod.
const LOOPBACK = /^[^#]*[ \t](127\.0\.0\.1\/32|127\.0\.0\.1[ \t]+255\.255\.255\.255|::1\/128|localhost|samehost)[ \t]/u;

const REJECT = /^[^#]*[ \t]"?reject"?[ \t]*(#.*)?$/su;
const REJECT_ALL = /^[^#]*[ \t]all[ \t]+"?reject"?[ \t]*(#.*)?$/su;
const REJECT_IPV4 = /^[^#]*[ \t][0-9.]+(\/0|[ \t]+0\.0\.0\.0)[ \t]+"?reject"?[ \t]*(#.*)?$/su;
const REJECT_IPV6 = /^[^#]*[ \t][0-9a-f:]*:(\/0|[ \t]+::)[ \t]+"?reject"?[ \t]*(#.*)?$/su;
const CLOSES_PLAINTEXT = /^[ \t]*"?host(nossl|nogssenc)?"?[ \t]+all[ \t]+all[ \t]/u;
const CLOSES_REPLICATION = /^[ \t]*"?host(nossl|nogssenc)?"?[ \t]+replication[ \t]+all[ \t]/u;
const CLOSES_ALL = /^[ \t]*"?host"?[ \t]+all[ \t]+all[ \t]/u;
const CLOSES = /^[ \t]*"?host"?[ \t]+all[ \t]/u;

// A mask of no bits, or of one: the halves of two networks are all addresses together.
const WIDE = /^[^#]*[ \t](all|[0-9a-f.:]+(\/[01]|[ \t]+([0.:]+|128\.0\.0\.0)))[ \t]+"?[a-z0-9-]+"?[ \t]*(["a-z_]+=.*|#.*)?$/su;
// A group, a file or a pattern may name any account; what stands before a blank in a list has a part missing.
const OTHERS = /^[+@/]/u;

const UNCHECKED = /^[^#]*[ \t]"?(trust|ident)"?[ \t]*(["a-z_]+=.*|#.*)?$/su;
const BY_CERTIFICATE = /^[^#]*[ \t]"?cert"?[ \t]*(["a-z_]+=.*|#.*)?$/su;
const BY_DIRECTORY = /^[^#]*[ \t]"?ldap"?[ \t]/u;
const DIRECTORY_TLS = /[ \t]"?(ldaptls="?1|ldapscheme="?ldaps|ldapurl="?ldaps:)/u;
const READABLE = /^[^#]*[ \t]"?password"?[ \t]*(["a-z_]+=.*|#.*)?$/su;
const MD5 = /^[^#]*[ \t]"?md5"?[ \t]*(["a-z_]+=.*|#.*)?$/su;
// The certificate must be the very user's, as with the method cert.
const CERTIFICATE = /^[^#]*[ \t]"?cert"?[ \t]*(["a-z_]+=.*|#.*)?$/su;
const CERTIFIED = /^[ \t]*"?hostssl"?[ \t][^#]*[ \t]"?clientcert=verify-full/u;

/** Which addresses a line refuses. */
type Refused = "all" | "ipv4" | "ipv6" | "less";

function refusedBy(line: string): Refused {
  if (REJECT_ALL.test(line)) {
    return "all";
  }
  if (REJECT_IPV4.test(line)) {
    return "ipv4";
  }
  return REJECT_IPV6.test(line) ? "ipv6" : "less";
}

/** Whether two lines, the first that say anything, refuse every address. */
function refuseAll(first: Refused, second: Refused): boolean {
  return first === "all" || (first === "ipv4" && second === "ipv6") || (first === "ipv6" && second === "ipv4");
}

/** Whether the line lets somebody in over the network without TLS. */
function acceptsPlaintext(line: string): boolean {
  return PLAINTEXT.test(line) && !REJECT.test(line) && !LOOPBACK.test(line);
}

/** The addresses that the line closes to everybody's plaintext. */
function closedBy(line: string): Refused {
  return CLOSES_PLAINTEXT.test(line) ? refusedBy(line) : "less";
}

/** Whether lines that refuse these addresses refuse all. */
function isComplete(closed: readonly Refused[]): boolean {
  return closed.includes("all") || (closed.includes("ipv4") && closed.includes("ipv6"));
}

/** Whether some line refuses all plaintext, so that nothing appended to the list can let it in. */
export function closesPlaintext(lines: readonly string[]): boolean {
  return isComplete(lines.map((line) => closedBy(line)));
}

/** NM-5: the same for the plaintext of replicas, which `all` in the database column does not cover. */
export function closesReplication(lines: readonly string[]): boolean {
  return isComplete(lines.map((line) => (CLOSES_REPLICATION.test(line) ? refusedBy(line) : "less")));
}

/** NM-1: the lines that let plaintext in, unless all of it is refused before. */
export function* plaintextRules(lines: readonly string[], at: string): Generator<PlaintextListener> {
  const deciding = lines.filter((line) => acceptsPlaintext(line) || closedBy(line) !== "less");
  const closed = refuseAll(closedBy(deciding[0] ?? ""), closedBy(deciding[1] ?? ""));
  for (const [i, line] of lines.entries()) {
    if (acceptsPlaintext(line) && !closed) {
      yield { listener: "this pg_hba rule", path: say`${at}[${i}]`, fix: "Write hostssl instead of host" };
    }
  }
}

/** NM-5: the lines that let a replica in without TLS. */
export function* plaintextReplication(lines: readonly string[], at: string): Generator<TlsChannel> {
  for (const [i, line] of lines.entries()) {
    if (acceptsPlaintext(line) && (words(line)[1] ?? "").split(",").includes("replication")) {
      yield { channel: "replicas that ask for none", offered: false, minimumVersion: "", path: say`${at}[${i}]`, fix: "Write hostssl instead of host" };
    }
  }
}

function strength(line: string): PasswordHandling["method"] {
  if (UNCHECKED.test(line)) {
    return "none";
  }
  if (READABLE.test(line)) {
    return "plaintext";
  }
  return MD5.test(line) ? "md5" : "strong";
}

/** UM-3: how each line for the network checks a password. */
export function* passwordRules(lines: readonly string[], at: string): Generator<PasswordHandling> {
  for (const [i, line] of lines.entries()) {
    if (NETWORK.test(line) && !CERTIFIED.test(line)) {
      yield { subject: "a login by this rule", method: strength(line), path: say`${at}[${i}]`, fix: "Set the method to scram-sha-256 or cert" };
    }
  }
}

function isCertified(line: string): boolean {
  return CERTIFIED.test(line) || CERTIFICATE.test(line);
}

/** UM-6: the lines that let a replica in by its password; those that ask for none are UM-3's. */
export function* replicationByPassword(lines: readonly string[], at: string): Generator<MemberLogin> {
  for (const [i, line] of lines.entries()) {
    const isReplication = NETWORK.test(line) && (words(line)[1] ?? "").split(",").includes("replication");
    if (isReplication && !REJECT.test(line) && !UNCHECKED.test(line) && !isCertified(line)) {
      yield { members: "replicas by this rule", by: "password-only", path: say`${at}[${i}]`, fix: "Set the method to cert, or add clientcert=verify-full" };
    }
  }
}

/** CM-3: the lines that hold a password for LDAP or RADIUS. */
export function* ruleSecrets(lines: readonly string[], at: string): Generator<ExternalCredential> {
  for (const [i, line] of lines.entries()) {
    if (/ldapbindpasswd=|radiussecrets=/u.test(line)) {
      yield { what: "bind password in pg_hba", path: say`${at}[${i}]`, fix: "Use a method whose secret is kept in a Secret" };
    }
  }
}

function isNamed(users: string, account: string): boolean {
  return users === "all" || users.split(",").some((user) => user === account || user === `"${account}"`);
}

function admits(line: string, account: string): boolean {
  const users = words(line)[2] ?? "";
  return (
    NETWORK.test(line) &&
    WIDE.test(line) &&
    !REJECT.test(line) &&
    (isNamed(users, account) || users.split(",").some((user) => user === "" || OTHERS.test(user)))
  );
}

/** The addresses from which the line refuses the account. */
function refusedTo(line: string, account: string): Refused {
  return CLOSES.test(line) && isNamed(words(line)[2] ?? "", account) ? refusedBy(line) : "less";
}

/** UM-2: whether the lines refuse an account everywhere (`host all <account> all reject`) before any takes it from everywhere. */
export function limitsAccount(lines: readonly string[], account: string): boolean {
  const deciding = lines.filter((line) => admits(line, account) || refusedTo(line, account) !== "less");
  return refuseAll(refusedTo(deciding[0] ?? "", account), refusedTo(deciding[1] ?? "", account));
}

/** Whether a password opens the door from every address. */
function isOpenToAll(line: string): boolean {
  return NETWORK.test(line) && WIDE.test(line) && !REJECT.test(line) && !BY_CERTIFICATE.test(line) && !CERTIFIED.test(line);
}

/** The addresses from which the line refuses everybody. */
function closedToAll(line: string): Refused {
  return CLOSES_ALL.test(line) ? refusedBy(line) : "less";
}

/** Whether some line refuses every address, so that nothing appended to the list can let anybody in. */
export function closesAddresses(lines: readonly string[]): boolean {
  return lines.some((line) => closedToAll(line) === "all");
}

/** NM-2: the lines that take a login from every address, and what follows the list if `isAppended`. */
export function* addressRules(lines: readonly string[], isAppended: boolean, at: string): Generator<AddressFilter> {
  const deciding = lines.filter((line) => isOpenToAll(line) || closedToAll(line) !== "less");
  const isClosed = refuseAll(closedToAll(deciding[0] ?? ""), closedToAll(deciding[1] ?? ""));
  for (const [i, line] of lines.entries()) {
    if (isOpenToAll(line) && !isClosed) {
      yield { login: "a login by this rule", from: "anywhere", path: say`${at}[${i}]`, fix: "Name the addresses of its clients" };
    }
  }
  if (isAppended && !isClosed && !lines.some((line) => isOpenToAll(line))) {
    yield { login: "every login", from: "default", path: say`${at}`, fix: "Name addresses, and end with host all all all reject" };
  }
}

/** NM-6: the lines that hand passwords to LDAP in the clear. */
export function* directoryRules(lines: readonly string[], at: string): Generator<TlsChannel> {
  for (const [i, line] of lines.entries()) {
    if (NETWORK.test(line) && BY_DIRECTORY.test(line) && !DIRECTORY_TLS.test(line)) {
      yield { channel: "LDAP", offered: false, minimumVersion: "", path: say`${at}[${i}]`, fix: "Add ldaptls=1, or ldapscheme=ldaps" };
    }
  }
}
