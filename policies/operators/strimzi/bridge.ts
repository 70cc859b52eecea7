import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { allLiteralSecrets } from "../../lib/literal-secrets.ts";
import { switchState } from "../../lib/metrics.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { clientImages } from "./images.ts";
import { modules } from "./certificates.ts";
import { externalLog } from "./logs.ts";
import { toKafka } from "./outside.ts";
import { access, container, optionalContainer } from "./pods.ts";
import { namesVerified, oldestTls, secretProperties, serviceProperties } from "./properties.ts";
import { kafkaBridge as resource } from "./schema.ts";

const TEMPLATE = "spec.template";
const TLS = "spec.http.tls";
const NAME_CERTIFICATE = "Name a certificate and its key";
const NO_ACCOUNTS = notApplicable("it has no accounts of its own");
const NO_DATA = notApplicable("it keeps no data");

export const kafkaBridge = facts(resource, {
  *inlineCredentials(bridge) {
    yield* secretProperties(bridge.spec?.authentication?.config, "spec.authentication.config");
    yield* allLiteralSecrets(bridge.spec?.template?.bridgeContainer?.env ?? [], "spec.template.bridgeContainer.env");
  },

  // The operator starts no bridge without `http`, and v1beta2 has no TLS for it.
  *plaintextListeners(bridge) {
    if (bridge.spec?.http !== undefined && bridge.spec.http.tls === undefined) {
      yield { listener: "the bridge", path: TLS, fix: NAME_CERTIFICATE };
    }
  },

  *clientTls(bridge) {
    if (bridge.spec?.http !== undefined) {
      yield { channel: "clients", offered: bridge.spec.http.tls !== undefined, minimumVersion: "", path: TLS, fix: NAME_CERTIFICATE };
      yield {
        channel: "clients",
        offered: true,
        minimumVersion: oldestTls(bridge.spec.http.tls?.config),
        path: 'spec.http.tls.config["ssl.enabled.protocols"]',
        fix: "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
      };
    }
  },

  // Its own settings for TLS stand with each of its clients; Kafka's side decides on versions.
  *outsideTls(bridge) {
    if (bridge.spec !== undefined) {
      yield* toKafka("Kafka", { tls: bridge.spec.tls }, "spec");
    }
  },

  // The switch of v1beta2 has the bridge offer them as the operator's own configuration says.
  *metricsEndpoints(bridge) {
    yield {
      endpoint: "the reporter of metrics",
      state: bridge.spec?.metricsConfig === undefined ? switchState(bridge.spec?.enableMetrics) : "on",
      path: "spec.metricsConfig",
      fix: "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
    };
  },

  // Its image has no layout that makes JSON (pom.xml of the bridge), and a ConfigMap may name a file.
  *logStreams(bridge) {
    yield* externalLog("the log of the bridge", bridge.spec?.logging, "spec.logging");
  },

  *containerImages(bridge) {
    yield* clientImages("bridge", bridge.spec);
  },

  *containers(bridge) {
    const template = bridge.spec?.template;
    yield* container("bridge", TEMPLATE, "bridgeContainer", template?.bridgeContainer, template?.pod);
    yield* optionalContainer("bridge-init", TEMPLATE, "initContainer", template?.initContainer, template?.pod);
  },

  *nodeAccess(bridge) {
    yield* access("bridge", TEMPLATE, "bridgeContainer", bridge.spec?.template?.bridgeContainer, false);
    yield* access("bridge-init", TEMPLATE, "initContainer", bridge.spec?.template?.initContainer, true);
  },

  *missingResources(bridge) {
    yield* missingOf("bridge", bridge.spec?.resources, "spec.resources");
  },

  *externalCredentials(bridge) {
    yield* serviceProperties(bridge.spec?.authentication?.config, "spec.authentication.config");
  },

  *peerVerification(bridge) {
    yield* namesVerified("an administrator of the bridge", bridge.spec?.adminClient?.config, "spec.adminClient.config");
    yield* namesVerified("a consumer of the bridge", bridge.spec?.consumer?.config, "spec.consumer.config");
    yield* namesVerified("a producer of the bridge", bridge.spec?.producer?.config, "spec.producer.config");
  },

  *cryptoModules(bridge) {
    yield* modules("the bridge", bridge.spec?.image, "spec.image");
  },

  accountControl: NO_ACCOUNTS,
  accountStorage: NO_ACCOUNTS,
  memberLogins: notApplicable("bridges know nothing of each other"),
  addressFilters: notVisible("the bridge limits no addresses: a NetworkPolicy does"),
  cloudAccess: notApplicable("the bridge talks to Kafka only"),
  serverCertificates: notVisible("whoever fills the Secret that http.tls names renews the certificate"),
  rootCertificates: notVisible("Secrets hold the authorities that it trusts"),
  certificateChains: notVisible("a Secret holds the chain"),
  defaultAccounts: NO_ACCOUNTS,
  administratorLogins: NO_ACCOUNTS,
  passwordHandling: NO_ACCOUNTS,
  auditLogs: notApplicable("it keeps no audit log"),
  loggedData: notVisible("its loggers say what of the records is logged, by their names and levels"),
  clusterTls: notApplicable("its connection to Kafka is one to another service"),
  backups: NO_DATA,
  clusterGrants: notApplicable("it grants no rights in the cluster"),
  exposedServices: notApplicable("its service is a ClusterIP always"),
  dataKeys: NO_DATA,
  dataVolumes: NO_DATA,
  encryptionKeys: NO_DATA,
  storageClasses: notApplicable("it is no StorageClass"),
});
