// WL-15: of v1alpha1 nodes log to standard error, as lines of text, unless a ConfigMap or an argument says otherwise (cluster.go, statefulset.go).
// What the operator of v1beta1 does without a ConfigMap is not published.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import type { LogStream } from "../../vocabulary.ts";
import type { crdbCluster } from "./schema.ts";

const LOG = "the log of CockroachDB";
const FIX = "Name a ConfigMap whose logging.yaml has JSON on stderr";

export function* logStreams(db: ObjectOf<typeof crdbCluster>): Generator<LogStream> {
  if (db.apiVersion === "crdb.cockroachlabs.com/v1beta1") {
    if ((db.spec?.template?.spec?.loggingConfigMapName ?? "") !== "") {
      yield { log: LOG, goes: "elsewhere", path: "spec.template.spec.loggingConfigMapName", fix: FIX };
    }
  } else if ((db.spec?.logConfigMap ?? "") !== "") {
    yield { log: LOG, goes: "elsewhere", path: "spec.logConfigMap", fix: FIX };
  } else if (!(db.spec?.additionalArgs ?? []).some((argument) => argument.includes("log"))) {
    yield { log: LOG, goes: "text", path: "spec.logConfigMap", fix: FIX };
  }
}
