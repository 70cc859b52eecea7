// CM-3, ED-2, NM-1 to NM-6, UM-2, UM-3: what one flag of a server says. Lines for ysql_hba.conf go before the line that YugabyteDB
// makes itself, which takes every login from every address (pg_wrapper.cc).
import { say } from "../../../src/dsl/index.ts";
import { addressRules, limitsAccount, passwordRules, plaintextRules } from "../../lib/pg-hba.ts";
import type {
  AddressFilter,
  AdministratorLogin,
  ExternalCredential,
  LoggedData,
  PasswordHandling,
  PeerVerification,
  PlaintextListener,
  TlsChannel,
} from "../../vocabulary.ts";

/** The flag with rules, and that with settings of PostgreSQL. */
export const RULES = "ysql_hba_conf_csv";
const SETTINGS = "ysql_pg_conf_csv";
const MD5 = /password_encryption[ =']+(md5|on)/u;
const DIRECTORY = /[ \t]"*ldap"*[ \t]/u;
const DIRECTORY_TLS = /(ldaptls=1|ldapscheme="*ldaps|ldapurl="*ldaps:)/u;
const RULE_SECRET = /ldapbindpasswd=|radiussecrets=/u;
const OLD_10 = /tls10/u;
// In quotes a value may have blanks and commas.
const LOGS =
  /(^|[,"])[ \t]*(log_statement[ \t]*[= ][ \t']*(all|mod)|log_min_duration_statement[ \t]*[= ][ \t']*0+(ms|s|min|h|d)?|log_parameter_max_length_on_error[ \t]*[= ][ \t']*(-1|[1-9][0-9]*)[a-zA-Z]*|pgaudit\.log_parameter[ \t]*[= ][ \t']*(on|true|yes|1))[ \t']*([,"]|$)/iu;
const EVERY = /^(all|mod)$/iu;
// YugabyteDB takes no older version than 1.2 by itself.
const UNSTATED = "";
const OLD_11 = /tls11/u;
const OLD_YSQL_10 = /ssl_min_protocol_version[ =']+tlsv1([^.]|$)/iu;
const OLD_YSQL_11 = /ssl_min_protocol_version[ =']+tlsv1\.1/iu;
const ADMINISTRATOR = "yugabyte";
const CLOSE = "End its addresses with host all yugabyte all reject";
const BIND = "Use a method whose secret is kept in a Secret";
const RAISE = "Leave out versions before TLS 1.2";

/** Whether a flag says no, as gflags reads it. */
export function isOff(value: string | undefined): boolean {
  return /^(false|f|no|n|0)$/iu.test(value ?? "");
}

/** Whether a flag says yes. */
export function isOn(value: string | undefined): boolean {
  return /^(true|t|yes|y|1)$/iu.test(value ?? "");
}

export function* addresses(rules: string, at: string): Generator<AddressFilter> {
  yield* addressRules(rules.split(","), true, at);
}

export function* administrator(rules: string, at: string): Generator<AdministratorLogin> {
  yield { account: ADMINISTRATOR, from: limitsAccount(rules.split(","), ADMINISTRATOR) ? "limited" : "anywhere", path: say`${at}`, fix: CLOSE };
}

export function* passwords(name: string, value: string, at: string): Generator<PasswordHandling> {
  if (name === RULES) {
    yield* passwordRules(value.split(","), at);
  }
  if (name === SETTINGS) {
    yield { subject: "a password of YSQL", method: MD5.test(value) ? "md5" : "strong", path: say`${at}`, fix: "Set password_encryption to scram-sha-256" };
  }
}

export function* plaintext(name: string, value: string, at: string): Generator<PlaintextListener> {
  if (name === RULES) {
    yield* plaintextRules(value.split(","), at);
  }
}

export function* services(name: string, value: string, at: string): Generator<ExternalCredential> {
  if (name === RULES && RULE_SECRET.test(value)) {
    yield { what: "bind password in pg_hba", path: say`${at}`, fix: BIND };
  }
  if (name === "ycql_ldap_bind_passwd" && value !== "") {
    yield { what: "password for the directory", path: say`${at}`, fix: "Use simple bind, which needs no password here" };
  }
}

/** The directory of YSQL, and that of YCQL, for which another flag turns TLS on. */
export function* directory(name: string, value: string, hasTls: boolean, at: string): Generator<TlsChannel> {
  if (name === RULES && DIRECTORY.test(value)) {
    yield { channel: "LDAP", offered: DIRECTORY_TLS.test(value), minimumVersion: UNSTATED, path: say`${at}`, fix: "Add ldaptls=1, or ldapscheme=ldaps" };
  }
  if (name === "ycql_ldap_server" && value !== "") {
    yield { channel: "LDAP", offered: hasTls || value.startsWith("ldaps:"), minimumVersion: UNSTATED, path: say`${at}`, fix: "Set ycql_ldap_tls to true" };
  }
}

export function* peers(name: string, value: string, at: string): Generator<PeerVerification> {
  if (name === "verify_server_endpoint") {
    yield { connection: "a node to another", isVerified: !isOff(value), path: say`${at}`, fix: "Remove it" };
  }
}

function oldest(value: string): TlsChannel["minimumVersion"] {
  if (OLD_10.test(value)) {
    return "1.0";
  }
  return OLD_11.test(value) ? "1.1" : UNSTATED;
}

function oldestOfYsql(value: string): TlsChannel["minimumVersion"] {
  if (OLD_YSQL_10.test(value)) {
    return "1.0";
  }
  return OLD_YSQL_11.test(value) ? "1.1" : UNSTATED;
}

/** The versions of TLS that nodes and YCQL take. */
export function* protocols(channel: string, name: string, value: string, at: string): Generator<TlsChannel> {
  if (name === "ssl_protocols") {
    yield { channel, offered: true, minimumVersion: oldest(value), path: say`${at}`, fix: RAISE };
  }
}

/** Those that YSQL takes. */
export function* settings(name: string, value: string, at: string): Generator<TlsChannel> {
  if (name === SETTINGS) {
    yield { channel: "clients", offered: true, minimumVersion: oldestOfYsql(value), path: say`${at}`, fix: RAISE };
  }
}

/** The log of YSQL: by flags of its own, or by settings of PostgreSQL (docs.yugabyte.com, yb-tserver). */
export function* logs(name: string, value: string, at: string): Generator<LoggedData> {
  if (name === SETTINGS && LOGS.test(value)) {
    yield { log: "the log of YSQL", carries: "everything", path: say`${at}`, fix: "Leave out what logs statements and their parameters" };
  }
  if (name === "ysql_log_statement" && EVERY.test(value)) {
    yield { log: "the log of YSQL", carries: "everything", path: say`${at}`, fix: "Set it to ddl or none" };
  }
  if (name === "ysql_log_min_duration_statement" && value === "0") {
    yield { log: "the log of YSQL", carries: "everything", path: say`${at}`, fix: "Raise it, or set it to -1" };
  }
}
