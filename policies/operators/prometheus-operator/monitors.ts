// MAA-1 and NM-3: monitors that select a database's pods or services, or an operator's. They show that somebody fetches metrics, and whether
// Prometheus checks whom it asks. That the port is plain HTTP is left alone: it carries no data of the database.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { isOfDatabase } from "../../kubernetes/recognition.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts, type MetricsEndpoint, type PeerVerification } from "../../vocabulary.ts";
import { type endpoints, podMonitor as pods, serviceMonitor as services } from "./schema.ts";

type Endpoints = Infer<typeof endpoints>;

const NO_SERVER = noServer("a monitor is no database");

function* fetched(given: Endpoints, at: string): Generator<MetricsEndpoint> {
  yield { endpoint: "the scraping of this monitor", state: given.length > 0 ? "on" : "off", path: say`${at}`, fix: "Name a port with metrics" };
}

function* checked(given: Endpoints, at: string): Generator<PeerVerification> {
  for (const [i, endpoint] of given.entries()) {
    yield {
      connection: "Prometheus to the metrics",
      isVerified: endpoint.tlsConfig?.insecureSkipVerify !== true,
      path: say`${at}[${i}].tlsConfig.insecureSkipVerify`,
      fix: "Remove it, and name the authority in ca",
    };
  }
}

export const serviceMonitor = facts(services, {
  ...NO_SERVER,
  *metricsEndpoints(monitor, pack) {
    if (isOfDatabase(monitor.spec?.selector?.matchLabels ?? {}, pack)) {
      yield* fetched(monitor.spec?.endpoints ?? [], "spec.endpoints");
    }
  },
  *peerVerification(monitor, pack) {
    if (isOfDatabase(monitor.spec?.selector?.matchLabels ?? {}, pack)) {
      yield* checked(monitor.spec?.endpoints ?? [], "spec.endpoints");
    }
  },
});

export const podMonitor = facts(pods, {
  ...NO_SERVER,
  *metricsEndpoints(monitor, pack) {
    if (isOfDatabase(monitor.spec?.selector?.matchLabels ?? {}, pack)) {
      yield* fetched(monitor.spec?.podMetricsEndpoints ?? [], "spec.podMetricsEndpoints");
    }
  },
  *peerVerification(monitor, pack) {
    if (isOfDatabase(monitor.spec?.selector?.matchLabels ?? {}, pack)) {
      yield* checked(monitor.spec?.podMetricsEndpoints ?? [], "spec.podMetricsEndpoints");
    }
  },
});
