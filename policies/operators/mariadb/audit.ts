// MAA-3: MariaDB's audit plugin logs where it is told to, and no setting outlives a restart but those of my.cnf
// (mariadb.com/docs, server_audit_logging).
import type { ObjectOf } from "../../../src/dsl/index.ts";
import type { AuditLog } from "../../vocabulary.ts";
import type { mariadb as resource } from "./schema.ts";

const LOGS = /(^|\n)[ \t]*server[_-]audit[_-]logging[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?(#|\n|$)/iu;
const LOGS_NOT = /(^|\n)[ \t]*(loose[_-])?(skip[_-]server[_-]audit[_-]logging|server[_-]audit[_-]logging[ \t]*=[ \t]*(0|off|false))[ \t\r]*(#|\n|$)/iu;

function stateOf(configuration: string, isElsewhere: boolean): AuditLog["state"] {
  if (LOGS.test(configuration)) {
    return "on";
  }
  if (LOGS_NOT.test(configuration)) {
    return "off";
  }
  return isElsewhere ? "elsewhere" : "unset";
}

/** A ConfigMap takes the place of `myCnf` where that is not given. */
export function* auditLogs(db: ObjectOf<typeof resource>): Generator<AuditLog> {
  const isElsewhere = db.spec?.myCnf === undefined && db.spec?.myCnfConfigMapKeyRef !== undefined;
  yield {
    log: "the audit plugin",
    state: stateOf(db.spec?.myCnf ?? "", isElsewhere),
    path: isElsewhere ? "spec.myCnfConfigMapKeyRef" : "spec.myCnf",
    fix: "Load server_audit, and set server_audit_logging=ON",
  };
}
