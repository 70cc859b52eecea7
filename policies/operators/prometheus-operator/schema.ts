// The parts of the Prometheus Operator's CRDs that its facts read.
import { boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";

const GROUP = "monitoring.coreos.com";

export const endpoints = list(object({ tlsConfig: object({ insecureSkipVerify: boolean() }) }));
const selector = object({ matchLabels: map(string()) });

export const serviceMonitor = resource({
  group: GROUP,
  kind: "ServiceMonitor",
  plural: "servicemonitors",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ endpoints, selector }) }) },
});
export const podMonitor = resource({
  group: GROUP,
  kind: "PodMonitor",
  plural: "podmonitors",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ podMetricsEndpoints: endpoints, selector }) }) },
});
