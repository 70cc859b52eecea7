import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { auditLogs } from "./audit.ts";
import { accounts, members } from "./authentication.ts";
import { authorities, certificates } from "./certificates.ts";
import { encryptionKeys, externalCredentials, inlineCredentials } from "./credentials.ts";
import { datacenterImages, hardening, missingResources, nodeAccess } from "./images.ts";
import { logStreams } from "./logs.ts";
import { cloudAccess, outsideTls, peers } from "./outside.ts";
import { containers, modules, services, volumes } from "./pods.ts";
import { datacenter as resource } from "./schema.ts";
import { clients, nodes, plaintext } from "./tls.ts";

const BY_TABLES = notVisible("Cassandra keeps in tables from where an account may log in: a NetworkPolicy limits it");

export const datacenter = facts(resource, {
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

  *encryptionKeys(db) {
    yield* encryptionKeys(db.spec);
  },

  *auditLogs(db) {
    yield* auditLogs(db.spec);
  },

  *cloudAccess(db) {
    yield* cloudAccess(db.spec);
  },

  *plaintextListeners(db) {
    yield* plaintext(db.spec);
  },

  *clientTls(db) {
    yield* clients(db.spec);
  },

  *clusterTls(db) {
    yield* nodes(db.spec);
  },

  *outsideTls(db) {
    yield* outsideTls(db.spec);
  },

  // Nodes verify each other's authority wherever they use TLS.
  *peerVerification(db) {
    yield* peers(db.spec);
  },

  *serverCertificates(db) {
    yield* certificates(db.spec);
  },

  *rootCertificates(db) {
    yield* authorities(db.spec);
  },

  *cryptoModules(db) {
    yield* modules(db.spec);
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
  *nodeAccess(db) {
    yield* nodeAccess(db.spec);
  },

  *missingResources(db) {
    yield* missingResources(db.spec);
  },

  *containerImages(db) {
    yield* datacenterImages(db.spec);
  },

  *containers(db) {
    yield* containers(db.spec);
  },

  *logStreams(db) {
    yield* logStreams(db.spec);
  },

  metricsEndpoints: notVisible("the agent in the image offers them, at a port that every pod opens"),
  administratorLogins: BY_TABLES,
  addressFilters: BY_TABLES,
  defaultAccounts: notVisible("the operator makes the superuser's password or takes it from a Secret, unless another datacenter has made the users"),
  passwordHandling: notVisible("passwords come from Secrets, and Cassandra hashes them"),
  accountStorage: notVisible("Cassandra keeps the hashes of passwords in its own tables"),
  certificateChains: notVisible("a keystore holds its chain"),
  backups: notVisible("another tool makes the backups"),
  loggedData: notVisible("a command to nodes that run has whole queries logged"),
  dataKeys: notVisible("tables of DSE say what is encrypted, with keys of each node or from KMIP; Cassandra encrypts logs and hints only"),
  clusterGrants: notApplicable("a CassandraDatacenter grants no rights in the cluster"),
  storageClasses: notApplicable("a CassandraDatacenter is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: inSchema("spec.config"),
  podFields: inSchema("spec.podTemplateSpec"),
  serviceFields: inSchema("spec.additionalServiceConfig"),
  dataEncryptionFields: inSchema("spec.config"),
  claimFields: inSchema("spec.storageConfig.cassandraDataVolumeClaimSpec"),
  storageClassFields: inSchema("spec.storageConfig.cassandraDataVolumeClaimSpec"),
});
