// WL-15: the images turn PostgreSQL's collector on; what Patroni is told goes before, and `config.parameters` may not say it (postgres_types.go).
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { collectedLog, LOG, TURN_OFF } from "../../lib/pg-log-collector.ts";
import type { LogStream } from "../../vocabulary.ts";
import type { postgresCluster } from "./schema.ts";

type Spec = ObjectOf<typeof postgresCluster>["spec"];

const COLLECTOR = "spec.patroni.dynamicConfiguration.postgresql.parameters.logging_collector";

/** With a feature gate of the operator `instrumentation` turns the collector on, and sends its files to exporters (internal/collector/postgres.go). */
export function* logStreams(spec: Spec): Generator<LogStream> {
  if (spec?.instrumentation !== undefined) {
    yield { log: LOG, goes: "elsewhere", path: "spec.instrumentation", fix: TURN_OFF };
  } else {
    const setting = spec?.patroni?.dynamicConfiguration?.postgresql?.parameters?.["logging_collector"];
    const hasSidecars = (spec?.instances ?? []).some((instance) => (instance.containers ?? []).length > 0);
    yield* collectedLog(setting, COLLECTOR, hasSidecars, "spec.instances");
  }
}
