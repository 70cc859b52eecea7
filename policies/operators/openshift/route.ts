// KSI-5, NM-1, CM-2: a Route that leads to a database or its operator. The router's own Service tells from where it is reached.
import { type ObjectOf, type Pack, words } from "../../../src/dsl/index.ts";
import { isOfDatabase, isPortOfDatabase, isServiceOfOperator } from "../../kubernetes/recognition.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { route as resource } from "./schema.ts";

type Route = ObjectOf<typeof resource>;

// The second is the older name.
const ALLOWED = "haproxy.router.openshift.io/ip_allowlist";
const ALLOWED_ONCE = "haproxy.router.openshift.io/ip_whitelist";
// What is only asked about has no fix.
const NOTHING = "";

function isOurs(route: Route, pack: Pack): boolean {
  return (
    isOfDatabase(route.metadata?.labels ?? {}, pack) ||
    isServiceOfOperator(route.spec?.to?.name, pack) ||
    (route.spec?.alternateBackends ?? []).some((target) => isServiceOfOperator(target.name, pack)) ||
    isPortOfDatabase(route.spec?.port?.targetPort, pack)
  );
}

export const route = facts(resource, {
  ...noServer("a Route is no database"),
  *exposedServices(route, pack) {
    const annotations = route.metadata?.annotations ?? {};
    if (isOurs(route, pack)) {
      yield {
        name: route.metadata?.name ?? "",
        type: "Route",
        annotations: {},
        sourceRanges: words(annotations[ALLOWED] ?? annotations[ALLOWED_ONCE] ?? ""),
        closedByDefault: false,
        path: "metadata.annotations",
        fix: NOTHING,
      };
    }
  },

  *plaintextListeners(route, pack) {
    const tls = route.spec?.tls;
    if (isOurs(route, pack) && tls === undefined) {
      yield { listener: "this Route", path: "spec.tls", fix: "Set termination to passthrough, reencrypt or edge" };
    }
    if (isOurs(route, pack) && tls?.insecureEdgeTerminationPolicy === "Allow") {
      yield { listener: "this Route", path: "spec.tls.insecureEdgeTerminationPolicy", fix: "Set it to Redirect", edit: { set: "Redirect" } };
    }
  },

  // Older releases have no other place for it.
  *inlineCredentials(route, pack) {
    if (isOurs(route, pack) && (route.spec?.tls?.key ?? "") !== "") {
      yield { what: "the private key of its certificate", path: "spec.tls.key", fix: "Name a Secret in externalCertificate" };
    }
  },
});
