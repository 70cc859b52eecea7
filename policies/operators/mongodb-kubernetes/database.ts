import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { presenceState } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { auditLogs } from "./audit.ts";
import { agentLog, loggedData } from "./logs.ts";
import { accounts, directories, mechanisms, members } from "./authentication.ts";
import { dataKeys as keysOfData } from "./data-keys.ts";
import {
  databaseAccess,
  databaseContainers,
  databaseEndpoints,
  databaseKeys,
  databaseModules,
  databasePeers,
  databasePorts,
  databaseSecrets,
  databaseServiceSecrets,
  databaseStaticKeys,
  databaseVolumes,
  databaseHardening,
  databaseImages,
} from "./database-pods.ts";
import {
  authorizations,
  clientProcesses,
  dataKeys,
  memberProcesses,
  plainProcesses,
  processDirectories,
  processPasswords,
  processPeers,
  processServicePasswords,
  transitions,
} from "./processes.ts";
import { projectPeers, projectTls } from "./project.ts";
import { database as resource } from "./schema.ts";
import { backups, services } from "./storage.ts";
import { database as databaseTls, hasTls, plainDatabase, plainMetrics } from "./tls.ts";

const BY_USERS = notVisible("users are MongoDBUser objects, and roles limit them");
const SECURITY = "spec.security";
const NO_BASE = undefined;

export const database = facts(resource, {
  *passwordHandling(db) {
    yield* mechanisms(db.spec?.security);
  },

  *accountControl(db) {
    yield* accounts(db.spec?.security);
    yield* authorizations(db.spec);
  },

  *memberLogins(db) {
    yield* members(db.spec?.security);
    yield* transitions(db.spec);
  },

  *metricsEndpoints(db) {
    yield {
      endpoint: "the endpoint for Prometheus",
      state: presenceState(db.spec?.prometheus !== undefined),
      path: "spec.prometheus",
      fix: "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
    };
  },

  *inlineCredentials(db) {
    yield* processPasswords(db.spec);
    yield* databaseSecrets(db.spec);
  },

  *externalCredentials(db) {
    yield* processServicePasswords(db.spec);
    yield* databaseServiceSecrets(db.spec);
  },

  *encryptionKeys(db) {
    yield* dataKeys(db.spec);
    yield* databaseKeys(db.spec);
  },

  *auditLogs(db) {
    yield* auditLogs(db.spec);
  },

  *dataKeys(db) {
    yield* keysOfData(db.spec);
  },

  *logStreams(db) {
    yield* agentLog(db.spec?.agent);
  },

  *loggedData(db) {
    yield* loggedData(db.spec);
  },

  *cloudAccess(db) {
    yield* databaseStaticKeys(db.spec);
  },

  *plaintextListeners(db) {
    yield* plainDatabase(db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* plainProcesses(db.spec);
    }
    yield* plainMetrics(db.spec?.prometheus, "spec.prometheus");
  },

  *clientTls(db) {
    yield* databaseTls("clients", db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* clientProcesses(db.spec);
    }
  },

  *clusterTls(db) {
    yield* databaseTls("members", db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* memberProcesses(db.spec);
    }
  },

  *outsideTls(db) {
    yield* directories(db.spec?.security);
    yield* processDirectories(db.spec);
    yield* databaseEndpoints(db.spec);
    yield* projectTls(db.spec?.opsManager, db.spec?.cloudManager);
  },

  *peerVerification(db) {
    if (hasTls(db.spec?.security)) {
      yield* processPeers(db.spec);
    }
    yield* databasePeers(db.spec);
    yield* projectPeers(db.spec?.opsManager, db.spec?.cloudManager);
  },

  *cryptoModules(db) {
    yield* databaseModules(db.spec);
  },

  *backups(db) {
    yield* backups(db.spec?.backup);
  },

  // Config servers and shards have services of their own in a cluster of several only, under a domain.
  *exposedServices(db) {
    yield* services(db.spec?.externalAccess, NO_BASE, "spec.externalAccess");
    for (const [i, one] of (db.spec?.mongos?.clusterSpecList ?? []).entries()) {
      yield* services(one.externalAccess, NO_BASE, say`spec.mongos.clusterSpecList[${i}].externalAccess`);
    }
    for (const [i, one] of (db.spec?.configSrv?.clusterSpecList ?? []).entries()) {
      if (one.externalAccess?.externalDomain !== undefined) {
        yield* services(one.externalAccess, NO_BASE, say`spec.configSrv.clusterSpecList[${i}].externalAccess`);
      }
    }
    for (const [i, one] of (db.spec?.shard?.clusterSpecList ?? []).entries()) {
      if (one.externalAccess?.externalDomain !== undefined) {
        yield* services(one.externalAccess, NO_BASE, say`spec.shard.clusterSpecList[${i}].externalAccess`);
      }
    }
    yield* databasePorts(db.spec);
  },

  *dataVolumes(db) {
    yield* databaseVolumes(db.spec);
  },

  *nodeAccess(db) {
    yield* databaseAccess(db.spec);
  },
  *hardening(db) {
    yield* databaseHardening(db.spec);
  },
  *containerImages(db) {
    yield* databaseImages(db.spec);
  },

  *containers(db) {
    yield* databaseContainers(db.spec);
  },

  administratorLogins: BY_USERS,
  addressFilters: BY_USERS,
  defaultAccounts: notApplicable("the only account that the operator makes is its agent's, and it makes the password too"),
  accountStorage: notVisible("MongoDB keeps the hashes of passwords itself"),
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names a ConfigMap: whoever fills it replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  clusterGrants: notApplicable("a MongoDB grants no rights in the cluster"),
  storageClasses: notApplicable("a MongoDB is no StorageClass"),

  accountFields: notApplicable("a MongoDBUser is an object of its own"),
  authenticationFields: inSchema("spec.security.authentication.ldap", "spec.security.authentication.oidcProviderConfigs"),
  podFields: inSchema("spec.podSpec.podTemplate", "spec.statefulSet.spec"),
  serviceFields: inSchema("spec.externalAccess.externalService"),
  dataEncryptionFields: inSchema("spec.additionalMongodConfig"),
  claimFields: inSchema("spec.podSpec.persistence.single.labelSelector", "spec.statefulSet.spec"),
  storageClassFields: inSchema("spec.podSpec.persistence.single.storageClass"),
});
