// WL-15: a tserver has YSQL, which is a PostgreSQL, log to files unless it is told logtostderr (pg_wrapper.cc). What masters and tservers
// log themselves comes to standard error in any case, as the operators set stderrthreshold to 0, and has lines of text only.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { LogStream } from "../../vocabulary.ts";
import { isOff, isOn } from "./flags.ts";
import { hasFlags } from "./overrides.ts";
import type { flagList, universeSpec } from "./schema.ts";

const LOG = "the log of YSQL";
const TO_STDERR = "logtostderr";
const TURN_ON = "Set it to true";

/** Flags of a zone go before those of all. */
export function* universeLogs(spec: Infer<typeof universeSpec> | undefined): Generator<LogStream> {
  const zones = spec?.gFlags?.perAZ ?? {};
  if (spec?.enableYSQL !== false) {
    if (hasFlags(spec?.kubernetesOverrides)) {
      yield { log: LOG, goes: "elsewhere", path: "spec.kubernetesOverrides.gflags", fix: TURN_ON };
    } else {
      if (!isOn(spec?.gFlags?.tserverGFlags?.[TO_STDERR]) && !Object.values(zones).some((zone) => isOn(zone?.tserverGFlags?.[TO_STDERR]))) {
        yield { log: LOG, goes: "file", path: `spec.gFlags.tserverGFlags.${TO_STDERR}`, fix: TURN_ON };
      }
      for (const [zone, flags] of Object.entries(zones)) {
        if (isOff(flags?.tserverGFlags?.[TO_STDERR])) {
          yield { log: LOG, goes: "file", path: say`spec.gFlags.perAZ.${zone}.tserverGFlags.${TO_STDERR}`, fix: TURN_ON };
        }
      }
    }
  }
}

/** The older operator sets logtostderr, before the flags of the object (ybcluster_controller.go). */
export function* clusterLogs(flags: Infer<typeof flagList> | undefined): Generator<LogStream> {
  for (const [i, flag] of (flags ?? []).entries()) {
    if (flag.key === TO_STDERR && isOff(flag.value)) {
      yield { log: LOG, goes: "file", path: say`spec.tserver.gflags[${i}].value`, fix: TURN_ON };
    }
  }
}
