// The parts of the Gateway API's CRDs that its facts read. TLSRoute and TCPRoute have older versions in the experimental channel only.
import { integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";

const GROUP = "gateway.networking.k8s.io";

const gatewayParts = object({
  spec: object({
    gatewayClassName: string(),
    addresses: list(object({ type: string({ default: "IPAddress" }), value: string() })),
    infrastructure: object({ annotations: map(string()) }),
    listeners: list(object({ port: integer() })),
  }),
});
export const gateway = resource({
  group: GROUP,
  kind: "Gateway",
  plural: "gateways",
  scope: "Namespaced",
  versions: { v1: gatewayParts, v1beta1: gatewayParts },
});

const routeParts = object({
  spec: object({
    parentRefs: list(object({ kind: string({ default: "Gateway" }) })),
    rules: list(object({ backendRefs: list(object({ name: string(), port: integer() })) })),
  }),
});
export const httpRoute = resource({
  group: GROUP,
  kind: "HTTPRoute",
  plural: "httproutes",
  scope: "Namespaced",
  versions: { v1: routeParts, v1beta1: routeParts },
});
export const grpcRoute = resource({ group: GROUP, kind: "GRPCRoute", plural: "grpcroutes", scope: "Namespaced", versions: { v1: routeParts } });
export const tlsRoute = resource({
  group: GROUP,
  kind: "TLSRoute",
  plural: "tlsroutes",
  scope: "Namespaced",
  versions: { v1: routeParts, v1alpha2: routeParts, v1alpha3: routeParts },
});
export const tcpRoute = resource({
  group: GROUP,
  kind: "TCPRoute",
  plural: "tcproutes",
  scope: "Namespaced",
  versions: { v1: routeParts, v1alpha2: routeParts },
});
