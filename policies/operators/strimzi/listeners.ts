// KSI-5: what a listener opens to outside. A load balancer of a listener is one service for the start and one a broker.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { ExposedService } from "../../vocabulary.ts";
import type { kafka } from "./schema.ts";

type Cluster = NonNullable<NonNullable<ObjectOf<typeof kafka>["spec"]>["kafka"]>;
type Listener = NonNullable<Cluster["listeners"]>[number];
type Annotations = { readonly [key: string]: string | undefined };

const LIMIT = "Limit loadBalancerSourceRanges, or use an internal listener";

function loadBalancer(name: string, listener: Listener, at: string, own: Annotations, shared: Annotations): ExposedService {
  return {
    name,
    type: "LoadBalancer",
    annotations: own,
    sharedAnnotations: shared,
    sourceRanges: listener.configuration?.loadBalancerSourceRanges ?? [],
    closedByDefault: false,
    path: at,
    fix: LIMIT,
  };
}

/** The annotations of a broker's own go before the template for all (ListenersUtils.java). */
function* ofBrokers(listener: Listener, at: string, shared: Annotations): Generator<ExposedService> {
  const given = listener.configuration;
  const brokers = (given?.brokers ?? []).filter((broker) => Object.keys(broker.annotations ?? {}).length > 0);
  for (const broker of brokers) {
    yield loadBalancer(say`of broker ${broker.broker} at ${listener.name}`, listener, at, broker.annotations ?? {}, shared);
  }
  if (brokers.length === 0) {
    yield loadBalancer(say`of each broker at ${listener.name}`, listener, at, given?.perBrokerAnnotationsTemplate ?? {}, shared);
  }
}

/** The services of all listeners that are not internal. */
export function* services(cluster: Cluster | undefined): Generator<ExposedService> {
  const template = cluster?.template;
  for (const [i, listener] of (cluster?.listeners ?? []).entries()) {
    const at = say`spec.kafka.listeners[${i}].type`;
    if (listener.type === "loadbalancer") {
      if (listener.configuration?.createBootstrapService !== false) {
        const shared = template?.externalBootstrapService?.metadata?.annotations ?? {};
        yield loadBalancer(say`of listener ${listener.name}`, listener, at, listener.configuration?.bootstrap?.annotations ?? {}, shared);
      }
      yield* ofBrokers(listener, at, template?.perPodService?.metadata?.annotations ?? {});
    }
    if (listener.type === "nodeport" || listener.type === "route" || listener.type === "tlsroute" || listener.type === "ingress") {
      yield {
        name: say`of listener ${listener.name}`,
        type: listener.type === "nodeport" ? "NodePort" : "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: at,
        fix: "Use an internal or cluster-ip listener",
      };
    }
  }
}
