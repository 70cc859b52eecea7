import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { allLiteralSecrets } from "../../lib/literal-secrets.ts";
import { missingOf } from "../../lib/resources.ts";
import { type DataVolume, facts } from "../../vocabulary.ts";
import { access, container, optionalContainer } from "./pods.ts";
import { kafkaNodePool as resource } from "./schema.ts";

const TEMPLATE = "spec.template";
const OF_KAFKA = notVisible("the Kafka that the pool belongs to says it");
const NAME_CLASS = "Name a storage class that encrypts";

function volume(name: string, type: string | undefined, className: string, at: string): DataVolume {
  const ephemeral = type === "ephemeral";
  return {
    volume: name,
    storage: ephemeral ? "ephemeral" : className === "" ? "default-class" : "class",
    className,
    path: ephemeral ? say`${at}.type` : say`${at}.class`,
    fix: ephemeral ? "Use persistent-claim with a storage class that encrypts" : NAME_CLASS,
  };
}

export const kafkaNodePool = facts(resource, {
  *inlineCredentials(pool) {
    yield* allLiteralSecrets(pool.spec?.template?.kafkaContainer?.env ?? [], "spec.template.kafkaContainer.env");
  },

  *dataVolumes(pool) {
    const storage = pool.spec?.storage;
    if (storage?.type === "jbod") {
      for (const [i, part] of (storage.volumes ?? []).entries()) {
        yield volume(say`${i}`, part.type, part.class ?? "", say`spec.storage.volumes[${i}]`);
      }
    } else {
      yield volume("data", storage?.type, storage?.class ?? "", "spec.storage");
    }
  },

  // What a pool's template leaves out the Kafka's says (KafkaPool.java).
  *containers(pool) {
    const template = pool.spec?.template;
    yield* container("kafka", TEMPLATE, "kafkaContainer", template?.kafkaContainer, template?.pod);
    yield* optionalContainer("kafka-init", TEMPLATE, "initContainer", template?.initContainer, template?.pod);
  },

  *nodeAccess(pool) {
    yield* access("kafka", TEMPLATE, "kafkaContainer", pool.spec?.template?.kafkaContainer, false);
    yield* access("kafka-init", TEMPLATE, "initContainer", pool.spec?.template?.initContainer, true);
  },

  // Operators of before 1.0 gave a pool without any those of its Kafka, which v1 doesn't have (KafkaPool.java).
  *missingResources(pool) {
    if (pool.apiVersion === "kafka.strimzi.io/v1" || pool.spec?.resources !== undefined) {
      yield* missingOf("kafka", pool.spec?.resources, "spec.resources");
    }
  },

  containerImages: OF_KAFKA,
  accountControl: OF_KAFKA,
  memberLogins: OF_KAFKA,
  accountStorage: OF_KAFKA,
  externalCredentials: notVisible("a credential in its environment is reported as one of the database, whichever it is for"),
  cloudAccess: OF_KAFKA,
  addressFilters: OF_KAFKA,
  peerVerification: OF_KAFKA,
  outsideTls: OF_KAFKA,
  serverCertificates: OF_KAFKA,
  rootCertificates: OF_KAFKA,
  certificateChains: OF_KAFKA,
  cryptoModules: OF_KAFKA,
  defaultAccounts: notApplicable("a pool has no accounts"),
  administratorLogins: OF_KAFKA,
  auditLogs: OF_KAFKA,
  metricsEndpoints: OF_KAFKA,
  loggedData: OF_KAFKA,
  logStreams: OF_KAFKA,
  passwordHandling: OF_KAFKA,
  plaintextListeners: OF_KAFKA,
  clientTls: OF_KAFKA,
  clusterTls: OF_KAFKA,
  backups: notApplicable("a pool makes no backups"),
  clusterGrants: notApplicable("a pool grants no rights in the cluster"),
  encryptionKeys: notApplicable("Kafka encrypts nothing that it keeps"),
  dataKeys: notApplicable("Kafka does not encrypt what it stores"),
  exposedServices: OF_KAFKA,
  storageClasses: notApplicable("a pool is no StorageClass"),

  podFields: inSchema("spec.template.pod", "spec.template.kafkaContainer"),
  claimFields: inSchema("spec.template.persistentVolumeClaim"),
  storageClassFields: inSchema("spec.storage.class"),
});
