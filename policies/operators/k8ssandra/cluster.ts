import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { auditLogs } from "./audit.ts";
import { containers } from "./containers.ts";
import { clusterImages, hardening, nodeAccess } from "./images.ts";
import { access, storePeers, storeTls, target } from "./medusa.ts";
import { cloudKeys, encryptionKeys, externalCredentials, inlineCredentials, modules, outsideTls, peers, services, volumes } from "./pods.ts";
import { reaperAccounts, reaperContainers, reaperPlaintext, reaperSecrets, reaperServiceSecrets } from "./reaper.ts";
import { cluster as resource } from "./schema.ts";
import { accounts, clients, members, nodes, plaintext } from "./security.ts";
import { telemetryCredentials, telemetryTls } from "./telemetry.ts";

const STORE = "spec.medusa.storageProperties";
const BY_TABLES = notVisible("Cassandra keeps in tables from where an account may log in: a NetworkPolicy limits it");

export const cluster = facts(resource, {
  *accountControl(db) {
    yield* accounts(db.spec);
    yield* reaperAccounts(db.spec);
  },

  *memberLogins(db) {
    yield* members(db.spec);
  },

  *inlineCredentials(db) {
    yield* inlineCredentials(db.spec);
    yield* reaperSecrets(db.spec);
  },

  *externalCredentials(db) {
    yield* externalCredentials(db.spec);
    yield* reaperServiceSecrets(db.spec);
    yield* telemetryCredentials(db.spec);
  },

  *encryptionKeys(db) {
    yield* encryptionKeys(db.spec);
  },

  *auditLogs(db) {
    yield* auditLogs(db.spec);
  },

  *cloudAccess(db) {
    yield* access(db.spec?.medusa?.storageProperties, STORE);
    yield* cloudKeys(db.spec);
  },

  *plaintextListeners(db) {
    yield* plaintext(db.spec);
    yield* reaperPlaintext(db.spec);
  },

  *clientTls(db) {
    yield* clients(db.spec);
  },

  *clusterTls(db) {
    yield* nodes(db.spec);
  },

  *outsideTls(db) {
    yield* storeTls(db.spec?.medusa?.storageProperties, STORE);
    yield* outsideTls(db.spec);
    yield* telemetryTls(db.spec);
  },

  *peerVerification(db) {
    yield* storePeers(db.spec?.medusa?.storageProperties, STORE);
    yield* peers(db.spec);
  },

  *backups(db) {
    yield* target(db.spec?.medusa?.storageProperties, STORE);
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

  *containerImages(db) {
    yield* clusterImages(db.spec);
  },

  *containers(db) {
    yield* containers(db.spec);
    yield* reaperContainers(db.spec);
  },

  metricsEndpoints: notVisible("the agent in the image offers them, and telemetry only says who collects them"),
  administratorLogins: BY_TABLES,
  addressFilters: BY_TABLES,
  defaultAccounts: notVisible("the operator makes the superuser's password or takes it from a Secret"),
  passwordHandling: notVisible("passwords come from Secrets, and Cassandra hashes them"),
  accountStorage: notVisible("Cassandra keeps the hashes of passwords in its own tables"),
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the keystores"),
  rootCertificates: notVisible("the object only names Secrets: whoever fills them replaces the truststores"),
  certificateChains: notVisible("a keystore holds its chain"),
  logStreams: notVisible("a side container prints the log of Cassandra, in the form that the configuration of Vector says"),
  loggedData: notVisible("a command to nodes that run has whole queries logged"),
  dataKeys: notVisible("tables of DSE say what is encrypted, with keys of each node or from KMIP; Cassandra encrypts logs and hints only"),
  clusterGrants: notApplicable("a K8ssandraCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a K8ssandraCluster is no StorageClass"),

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.cassandra.config.cassandraYaml"),
  podFields: inSchema("spec.cassandra.containers", "spec.cassandra.extraVolumes", "spec.cassandra.metadata.pods"),
  serviceFields: inSchema("spec.cassandra.metadata.services"),
  dataEncryptionFields: inSchema("spec.cassandra.config.cassandraYaml"),
  claimFields: inSchema("spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec", "spec.cassandra.datacenters.storageConfig.cassandraDataVolumeClaimSpec"),
  storageClassFields: inSchema(
    "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec",
    "spec.cassandra.datacenters.storageConfig.cassandraDataVolumeClaimSpec",
  ),
});
