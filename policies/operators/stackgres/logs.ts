// WL-15: PostgreSQL logs to standard error, as lines of text: of parameters that say otherwise the operator takes none
// (postgresql-blocklist.properties). With distributed logs it logs to files, which a side container sends to an SGDistributedLogs
// (PatroniConfigEndpoints.java, FluentBit.java).
import { LOG } from "../../lib/pg-log-collector.ts";
import type { LogStream } from "../../vocabulary.ts";

const AT = "spec.distributedLogs.sgDistributedLogs";

export function* logStreams(name: string | undefined): Generator<LogStream> {
  if ((name ?? "") !== "") {
    yield { log: LOG, goes: "elsewhere", path: AT, fix: "See to those who read it" };
  }
}
