import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { access, stores, targets } from "./backups.ts";
import { logStreams } from "./log-streams.ts";
import { loggedData } from "./logs.ts";
import { accountStorage, dataKeys, encryptionKeys, passwords } from "./database.ts";
import { accounts, clients, plaintext } from "./gateway.ts";
import { clusterImages, hardening, nodeAccess } from "./images.ts";
import { lockserversLogins, lockserversTls, outsideLockservers } from "./lockserver.ts";
import { containers, modules, volumes } from "./pods.ts";
import { endpoints, externalCredentials, inlineCredentials, keys } from "./programs.ts";
import { cluster as resource } from "./schema.ts";
import { externalDatastores, logins, nodes, peers, tableRights } from "./tablets.ts";

export const cluster = facts(resource, {
  *passwordHandling(db) {
    yield* passwords(db.spec);
  },

  *accountControl(db) {
    yield* accounts(db.spec);
    yield* tableRights(db.spec);
  },

  *memberLogins(db) {
    yield* logins(db.spec);
    yield* lockserversLogins(db.spec);
  },

  *accountStorage(db) {
    yield* accountStorage(db.spec);
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

  *loggedData(db) {
    yield* loggedData(db.spec);
  },

  *encryptionKeys(db) {
    yield* encryptionKeys(db.spec);
  },

  *cloudAccess(db) {
    yield* access(db.spec);
    yield* keys(db.spec);
  },

  *plaintextListeners(db) {
    yield* plaintext(db.spec);
  },

  *logStreams(db) {
    yield* logStreams(db.spec);
  },

  *clientTls(db) {
    yield* clients(db.spec);
  },

  *clusterTls(db) {
    yield* nodes(db.spec);
    yield* lockserversTls(db.spec);
  },

  *outsideTls(db) {
    yield* stores(db.spec);
    yield* endpoints(db.spec);
    yield* externalDatastores(db.spec);
    yield* outsideLockservers(db.spec);
  },

  // Callers of vttablet verify it wherever they use TLS (go/vt/grpcclient/client.go).
  *peerVerification(db) {
    yield* peers(db.spec);
  },

  *backups(db) {
    yield* targets(db.spec);
  },

  *cryptoModules(db) {
    yield* modules(db.spec);
  },

  *dataVolumes(db) {
    yield* volumes(db.spec);
  },

  *hardening(db) {
    yield* hardening(db.spec);
  },
  *nodeAccess(db) {
    yield* nodeAccess(db.spec);
  },

  *containerImages(db) {
    yield* clusterImages(db.spec);
  },

  *containers(db) {
    yield* containers(db.spec);
  },

  defaultAccounts: notVisible("vtgate's accounts are in the Secret that it reads, and MySQL's in that of the first script"),
  administratorLogins: notVisible("vtgate's accounts are in a Secret, and a NetworkPolicy limits where they come from"),
  addressFilters: notVisible("vtgate takes its accounts from every address: a NetworkPolicy limits it"),
  auditLogs: notVisible("vtgate and MySQL log what their flags and a ConfigMap of settings say"),
  metricsEndpoints: notVisible("mysqld_exporter runs where its image is known to the operator, and Vitess offers what its flags say"),
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names Secrets: whoever fills them replaces the authorities"),
  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  exposedServices: notVisible("the operator makes services for the cluster only, and no field changes that"),
  clusterGrants: notApplicable("a VitessCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a VitessCluster is no StorageClass"),

  accountFields: inSchema("spec.cells.gateway.authentication"),
  authenticationFields: inSchema("spec.cells.gateway.extraFlags"),
  podFields: inSchema("spec.cells.gateway.extraVolumes", "spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.extraVolumes"),
  serviceFields: inSchema("spec.cells.gateway.service", "spec.gatewayService"),
  dataEncryptionFields: inSchema("spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.mysqld.configOverrides"),
  claimFields: inSchema("spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.dataVolumeClaimTemplate"),
  storageClassFields: inSchema("spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.dataVolumeClaimTemplate"),
});
