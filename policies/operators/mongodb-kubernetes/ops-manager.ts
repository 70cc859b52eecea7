// MongoDBOpsManager: an application, its own database, and the daemon that makes the backups of others.
import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import { facts } from "../../vocabulary.ts";
import { auditLog } from "./audit.ts";
import { authorization, transition } from "./authentication.ts";
import { dataKey, directory, members, passwords, servicePasswords } from "./configuration.ts";
import { dataKeyOf } from "./data-keys.ts";
import { loggedDataOf } from "./logs.ts";
import { containers, modules, nodePorts, unlisted } from "./pods.ts";
import { opsManager as resource } from "./schema.ts";
import { claim, claimsOf, services } from "./storage.ts";
import { applicationTls, connectivity, plainApplication, settingSecrets, storeAccess, storedBackups, storeEndpoints } from "./stores.ts";
import { betweenProcesses, database as databaseTls, hasTls, plainDatabase, plainMetrics, plainProcess } from "./tls.ts";

const CONFIG = "spec.applicationDatabase.additionalMongodConfig";
const SECURITY = "spec.applicationDatabase.security";
const APPLICATION = "spec.statefulSet.spec.template.spec";
const DAEMON = "spec.backup.statefulSet.spec.template.spec";
const DATABASE = "spec.applicationDatabase.podSpec.podTemplate.spec";
const APPLICATION_NAME = "mongodb-ops-manager";
const DAEMON_NAME = "mongodb-backup-daemon";
const MONGOD = "mongod";
const AGENT = "mongodb-agent";
const OWN_APPLICATION = ["mongodb-ops-manager", "mongodb-backup-daemon", "mongodb-kubernetes-init-ops-manager"];
const OWN_DATABASE = [
  "mongod",
  "mongodb-agent",
  "mongod-posthook",
  "mongodb-agent-readinessprobe",
  "mongodb-agent-operator-utilities",
  "mongodb-kubernetes-init-appdb",
];
const NO_BASE = undefined;
const BY_OPERATOR = notApplicable("the operator makes the accounts of the application database, and their passwords");
const BY_APPLICATION = notVisible("Ops Manager keeps its own accounts, in its database");

export const opsManager = facts(resource, {
  *accountControl(db) {
    yield* authorization(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  // The members of the application database share the key of a file, which the operator makes.
  *memberLogins(db) {
    yield* transition(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  *inlineCredentials(db) {
    yield* passwords(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* podSecrets(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION);
    yield* podSecrets(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON);
    yield* podSecrets(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, DATABASE);
  },

  *externalCredentials(db) {
    yield* servicePasswords(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* settingSecrets(db.spec?.configuration ?? {}, "spec.configuration");
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* settingSecrets(one.configuration ?? {}, say`spec.clusterSpecList[${i}].configuration`);
    }
    yield* podServiceSecrets(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION);
    yield* podServiceSecrets(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON);
    yield* podServiceSecrets(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, DATABASE);
  },

  *encryptionKeys(db) {
    yield* dataKey(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* podKeys(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION);
    yield* podKeys(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON);
    yield* podKeys(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, DATABASE);
  },

  *auditLogs(db) {
    yield* auditLog("the audit log of the application database", db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  *dataKeys(db) {
    yield* dataKeyOf(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  *loggedData(db) {
    yield* loggedDataOf("the log of the application database", db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  *cloudAccess(db) {
    yield* storeAccess(db.spec?.backup?.s3Stores, "spec.backup.s3Stores");
    yield* storeAccess(db.spec?.backup?.s3OpLogStores, "spec.backup.s3OpLogStores");
    yield* podStaticKeys(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION);
    yield* podStaticKeys(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON);
    yield* podStaticKeys(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, DATABASE);
  },

  *plaintextListeners(db) {
    yield* plainApplication(db.spec);
    yield* plainDatabase(db.spec?.applicationDatabase?.security, SECURITY);
    if (hasTls(db.spec?.applicationDatabase?.security)) {
      yield* plainProcess(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    }
    yield* plainMetrics(db.spec?.applicationDatabase?.prometheus, "spec.applicationDatabase.prometheus");
  },

  *clientTls(db) {
    yield* applicationTls(db.spec);
  },

  // The only client of the application database is Ops Manager.
  *clusterTls(db) {
    yield* databaseTls("the application database", db.spec?.applicationDatabase?.security, SECURITY);
    if (hasTls(db.spec?.applicationDatabase?.security)) {
      yield* betweenProcesses("the application database", db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    }
  },

  *outsideTls(db) {
    yield* directory(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* storeEndpoints(db.spec?.backup?.s3Stores, "spec.backup.s3Stores");
    yield* storeEndpoints(db.spec?.backup?.s3OpLogStores, "spec.backup.s3OpLogStores");
    yield* podEndpoints(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION);
    yield* podEndpoints(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON);
    yield* podEndpoints(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, DATABASE);
  },

  *peerVerification(db) {
    if (hasTls(db.spec?.applicationDatabase?.security)) {
      yield* members(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    }
  },

  *cryptoModules(db) {
    yield* modules(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, MONGOD, DATABASE);
  },

  *backups(db) {
    yield* storedBackups(db.spec?.backup);
  },

  *exposedServices(db) {
    yield* connectivity(db.spec?.externalConnectivity, "spec.externalConnectivity");
    yield* connectivity(db.spec?.internalConnectivity, "spec.internalConnectivity");
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* connectivity(one.externalConnectivity, say`spec.clusterSpecList[${i}].externalConnectivity`);
    }
    yield* services(db.spec?.applicationDatabase?.externalAccess, NO_BASE, "spec.applicationDatabase.externalAccess");
    for (const [i, one] of (db.spec?.applicationDatabase?.clusterSpecList ?? []).entries()) {
      yield* services(one.externalAccess, db.spec?.applicationDatabase?.externalAccess, say`spec.applicationDatabase.clusterSpecList[${i}].externalAccess`);
    }
    yield* nodePorts(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION);
    yield* nodePorts(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON);
    yield* nodePorts(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, DATABASE);
  },

  *dataVolumes(db) {
    yield* claimsOf(db.spec?.applicationDatabase?.podSpec?.persistence, "spec.applicationDatabase.podSpec.persistence");
    if (db.spec?.backup?.enabled === true) {
      yield* claim("head", db.spec.backup.headDB?.storageClass ?? "", "spec.backup.headDB.storageClass");
    }
  },

  *containers(db) {
    yield* containers(db.spec?.statefulSet?.spec?.template?.spec, OWN_APPLICATION, APPLICATION);
    yield* unlisted(db.spec?.statefulSet?.spec?.template?.spec, APPLICATION_NAME, APPLICATION);
    yield* containers(db.spec?.backup?.statefulSet?.spec?.template?.spec, OWN_APPLICATION, DAEMON);
    yield* unlisted(db.spec?.backup?.statefulSet?.spec?.template?.spec, DAEMON_NAME, DAEMON);
    yield* containers(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, OWN_DATABASE, DATABASE);
    yield* unlisted(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, MONGOD, DATABASE);
    yield* unlisted(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, AGENT, DATABASE);
  },

  defaultAccounts: notVisible("a Secret holds the first administrator of Ops Manager, and the operator makes the other passwords"),
  passwordHandling: BY_OPERATOR,
  administratorLogins: BY_APPLICATION,
  addressFilters: BY_APPLICATION,
  accountStorage: BY_APPLICATION,
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names ConfigMaps: whoever fills them replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  clusterGrants: notApplicable("a MongoDBOpsManager grants no rights in the cluster"),
  storageClasses: notApplicable("a MongoDBOpsManager is no StorageClass"),

  accountFields: notApplicable("accounts of Ops Manager are made in it"),
  authenticationFields: inSchema("spec.configuration"),
  podFields: inSchema("spec.statefulSet.spec", "spec.applicationDatabase.podSpec.podTemplate"),
  serviceFields: inSchema("spec.externalConnectivity"),
  dataEncryptionFields: inSchema("spec.applicationDatabase.additionalMongodConfig"),
  claimFields: inSchema("spec.applicationDatabase.podSpec.persistence.single.labelSelector"),
  storageClassFields: inSchema("spec.applicationDatabase.podSpec.persistence.single.storageClass"),
});
