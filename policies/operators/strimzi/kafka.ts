import { inSchema, isMap, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { allLiteralSecrets } from "../../lib/literal-secrets.ts";
import { presenceState } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { accountControl } from "./account-control.ts";
import { kafkaImages } from "./images.ts";
import { authorities, listenerCertificates, listenerFilters, modules } from "./certificates.ts";
import { services } from "./listeners.ts";
import { kafkaLog } from "./logs.ts";
import { clusterAccess, container, optionalContainer } from "./pods.ts";
import { oldestTls, secretProperties, serviceProperties, textOf } from "./properties.ts";
import { kafka as resource } from "./schema.ts";
import { tokenPeers, tokenServers } from "./tokens.ts";

const TEMPLATE = "spec.kafka.template";
const PROTOCOLS = 'spec.kafka.config["ssl.enabled.protocols"]';
const RAISE = "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3";
// With this annotation the brokers and the operators talk without TLS (since 1.2, KafkaClusterSecurityContext.java).
const WITHIN = "strimzi.io/internal-cluster-security";
const UNENCRYPTED = /"encryption"[ \t\r\n]*:[ \t\r\n]*\{[^{}]*"type"[ \t\r\n]*:[ \t\r\n]*"none"/u;

export const kafka = facts(resource, {
  // Super users are above the access rules, so only the network policy of a listener limits them.
  *administratorLogins(cluster) {
    const listeners = cluster.spec?.kafka?.listeners ?? [];
    const limited = listeners.every(
      (listener) =>
        (listener.networkPolicyPeers ?? []).length > 0 && !(listener.networkPolicyPeers ?? []).some((peer) => /\/[01]$/u.test(peer.ipBlock?.cidr ?? "")),
    );
    for (const [i, user] of (cluster.spec?.kafka?.authorization?.superUsers ?? []).entries()) {
      yield {
        account: user,
        from: limited ? "limited" : "anywhere",
        path: say`spec.kafka.authorization.superUsers[${i}]`,
        fix: "Give every listener networkPolicyPeers",
      };
    }
  },

  *accountControl(cluster) {
    yield* accountControl(cluster);
  },

  // Kafka's own handler of PLAIN compares with passwords in the configuration.
  *passwordHandling(cluster) {
    for (const [i, listener] of (cluster.spec?.kafka?.listeners ?? []).entries()) {
      const config = listener.authentication?.listenerConfig;
      const mechanisms = textOf(config, "sasl.enabled.mechanisms").split(",");
      if (mechanisms.some((mechanism) => /^ *PLAIN *$/u.test(mechanism)) && textOf(config, "plain.sasl.server.callback.handler.class") === "") {
        yield {
          subject: say`a login at listener ${listener.name}`,
          method: "plaintext",
          path: say`spec.kafka.listeners[${i}].authentication.listenerConfig["sasl.enabled.mechanisms"]`,
          fix: "Use type scram-sha-512 or tls",
        };
      }
    }
  },

  *inlineCredentials(cluster) {
    const spec = cluster.spec?.kafka;
    yield* secretProperties(spec?.config, "spec.kafka.config");
    for (const [i, listener] of (spec?.listeners ?? []).entries()) {
      yield* secretProperties(listener.authentication?.listenerConfig, say`spec.kafka.listeners[${i}].authentication.listenerConfig`);
    }
    yield* allLiteralSecrets(spec?.template?.kafkaContainer?.env ?? [], "spec.kafka.template.kafkaContainer.env");
  },

  *externalCredentials(cluster) {
    const spec = cluster.spec?.kafka;
    yield* serviceProperties(spec?.config, "spec.kafka.config");
    for (const [i, listener] of (spec?.listeners ?? []).entries()) {
      yield* serviceProperties(listener.authentication?.listenerConfig, say`spec.kafka.listeners[${i}].authentication.listenerConfig`);
    }
  },

  *addressFilters(cluster) {
    yield* listenerFilters(cluster.spec);
  },

  *serverCertificates(cluster) {
    yield* listenerCertificates(cluster.spec);
  },

  *rootCertificates(cluster) {
    yield* authorities(cluster.spec);
  },

  *outsideTls(cluster) {
    yield* tokenServers(cluster.spec);
  },

  // Brokers verify each other always.
  *peerVerification(cluster) {
    yield* tokenPeers(cluster.spec);
  },

  *cryptoModules(cluster) {
    yield* modules("Kafka", cluster.spec?.kafka?.image, "spec.kafka.image");
  },

  *plaintextListeners(cluster) {
    for (const [i, listener] of (cluster.spec?.kafka?.listeners ?? []).entries()) {
      if (listener.tls !== true) {
        yield { listener: say`listener ${listener.name}`, path: say`spec.kafka.listeners[${i}].tls`, fix: "Set it to true", edit: { set: true } };
      }
    }
    // The port has no TLS, whether it asks for a password or not (set_kafka_jmx_options.sh).
    if (cluster.spec?.kafka?.jmxOptions !== undefined) {
      yield { listener: "JMX", path: "spec.kafka.jmxOptions", fix: "Remove it, and use metricsConfig" };
    }
  },

  *clientTls(cluster) {
    const spec = cluster.spec?.kafka;
    const listeners = spec?.listeners ?? [];
    yield {
      channel: "clients",
      offered: listeners.some((listener) => listener.tls === true),
      minimumVersion: "",
      path: "spec.kafka.listeners",
      fix: "Set tls to true for each",
    };
    yield { channel: "clients", offered: true, minimumVersion: oldestTls(spec?.config), path: PROTOCOLS, fix: RAISE };
    for (const [i, listener] of listeners.entries()) {
      const config = listener.authentication?.listenerConfig;
      if (isMap(config)) {
        yield {
          channel: say`listener ${listener.name}`,
          offered: true,
          minimumVersion: oldestTls(config),
          path: say`spec.kafka.listeners[${i}].authentication.listenerConfig["ssl.enabled.protocols"]`,
          fix: RAISE,
        };
      }
    }
  },

  // Brokers, controllers and operators use mutual TLS; only the annotation turns it off.
  *clusterTls(cluster) {
    yield {
      channel: "brokers and controllers",
      offered: !UNENCRYPTED.test(cluster.metadata?.annotations?.[WITHIN] ?? ""),
      minimumVersion: "",
      path: 'metadata.annotations["strimzi.io/internal-cluster-security"]',
      fix: "Remove it",
      edit: "remove",
    };
    yield { channel: "brokers and controllers", offered: true, minimumVersion: oldestTls(cluster.spec?.kafka?.config), path: PROTOCOLS, fix: RAISE };
  },

  *exposedServices(cluster) {
    yield* services(cluster.spec?.kafka);
  },

  *containerImages(cluster) {
    yield* kafkaImages(cluster.spec);
  },

  *containers(cluster) {
    const template = cluster.spec?.kafka?.template;
    yield* container("kafka", TEMPLATE, "kafkaContainer", template?.kafkaContainer, template?.pod);
    yield* optionalContainer("kafka-init", TEMPLATE, "initContainer", template?.initContainer, template?.pod);
    const entities = cluster.spec?.entityOperator;
    if (entities?.topicOperator !== undefined) {
      yield* container(
        "topic-operator",
        "spec.entityOperator.template",
        "topicOperatorContainer",
        entities.template?.topicOperatorContainer,
        entities.template?.pod,
      );
    }
    if (entities?.userOperator !== undefined) {
      yield* container(
        "user-operator",
        "spec.entityOperator.template",
        "userOperatorContainer",
        entities.template?.userOperatorContainer,
        entities.template?.pod,
      );
    }
    const exporter = cluster.spec?.kafkaExporter;
    if (exporter !== undefined) {
      yield* container("kafka-exporter", "spec.kafkaExporter.template", "container", exporter.template?.container, exporter.template?.pod);
    }
    const balancer = cluster.spec?.cruiseControl;
    if (balancer !== undefined) {
      yield* container(
        "cruise-control",
        "spec.cruiseControl.template",
        "cruiseControlContainer",
        balancer.template?.cruiseControlContainer,
        balancer.template?.pod,
      );
    }
  },

  *nodeAccess(cluster) {
    yield* clusterAccess(cluster.spec);
  },

  *metricsEndpoints(cluster) {
    yield {
      endpoint: "the reporter of metrics",
      state: presenceState(cluster.spec?.kafka?.metricsConfig !== undefined),
      path: "spec.kafka.metricsConfig",
      fix: "Set its type: jmxPrometheusExporter, or strimziMetricsReporter",
    };
  },

  *logStreams(cluster) {
    yield* kafkaLog("the log of Kafka", cluster.spec?.kafka?.logging, cluster.spec?.kafka?.version, "spec.kafka.logging");
  },

  memberLogins: notVisible("brokers, controllers and operators show each other certificates; the annotation that ends that is reported as no TLS"),
  accountStorage: notVisible("Kafka keeps salted hashes of passwords in its metadata, and the operator keeps passwords in Secrets"),
  cloudAccess: notVisible("only a plug-in for tiered storage goes to a cloud, and its settings say how"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  defaultAccounts: notApplicable("Kafka has no account until a KafkaUser makes one"),
  auditLogs: notVisible("Kafka has no audit log of its own: how much its authorizer logs is a matter of log configuration"),
  loggedData: notVisible("loggers of brokers say what of requests is logged, by their names and levels"),
  backups: notApplicable("Kafka has copies of its data, but makes no backups"),
  clusterGrants: notApplicable("a Kafka grants no rights in the cluster"),
  encryptionKeys: notApplicable("Kafka encrypts nothing that it keeps"),
  dataKeys: notApplicable("Kafka does not encrypt what it stores"),
  dataVolumes: notVisible("its KafkaNodePools say where data lies"),
  storageClasses: notApplicable("a Kafka is no StorageClass"),

  accountFields: notApplicable("a KafkaUser is an object of its own"),
  authenticationFields: inSchema("spec.kafka.listeners.authentication"),
  podFields: inSchema("spec.kafka.template.pod", "spec.kafka.template.kafkaContainer"),
  serviceFields: inSchema("spec.kafka.listeners.configuration"),
  dataEncryptionFields: notApplicable("Kafka does not encrypt what it stores"),
  claimFields: notApplicable("a KafkaNodePool has the storage"),
  storageClassFields: notApplicable("a KafkaNodePool has the storage"),
});
