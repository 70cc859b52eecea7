// MAA-3 for PostgreSQL: pgAudit logs the classes of statements that `pgaudit.log` names, and what `pgaudit.role` may touch; loaded
// and told neither, it logs nothing (github.com/pgaudit/pgaudit#settings).
import { say } from "../../src/dsl/index.ts";
import type { AuditLog } from "../vocabulary.ts";

const NOTHING = /^[ \t']*(none)?[ \t']*$/iu;
const LOADED = /(^|[ \t,'"])pgaudit([ \t,'"]|$)/u;
const NOT_STATED = "";

/** Whether `shared_preload_libraries` has pgAudit. */
export function loadsAudit(libraries: string | undefined): boolean {
  return LOADED.test(libraries ?? "");
}

/** What both parameters say where the library is loaded. */
export function auditState(log: string | undefined, role: string | undefined): AuditLog["state"] {
  if (!NOTHING.test(log ?? "") || (role ?? "") !== NOT_STATED) {
    return "on";
  }
  return (log ?? "") === NOT_STATED ? "unset" : "off";
}

/** The same as a record; `at` is the path of the parameters. */
export function* statementAudit(log: string | undefined, role: string | undefined, at: string): Generator<AuditLog> {
  yield { log: "pgAudit", state: auditState(log, role), path: say`${at}["pgaudit.log"]`, fix: "Set it to ddl, role, write or more" };
}
