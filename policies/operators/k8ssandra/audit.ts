// MAA-3: the audit log that Cassandra has since 4.0, and DSE in a file of its own; off by default in both (cassandra.yaml,
// docs.datastax.com).
import { isOn } from "../../lib/cassandra-settings.ts";
import type { AuditLog } from "../../vocabulary.ts";
import { dseOption, option, placeOfOption, placeOfSwitch, type Spec } from "./settings.ts";

const LOG = "the audit log";
const GROUP = "audit_logging_options";
const ENABLE = "Set it to true";
const WITHOUT = /^[23]\./u;

export function* auditLogs(spec: Spec): Generator<AuditLog> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    if (spec?.cassandra?.serverType === "dse") {
      yield {
        log: LOG,
        state: isOn(dseOption(spec, datacenter, GROUP, "enabled")) ? "on" : "unset",
        path: placeOfSwitch(datacenter, i, GROUP),
        fix: ENABLE,
      };
    } else if (!WITHOUT.test(datacenter.serverVersion ?? spec?.cassandra?.serverVersion ?? "")) {
      yield {
        log: LOG,
        state: isOn(option(spec, datacenter, GROUP, "enabled")) ? "on" : "unset",
        path: placeOfOption(datacenter, i, GROUP, "enabled"),
        fix: ENABLE,
      };
    }
  }
}
