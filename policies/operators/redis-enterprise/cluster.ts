import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { endpointsIn, keysIn, secretsIn, serviceSecretsIn, staticKeysIn } from "../../lib/environments.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { openContainers } from "../../lib/node-access.ts";
import { facts } from "../../vocabulary.ts";
import { clusterImages, hardening } from "./images.ts";
import { cluster as resource } from "./schema.ts";
import { containers, moduleLogins, outside, services, volumes } from "./services.ts";

// Redis Enterprise decides: 1.2 or later.
const UNSTATED = "";
const NODE = "spec.extraEnvVars";
const RIGGER = "spec.servicesRiggerSpec.extraEnvVars";
const SIDE = "spec.sideContainersSpec";
const INIT = "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers";
const RIGGER_INIT = "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers";
const BY_DATABASE = notVisible("databases are objects of their own, and say it themselves");

export const cluster = facts(resource, {
  *inlineCredentials(db) {
    yield* literalSecrets(db.spec?.extraEnvVars ?? [], NODE);
    yield* literalSecrets(db.spec?.servicesRiggerSpec?.extraEnvVars ?? [], RIGGER);
    yield* secretsIn(db.spec?.sideContainersSpec, SIDE);
    yield* secretsIn(db.spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers, INIT);
    yield* secretsIn(db.spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers, RIGGER_INIT);
  },

  *externalCredentials(db) {
    yield* literalServiceSecrets(db.spec?.extraEnvVars ?? [], NODE);
    yield* literalServiceSecrets(db.spec?.servicesRiggerSpec?.extraEnvVars ?? [], RIGGER);
    yield* serviceSecretsIn(db.spec?.sideContainersSpec, SIDE);
    yield* serviceSecretsIn(db.spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers, INIT);
    yield* serviceSecretsIn(db.spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers, RIGGER_INIT);
    yield* moduleLogins(db.spec);
  },

  *encryptionKeys(db) {
    yield* literalKeys(db.spec?.extraEnvVars ?? [], NODE);
    yield* literalKeys(db.spec?.servicesRiggerSpec?.extraEnvVars ?? [], RIGGER);
    yield* keysIn(db.spec?.sideContainersSpec, SIDE);
    yield* keysIn(db.spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers, INIT);
    yield* keysIn(db.spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers, RIGGER_INIT);
  },

  *cloudAccess(db) {
    yield* staticKeys(db.spec?.extraEnvVars ?? [], NODE);
    yield* staticKeys(db.spec?.servicesRiggerSpec?.extraEnvVars ?? [], RIGGER);
    yield* staticKeysIn(db.spec?.sideContainersSpec, SIDE);
    yield* staticKeysIn(db.spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers, INIT);
    yield* staticKeysIn(db.spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers, RIGGER_INIT);
  },

  // Between nodes the cluster's own traffic is encrypted in any case, and data only where this asks for it.
  *clusterTls(db) {
    yield {
      channel: "nodes",
      offered: db.spec?.dataInternodeEncryption === true,
      minimumVersion: UNSTATED,
      path: "spec.dataInternodeEncryption",
      fix: "Set it to true",
      edit: { set: true },
    };
  },

  *outsideTls(db) {
    yield* outside(db.spec);
    yield* environmentEndpoints(db.spec?.extraEnvVars ?? [], NODE);
    yield* environmentEndpoints(db.spec?.servicesRiggerSpec?.extraEnvVars ?? [], RIGGER);
    yield* endpointsIn(db.spec?.sideContainersSpec, SIDE);
    yield* endpointsIn(db.spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers, INIT);
    yield* endpointsIn(db.spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers, RIGGER_INIT);
  },

  *cryptoModules(db) {
    const image = db.spec?.redisEnterpriseImageSpec;
    yield {
      software: "Redis Enterprise",
      image: `${image?.repository ?? ""}:${image?.versionTag ?? ""}`,
      path: "spec.redisEnterpriseImageSpec",
      fix: "Name an image built for FIPS",
    };
  },

  // It holds for databases that say nothing themselves.
  *auditLogs(db) {
    const audited = db.spec?.auditing?.dbConnsAuditing;
    yield {
      log: "the audit of connections",
      state: audited === true ? "on" : audited === false ? "off" : "unset",
      path: "spec.auditing.dbConnsAuditing",
      fix: "Set it to true, and say in auditing.config where to",
    };
  },

  *exposedServices(db) {
    yield* services(db.spec);
  },

  *dataVolumes(db) {
    yield* volumes(db.spec);
  },

  *hardening(db) {
    yield* hardening(db.spec);
  },

  *containerImages(db) {
    yield* clusterImages(db.spec);
  },

  *containers(db) {
    yield* containers(db.spec);
  },

  // The operator's own containers have contexts of its own. What it gives nodes where redisEnterpriseNodeResources is left out is its own matter, too:
  // fields that are not specified are set to its defaults (redis.io/docs, REC custom resource options).
  *nodeAccess(db) {
    yield* openContainers(db.spec?.sideContainersSpec, SIDE, false);
    yield* openContainers(db.spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers, INIT, true);
    yield* openContainers(db.spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers, RIGGER_INIT, true);
  },

  accountControl: BY_DATABASE,
  addressFilters: BY_DATABASE,
  administratorLogins: BY_DATABASE,
  backups: BY_DATABASE,
  clientTls: BY_DATABASE,
  plaintextListeners: BY_DATABASE,
  defaultAccounts: notVisible("the operator makes the administrator's password, or takes it from a Secret or Vault"),
  passwordHandling: notVisible("a Secret or Vault holds the administrator's password"),
  memberLogins: notVisible("no field says how the nodes know each other"),
  metricsEndpoints: notApplicable("every cluster has an exporter, and the object only gives its certificate"),
  accountStorage: notVisible("the cluster keeps its accounts itself"),
  peerVerification: notVisible("no field says whether a certificate is verified"),
  serverCertificates: notVisible("a Secret holds the certificates, or the cluster makes its own"),
  rootCertificates: notVisible("the object only names Secrets: whoever fills them replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  dataKeys: notApplicable("Redis does not encrypt what it stores"),
  loggedData: notVisible("no field says what its logs show of commands"),
  logStreams: notVisible("no field says where its logs go, or in which form"),
  clusterGrants: notApplicable("a RedisEnterpriseCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a RedisEnterpriseCluster is no StorageClass"),

  accountFields: notApplicable("a RedisEnterpriseDatabase names its roles"),
  authenticationFields: inSchema("spec.ldap", "spec.sso"),
  podFields: inSchema("spec.redisEnterpriseAdditionalPodSpecAttributes", "spec.sideContainersSpec"),
  serviceFields: inSchema("spec.services", "spec.servicesRiggerSpec.databaseServiceType"),
  dataEncryptionFields: notApplicable("Redis does not encrypt what it stores"),
  claimFields: inSchema(),
  storageClassFields: inSchema("spec.persistentSpec.storageClassName"),
});
