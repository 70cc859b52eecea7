// MongoDBOpsManager: an application, its own database, and the daemon that makes the backups of others.
import { presenceState } from "../../lib/metrics.ts";
import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { facts } from "../../vocabulary.ts";
import { type AgentPlace, agentEndpoints, agentKeys, agentPeers, agentSecrets, agentServiceSecrets } from "./agent.ts";
import { auditLog } from "./audit.ts";
import { authorization, transition } from "./authentication.ts";
import { dataKey, directory, members, passwords, servicePasswords } from "./configuration.ts";
import { dataKeyOf } from "./data-keys.ts";
import { jvmPasswords } from "./jvm.ts";
import { laidClaims, modules, unlisted } from "./pods.ts";
import { type opsManagerSpec, opsManager as resource } from "./schema.ts";
import { loggedDataOf } from "./logs.ts";
import { claim, claimsOf, services } from "./storage.ts";
import { applicationDirectory, applicationTls, connectivity, plainApplication, settingSecrets, storeAccess, storedBackups, storeEndpoints } from "./stores.ts";
import {
  access,
  claimsIn,
  containerImages,
  endpoints,
  hardening,
  images,
  keys,
  type Overlays,
  type Place,
  ports,
  running,
  secrets,
  serviceSecrets,
  staticKeys,
} from "./templates.ts";
import { betweenProcesses, database as databaseTls, hasTls, plainDatabase, plainMetrics, plainProcess } from "./tls.ts";

type Spec = Infer<typeof opsManagerSpec> | undefined;
type Cluster = NonNullable<NonNullable<Spec>["clusterSpecList"]>[number];

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

function places(spec: Spec): readonly Place[] {
  return [
    { pod: spec?.statefulSet?.spec?.template?.spec, at: APPLICATION },
    { pod: spec?.backup?.statefulSet?.spec?.template?.spec, at: DAEMON },
    { pod: spec?.applicationDatabase?.podSpec?.podTemplate?.spec, at: DATABASE },
  ];
}

function applications(spec: Spec): readonly Overlays[] {
  return [{ list: spec?.clusterSpecList, at: "spec.clusterSpecList" }];
}

/** Of its items, a podSpec is not used (appdb_construction.go). */
function databases(spec: Spec): readonly Overlays[] {
  return [{ list: spec?.applicationDatabase?.clusterSpecList, at: "spec.applicationDatabase.clusterSpecList" }];
}

function lists(spec: Spec): readonly Overlays[] {
  return [
    { list: spec?.clusterSpecList, at: "spec.clusterSpecList" },
    { list: spec?.applicationDatabase?.clusterSpecList, at: "spec.applicationDatabase.clusterSpecList" },
  ];
}

function daemonOf(cluster: Cluster, i: number): readonly Place[] {
  return [{ pod: cluster.backup?.statefulSet?.spec?.template?.spec, at: say`spec.clusterSpecList[${i}].backup.statefulSet.spec.template.spec` }];
}

function agents(spec: Spec): readonly AgentPlace[] {
  return [{ agent: spec?.applicationDatabase?.agent, at: "spec.applicationDatabase.agent" }];
}

export const opsManager = facts(resource, {
  *accountControl(db) {
    yield* authorization(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  // The members of the application database share the key of a file, which the operator makes.
  *memberLogins(db) {
    yield* transition(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  *metricsEndpoints(db) {
    yield {
      endpoint: "the endpoint for Prometheus of the application database",
      state: presenceState(db.spec?.applicationDatabase?.prometheus !== undefined),
      path: "spec.applicationDatabase.prometheus",
      fix: "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
    };
  },

  *inlineCredentials(db) {
    const spec = db.spec;
    yield* passwords(spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* jvmPasswords(spec?.jvmParameters, "spec.jvmParameters");
    yield* jvmPasswords(spec?.backup?.jvmParameters, "spec.backup.jvmParameters");
    yield* secrets(places(spec), lists(spec));
    yield* agentSecrets(agents(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* secrets(daemonOf(cluster, i), []);
      yield* jvmPasswords(cluster.jvmParameters, say`spec.clusterSpecList[${i}].jvmParameters`);
      yield* jvmPasswords(cluster.backup?.jvmParameters, say`spec.clusterSpecList[${i}].backup.jvmParameters`);
    }
  },

  *externalCredentials(db) {
    const spec = db.spec;
    yield* servicePasswords(spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* settingSecrets(spec?.configuration ?? {}, "spec.configuration");
    for (const [i, one] of (spec?.clusterSpecList ?? []).entries()) {
      yield* settingSecrets(one.configuration ?? {}, say`spec.clusterSpecList[${i}].configuration`);
    }
    yield* serviceSecrets(places(spec), lists(spec));
    yield* agentServiceSecrets(agents(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* serviceSecrets(daemonOf(cluster, i), []);
    }
  },

  *encryptionKeys(db) {
    const spec = db.spec;
    yield* dataKey(spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* keys(places(spec), lists(spec));
    yield* agentKeys(agents(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* keys(daemonOf(cluster, i), []);
    }
  },

  *auditLogs(db) {
    yield* auditLog("the audit log of the application database", db.spec?.applicationDatabase?.additionalMongodConfig, true, CONFIG);
  },

  *dataKeys(db) {
    yield* dataKeyOf(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
  },

  *loggedData(db) {
    yield* loggedDataOf("the log of the application database", db.spec?.applicationDatabase?.additionalMongodConfig, true, CONFIG);
  },

  *cloudAccess(db) {
    const spec = db.spec;
    yield* storeAccess(spec?.backup?.s3Stores, "spec.backup.s3Stores");
    yield* storeAccess(spec?.backup?.s3OpLogStores, "spec.backup.s3OpLogStores");
    yield* staticKeys(places(spec), lists(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* staticKeys(daemonOf(cluster, i), []);
    }
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
    const spec = db.spec;
    yield* endpoint("Ops Manager", spec?.opsManagerURL, "spec.opsManagerURL");
    yield* applicationDirectory(spec);
    yield* directory(spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    yield* storeEndpoints(spec?.backup?.s3Stores, "spec.backup.s3Stores");
    yield* storeEndpoints(spec?.backup?.s3OpLogStores, "spec.backup.s3OpLogStores");
    yield* endpoints(places(spec), lists(spec));
    yield* agentEndpoints(agents(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* endpoints(daemonOf(cluster, i), []);
    }
  },

  *peerVerification(db) {
    if (hasTls(db.spec?.applicationDatabase?.security)) {
      yield* members(db.spec?.applicationDatabase?.additionalMongodConfig, CONFIG);
    }
    yield* agentPeers(agents(db.spec));
  },

  *cryptoModules(db) {
    yield* modules(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, MONGOD, DATABASE);
    yield* images(databases(db.spec), MONGOD);
  },

  *backups(db) {
    yield* storedBackups(db.spec?.backup);
  },

  *exposedServices(db) {
    const spec = db.spec;
    yield* connectivity(spec?.externalConnectivity, "spec.externalConnectivity");
    yield* connectivity(spec?.internalConnectivity, "spec.internalConnectivity");
    for (const [i, one] of (spec?.clusterSpecList ?? []).entries()) {
      yield* connectivity(one.externalConnectivity, say`spec.clusterSpecList[${i}].externalConnectivity`);
    }
    yield* services(spec?.applicationDatabase?.externalAccess, NO_BASE, "spec.applicationDatabase.externalAccess");
    for (const [i, one] of (spec?.applicationDatabase?.clusterSpecList ?? []).entries()) {
      yield* services(one.externalAccess, spec?.applicationDatabase?.externalAccess, say`spec.applicationDatabase.clusterSpecList[${i}].externalAccess`);
    }
    yield* ports(places(spec), lists(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* ports(daemonOf(cluster, i), []);
    }
  },

  *dataVolumes(db) {
    const spec = db.spec;
    yield* claimsOf(spec?.applicationDatabase?.podSpec?.persistence, "spec.applicationDatabase.podSpec.persistence");
    if (spec?.backup?.enabled === true) {
      yield* claim("head", spec.backup.headDB?.storageClass ?? "", "spec.backup.headDB.storageClass");
    }
    yield* laidClaims(spec?.statefulSet?.spec, "spec.statefulSet.spec");
    yield* laidClaims(spec?.backup?.statefulSet?.spec, "spec.backup.statefulSet.spec");
    yield* claimsIn(lists(spec));
    for (const [i, cluster] of (spec?.clusterSpecList ?? []).entries()) {
      yield* laidClaims(cluster.backup?.statefulSet?.spec, say`spec.clusterSpecList[${i}].backup.statefulSet.spec`);
    }
  },

  *nodeAccess(db) {
    yield* access(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* access(daemonOf(cluster, i), []);
    }
  },
  *hardening(db) {
    yield* hardening([{ pod: db.spec?.statefulSet?.spec?.template?.spec, at: APPLICATION }], applications(db.spec), OWN_APPLICATION);
    yield* hardening([{ pod: db.spec?.backup?.statefulSet?.spec?.template?.spec, at: DAEMON }], [], OWN_APPLICATION);
    for (const [i, cluster] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* hardening(daemonOf(cluster, i), [], OWN_APPLICATION);
    }
    yield* hardening([{ pod: db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, at: DATABASE }], databases(db.spec), OWN_DATABASE);
  },
  *containerImages(db) {
    yield* containerImages(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* containerImages(daemonOf(cluster, i), []);
    }
  },

  *containers(db) {
    yield* running([{ pod: db.spec?.statefulSet?.spec?.template?.spec, at: APPLICATION }], applications(db.spec), OWN_APPLICATION, APPLICATION_NAME);
    yield* running([{ pod: db.spec?.backup?.statefulSet?.spec?.template?.spec, at: DAEMON }], [], OWN_APPLICATION, DAEMON_NAME);
    for (const [i, cluster] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* running(daemonOf(cluster, i), [], OWN_APPLICATION, DAEMON_NAME);
    }
    yield* running([{ pod: db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, at: DATABASE }], databases(db.spec), OWN_DATABASE, MONGOD);
    yield* unlisted(db.spec?.applicationDatabase?.podSpec?.podTemplate?.spec, AGENT, DATABASE);
    for (const [i, cluster] of (db.spec?.applicationDatabase?.clusterSpecList ?? []).entries()) {
      yield* unlisted(cluster.statefulSet?.spec?.template?.spec, AGENT, say`spec.applicationDatabase.clusterSpecList[${i}].statefulSet.spec.template.spec`);
    }
  },

  defaultAccounts: notVisible("a Secret holds the first administrator of Ops Manager, and the operator makes the other passwords"),
  passwordHandling: BY_OPERATOR,
  administratorLogins: BY_APPLICATION,
  addressFilters: BY_APPLICATION,
  accountStorage: BY_APPLICATION,
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names ConfigMaps: whoever fills them replaces the authority"),
  logStreams: notVisible("ConfigMaps may say how Ops Manager logs, and the operator has its database log to a file, whatever the object says"),
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
