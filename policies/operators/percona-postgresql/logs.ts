// ED-2, WL-15: what PostgreSQL logs, and where.
import type { Infer } from "../../../src/dsl/index.ts";
import { loggedStatements } from "../../lib/pg-log.ts";
import { collectedLog } from "../../lib/pg-log-collector.ts";
import type { LoggedData, LogStream } from "../../vocabulary.ts";
import { PARAMETERS } from "./parameters.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

export function* loggedData(spec: Spec): Generator<LoggedData> {
  yield* loggedStatements(spec?.patroni?.dynamicConfiguration?.postgresql?.parameters, {}, PARAMETERS);
}

/** The images turn the collector on (percona/logcollector/logcollector.go). */
export function* logStreams(spec: Spec): Generator<LogStream> {
  const setting = spec?.patroni?.dynamicConfiguration?.postgresql?.parameters?.["logging_collector"];
  const hasSidecars = (spec?.instances ?? []).some((instance) => (instance.sidecars ?? []).length > 0);
  yield* collectedLog(setting, `${PARAMETERS}.logging_collector`, hasSidecars, "spec.instances");
}
