// MAA-3: the audit log that Cassandra has since 4.0, and DSE in a file of its own; off by default in both (cassandra.yaml,
// docs.datastax.com).
import { isOn } from "../../lib/cassandra-settings.ts";
import type { AuditLog } from "../../vocabulary.ts";
import { dseOption, isElsewhere, option, type Spec } from "./config.ts";

const LOG = "the audit log";
const GROUP = "audit_logging_options";
const ENABLE = "Set it to true";
const WITHOUT = /^[23]\./u;

export function* auditLogs(spec: Spec): Generator<AuditLog> {
  if (isElsewhere(spec)) {
    yield { log: LOG, state: "elsewhere", path: "spec.configSecret", fix: ENABLE };
  } else if (spec?.serverType === "dse") {
    yield {
      log: LOG,
      state: isOn(dseOption(spec, GROUP, "enabled")) ? "on" : "unset",
      path: 'spec.config["dse-yaml"].audit_logging_options.enabled',
      fix: ENABLE,
    };
  } else if (!WITHOUT.test(spec?.serverVersion ?? "")) {
    yield {
      log: LOG,
      state: isOn(option(spec, GROUP, "enabled")) ? "on" : "unset",
      path: 'spec.config["cassandra-yaml"].audit_logging_options.enabled',
      fix: ENABLE,
    };
  }
}
