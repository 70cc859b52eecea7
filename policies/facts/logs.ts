// What is logged and measured.
import type { Read } from "./read.ts";

/**
 * MAA-3. A log of who did what, which the software keeps where it is told to: logins, changes of rights, statements. `off`: the object turns
 * it off, or lets it log nothing; `unset`: it is off by default, and the object says nothing of it; `elsewhere`: another object,
 * or SQL, may turn it on; `unknown`: the image decides whether the software has one. No record: the software has none.
 */
export interface AuditLog extends Read {
  /** Which, as its makers call it: `pgAudit`. */
  readonly log: string;
  readonly state: "on" | "off" | "unset" | "elsewhere" | "unknown";
}

/**
 * MAA-1. What offers the metrics of a server to Prometheus, or sends them to the tool that the makers have for it. `off`: the object turns it
 * off; `unset`: it is off by default, and the object says nothing of it; `elsewhere`: another object, or how the operator is run, decides.
 * No record: the metrics are there always.
 */
export interface MetricsEndpoint extends Read {
  /** Which, with its article: `the exporter`. */
  readonly endpoint: string;
  readonly state: "on" | "off" | "unset" | "elsewhere";
}

/**
 * ED-2. A log that carries what clients send or the database keeps, and not only what happened. `everything`: the object has it log
 * statements or documents with their values; `unmasked`: the software could take values out of it, and is not told to; `elsewhere`: another
 * object may say. No record: by its defaults the log carries no such thing, and the object changes nothing.
 */
export interface LoggedData extends Read {
  /** Which, as in `the log of statements`. */
  readonly log: string;
  readonly carries: "everything" | "unmasked" | "elsewhere";
}

/**
 * WL-15. A log of a server or of what goes with it, where a field of the operator says where it goes and in which form. `file`: to a file in
 * the pod, where nothing that reads standard output sees it; `text`: as lines of text, of software that could write JSON; `elsewhere`: another
 * object, or the image, says. No record: JSON on standard output, or text of software that has no other form for it.
 */
export interface LogStream extends Read {
  /** Which, as in `the log of PostgreSQL`. */
  readonly log: string;
  readonly goes: "file" | "text" | "elsewhere";
}

export interface LogFacts {
  readonly auditLogs: AuditLog;
  readonly metricsEndpoints: MetricsEndpoint;
  readonly loggedData: LoggedData;
  readonly logStreams: LogStream;
}
