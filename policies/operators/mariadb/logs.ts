// ED-2: the general log and the slow query log, which MariaDB keeps where my.cnf says so.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { loggedStatements } from "../../lib/my-cnf.ts";
import type { LoggedData } from "../../vocabulary.ts";
import type { mariadb as resource } from "./schema.ts";

const LEAVE = "Leave general_log off";

/** A ConfigMap takes the place of `myCnf` where that is not given. */
export function* loggedData(db: ObjectOf<typeof resource>): Generator<LoggedData> {
  yield* loggedStatements(db.spec?.myCnf, "spec.myCnf");
  if (db.spec?.myCnf === undefined && db.spec?.myCnfConfigMapKeyRef !== undefined) {
    yield { log: "the general log", carries: "elsewhere", path: "spec.myCnfConfigMapKeyRef", fix: LEAVE };
  }
}
