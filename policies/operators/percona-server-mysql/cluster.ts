import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { auditState, errorLog, keyPlace, loggedStatements, oldestTls, requiresTls, skipsPasswords, turnsTlsOff, usesOldHash } from "../../lib/my-cnf.ts";
import { namedIssuer } from "../../lib/percona-certificates.ts";
import { dataVolume } from "../../lib/percona-volume.ts";
import { monitoring, monitoringPeer } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { binlogPeers, binlogTls } from "./binlog-server.ts";
import { keys, secrets, services as serviceCredentials, texts } from "./credentials.ts";
import { clusterImages, hardening } from "./images.ts";
import { missingResources, nodeAccess } from "./node.ts";
import { orchestratorAccounts, orchestratorListeners, orchestratorMembers, orchestratorPeers } from "./orchestrator.ts";
import { clusterOutside, storesPeers } from "./outside.ts";
import { containers, modules } from "./pods.ts";
import { routerClients, routerListeners, routerPeers, routerServers } from "./router.ts";
import { cluster as resource } from "./schema.ts";
import { services } from "./services.ts";
import { targets } from "./storage.ts";

// MySQL decides: 1.2 or later.
const UNSTATED = "";
const CONFIGURATION = "spec.mysql.configuration";
const NAME_VAULT = "Name a Secret for Vault";
const LOAD_AUDIT = "Load audit_log with plugin_load_add, or install component_audit_log_filter";
const KEEP_TLS = "Remove what turns TLS off";

// There is no switch for TLS: MySQL has a certificate in any case, and only its own configuration can turn it off.
export const cluster = facts(resource, {
  *passwordHandling(db) {
    if (skipsPasswords(db.spec?.mysql?.configuration)) {
      yield { subject: "every login", method: "none", path: CONFIGURATION, fix: "Remove skip_grant_tables" };
    }
  },

  *accountControl(db) {
    yield* orchestratorAccounts(db.spec);
  },

  *auditLogs(db) {
    yield { log: "the audit log", state: auditState(db.spec?.mysql?.configuration), path: CONFIGURATION, fix: LOAD_AUDIT };
  },

  *metricsEndpoints(db) {
    yield* monitoring(db.spec?.pmm?.enabled);
  },

  *loggedData(db) {
    yield* loggedStatements(db.spec?.mysql?.configuration, CONFIGURATION);
  },

  *logStreams(db) {
    yield* errorLog(db.spec?.mysql?.configuration, CONFIGURATION);
  },

  *accountStorage(db) {
    if (usesOldHash(db.spec?.mysql?.configuration)) {
      yield { passwords: "passwords of new accounts", kept: "broken-hash", path: CONFIGURATION, fix: "Use caching_sha2_password" };
    }
  },

  *inlineCredentials(db) {
    yield* texts(db.spec);
    yield* secrets(db.spec);
  },

  *externalCredentials(db) {
    yield* serviceCredentials(db.spec);
  },

  *encryptionKeys(db) {
    yield* keys(db.spec);
  },

  // A Secret for Vault counts without being named, where it has the cluster's name (perconaservermysql_types.go).
  *dataKeys(db) {
    const place = keyPlace(db.spec?.mysql?.configuration);
    yield {
      what: "key of the data",
      kept: place === "unstated" && (db.spec?.mysql?.vaultSecretName ?? "") !== "" ? "service" : place,
      path: place === "beside" ? CONFIGURATION : "spec.mysql.vaultSecretName",
      fix: place === "beside" ? "Remove the key file, and give vaultSecretName a Secret for Vault" : NAME_VAULT,
    };
  },

  *plaintextListeners(db) {
    if (!requiresTls(db.spec?.mysql?.configuration)) {
      yield { listener: "MySQL", path: CONFIGURATION, fix: "Set require_secure_transport=ON" };
    }
    yield* routerListeners(db.spec);
    yield* orchestratorListeners(db.spec);
  },

  *clientTls(db) {
    yield {
      channel: "clients",
      offered: !turnsTlsOff(db.spec?.mysql?.configuration),
      minimumVersion: UNSTATED,
      path: CONFIGURATION,
      fix: KEEP_TLS,
    };
    yield {
      channel: "clients",
      offered: true,
      minimumVersion: oldestTls(db.spec?.mysql?.configuration),
      path: CONFIGURATION,
      fix: "Set tls_version to TLSv1.3",
    };
    yield* routerClients(db.spec);
  },

  // MySQL Shell turns TLS on between members that have it; without, replicas that ask for it do not follow.
  *clusterTls(db) {
    yield {
      channel: "replication",
      offered: !turnsTlsOff(db.spec?.mysql?.configuration),
      minimumVersion: UNSTATED,
      path: CONFIGURATION,
      fix: KEEP_TLS,
    };
    yield* binlogTls(db.spec);
    yield* routerServers(db.spec);
    yield* orchestratorMembers(db.spec);
  },

  *outsideTls(db) {
    yield* clusterOutside(db.spec);
  },

  *peerVerification(db) {
    yield* storesPeers(db.spec);
    yield* binlogPeers(db.spec);
    yield* routerPeers(db.spec);
    yield* orchestratorPeers(db.spec);
    yield* monitoringPeer(db.spec?.pmm?.enabled);
  },

  *serverCertificates(db) {
    yield* namedIssuer(db.spec?.tls?.issuerConf?.name);
  },

  *cryptoModules(db) {
    yield* modules(db.spec);
  },

  *backups(db) {
    yield* targets(db.spec);
  },

  *exposedServices(db) {
    yield* services(db.spec);
  },

  *dataVolumes(db) {
    yield* dataVolume("data", db.spec?.mysql?.volumeSpec, "spec.mysql.volumeSpec");
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
    yield* clusterImages(db.spec);
  },

  *containers(db) {
    yield* containers(db.spec);
  },

  administratorLogins: notVisible("the operator makes root for every address, whatever the object says: a NetworkPolicy limits it"),
  addressFilters: notVisible("accounts and their addresses are in the database"),
  defaultAccounts: notVisible("the passwords are in a Secret, which the operator fills where it is empty"),
  memberLogins: notVisible("members log in with passwords that the operator makes, whatever the object says"),
  cloudAccess: notVisible("stores are reached with keys from Secrets: the operator knows no identity"),
  rootCertificates: notVisible("the Secret of the certificates holds the authority, which cert-manager or the operator makes"),
  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  clusterGrants: notApplicable("a PerconaServerMySQL grants no rights in the cluster"),
  storageClasses: notApplicable("a PerconaServerMySQL is no StorageClass"),

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.mysql.configuration"),
  podFields: inSchema("spec.mysql.env", "spec.mysql.sidecars"),
  serviceFields: inSchema("spec.mysql.expose", "spec.mysql.exposePrimary"),
  dataEncryptionFields: inSchema("spec.mysql.vaultSecretName"),
  claimFields: inSchema("spec.mysql.volumeSpec.persistentVolumeClaim"),
  storageClassFields: inSchema("spec.mysql.volumeSpec.persistentVolumeClaim"),
});
