// WL-15: Spilo turns PostgreSQL's collector on, with CSV in files; a parameter of the object goes before (configure_spilo.py). Each side
// container has the volume with the files (k8sres.go).
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { collectedLog } from "../../lib/pg-log-collector.ts";
import type { LogStream } from "../../vocabulary.ts";
import type { postgresql } from "./schema.ts";

const COLLECTOR = "logging_collector";

export function* logStreams(spec: ObjectOf<typeof postgresql>["spec"]): Generator<LogStream> {
  yield* collectedLog(spec?.postgresql?.parameters?.[COLLECTOR], `spec.postgresql.parameters.${COLLECTOR}`, (spec?.sidecars ?? []).length > 0, "spec.sidecars");
}
