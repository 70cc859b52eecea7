import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { authority, nodeCertificate } from "./certificates.ts";
import { dataKeys, keptKeys } from "./encryption-keys.ts";
import { cloudAccess, externalCredentials, inlineCredentials, openKeys, outsideTls } from "./environments.ts";
import { clusterImages, hardening, nodeAccess } from "./images.ts";
import { logStreams } from "./logs.ts";
import { modules, services } from "./pods.ts";
import { crdbCluster as resource } from "./schema.ts";
import { accounts, channel, isInsecure, members, plaintext } from "./security.ts";
import { volumes } from "./storage.ts";

const BY_SETTING = notVisible("a setting of the cluster, which SQL changes, limits logins to addresses");

export const crdbCluster = facts(resource, {
  *accountControl(db) {
    yield* accounts(db.spec);
  },

  *memberLogins(db) {
    yield* members(db.spec);
  },

  *inlineCredentials(db) {
    yield* inlineCredentials(db.spec);
  },

  *externalCredentials(db) {
    yield* externalCredentials(db.spec);
  },

  *dataKeys(db) {
    yield* dataKeys(db.spec);
  },

  *encryptionKeys(db) {
    yield* keptKeys(db.spec);
    yield* openKeys(db.spec);
  },

  *cloudAccess(db) {
    yield* cloudAccess(db.spec);
  },

  *plaintextListeners(db) {
    yield* plaintext(db.spec);
  },

  *clientTls(db) {
    yield* channel("clients", db.spec);
  },

  *clusterTls(db) {
    yield* channel("nodes", db.spec);
  },

  *outsideTls(db) {
    yield* outsideTls(db.spec);
  },

  *serverCertificates(db) {
    if (!isInsecure(db.spec)) {
      yield* nodeCertificate(db);
    }
  },

  *rootCertificates(db) {
    if (!isInsecure(db.spec)) {
      yield* authority(db);
    }
  },

  *cryptoModules(db) {
    yield* modules(db);
  },

  *hardening(db) {
    yield* hardening(db);
  },
  *nodeAccess(db) {
    yield* nodeAccess(db);
  },

  *containerImages(db) {
    yield* clusterImages(db);
  },

  // The operator of v1alpha1 passes them on as they are (statefulset.go); what that of v1beta1 makes of resourceRequirements is not published.
  *missingResources(db) {
    if (db.apiVersion !== "crdb.cockroachlabs.com/v1beta1") {
      yield* missingOf("db", db.spec?.resources, "spec.resources");
    }
  },

  *exposedServices(db) {
    yield* services(db.spec);
  },

  *dataVolumes(db) {
    yield* volumes(db);
  },

  *logStreams(db) {
    yield* logStreams(db);
  },

  metricsEndpoints: notApplicable("every node offers them, at _status/vars"),
  administratorLogins: BY_SETTING,
  addressFilters: BY_SETTING,
  defaultAccounts: notVisible("root logs in by a certificate in a Secret; that nobody is asked for one is reported with the accounts"),
  passwordHandling: notVisible("a setting of the cluster says how passwords are checked; that nobody is asked for one is reported with the accounts"),
  accountStorage: notVisible("CockroachDB keeps the hashes of passwords itself"),
  peerVerification: notVisible("nodes verify each other wherever they use TLS, whatever the object says"),
  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  auditLogs: notVisible("settings of the cluster, which SQL changes, turn it on"),
  loggedData: notVisible("a configuration of logs in another object redacts them, and settings that SQL changes have statements logged"),
  backups: notVisible("backups are statements and schedules of the database"),
  containers: notVisible("the operator gives contexts of its own, and says nothing of privileges; no field of both versions changes that"),
  clusterGrants: notApplicable("a CrdbCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a CrdbCluster is no StorageClass"),

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.clusterSettings"),
  podFields: inSchema("spec.template.spec.podTemplate", "spec.podEnvVariables"),
  serviceFields: inSchema("spec.ingress"),
  dataEncryptionFields: inSchema("spec.template.spec.encryptionAtRest", "spec.additionalArgs"),
  claimFields: inSchema("spec.template.spec.dataStore.volumeClaimTemplate", "spec.dataStore.pvc.spec"),
  storageClassFields: inSchema("spec.template.spec.dataStore.volumeClaimTemplate", "spec.dataStore.pvc.spec"),
});
