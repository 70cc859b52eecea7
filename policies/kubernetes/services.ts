// KSI-5 and NM-1: the ways from outside to a database, or to its operator, that are objects of their own.
import type { Infer, ObjectOf, Pack } from "../../src/dsl/index.ts";
import { facts } from "../vocabulary.ts";
import { isOfDatabase, isPortOfDatabase, isServiceOfOperator } from "./recognition.ts";
import { type backend, ingress, service } from "./schema.ts";

// With these a cloud's load balancer speaks TLS though the Ingress names no Secret.
const CLOUD_CERTIFICATES = ["alb.ingress.kubernetes.io/certificate-arn", "ingress.gcp.kubernetes.io/pre-shared-cert", "networking.gke.io/managed-certificates"];

const ALB_SCHEME = "alb.ingress.kubernetes.io/scheme";
const INGRESS_CLASS = "kubernetes.io/ingress.class";

type Service = ObjectOf<typeof service>;
type Ingress = ObjectOf<typeof ingress>;

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

// An Ingress is written by users, mostly without an operator's labels.
function leadsToOperator(target: Infer<typeof backend> | undefined, pack: Pack): boolean {
  return isServiceOfOperator(target?.service?.name, pack);
}

/** Whether it leads to an operator, or is labelled as a database's. */
function isOurs(given: Ingress, pack: Pack): boolean {
  return (
    leadsToOperator(given.spec?.defaultBackend, pack) ||
    (given.spec?.rules ?? []).some((rule) => (rule.http?.paths ?? []).some((path) => leadsToOperator(path.backend, pack))) ||
    isOfDatabase(given.metadata?.labels ?? {}, pack)
  );
}

export const ingresses = facts(ingress, {
  // GKE has one class for the Internet and one for inside; ALB says it by its scheme. Of others, the controller's own Service tells.
  *exposedServices(ingress, pack) {
    const scheme = ingress.metadata?.annotations?.[ALB_SCHEME] ?? "";
    const className = ingress.metadata?.annotations?.[INGRESS_CLASS] ?? "";
    const isPublic = scheme === "internet-facing" || className === "gce";
    const isPrivate = scheme === "internal" || className === "gce-internal";
    if (isOurs(ingress, pack) && !isPrivate) {
      yield {
        name: ingress.metadata?.name ?? "",
        type: isPublic ? "PublicIngress" : "Ingress",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: "metadata.annotations",
        fix: className === "gce" ? "Set kubernetes.io/ingress.class to gce-internal" : "Set alb.ingress.kubernetes.io/scheme to internal",
      };
    }
  },

  *plaintextListeners(ingress, pack) {
    const annotations = ingress.metadata?.annotations ?? {};
    const certified = (ingress.spec?.tls ?? []).length > 0 || CLOUD_CERTIFICATES.some((name) => annotations[name] !== undefined);
    if (!certified && isOurs(ingress, pack)) {
      yield { listener: "this Ingress", path: "spec.tls", fix: "Name its hosts and a Secret with their certificate" };
    }
  },
});
