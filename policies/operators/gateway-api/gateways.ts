// KSI-5: a Gateway for a database, or for its operator. What its class makes of it is the cluster's, but for a few signs.
import type { ObjectOf, Pack } from "../../../src/dsl/index.ts";
import { isOfDatabase, isPortOfDatabase } from "../../kubernetes/recognition.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { gateway as resource } from "./schema.ts";

type Gateway = ObjectOf<typeof resource>;

// GKE's classes say it in their names; of multi-cluster ones -mc is added.
const PUBLIC_CLASS = /^gke-l7-(gxlb|global-external-managed|regional-external-managed)(-mc)?$/u;
const PRIVATE_CLASS = /^gke-l7-rilb(-mc)?$/u;
const PRIVATE_ADDRESS = /^(10\.|192\.168\.|172\.(1[6-9]|2[0-9]|3[01])\.|f[cd][0-9a-f]{2}:)/u;
const AWS_SCHEME = "service.beta.kubernetes.io/aws-load-balancer-scheme";

function servesDatabase(gateway: Gateway, pack: Pack): boolean {
  return isOfDatabase(gateway.metadata?.labels ?? {}, pack) || (gateway.spec?.listeners ?? []).some((listener) => isPortOfDatabase(listener.port, pack));
}

function isPrivate(gateway: Gateway): boolean {
  const asked = gateway.spec?.addresses ?? [];
  const inside = asked.length > 0 && asked.every((address) => address.type === "IPAddress" && PRIVATE_ADDRESS.test(address.value ?? ""));
  return inside || PRIVATE_CLASS.test(gateway.spec?.gatewayClassName ?? "");
}

export const gateway = facts(resource, {
  ...noServer("a Gateway is no database"),
  *exposedServices(gateway, pack) {
    const annotations = gateway.spec?.infrastructure?.annotations ?? {};
    const isPublicClass = PUBLIC_CLASS.test(gateway.spec?.gatewayClassName ?? "");
    const isPublic = isPublicClass || annotations[AWS_SCHEME] === "internet-facing";
    if (servesDatabase(gateway, pack) && !isPrivate(gateway)) {
      yield {
        name: gateway.metadata?.name ?? "",
        type: isPublic ? "PublicGateway" : "Gateway",
        annotations,
        sourceRanges: [],
        closedByDefault: false,
        path: isPublicClass ? "spec.gatewayClassName" : "spec.infrastructure.annotations",
        fix: isPublicClass ? "Name a class for inside, such as gke-l7-rilb" : "Set service.beta.kubernetes.io/aws-load-balancer-scheme to internal",
      };
    }
  },
});
