// ED-2, WL-15: the general log, the slow query log and the error log, which MariaDB keeps where my.cnf says so.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { errorLog, loggedStatements, REMOVE_LOG_ERROR } from "../../lib/my-cnf.ts";
import type { LoggedData, LogStream } from "../../vocabulary.ts";
import type { mariadb as resource } from "./schema.ts";

const LEAVE = "Leave general_log off";

/** A ConfigMap takes the place of `myCnf` where that is not given. */
export function* loggedData(db: ObjectOf<typeof resource>): Generator<LoggedData> {
  yield* loggedStatements(db.spec?.myCnf, "spec.myCnf");
  if (db.spec?.myCnf === undefined && db.spec?.myCnfConfigMapKeyRef !== undefined) {
    yield { log: "the general log", carries: "elsewhere", path: "spec.myCnfConfigMapKeyRef", fix: LEAVE };
  }
}

export function* logStreams(db: ObjectOf<typeof resource>): Generator<LogStream> {
  yield* errorLog(db.spec?.myCnf, "spec.myCnf");
  if (db.spec?.myCnf === undefined && db.spec?.myCnfConfigMapKeyRef !== undefined) {
    yield { log: "the error log", goes: "elsewhere", path: "spec.myCnfConfigMapKeyRef", fix: REMOVE_LOG_ERROR };
  }
}
