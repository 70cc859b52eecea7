// MAA-3: the operator has ClickHouse log every query into system.query_log (config.d/01-clickhouse-03-query_log.xml), unless a profile
// or a file says no.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AuditLog } from "../../vocabulary.ts";
import { isOff, isRemoved, type OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

const LOG = "the log of queries";
const REMOVES = /<query_log[ \t\r\n][^>]*remove=["'](1|true)["']/u;

function* inFiles(files: OpenMap, at: string): Generator<AuditLog> {
  for (const [key, value] of Object.entries(files)) {
    if (typeof value === "string" && REMOVES.test(value)) {
      yield { log: LOG, state: "off", path: say`${at}["${key}"]`, fix: "Leave query_log as it is" };
    }
  }
}

export function* auditLogs(spec: Infer<typeof installationSpec> | undefined): Generator<AuditLog> {
  const configuration = spec?.configuration;
  for (const [key, value] of Object.entries(configuration?.profiles ?? {})) {
    if (key.endsWith("/log_queries") && isOff(value)) {
      yield { log: LOG, state: "off", path: say`spec.configuration.profiles["${key}"]`, fix: "Remove it: the default is 1", edit: "remove" };
    }
  }
  if (isRemoved(configuration?.settings?.["query_log"])) {
    yield { log: LOG, state: "off", path: "spec.configuration.settings.query_log", fix: "Remove it", edit: "remove" };
  }
  yield* inFiles(configuration?.files ?? {}, "spec.configuration.files");
  for (const [i, cluster] of (configuration?.clusters ?? []).entries()) {
    yield* inFiles(cluster.files ?? {}, say`spec.configuration.clusters[${i}].files`);
  }
}
