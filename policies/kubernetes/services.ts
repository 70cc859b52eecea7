// KSI-5 and NM-1: the ways from outside to a database, or to its operator, that are objects of their own.
import type { Infer, ObjectOf, Pack } from "../../src/dsl/index.ts";
import { facts } from "../vocabulary.ts";
import { isOfDatabase } from "./recognition.ts";
import { type backend, ingress, service } from "./schema.ts";

// Much else listens on these ports of ClickHouse: by themselves they tell nothing.
const COMMON_PORTS = [8123, 8443, 9000];
// With these a cloud's load balancer speaks TLS though the Ingress names no Secret.
const CLOUD_CERTIFICATES = ["alb.ingress.kubernetes.io/certificate-arn", "ingress.gcp.kubernetes.io/pre-shared-cert", "networking.gke.io/managed-certificates"];

type Service = ObjectOf<typeof service>;

function isPortOfDatabase(port: number | string | undefined, pack: Pack): boolean {
  return pack.ports.some((known) => known === port) && !COMMON_PORTS.some((common) => common === port);
}

function servesDatabase(given: Service, pack: Pack): boolean {
  return (
    isOfDatabase(given.metadata?.labels ?? {}, pack) ||
    isOfDatabase(given.spec?.selector ?? {}, pack) ||
    (given.spec?.ports ?? []).some((served) => isPortOfDatabase(served.port, pack) || isPortOfDatabase(served.targetPort, pack))
  );
}

/** With these fields the API server refuses a ClusterIP. */
function needsNodePort(given: Service): boolean {
  return given.spec?.externalTrafficPolicy !== undefined || (given.spec?.ports ?? []).some((served) => served.nodePort !== undefined);
}

export const services = facts(service, {
  *exposedServices(service, pack) {
    if (servesDatabase(service, pack)) {
      yield {
        name: service.metadata?.name ?? "",
        type: service.spec?.type ?? "ClusterIP",
        annotations: service.metadata?.annotations ?? {},
        sourceRanges: service.spec?.loadBalancerSourceRanges ?? [],
        closedByDefault: false,
        path: "spec.type",
        fix: service.spec?.type === "NodePort" ? "Set it to ClusterIP" : "Set it to ClusterIP, or limit loadBalancerSourceRanges",
        edit: service.spec?.type === "NodePort" && !needsNodePort(service) ? { set: "ClusterIP" } : undefined,
      };
    }
    if (servesDatabase(service, pack) && (service.spec?.externalIPs ?? []).length > 0) {
      yield {
        name: service.metadata?.name ?? "",
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: "spec.externalIPs",
        fix: "Remove it",
        edit: "remove",
      };
    }
  },
});

// An Ingress is written by users, mostly without an operator's labels; an operator's Service is called like its service account.
function leadsToOperator(target: Infer<typeof backend> | undefined, pack: Pack): boolean {
  return pack.serviceAccounts.includes(target?.service?.name ?? "");
}

export const ingresses = facts(ingress, {
  *plaintextListeners(ingress, pack) {
    const spec = ingress.spec;
    const annotations = ingress.metadata?.annotations ?? {};
    const toOperator =
      leadsToOperator(spec?.defaultBackend, pack) ||
      (spec?.rules ?? []).some((rule) => (rule.http?.paths ?? []).some((path) => leadsToOperator(path.backend, pack)));
    const certified = (spec?.tls ?? []).length > 0 || CLOUD_CERTIFICATES.some((name) => annotations[name] !== undefined);
    if (!certified && (toOperator || isOfDatabase(ingress.metadata?.labels ?? {}, pack))) {
      yield { listener: "this Ingress", path: "spec.tls", fix: "Name its hosts and a Secret with their certificate" };
    }
  },
});
