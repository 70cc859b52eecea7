import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { accessBeside, etcdImages, hardeningBeside } from "./images.ts";
import { etcdLogins, etcdTls } from "./lockserver.ts";
import { etcdLogs } from "./log-streams.ts";
import { etcdModule, etcdVolume, ofEtcd } from "./pods.ts";
import { programSecrets, programServiceSecrets } from "./programs.ts";
import { etcdLockserver as resource } from "./schema.ts";

const WITHOUT_PASSWORDS = notVisible("etcd keeps its users itself, and asks for none until somebody says so there");

export const etcdLockserver = facts(resource, {
  *memberLogins(db) {
    yield* etcdLogins(db.spec, "spec");
  },

  *inlineCredentials(db) {
    yield* programSecrets(db.spec, "spec");
  },

  *externalCredentials(db) {
    yield* programServiceSecrets(db.spec, "spec");
  },

  *clusterTls(db) {
    yield* etcdTls(db.spec, "spec");
  },

  *cryptoModules(db) {
    yield* etcdModule(db.spec, "spec");
  },

  *dataVolumes(db) {
    yield* etcdVolume(db.spec, "spec");
  },

  *hardening(db) {
    yield* hardeningBeside(db.spec, "spec");
  },
  *nodeAccess(db) {
    yield* accessBeside(db.spec, "spec");
  },

  *containerImages(db) {
    yield* etcdImages(db.spec, "spec");
  },

  *containers(db) {
    yield* ofEtcd(db.spec, "spec");
  },

  *logStreams(db) {
    yield* etcdLogs(db.spec, "spec");
  },

  accountControl: WITHOUT_PASSWORDS,
  accountStorage: WITHOUT_PASSWORDS,
  administratorLogins: WITHOUT_PASSWORDS,
  auditLogs: notApplicable("etcd keeps no audit log"),
  metricsEndpoints: notVisible("etcd offers what its flags say"),
  loggedData: notVisible("a flag says how much etcd logs"),
  defaultAccounts: WITHOUT_PASSWORDS,
  passwordHandling: WITHOUT_PASSWORDS,
  addressFilters: notVisible("etcd takes clients from every address: a NetworkPolicy limits it"),
  clientTls: notApplicable("its clients are parts of Vitess: see those within the cluster"),
  plaintextListeners: notApplicable("its clients are parts of Vitess: see those within the cluster"),
  peerVerification: notVisible("members verify each other wherever they use TLS"),
  serverCertificates: notVisible("files hold the certificates, and another object what they are made of"),
  rootCertificates: notVisible("files hold the authorities, and another object what they are made of"),
  certificateChains: notVisible("files hold the chains of certificates"),
  exposedServices: notVisible("the operator makes services for the cluster only, and no field changes that"),
  dataKeys: notApplicable("etcd does not encrypt what it stores"),
  encryptionKeys: notVisible("etcd encrypts no data itself"),
  backups: notApplicable("an EtcdLockserver has no backups"),
  cloudAccess: notApplicable("an EtcdLockserver uses no cloud"),
  outsideTls: notApplicable("an EtcdLockserver calls nobody outside"),
  clusterGrants: notApplicable("an EtcdLockserver grants no rights in the cluster"),
  storageClasses: notApplicable("an EtcdLockserver is no StorageClass"),
});
