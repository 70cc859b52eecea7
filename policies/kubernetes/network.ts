// KSI-5 and NM-1: Services and Ingresses in front of databases and operators.
import { say } from "../../src/dsl/index.ts";
import { isMarked } from "../lib/belongs.ts";
import { facts } from "../vocabulary.ts";
import { ingress, service } from "./schema.ts";

export const services = facts(service, {
  // By its labels, by the pods that it selects, or by a database's port: a load balancer for other things may carry one.
  *exposedServices(service, pack) {
    const labels = service.metadata?.labels ?? {};
    const selector = service.spec?.selector ?? {};
    const isKnown =
      isMarked(labels, pack.services) || isMarked(labels, pack.controller) || isMarked(selector, pack.pods) || isMarked(selector, pack.controller);
    const hasPort = (service.spec?.ports ?? []).some((port) => pack.ports.some((known) => known === port.port));
    if (isKnown || hasPort) {
      yield {
        name: service.metadata?.name ?? "",
        type: service.spec?.type ?? "ClusterIP",
        annotations: service.metadata?.annotations ?? {},
        sourceRanges: service.spec?.loadBalancerSourceRanges ?? [],
        closedByDefault: false,
        path: "spec.type",
        fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
      };
    }
  },
});

export const ingresses = facts(ingress, {
  *plaintextListeners(ingress, pack) {
    const labels = ingress.metadata?.labels ?? {};
    const name = ingress.metadata?.name ?? "";
    const isKnown = isMarked(labels, pack.services) || isMarked(labels, pack.controller) || pack.serviceAccounts.some((account) => account === name);
    if (isKnown && (ingress.spec?.tls ?? []).length === 0) {
      yield { listener: say`ingress ${name}`, path: "spec.tls", fix: "Name a host and a certificate" };
    }
  },
});
