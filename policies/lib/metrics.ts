// MAA-1: switches of exporters, which are off by default.
import type { MetricsEndpoint } from "../vocabulary.ts";

export function switchState(enabled: boolean | undefined): MetricsEndpoint["state"] {
  if (enabled === true) {
    return "on";
  }
  return enabled === undefined ? "unset" : "off";
}

/** The same for what a field turns on by being there. */
export function presenceState(isGiven: boolean): MetricsEndpoint["state"] {
  return isGiven ? "on" : "unset";
}

/** The client of Percona Monitoring and Management, which runs the exporters; every operator of Percona's has it under one name. */
export function* monitoring(enabled: boolean | undefined): Generator<MetricsEndpoint> {
  yield { endpoint: "PMM", state: switchState(enabled), path: "spec.pmm.enabled", fix: "Set it to true, and name its server in serverHost" };
}
