import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import { facts } from "../../vocabulary.ts";
import { auditLog } from "./audit.ts";
import { accounts, authorization, directories, mechanisms, members, transition } from "./authentication.ts";
import { dataKey, directory, members as memberPeers, passwords, servicePasswords } from "./configuration.ts";
import { dataKeyOf } from "./data-keys.ts";
import { loggedDataOf } from "./logs.ts";
import { claims, containers, hasClaim, modules, nodePorts, unlisted } from "./pods.ts";
import { multiCluster as resource } from "./schema.ts";
import { backups, claim, ephemeral, services } from "./storage.ts";
import { DATABASE, OWN } from "./templates.ts";
import { betweenProcesses, database as databaseTls, hasTls, plainDatabase, plainMetrics, plainProcess, toProcess } from "./tls.ts";

const CONFIG = "spec.additionalMongodConfig";
const POD = "spec.statefulSet.spec.template.spec";
const DATA = "data";
const NO_CLASS = "";
const SECURITY = "spec.security";
const NO_BASE = undefined;
const BY_USERS = notVisible("users are MongoDBUser objects, and roles limit them");

export const multiCluster = facts(resource, {
  *passwordHandling(db) {
    yield* mechanisms(db.spec?.security);
  },

  *accountControl(db) {
    yield* accounts(db.spec?.security);
    yield* authorization(db.spec?.additionalMongodConfig, CONFIG);
  },

  *memberLogins(db) {
    yield* members(db.spec?.security);
    yield* transition(db.spec?.additionalMongodConfig, CONFIG);
  },

  *inlineCredentials(db) {
    yield* passwords(db.spec?.additionalMongodConfig, CONFIG);
    yield* podSecrets(db.spec?.statefulSet?.spec?.template?.spec, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  *externalCredentials(db) {
    yield* servicePasswords(db.spec?.additionalMongodConfig, CONFIG);
    yield* podServiceSecrets(db.spec?.statefulSet?.spec?.template?.spec, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  *encryptionKeys(db) {
    yield* dataKey(db.spec?.additionalMongodConfig, CONFIG);
    yield* podKeys(db.spec?.statefulSet?.spec?.template?.spec, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* podKeys(one.statefulSet?.spec?.template?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  *auditLogs(db) {
    yield* auditLog("the audit log", db.spec?.additionalMongodConfig, CONFIG);
  },

  *dataKeys(db) {
    yield* dataKeyOf(db.spec?.additionalMongodConfig, CONFIG);
  },

  *loggedData(db) {
    yield* loggedDataOf("the log", db.spec?.additionalMongodConfig, CONFIG);
  },

  *cloudAccess(db) {
    yield* podStaticKeys(db.spec?.statefulSet?.spec?.template?.spec, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  *plaintextListeners(db) {
    yield* plainDatabase(db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* plainProcess(db.spec?.additionalMongodConfig, CONFIG);
    }
    yield* plainMetrics(db.spec?.prometheus, "spec.prometheus");
  },

  *clientTls(db) {
    yield* databaseTls("clients", db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* toProcess("clients", db.spec?.additionalMongodConfig, CONFIG);
    }
  },

  *clusterTls(db) {
    yield* databaseTls("members", db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* betweenProcesses("members", db.spec?.additionalMongodConfig, CONFIG);
    }
  },

  *outsideTls(db) {
    yield* directories(db.spec?.security);
    yield* directory(db.spec?.additionalMongodConfig, CONFIG);
    yield* podEndpoints(db.spec?.statefulSet?.spec?.template?.spec, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  *peerVerification(db) {
    if (hasTls(db.spec?.security)) {
      yield* memberPeers(db.spec?.additionalMongodConfig, CONFIG);
    }
  },

  *cryptoModules(db) {
    yield* modules(db.spec?.statefulSet?.spec?.template?.spec, DATABASE, POD);
  },

  *backups(db) {
    yield* backups(db.spec?.backup);
  },

  *exposedServices(db) {
    yield* services(db.spec?.externalAccess, NO_BASE, "spec.externalAccess");
    yield* nodePorts(db.spec?.statefulSet?.spec?.template?.spec, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* services(one.externalAccess, db.spec?.externalAccess, say`spec.clusterSpecList[${i}].externalAccess`);
      yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  *dataVolumes(db) {
    yield* ephemeral(db.spec?.persistent);
    yield* claims(db.spec?.statefulSet?.spec, "spec.statefulSet.spec");
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* claims(one.statefulSet?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec`);
    }
    if (db.spec?.persistent !== false && !hasClaim(db.spec?.statefulSet?.spec, DATA)) {
      yield* claim(DATA, NO_CLASS, "spec.statefulSet.spec.volumeClaimTemplates");
    }
  },

  *containers(db) {
    yield* containers(db.spec?.statefulSet?.spec?.template?.spec, OWN, POD);
    yield* unlisted(db.spec?.statefulSet?.spec?.template?.spec, DATABASE, POD);
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* containers(one.statefulSet?.spec?.template?.spec, OWN, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
      yield* unlisted(one.statefulSet?.spec?.template?.spec, DATABASE, say`spec.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  administratorLogins: BY_USERS,
  addressFilters: BY_USERS,
  defaultAccounts: notApplicable("the only account that the operator makes is its agent's, and it makes the password too"),
  accountStorage: notVisible("MongoDB keeps the hashes of passwords itself"),
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names a ConfigMap: whoever fills it replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  clusterGrants: notApplicable("a MongoDBMultiCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a MongoDBMultiCluster is no StorageClass"),

  accountFields: notApplicable("a MongoDBUser is an object of its own"),
  authenticationFields: inSchema("spec.security.authentication.ldap", "spec.security.authentication.oidcProviderConfigs"),
  podFields: inSchema("spec.clusterSpecList.podSpec.podTemplate", "spec.clusterSpecList.statefulSet.spec", "spec.statefulSet.spec"),
  serviceFields: inSchema("spec.externalAccess.externalService"),
  dataEncryptionFields: inSchema("spec.additionalMongodConfig"),
  claimFields: inSchema("spec.clusterSpecList.statefulSet.spec", "spec.statefulSet.spec"),
  storageClassFields: inSchema("spec.clusterSpecList.podSpec.persistence.single.storageClass", "spec.statefulSet.spec"),
});
