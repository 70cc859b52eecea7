// What the text of a MySQL server's my.cnf says. Options may be written with a dash or an underscore.
import { say } from "../../src/dsl/index.ts";
import type { AuditLog, DataKey, LoggedData, LogStream, TlsChannel } from "../vocabulary.ts";

const REQUIRES_TLS = /(^|\n)[ \t]*require[_-]secure[_-]transport[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?(#|\n|$)/iu;
const WITHOUT_TLS =
  /(^|\n)[ \t]*(skip[_-]ssl[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?|ssl[ \t]*=[ \t]*(0|off|false)[ \t\r]*|tls[_-]version[ \t]*=[ \t]*(''|"")?[ \t\r]*)(#|\n|$)/iu;
const NO_PASSWORDS = /(^|\n)[ \t]*skip[_-]grant[_-]tables[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?(#|\n|$)/iu;
const SECRET = /(^|\n)[ \t]*(password|wsrep[_-]sst[_-]auth)[ \t]*=[ \t]*[^ \t\r\n]/iu;
const OLD_HASH = /(^|\n)[ \t]*(default[_-]authentication[_-]plugin|authentication[_-]policy)[ \t]*=[ \t]*["']?mysql_native_password/iu;
const KEY_FILE = /(^|\n)[ \t]*(early[_-]plugin[_-]load[ \t]*=[^\n]*keyring_file|(loose[_-])?keyring[_-]file[_-]data[ \t]*=)/iu;
const KEY_SERVICE = /(^|\n)[ \t]*early[_-]plugin[_-]load[ \t]*=[^\n]*keyring_(aws|hashicorp|oci|okv|vault)/iu;
const LOADS_AUDIT = /(^|\n)[ \t]*(loose[_-])?(early[_-])?plugin[_-]load([_-]add)?[ \t]*=[^\n#]*audit_log/iu;
const AUDITS_NOTHING = /(^|\n)[ \t]*(loose[_-])?audit[_-]log([_-]policy[ \t]*=[ \t]*["']?none|[ \t]*=[ \t]*["']?(off|0|false))["']?[ \t\r]*(#|\n|$)/iu;
const GENERAL_LOG = /(^|\n)[ \t]*(loose[_-])?general[_-]log[ \t\r]*(=[ \t]*["']?(1|on|true)["']?[ \t\r]*)?(#|\n|$)/iu;
const SLOW_LOG = /(^|\n)[ \t]*(loose[_-])?slow[_-]query[_-]log[ \t\r]*(=[ \t]*["']?(1|on|true)["']?[ \t\r]*)?(#|\n|$)/iu;
const WHATEVER_TIME = /(^|\n)[ \t]*(loose[_-])?long[_-]query[_-]time[ \t]*=[ \t]*["']?0+(\.0*)?["']?[ \t\r]*(#|\n|$)/iu;
// Without a name it is a file with the host's.
const ERROR_LOG = /(^|\n)[ \t]*(loose[_-])?log[_-]error[ \t\r]*(=|#|\n|$)/iu;
export const REMOVE_LOG_ERROR = "Remove log_error from it";
const TO_OUTPUT = /(^|\n)[ \t]*(loose[_-])?log[_-]error[ \t]*=[ \t]*["']?(stderr|console|\/dev\/|\/proc\/)/iu;
const TLS_1_0 = /(^|\n)[ \t]*tls[_-]version[ \t]*=[^\n]*tlsv1([^.0-9]|$)/iu;
const TLS_1_1 = /(^|\n)[ \t]*tls[_-]version[ \t]*=[^\n]*tlsv1\.1/iu;
const TLS_1_2 = /(^|\n)[ \t]*tls[_-]version[ \t]*=[^\n]*tlsv1\.2/iu;

export function requiresTls(configuration: string | undefined): boolean {
  return REQUIRES_TLS.test(configuration ?? "");
}

/** Whether TLS is turned off: by the switch that MySQL 8.0 has, or by naming no version. */
export function turnsTlsOff(configuration: string | undefined): boolean {
  return WITHOUT_TLS.test(configuration ?? "");
}

export function skipsPasswords(configuration: string | undefined): boolean {
  return NO_PASSWORDS.test(configuration ?? "");
}

export function holdsSecret(configuration: string | undefined): boolean {
  return SECRET.test(configuration ?? "");
}

/** Whether new accounts get MySQL 4.1's hash, which has no salt. */
export function usesOldHash(configuration: string | undefined): boolean {
  return OLD_HASH.test(configuration ?? "");
}

export function usesKeyFile(configuration: string | undefined): boolean {
  return KEY_FILE.test(configuration ?? "");
}

/** SM-3: where the configuration has the keys of encrypted tables come from. */
export function keyPlace(configuration: string | undefined): DataKey["kept"] {
  if (usesKeyFile(configuration)) {
    return "beside";
  }
  return KEY_SERVICE.test(configuration ?? "") ? "service" : "unstated";
}

/** MAA-3: what is said of the audit log, a plugin. SQL installs it, too, and SQL alone the component that follows it. */
export function auditState(configuration: string | undefined): AuditLog["state"] {
  if (AUDITS_NOTHING.test(configuration ?? "")) {
    return "off";
  }
  return LOADS_AUDIT.test(configuration ?? "") ? "on" : "elsewhere";
}

/** The oldest TLS that the configuration names; none named, MySQL decides: 1.2 or later. */
export function oldestTls(configuration: string | undefined): TlsChannel["minimumVersion"] {
  if (TLS_1_0.test(configuration ?? "")) {
    return "1.0";
  }
  if (TLS_1_1.test(configuration ?? "")) {
    return "1.1";
  }
  return TLS_1_2.test(configuration ?? "") ? "1.2" : "";
}

/** ED-2: the logs that the configuration has carry every statement; `at` is its path. Both are off by default. */
export function* loggedStatements(configuration: string | undefined, at: string): Generator<LoggedData> {
  if (GENERAL_LOG.test(configuration ?? "")) {
    yield { log: "the general log", carries: "everything", path: say`${at}`, fix: "Leave general_log off" };
  }
  if (SLOW_LOG.test(configuration ?? "") && WHATEVER_TIME.test(configuration ?? "")) {
    yield { log: "the slow query log", carries: "everything", path: say`${at}`, fix: "Raise long_query_time" };
  }
}

/** WL-15: in containers a server logs to standard error, as lines of text, unless the configuration names a file; JSON goes to files only. `at` is its path. */
export function* errorLog(configuration: string | undefined, at: string): Generator<LogStream> {
  if (ERROR_LOG.test(configuration ?? "") && !TO_OUTPUT.test(configuration ?? "")) {
    yield { log: "the error log", goes: "file", path: say`${at}`, fix: REMOVE_LOG_ERROR };
  }
}
