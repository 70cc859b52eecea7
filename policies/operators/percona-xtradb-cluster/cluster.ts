import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { auditState, errorLog, keyPlace, loggedStatements, oldestTls, requiresTls, skipsPasswords, usesOldHash } from "../../lib/my-cnf.ts";
import { issuedCertificates, madeAuthority } from "../../lib/percona-certificates.ts";
import { dataVolume } from "../../lib/percona-volume.ts";
import { monitoring, monitoringPeer } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { replicatesPlainly } from "./configuration.ts";
import { credentials, keys, serviceCredentials } from "./credentials.ts";
import { clusterImages, hardening } from "./images.ts";
import { missingResources, nodeAccess } from "./node.ts";
import { clusterAccess, clusterOutside, clusterPeers } from "./outside.ts";
import { containers, services } from "./pods.ts";
import { type clusterSpec, cluster as resource } from "./schema.ts";
import { stores } from "./storage.ts";
import { administrators, filters } from "./users.ts";

type Spec = Infer<typeof clusterSpec>;

// MySQL decides: 1.2 or later.
const UNSTATED = "";
const CONFIGURATION = "spec.pxc.configuration";
const NAME_VAULT = "Name a Secret for Vault";
const LOAD_AUDIT = "Load audit_log with plugin_load_add, or install component_audit_log_filter";
const OFF = "spec.tls.enabled";
const UNSAFE = "spec.allowUnsafeConfigurations";

/** TLS is on unless it is turned off; unsafe configurations turn it off whatever else is said (pxc_types.go). */
function hasTls(spec: Spec | undefined): boolean {
  return spec?.tls?.enabled !== false && spec?.allowUnsafeConfigurations !== true;
}

export const cluster = facts(resource, {
  *administratorLogins(db) {
    yield* administrators(db.spec?.users ?? []);
  },

  *addressFilters(db) {
    yield* filters(db.spec?.users ?? []);
  },

  *passwordHandling(db) {
    if (skipsPasswords(db.spec?.pxc?.configuration)) {
      yield { subject: "every login", method: "none", path: CONFIGURATION, fix: "Remove skip_grant_tables" };
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

  // A Secret for Vault counts without being named, where it has the cluster's name (pxc_types.go).
  *dataKeys(db) {
    const place = keyPlace(db.spec?.pxc?.configuration);
    yield {
      what: "key of the data",
      kept: place === "unstated" && (db.spec?.vaultSecretName ?? "") !== "" ? "service" : place,
      path: place === "beside" ? CONFIGURATION : "spec.vaultSecretName",
      fix: place === "beside" ? "Remove the key file, and give vaultSecretName a Secret for Vault" : NAME_VAULT,
    };
  },

  *cloudAccess(db) {
    yield* clusterAccess(db.spec);
  },

  *auditLogs(db) {
    yield { log: "the audit log", state: auditState(db.spec?.pxc?.configuration), path: CONFIGURATION, fix: LOAD_AUDIT };
  },

  *metricsEndpoints(db) {
    yield* monitoring(db.spec?.pmm?.enabled);
  },

  *loggedData(db) {
    yield* loggedStatements(db.spec?.pxc?.configuration, CONFIGURATION);
  },

  // With the collector the operator has MySQL log to a file, which it prints (pxc-configure-pxc.sh).
  *logStreams(db) {
    if (db.spec?.logcollector?.enabled !== true) {
      yield* errorLog(db.spec?.pxc?.configuration, CONFIGURATION);
    }
  },

  *accountStorage(db) {
    if (usesOldHash(db.spec?.pxc?.configuration)) {
      yield { passwords: "passwords of new accounts", kept: "broken-hash", path: CONFIGURATION, fix: "Use caching_sha2_password" };
    }
  },

  *plaintextListeners(db) {
    if (!requiresTls(db.spec?.pxc?.configuration)) {
      yield { listener: "PXC", path: CONFIGURATION, fix: "Set require_secure_transport=ON" };
    }
    // ProxySQL takes TLS from those who ask for it, and the operator asks nobody to.
    if (db.spec?.proxysql?.enabled === true) {
      yield { listener: "ProxySQL", path: "spec.proxysql.enabled", fix: "Use haproxy: with it PXC decides" };
    }
  },

  *clientTls(db) {
    const unsafe = db.spec?.allowUnsafeConfigurations === true;
    yield {
      channel: "clients",
      offered: hasTls(db.spec),
      minimumVersion: UNSTATED,
      path: unsafe ? UNSAFE : OFF,
      fix: unsafe ? "Remove it" : "Set it to true",
      edit: unsafe ? "remove" : { set: true },
    };
    yield {
      channel: "clients",
      offered: true,
      minimumVersion: oldestTls(db.spec?.pxc?.configuration),
      path: CONFIGURATION,
      fix: "Set tls_version to TLSv1.3",
    };
  },

  *clusterTls(db) {
    const unsafe = db.spec?.allowUnsafeConfigurations === true;
    yield {
      channel: "replication",
      offered: hasTls(db.spec),
      minimumVersion: UNSTATED,
      path: unsafe ? UNSAFE : OFF,
      fix: unsafe ? "Remove it" : "Set it to true",
      edit: unsafe ? "remove" : { set: true },
    };
    if (replicatesPlainly(db.spec?.pxc?.configuration)) {
      yield { channel: "replication", offered: false, minimumVersion: UNSTATED, path: CONFIGURATION, fix: "Remove pxc_encrypt_cluster_traffic" };
    }
    // The replica asks for TLS; a source takes what it is asked for (queries.go).
    for (const [i, channel] of (db.spec?.pxc?.replicationChannels ?? []).entries()) {
      if (channel.isSource !== true) {
        yield {
          channel: say`replication channel ${channel.name}`,
          offered: channel.configuration?.ssl === true,
          minimumVersion: UNSTATED,
          path: say`spec.pxc.replicationChannels[${i}].configuration.ssl`,
          fix: "Set it to true, and ca to a path",
        };
      }
    }
  },

  *outsideTls(db) {
    yield* clusterOutside(db.spec);
  },

  *cryptoModules(db) {
    yield { software: "XtraDB Cluster", image: db.spec?.pxc?.image ?? "", path: "spec.pxc.image", fix: "Name an image built for FIPS" };
  },

  *peerVerification(db) {
    yield* clusterPeers(db.spec);
    yield* monitoringPeer(db.spec?.pmm?.enabled);
  },

  *serverCertificates(db) {
    if (hasTls(db.spec)) {
      yield* issuedCertificates(db.spec?.tls);
    }
  },

  *rootCertificates(db) {
    if (hasTls(db.spec) && (db.spec?.tls?.issuerConf?.name ?? "") === "") {
      yield* madeAuthority(db.spec?.tls?.caValidityDuration);
    }
  },

  *backups(db) {
    yield* stores(db.spec);
  },

  *exposedServices(db) {
    yield* services(db.spec);
  },

  *dataVolumes(db) {
    yield* dataVolume("data", db.spec?.pxc?.volumeSpec, "spec.pxc.volumeSpec");
    if (db.spec?.proxysql?.enabled === true) {
      yield* dataVolume("of ProxySQL", db.spec.proxysql.volumeSpec, "spec.proxysql.volumeSpec");
    }
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

  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  accountControl: notVisible("rights are in the database; that nobody is asked for a password is reported with the passwords"),
  memberLogins: notVisible("members show certificates and passwords that the operator makes, whatever the object says"),
  defaultAccounts: notVisible("the passwords are in a Secret, which the operator fills where it is empty"),
  clusterGrants: notApplicable("a PerconaXtraDBCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a PerconaXtraDBCluster is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: inSchema("spec.pxc.configuration"),
  podFields: inSchema("spec.pxc.sidecars", "spec.pxc.envVarsSecret"),
  serviceFields: inSchema("spec.pxc.expose", "spec.haproxy.exposePrimary"),
  dataEncryptionFields: inSchema("spec.vaultSecretName", "spec.pxc.vaultSecretName"),
  claimFields: inSchema("spec.pxc.volumeSpec.persistentVolumeClaim"),
  storageClassFields: inSchema("spec.pxc.volumeSpec.persistentVolumeClaim"),
});
