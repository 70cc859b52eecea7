// Kafka Connect, its connectors, and MirrorMaker 2, which is a Kafka Connect too.
import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { allLiteralSecrets } from "../../lib/literal-secrets.ts";
import { presenceState } from "../../lib/metrics.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts, type MetricsEndpoint, type PlaintextListener } from "../../vocabulary.ts";
import { clientImages } from "./images.ts";
import { modules } from "./certificates.ts";
import { kafkaLog } from "./logs.ts";
import { toKafka } from "./outside.ts";
import { access, container, optionalContainer } from "./pods.ts";
import { loggedRecords, namesVerified, secretProperties, serviceProperties } from "./properties.ts";
import { kafkaConnect as connectResource, kafkaConnector as connectorResource, kafkaMirrorMaker2 as mirrorResource } from "./schema.ts";

const TEMPLATE = "spec.template";
const ENV = "spec.template.connectContainer.env";
const NO_DATA = notApplicable("it keeps its state in Kafka");
const NO_ACCOUNTS = notApplicable("it has no accounts of its own");
const REST = notVisible("its REST API speaks HTTP only, and takes no TLS");
const LOGGERS = notVisible("its loggers say what of the records is logged, by their names and levels");
const BROKERS = notApplicable("its connection to Kafka is one to another service");

const PLUGINS = notVisible("its plug-ins decide which cloud they use, and how");

const NOTHING_ELSE = {
  accountControl: NO_ACCOUNTS,
  accountStorage: NO_ACCOUNTS,
  memberLogins: notApplicable("its workers know each other by Kafka alone"),
  addressFilters: notVisible("its REST API limits no addresses: a NetworkPolicy does"),
  cloudAccess: PLUGINS,
  serverCertificates: REST,
  rootCertificates: notVisible("Secrets hold the authorities that it trusts"),
  certificateChains: REST,
  defaultAccounts: NO_ACCOUNTS,
  administratorLogins: NO_ACCOUNTS,
  auditLogs: notApplicable("it keeps no audit log"),
  passwordHandling: NO_ACCOUNTS,
  clientTls: REST,
  clusterTls: BROKERS,
  backups: NO_DATA,
  clusterGrants: notApplicable("it grants no rights in the cluster"),
  exposedServices: notApplicable("its service is a ClusterIP always"),
  dataKeys: NO_DATA,
  dataVolumes: NO_DATA,
  encryptionKeys: NO_DATA,
  storageClasses: notApplicable("it is no StorageClass"),
};

// The port has no TLS, whether it asks for a password or not (set_kafka_jmx_options.sh).
function* jmx(options: unknown): Generator<PlaintextListener> {
  if (options !== undefined) {
    yield { listener: "JMX", path: "spec.jmxOptions", fix: "Remove it, and use metricsConfig" };
  }
}

function* reporter(config: unknown): Generator<MetricsEndpoint> {
  yield {
    endpoint: "the reporter of metrics",
    state: presenceState(config !== undefined),
    path: "spec.metricsConfig",
    fix: "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
  };
}

export const kafkaConnect = facts(connectResource, {
  ...NOTHING_ELSE,
  loggedData: LOGGERS,

  *logStreams(connect) {
    yield* kafkaLog("the log of Kafka Connect", connect.spec?.logging, connect.spec?.version, "spec.logging");
  },

  *inlineCredentials(connect) {
    yield* secretProperties(connect.spec?.config, "spec.config");
    yield* secretProperties(connect.spec?.authentication?.config, "spec.authentication.config");
    yield* allLiteralSecrets(connect.spec?.template?.connectContainer?.env ?? [], ENV);
  },

  // With the annotation a network policy leaves the REST API to the operator (KafkaConnectCluster.java).
  *plaintextListeners(connect) {
    if (connect.metadata?.annotations?.["strimzi.io/use-connector-resources"] !== "true") {
      yield {
        listener: "the REST API",
        path: 'metadata.annotations["strimzi.io/use-connector-resources"]',
        fix: "Set it to true: the port is then closed to others",
      };
    }
    yield* jmx(connect.spec?.jmxOptions);
  },

  *externalCredentials(connect) {
    yield* serviceProperties(connect.spec?.config, "spec.config");
    yield* serviceProperties(connect.spec?.authentication?.config, "spec.authentication.config");
  },

  *peerVerification(connect) {
    yield* namesVerified("Kafka Connect to Kafka", connect.spec?.config, "spec.config");
  },

  *cryptoModules(connect) {
    yield* modules("Kafka Connect", connect.spec?.image, "spec.image");
  },

  *outsideTls(connect) {
    yield* toKafka("Kafka", connect.spec, "spec");
  },

  *metricsEndpoints(connect) {
    yield* reporter(connect.spec?.metricsConfig);
  },

  *containerImages(connect) {
    yield* clientImages("connect", connect.spec);
  },

  *containers(connect) {
    const template = connect.spec?.template;
    yield* container("connect", TEMPLATE, "connectContainer", template?.connectContainer, template?.pod);
    yield* optionalContainer("connect-init", TEMPLATE, "initContainer", template?.initContainer, template?.pod);
  },

  *nodeAccess(connect) {
    yield* access("connect", TEMPLATE, "connectContainer", connect.spec?.template?.connectContainer, false);
    yield* access("connect-init", TEMPLATE, "initContainer", connect.spec?.template?.initContainer, true);
  },

  *missingResources(connect) {
    yield* missingOf("connect", connect.spec?.resources, "spec.resources");
  },
});

export const kafkaConnector = facts(connectorResource, {
  ...NOTHING_ELSE,
  *inlineCredentials(connector) {
    yield* secretProperties(connector.spec?.config, "spec.config");
  },
  *externalCredentials(connector) {
    yield* serviceProperties(connector.spec?.config, "spec.config");
  },

  peerVerification: notVisible("its plug-in decides whom it verifies"),
  cryptoModules: notVisible("its KafkaConnect names the image"),
  metricsEndpoints: notApplicable("a connector runs within a Kafka Connect"),
  logStreams: notApplicable("a connector runs within a Kafka Connect"),

  *loggedData(connector) {
    yield* loggedRecords(connector.spec?.config, "spec.config");
  },

  outsideTls: notVisible("its plug-in decides how it talks"),
  plaintextListeners: notApplicable("a connector listens nowhere"),
  clientTls: notApplicable("a connector listens nowhere"),
  exposedServices: notApplicable("a connector listens nowhere"),
  containers: notApplicable("a connector runs within a Kafka Connect"),
});

export const kafkaMirrorMaker2 = facts(mirrorResource, {
  ...NOTHING_ELSE,

  *inlineCredentials(mirror) {
    const spec = mirror.spec;
    yield* secretProperties(spec?.target?.config, "spec.target.config");
    yield* secretProperties(spec?.target?.authentication?.config, "spec.target.authentication.config");
    for (const [i, cluster] of (spec?.clusters ?? []).entries()) {
      yield* secretProperties(cluster.config, say`spec.clusters[${i}].config`);
      yield* secretProperties(cluster.authentication?.config, say`spec.clusters[${i}].authentication.config`);
    }
    for (const [i, link] of (spec?.mirrors ?? []).entries()) {
      yield* secretProperties(link.source?.config, say`spec.mirrors[${i}].source.config`);
      yield* secretProperties(link.source?.authentication?.config, say`spec.mirrors[${i}].source.authentication.config`);
      yield* secretProperties(link.sourceConnector?.config, say`spec.mirrors[${i}].sourceConnector.config`);
      yield* secretProperties(link.checkpointConnector?.config, say`spec.mirrors[${i}].checkpointConnector.config`);
    }
    yield* allLiteralSecrets(spec?.template?.connectContainer?.env ?? [], ENV);
  },

  *externalCredentials(mirror) {
    const spec = mirror.spec;
    yield* serviceProperties(spec?.target?.config, "spec.target.config");
    for (const [i, cluster] of (spec?.clusters ?? []).entries()) {
      yield* serviceProperties(cluster.config, say`spec.clusters[${i}].config`);
    }
    for (const [i, link] of (spec?.mirrors ?? []).entries()) {
      yield* serviceProperties(link.source?.config, say`spec.mirrors[${i}].source.config`);
      yield* serviceProperties(link.sourceConnector?.config, say`spec.mirrors[${i}].sourceConnector.config`);
    }
  },

  *peerVerification(mirror) {
    yield* namesVerified("MirrorMaker to the target", mirror.spec?.target?.config, "spec.target.config");
    for (const [i, cluster] of (mirror.spec?.clusters ?? []).entries()) {
      yield* namesVerified("MirrorMaker to a cluster", cluster.config, say`spec.clusters[${i}].config`);
    }
    for (const [i, link] of (mirror.spec?.mirrors ?? []).entries()) {
      yield* namesVerified("MirrorMaker to a source", link.source?.config, say`spec.mirrors[${i}].source.config`);
    }
  },

  *cryptoModules(mirror) {
    yield* modules("MirrorMaker", mirror.spec?.image, "spec.image");
  },

  *loggedData(mirror) {
    for (const [i, link] of (mirror.spec?.mirrors ?? []).entries()) {
      yield* loggedRecords(link.sourceConnector?.config, say`spec.mirrors[${i}].sourceConnector.config`);
    }
  },

  *logStreams(mirror) {
    yield* kafkaLog("the log of MirrorMaker", mirror.spec?.logging, mirror.spec?.version, "spec.logging");
  },

  *plaintextListeners(mirror) {
    yield* jmx(mirror.spec?.jmxOptions);
  },

  *outsideTls(mirror) {
    yield* toKafka("the target", mirror.spec?.target, "spec.target");
    for (const [i, cluster] of (mirror.spec?.clusters ?? []).entries()) {
      yield* toKafka("a cluster", cluster, say`spec.clusters[${i}]`);
    }
    for (const [i, link] of (mirror.spec?.mirrors ?? []).entries()) {
      yield* toKafka("a source", link.source, say`spec.mirrors[${i}].source`);
    }
  },

  *metricsEndpoints(mirror) {
    yield* reporter(mirror.spec?.metricsConfig);
  },

  *containerImages(mirror) {
    yield* clientImages("mirror-maker", mirror.spec);
  },

  *containers(mirror) {
    const template = mirror.spec?.template;
    yield* container("mirror-maker", TEMPLATE, "connectContainer", template?.connectContainer, template?.pod);
    yield* optionalContainer("mirror-maker-init", TEMPLATE, "initContainer", template?.initContainer, template?.pod);
  },

  *nodeAccess(mirror) {
    yield* access("mirror-maker", TEMPLATE, "connectContainer", mirror.spec?.template?.connectContainer, false);
    yield* access("mirror-maker-init", TEMPLATE, "initContainer", mirror.spec?.template?.initContainer, true);
  },

  *missingResources(mirror) {
    yield* missingOf("mirror-maker", mirror.spec?.resources, "spec.resources");
  },
});
