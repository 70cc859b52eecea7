import { records, say } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "KSI-5",
  title: "External Network Access",
  severity: "high",
  severityWhy: "It puts the database's login on networks that nobody chose.",
  profile: "baseline",
  profileWhy: "A database is public by an explicit line only: without it, or with an annotation beside it, it is private.",
  section: "Kubernetes Security Integration",
  why: "A load balancer that nobody asked for puts a database login on the Internet.",
  params: {
    privateMarks: records(
      "Annotations by which a cloud keeps a load balancer private",
      ["name", "value"],
      [
        { name: "service.beta.kubernetes.io/aws-load-balancer-internal", value: "true" },
        { name: "service.beta.kubernetes.io/aws-load-balancer-scheme", value: "internal" },
        { name: "networking.gke.io/load-balancer-type", value: "Internal" },
        { name: "networking.gke.io/load-balancer-type", value: "internal" },
        { name: "cloud.google.com/load-balancer-type", value: "Internal" },
        { name: "cloud.google.com/load-balancer-type", value: "internal" },
        { name: "service.beta.kubernetes.io/azure-load-balancer-internal", value: "true" },
        { name: "service.beta.kubernetes.io/oci-load-balancer-internal", value: "true" },
        { name: "service.beta.kubernetes.io/openstack-internal-load-balancer", value: "true" },
        { name: "service.beta.kubernetes.io/cce-load-balancer-internal-vpc", value: "true" },
        { name: "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type", value: "private" },
        { name: "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type", value: "intranet" },
        { name: "service.beta.kubernetes.io/alicloud-loadbalancer-address-type", value: "intranet" },
      ],
    ),
  },
  silence: "complies",
  reads: ["exposedServices"],

  *check(db, params) {
    for (const service of db.exposedServices) {
      const marked = params.privateMarks.some((mark) => (service.annotations[mark.name] ?? service.sharedAnnotations?.[mark.name]) === mark.value);
      const limited =
        (service.closedByDefault && service.sourceRanges.length === 0) ||
        (service.sourceRanges.length > 0 && !service.sourceRanges.some((range) => /\/[01]$/u.test(range)));

      // A NodePort opens on every node's address: neither marks nor source ranges hold it back.
      if (service.type === "NodePort" || (service.type === "LoadBalancer" && !marked && !limited)) {
        yield {
          at: service.path,
          message: say`service ${service.name} is a ${service.type} open to every address`,
          fix: service.fix,
          edit: service.edit,
        };
      }
      if (service.type === "PublicIngress") {
        yield { at: service.path, message: say`Ingress ${service.name} is open to the Internet`, fix: service.fix, edit: service.edit };
      }
      if (service.type === "Ingress") {
        yield { at: service.path, unseen: "the Ingress controller decides from where it is reached" };
      }
      if (service.type === "PublicGateway") {
        yield { at: service.path, message: say`Gateway ${service.name} is open to the Internet`, fix: service.fix };
      }
      if (service.type === "Gateway" && !marked) {
        yield { at: service.path, unseen: "the class of the Gateway decides from where it is reached" };
      }
      if (service.type === "Route" && !limited) {
        yield { at: service.path, unseen: "the Gateway or router that leads here decides from where it is reached" };
      }
      if (service.type === "ExternalIP") {
        yield { at: service.path, message: say`service ${service.name} answers on addresses outside the cluster`, fix: service.fix, edit: service.edit };
      }
    }
  },
});
