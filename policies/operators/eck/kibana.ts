import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { podSecrets } from "../../lib/environments.ts";
import { image, images } from "../../lib/images.ts";
import { facts } from "../../vocabulary.ts";
import { containers, ENABLE, hasTls, plaintext, service, TLS, templateImages } from "./pods.ts";
import { kibana as resource } from "./schema.ts";
import { auditState, inside, isOff, KEEP_METRICS, logsQueries, oldestTls, setting } from "./settings.ts";

const TEMPLATE = "spec.podTemplate";
const SWITCH = 'spec.config["server.ssl.enabled"]';
const REMOVE = "Remove it: the operator turns it on";
const OF_ELASTICSEARCH = notVisible("Kibana takes the accounts of Elasticsearch");
const NO_DATA = notApplicable("Kibana keeps its data in Elasticsearch");

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

  *exposedServices(kibana) {
    yield* service("of Kibana", kibana.spec?.http?.service, "spec.http.service");
  },

  // The operator gives its own a user that isn't root; on OpenShift the platform does.
  *containerImages(kibana) {
    yield* images([image("kibana", kibana.spec?.image, "spec.image")]);
    yield* templateImages(kibana.spec?.podTemplate, "spec.podTemplate");
  },

  *containers(kibana) {
    yield* containers("kibana", kibana.spec?.podTemplate, true, TEMPLATE);
  },

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
