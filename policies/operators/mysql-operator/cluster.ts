import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import {
  auditState,
  errorLog,
  keyPlace,
  loggedStatements,
  oldestTls,
  REMOVE_LOG_ERROR,
  requiresTls,
  skipsPasswords,
  turnsTlsOff,
  usesOldHash,
} from "../../lib/my-cnf.ts";
import { switchState } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { chains, members, peers, roots, servers } from "./certificates.ts";
import { credentials, keyrings, keys, serviceCredentials } from "./credentials.ts";
import { targets } from "./dumps.ts";
import { clusterImages, hardening, nodeAccess } from "./images.ts";
import { donorPeer, outside } from "./outside.ts";
import { containers, modules, services } from "./pods.ts";
import { routerClients, routerListeners, routerServers } from "./router.ts";
import { cluster as resource } from "./schema.ts";
import { volumes } from "./storage.ts";

// MySQL decides: 1.2 or later.
const UNSTATED = "";
// Read replicas have one of their own in the CRD, but get this one (cluster_api.py).
const CONFIGURATION = "spec.mycnf";
const KEY = "key of the data";
const ASK = "Set oci";
const KEEP_TLS = "Remove what turns TLS off";

export const cluster = facts(resource, {
  *passwordHandling(db) {
    if (skipsPasswords(db.spec?.mycnf)) {
      yield { subject: "every login", method: "none", path: CONFIGURATION, fix: "Remove skip_grant_tables" };
    }
  },

  *memberLogins(db) {
    yield* members(db.spec);
  },

  *metricsEndpoints(db) {
    yield { endpoint: "the exporter", state: switchState(db.spec?.metrics?.enable), path: "spec.metrics.enable", fix: "Set it to true, and name an image" };
  },

  // Only MySQL Enterprise has one.
  *auditLogs(db) {
    if (db.spec?.edition === "enterprise") {
      yield { log: "the audit log", state: auditState(db.spec.mycnf), path: CONFIGURATION, fix: "Load audit_log with plugin_load_add" };
    }
  },

  *loggedData(db) {
    if (db.spec?.logs?.general?.enabled === true) {
      yield { log: "the general log", carries: "everything", path: "spec.logs.general.enabled", fix: "Set it to false" };
    }
    if (db.spec?.logs?.slowQuery?.enabled === true && db.spec.logs.slowQuery.longQueryTime === 0) {
      yield { log: "the slow query log", carries: "everything", path: "spec.logs.slowQuery.longQueryTime", fix: "Raise it" };
    }
    yield* loggedStatements(db.spec?.mycnf, CONFIGURATION);
  },

  // What is collected goes to a file as JSON, which the collector hands to its sinks (logs_types_api.py).
  *logStreams(db) {
    if (db.spec?.logs?.error?.collect === true) {
      yield { log: "the error log", goes: "elsewhere", path: "spec.logs.error.collect", fix: REMOVE_LOG_ERROR };
    } else {
      yield* errorLog(db.spec?.mycnf, CONFIGURATION);
    }
  },

  *accountStorage(db) {
    if (usesOldHash(db.spec?.mycnf)) {
      yield { passwords: "passwords of new accounts", kept: "broken-hash", path: CONFIGURATION, fix: "Use caching_sha2_password" };
    }
  },

  *inlineCredentials(db) {
    yield* credentials(db.spec);
  },

  *externalCredentials(db) {
    yield* serviceCredentials(db.spec);
  },

  *encryptionKeys(db) {
    yield* keys(db.spec);
  },

  *dataKeys(db) {
    const keyring = db.spec?.keyring;
    yield* keyrings(db.spec);
    if (keyring?.file === undefined && keyring?.encryptedFile === undefined && keyring?.oci === undefined && keyPlace(db.spec?.mycnf) === "unstated") {
      yield { what: KEY, kept: "unstated", path: "spec.keyring", fix: ASK };
    }
  },

  *plaintextListeners(db) {
    if (!requiresTls(db.spec?.mycnf)) {
      yield { listener: "MySQL", path: CONFIGURATION, fix: "Set require_secure_transport=ON" };
    }
    yield* routerListeners(db.spec);
    if (db.spec?.metrics?.enable === true && (db.spec.metrics.webConfig ?? "") === "") {
      yield { listener: "the endpoint for Prometheus", path: "spec.metrics.webConfig", fix: "Name a ConfigMap that turns TLS on, and tlsSecret" };
    }
  },

  *clientTls(db) {
    yield { channel: "clients", offered: !turnsTlsOff(db.spec?.mycnf), minimumVersion: UNSTATED, path: CONFIGURATION, fix: KEEP_TLS };
    yield { channel: "clients", offered: true, minimumVersion: oldestTls(db.spec?.mycnf), path: CONFIGURATION, fix: "Set tls_version to TLSv1.3" };
    yield* routerClients(db.spec);
  },

  *clusterTls(db) {
    yield { channel: "replication", offered: !turnsTlsOff(db.spec?.mycnf), minimumVersion: UNSTATED, path: CONFIGURATION, fix: KEEP_TLS };
    yield* routerServers(db.spec);
  },

  *outsideTls(db) {
    yield* outside(db.spec);
  },

  *peerVerification(db) {
    yield* peers(db.spec);
    yield* donorPeer(db.spec);
  },

  *serverCertificates(db) {
    yield* servers(db.spec);
  },

  *rootCertificates(db) {
    yield* roots(db.spec);
  },

  *certificateChains(db) {
    yield* chains(db.spec);
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

  defaultAccounts: notVisible("the password is in a Secret, which must be there"),
  administratorLogins: notVisible("the Secret of the password says where root may log in from"),
  addressFilters: notVisible("accounts and their addresses are in the database"),
  accountControl: notVisible("rights are in the database; that nobody is asked for a password is reported with the passwords"),
  cloudAccess: notVisible("what stores and key services are reached with is in Secrets"),
  clusterGrants: notApplicable("an InnoDBCluster grants no rights in the cluster"),
  storageClasses: notApplicable("an InnoDBCluster is no StorageClass"),

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.mycnf"),
  podFields: inSchema("spec.podSpec"),
  serviceFields: inSchema("spec.service"),
  dataEncryptionFields: inSchema("spec.keyring"),
  claimFields: inSchema("spec.datadirVolumeClaimTemplate"),
  storageClassFields: inSchema("spec.datadirVolumeClaimTemplate"),
});
