// ScyllaDBMonitoring: Grafana, and a Prometheus of its own or of somebody else. Both speak TLS, with certificates that the operator renews.
import { type Infer, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import type { ExposedService } from "../../vocabulary.ts";
import { facts } from "../../vocabulary.ts";
import { type webInterface, monitoring as resource } from "./schema.ts";

type Interface = Infer<typeof webInterface> | undefined;

const NO_DATABASE = "monitoring keeps measurements, and is no database";
const NOTHING = notApplicable(NO_DATABASE);
const SOURCE = "spec.components.grafana.datasources[0]";

/** Without a name there is no Ingress (sync_grafana.go, sync_prometheus.go). */
function* ingress(name: string, given: Interface, path: string): Generator<ExposedService> {
  const options = given?.webInterface?.ingress;
  if (options !== undefined && options.disabled !== true && (options.dnsDomains ?? []).length > 0) {
    yield { name, type: "ExternalIP", annotations: {}, sourceRanges: [], closedByDefault: false, path: say`${path}`, fix: "Set disabled to true" };
  }
}

export const monitoring = facts(resource, {
  ...noServer(NO_DATABASE),
  *accountControl(db) {
    if (db.spec?.components?.grafana?.authentication?.insecureEnableAnonymousAccess === true) {
      yield {
        subject: "Grafana",
        state: "off",
        path: "spec.components.grafana.authentication.insecureEnableAnonymousAccess",
        fix: "Remove it",
        edit: "remove",
      };
    }
  },

  *exposedServices(db) {
    yield* ingress("of Grafana", db.spec?.components?.grafana?.exposeOptions, "spec.components.grafana.exposeOptions.webInterface.ingress");
    yield* ingress("of Prometheus", db.spec?.components?.prometheus?.exposeOptions, "spec.components.prometheus.exposeOptions.webInterface.ingress");
  },

  *outsideTls(db) {
    const sources = db.spec?.components?.grafana?.datasources ?? [];
    yield* endpoint("Prometheus", sources[0]?.url, say`${SOURCE}.url`);
  },

  *peerVerification(db) {
    const sources = db.spec?.components?.grafana?.datasources ?? [];
    yield {
      connection: "Grafana to Prometheus",
      isVerified: sources[0]?.prometheusOptions?.tls?.insecureSkipVerify !== true,
      path: say`${SOURCE}.prometheusOptions.tls.insecureSkipVerify`,
      fix: "Remove it",
      edit: "remove",
    };
  },

  backups: NOTHING,
  cloudAccess: NOTHING,
  containers: notVisible("the operator gives Grafana its context, and Prometheus takes its operator's"),
  encryptionKeys: NOTHING,
  externalCredentials: notVisible("no field holds a credential: Secrets do"),
  inlineCredentials: notVisible("no field holds a credential: Secrets do"),
  serverCertificates: notVisible("the operator makes and renews certificates, or a Secret holds one"),
});
