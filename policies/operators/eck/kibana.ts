import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { podSecrets } from "../../lib/environments.ts";
import { image, images } from "../../lib/images.ts";
import { type EncryptionKey, facts } from "../../vocabulary.ts";
import { modules, serverCertificates } from "./certificates.ts";
import { kibanaLogs } from "./logs.ts";
import { behindTls, monitoringTls } from "./outside.ts";
import { containers, ENABLE, hasTls, plaintext, service, TLS, templateAccess, templateHardening, templateImages } from "./pods.ts";
import { kibana as resource } from "./schema.ts";
import { auditState, inside, isOff, isText, KEEP_METRICS, logsQueries, oldestTls, setting } from "./settings.ts";

const TEMPLATE = "spec.podTemplate";
const SWITCH = 'spec.config["server.ssl.enabled"]';
const REMOVE = "Remove it: the operator turns it on";
const OF_ELASTICSEARCH = notVisible("Kibana takes the accounts of Elasticsearch");
const NO_DATA = notApplicable("Kibana keeps its data in Elasticsearch");

function* openKey(config: unknown, name: string): Generator<EncryptionKey> {
  if (isText(inside(config, name))) {
    yield { what: say`key ${name}`, kept: "open", path: say`spec.config["${name}"]`, fix: "Use secureSettings" };
  }
}

export const kibana = facts(resource, {
  *inlineCredentials(kibana) {
    const config = kibana.spec?.config;
    const password = inside(config, "elasticsearch.password") ?? inside(inside(config, "elasticsearch"), "password");
    if (typeof password === "string" && password !== "" && !password.startsWith("$")) {
      yield { what: "password for Elasticsearch", path: 'spec.config["elasticsearch.password"]', fix: "Use elasticsearchRef, or secureSettings" };
    }
    yield* podSecrets(kibana.spec?.podTemplate?.spec, "spec.podTemplate.spec");
  },

  // Settings go before the operator's (config_settings.go).
  *plaintextListeners(kibana) {
    yield* plaintext("Kibana", kibana.spec?.http?.tls);
    if (isOff(setting(kibana.spec?.config, "server", "ssl", "enabled"))) {
      yield { listener: "Kibana", path: SWITCH, fix: REMOVE };
    }
  },

  *clientTls(kibana) {
    yield { channel: "browsers", offered: hasTls(kibana.spec?.http?.tls), minimumVersion: "", path: TLS, fix: ENABLE };
    yield { channel: "browsers", offered: !isOff(setting(kibana.spec?.config, "server", "ssl", "enabled")), minimumVersion: "", path: SWITCH, fix: REMOVE };
    yield {
      channel: "browsers",
      offered: true,
      minimumVersion: oldestTls(setting(kibana.spec?.config, "server", "ssl", "supportedProtocols")),
      path: 'spec.config["server.ssl.supportedProtocols"]',
      fix: "Leave TLSv1.2 and TLSv1.3 only",
    };
  },

  // Of what Kibana keeps in Elasticsearch: connectors, alerts, reports.
  *encryptionKeys(kibana) {
    yield* openKey(kibana.spec?.config, "xpack.encryptedSavedObjects.encryptionKey");
    yield* openKey(kibana.spec?.config, "xpack.reporting.encryptionKey");
    yield* openKey(kibana.spec?.config, "xpack.security.encryptionKey");
  },

  *outsideTls(kibana) {
    yield* behindTls(kibana.spec?.elasticsearchRef);
    yield* monitoringTls(kibana.spec?.monitoring);
  },

  *peerVerification(kibana) {
    yield {
      connection: "Kibana to Elasticsearch",
      isVerified: setting(kibana.spec?.config, "elasticsearch", "ssl", "verificationMode") !== "none",
      path: 'spec.config["elasticsearch.ssl.verificationMode"]',
      fix: "Remove it: the operator names the authority",
    };
  },

  *serverCertificates(kibana) {
    yield* serverCertificates(kibana.spec?.http?.tls);
  },

  *cryptoModules(kibana) {
    yield* modules("Kibana", kibana.spec?.image);
  },

  *auditLogs(kibana) {
    yield {
      log: "the audit log of Kibana",
      state: auditState(kibana.spec?.config),
      path: 'spec.config["xpack.security.audit.enabled"]',
      fix: "Set it to true, with a licence that has it",
    };
  },

  // Kibana hands its metrics to the Elasticsearch behind it, too, if that one collects them.
  *metricsEndpoints(kibana) {
    const isSent = (kibana.spec?.monitoring?.metrics?.elasticsearchRefs ?? []).length > 0;
    yield {
      endpoint: "the monitoring of Kibana",
      state: isSent ? "on" : "elsewhere",
      path: "spec.monitoring.metrics.elasticsearchRefs",
      fix: KEEP_METRICS,
    };
  },

  *loggedData(kibana) {
    if (logsQueries(kibana.spec?.config)) {
      yield { log: "the log of queries", carries: "everything", path: "spec.config", fix: "Set loggers of elasticsearch.query to info or less" };
    }
  },

  *logStreams(kibana) {
    yield* kibanaLogs(kibana.spec?.config, kibana.spec?.monitoring, kibana.spec?.version);
  },

  *exposedServices(kibana) {
    yield* service("of Kibana", kibana.spec?.http?.service, "spec.http.service");
  },

  *nodeAccess(kibana) {
    yield* templateAccess(kibana.spec?.podTemplate, TEMPLATE);
  },
  *hardening(kibana) {
    yield* templateHardening(kibana.spec?.podTemplate, TEMPLATE);
  },

  // The operator gives its own a user that isn't root; on OpenShift the platform does.
  *containerImages(kibana) {
    yield* images([image("kibana", kibana.spec?.image, "spec.image")]);
    yield* templateImages(kibana.spec?.podTemplate, "spec.podTemplate");
  },

  *containers(kibana) {
    yield* containers("kibana", kibana.spec?.podTemplate, true, TEMPLATE);
  },

  accountControl: OF_ELASTICSEARCH,
  accountStorage: OF_ELASTICSEARCH,
  memberLogins: notVisible("a token that the operator makes is what Kibana shows to Elasticsearch"),
  addressFilters: notVisible("Kibana limits no addresses: a NetworkPolicy does"),
  externalCredentials: notVisible("secure settings, in Secrets, hold them; one in the environment is reported as a credential of the database"),
  cloudAccess: notApplicable("Kibana uses no resource of a cloud"),
  rootCertificates: notVisible("the operator makes its authorities and renews them, or a Secret holds another"),
  certificateChains: notVisible("a Secret holds the chain"),
  defaultAccounts: OF_ELASTICSEARCH,
  administratorLogins: OF_ELASTICSEARCH,
  passwordHandling: OF_ELASTICSEARCH,
  clusterTls: notVisible("its way to Elasticsearch follows Elasticsearch's own TLS"),
  backups: NO_DATA,
  clusterGrants: notApplicable("a Kibana grants no rights in the cluster"),
  dataKeys: NO_DATA,
  dataVolumes: NO_DATA,
  storageClasses: notApplicable("a Kibana is no StorageClass"),
});
