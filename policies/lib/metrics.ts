// MAA-1, NM-3: switches of exporters, which are off by default, and whom they send to.
import type { MetricsEndpoint, PeerVerification } from "../vocabulary.ts";

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

/** NM-3: the operators start the client so that it takes any certificate of its server (PMM_AGENT_SERVER_INSECURE_TLS), and have no field for it. */
export function* monitoringPeer(enabled: boolean | undefined): Generator<PeerVerification> {
  if (enabled === true) {
    yield {
      connection: "the client of PMM to its server",
      isVerified: false,
      decided: "elsewhere",
      path: "spec.pmm.enabled",
      fix: "Keep the server within the cluster's network",
    };
  }
}
