import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { issuedCertificates } from "../../lib/percona-certificates.ts";
import { monitoring, monitoringPeer } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { auditLogs } from "./audit.ts";
import { otherCredentials, otherServices, replicaSetCredentials, replicaSetServices } from "./credentials.ts";
import { dataKeys } from "./data-keys.ts";
import { keys } from "./encryption-keys.ts";
import { clusterImages, hardening } from "./images.ts";
import { loggedData, logStreams } from "./logs.ts";
import { missingResources, nodeAccess } from "./node.ts";
import { clusterAccess, clusterOutside, clusterPeers } from "./outside.ts";
import { otherContainers, replicaSetContainers, service, volumes } from "./pods.ts";
import { type clusterSpec, cluster as resource } from "./schema.ts";
import { administrators, filters, openMembers } from "./users.ts";

type Spec = Infer<typeof clusterSpec>;

// MongoDB decides: 1.2 or later.
const UNSTATED = "";
const MODE = "spec.tls.mode";
const UNSAFE = "spec.allowUnsafeConfigurations";
const REQUIRE = "Set it to requireTLS";
const CONFIGURATION_SERVERS = "spec.sharding.configsvrReplSet";

// Where TLS was off, no edit: with the mode alone members would take any certificate (NM-3).
/** Unsafe configurations turn TLS off whatever the mode; without a mode it is preferTLS (psmdb_defaults.go). */
function modeOf(spec: Spec | undefined): string {
  return spec?.allowUnsafeConfigurations === true ? "disabled" : (spec?.tls?.mode ?? "");
}

export const cluster = facts(resource, {
  *administratorLogins(db) {
    yield* administrators(db.spec);
  },

  *addressFilters(db) {
    yield* filters(db.spec);
  },

  *passwordHandling(db) {
    for (const [i, set] of (db.spec?.replsets ?? []).entries()) {
      yield* openMembers(set, say`spec.replsets[${i}]`);
    }
    if (db.spec?.sharding?.enabled === true) {
      yield* openMembers(db.spec.sharding.configsvrReplSet, CONFIGURATION_SERVERS);
    }
  },

  *inlineCredentials(db) {
    for (const [i, set] of (db.spec?.replsets ?? []).entries()) {
      yield* replicaSetCredentials(set, say`spec.replsets[${i}]`);
    }
    yield* replicaSetCredentials(db.spec?.sharding?.configsvrReplSet, CONFIGURATION_SERVERS);
    yield* otherCredentials(db.spec);
  },

  *externalCredentials(db) {
    for (const [i, set] of (db.spec?.replsets ?? []).entries()) {
      yield* replicaSetServices(set, say`spec.replsets[${i}]`);
    }
    yield* replicaSetServices(db.spec?.sharding?.configsvrReplSet, CONFIGURATION_SERVERS);
    yield* otherServices(db.spec);
  },

  *encryptionKeys(db) {
    yield* keys(db.spec);
  },

  *auditLogs(db) {
    yield* auditLogs(db.spec);
  },

  *metricsEndpoints(db) {
    yield* monitoring(db.spec?.pmm?.enabled);
  },

  *dataKeys(db) {
    yield* dataKeys(db.spec);
  },

  *loggedData(db) {
    yield* loggedData(db.spec);
  },

  *logStreams(db) {
    yield* logStreams(db.spec);
  },

  *cloudAccess(db) {
    yield* clusterAccess(db.spec);
  },

  *plaintextListeners(db) {
    const unsafe = db.spec?.allowUnsafeConfigurations === true;
    if (modeOf(db.spec) !== "requireTLS") {
      yield {
        listener: "MongoDB",
        path: unsafe ? UNSAFE : MODE,
        fix: unsafe ? "Remove it, and set tls.mode to requireTLS" : REQUIRE,
        edit: modeOf(db.spec) === "disabled" ? undefined : { set: "requireTLS" },
      };
    }
  },

  *clientTls(db) {
    const unsafe = db.spec?.allowUnsafeConfigurations === true;
    yield {
      channel: "clients",
      offered: modeOf(db.spec) !== "disabled",
      minimumVersion: UNSTATED,
      path: unsafe ? UNSAFE : MODE,
      fix: unsafe ? "Remove it" : REQUIRE,
    };
  },

  // With allowTLS the members take TLS, but use none among themselves.
  *clusterTls(db) {
    const unsafe = db.spec?.allowUnsafeConfigurations === true;
    const mode = modeOf(db.spec);
    yield {
      channel: "replication",
      offered: mode !== "disabled" && mode !== "allowTLS",
      minimumVersion: UNSTATED,
      path: unsafe ? UNSAFE : MODE,
      fix: unsafe ? "Remove it" : REQUIRE,
      edit: mode === "disabled" ? undefined : { set: "requireTLS" },
    };
  },

  *outsideTls(db) {
    yield* clusterOutside(db.spec);
  },

  *cryptoModules(db) {
    yield { software: "MongoDB", image: db.spec?.image ?? "", path: "spec.image", fix: "Name an image built for FIPS" };
  },

  *peerVerification(db) {
    yield* clusterPeers(db.spec, modeOf(db.spec));
    yield* monitoringPeer(db.spec?.pmm?.enabled);
  },

  *serverCertificates(db) {
    if (modeOf(db.spec) !== "disabled") {
      yield* issuedCertificates(db.spec?.tls);
    }
  },

  // Google's and Azure's stores always encrypt.
  *backups(db) {
    const backup = db.spec?.backup;
    for (const [key, storage] of Object.entries(backup?.enabled === true ? (backup.storages ?? {}) : {})) {
      const encryption = storage?.s3?.serverSideEncryption;
      const asks = (encryption?.sseAlgorithm ?? "") !== "" || (encryption?.sseCustomerAlgorithm ?? "") !== "";
      if (storage?.type === "s3") {
        yield {
          target: "S3",
          encryption: asks ? "on" : "elsewhere",
          path: say`spec.backup.storages.${key}.s3.serverSideEncryption`,
          fix: "Set sseAlgorithm to aws:kms, and kmsKeyID",
        };
      }
      if (storage?.type === "minio") {
        yield { target: "MinIO", encryption: "elsewhere", path: say`spec.backup.storages.${key}.minio`, fix: "See that the bucket encrypts" };
      }
      if (storage?.type === "filesystem") {
        yield { target: "a volume", encryption: "elsewhere", path: say`spec.backup.storages.${key}.filesystem`, fix: "See that the volume encrypts" };
      }
    }
  },

  *exposedServices(db) {
    const sharding = db.spec?.sharding;
    for (const [i, set] of (db.spec?.replsets ?? []).entries()) {
      if (set.expose?.enabled === true) {
        yield* service("of each member", set.expose, say`spec.replsets[${i}]`);
      }
    }
    if (sharding?.enabled === true && sharding.configsvrReplSet?.expose?.enabled === true) {
      yield* service("of each configuration server", sharding.configsvrReplSet.expose, CONFIGURATION_SERVERS);
    }
    if (sharding?.enabled === true) {
      yield* service("of mongos", sharding.mongos?.expose, "spec.sharding.mongos");
    }
    if (sharding?.enabled === true && (sharding.mongos?.hostPort ?? 0) !== 0) {
      yield {
        name: "of mongos",
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: "spec.sharding.mongos.hostPort",
        fix: "Remove it",
        edit: "remove",
      };
    }
  },

  *dataVolumes(db) {
    for (const [i, set] of (db.spec?.replsets ?? []).entries()) {
      yield* volumes(set, say`spec.replsets[${i}]`);
    }
    if (db.spec?.sharding?.enabled === true) {
      yield* volumes(db.spec.sharding.configsvrReplSet, CONFIGURATION_SERVERS);
    }
  },

  *hardening(db) {
    yield* hardening(db.spec);
  },

  *containerImages(db) {
    yield* clusterImages(db.spec);
  },

  *containers(db) {
    for (const [i, set] of (db.spec?.replsets ?? []).entries()) {
      yield* replicaSetContainers(set, say`spec.replsets[${i}]`);
    }
    if (db.spec?.sharding?.enabled === true) {
      yield* replicaSetContainers(db.spec.sharding.configsvrReplSet, CONFIGURATION_SERVERS);
    }
    yield* otherContainers(db.spec);
  },

  *nodeAccess(db) {
    yield* nodeAccess(db.spec);
  },

  *missingResources(db) {
    yield* missingResources(db.spec);
  },

  rootCertificates: notVisible("the Secret of the certificates holds the authority, which cert-manager or the operator makes"),
  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  accountControl: notVisible("rights are in the database; that nobody is asked for a password is reported with the passwords"),
  memberLogins: notVisible("members show a key file or certificates that the operator makes, whatever the object says"),
  accountStorage: notVisible("MongoDB keeps them in its collections, as hashes with a salt"),
  defaultAccounts: notVisible("the passwords are in a Secret, which the operator fills where it is empty"),
  clusterGrants: notApplicable("a PerconaServerMongoDB grants no rights in the cluster"),
  storageClasses: notApplicable("a PerconaServerMongoDB is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: inSchema("spec.secrets.ldapSecret", "spec.replsets.configuration"),
  podFields: inSchema("spec.replsets.env", "spec.replsets.sidecars"),
  serviceFields: inSchema("spec.replsets.expose"),
  dataEncryptionFields: inSchema("spec.secrets.encryptionKey", "spec.secrets.vault"),
  claimFields: inSchema("spec.replsets.volumeSpec.persistentVolumeClaim"),
  storageClassFields: inSchema("spec.replsets.volumeSpec.persistentVolumeClaim"),
});
