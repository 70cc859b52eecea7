// ED-2 for PostgreSQL: parameters by which its log carries statements with their values. By their defaults it carries the statements that fail,
// and no values of parameters (postgresql.org/docs, runtime-config-logging; github.com/pgaudit/pgaudit#settings).
import { say } from "../../src/dsl/index.ts";
import type { LoggedData } from "../vocabulary.ts";

type Parameters = { readonly [name: string]: unknown } | undefined;

const WRITES = /^[ \t']*(all|mod)[ \t']*$/iu;
const ZERO = /^[ \t']*0+(\.0*)?[ \t]*(us|ms|s|min|h|d)?[ \t']*$/u;
const LENGTH = /^[ \t']*(-1|0*[1-9])/u;
const YES = /^[ \t']*(on|t(r(ue?)?)?|y(es?)?|1)[ \t']*$/iu;

export const LOWER_LEVEL = "Set it to ddl or none";
export const RAISE = "Raise it, or set it to -1";
export const NO_PARAMETERS = "Remove it: the default is 0";
export const NO_AUDITED_PARAMETERS = "Remove it: the default is off";

export function logsStatements(setting: unknown): boolean {
  return typeof setting === "string" ? WRITES.test(setting) : false;
}

export function logsDurations(setting: unknown): boolean {
  return typeof setting === "string" ? ZERO.test(setting) : setting === 0;
}

export function logsParametersOfErrors(setting: unknown): boolean {
  return typeof setting === "string" ? LENGTH.test(setting) : typeof setting === "number" && setting !== 0;
}

export function auditsParameters(setting: unknown): boolean {
  return typeof setting === "string" ? YES.test(setting) : setting === 1 || setting === true;
}

/** `before`: parameters that go before these. */
export function* loggedStatements(parameters: Parameters, before: Parameters, at: string): Generator<LoggedData> {
  if (logsStatements(parameters?.["log_statement"]) && before?.["log_statement"] === undefined) {
    yield { log: "the log of statements", carries: "everything", path: say`${at}.log_statement`, fix: LOWER_LEVEL };
  }
  if (logsDurations(parameters?.["log_min_duration_statement"]) && before?.["log_min_duration_statement"] === undefined) {
    yield { log: "the log of slow statements", carries: "everything", path: say`${at}.log_min_duration_statement`, fix: RAISE };
  }
  if (logsParametersOfErrors(parameters?.["log_parameter_max_length_on_error"]) && before?.["log_parameter_max_length_on_error"] === undefined) {
    yield { log: "the log of errors", carries: "everything", path: say`${at}.log_parameter_max_length_on_error`, fix: NO_PARAMETERS };
  }
  if (auditsParameters(parameters?.["pgaudit.log_parameter"]) && before?.["pgaudit.log_parameter"] === undefined) {
    yield { log: "pgAudit", carries: "everything", path: say`${at}["pgaudit.log_parameter"]`, fix: NO_AUDITED_PARAMETERS };
  }
}
