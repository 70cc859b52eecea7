import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { image, images, joined } from "../../lib/images.ts";
import { facts } from "../../vocabulary.ts";
import { universeLogs } from "./logs.ts";
import { BY_FLAGS, clientTls, credentials, hasFlags, insecure, nodeTls, portsByFlags, serviceCredentials, tlsByFlags, USE_GFLAGS } from "./overrides.ts";
import { containers, modules, nodeAccess, services, volumes } from "./pods.ts";
import { universe as resource } from "./schema.ts";
import { administrators, clientFlags, directoryFlags, filters, logFlags, nodeFlags, passwordFlags, peerFlags, plaintextFlags, serviceFlags } from "./zones.ts";
import { isOff, isOn } from "./flags.ts";

const OVERRIDES = "spec.kubernetesOverrides";
// Neither an older version is said nor asked for: YugabyteDB decides.
const UNSTATED = "";
const CLIENTS = "spec.enableClientToNodeEncrypt";
const NODES = "spec.enableNodeToNodeEncrypt";
// These fields cannot change in a universe that exists (the CRD's own rules).
const ENABLE = "Set it to true, in a new universe";
const CERTIFY = "node_to_node_encryption_use_client_certificates";

export const universe = facts(resource, {
  // Only a Secret makes the operator ask for passwords, whatever enableYSQLAuth and enableYCQLAuth say (YBUniverseReconciler.java).
  *accountControl(db) {
    if (db.spec?.enableYSQL !== false && (db.spec?.ysqlPassword?.secretName ?? "") === "") {
      yield { subject: "YSQL", state: "off", path: "spec.ysqlPassword", fix: "Name a Secret with ysqlPassword, in a new universe" };
    }
    if (db.spec?.enableYCQL === true && (db.spec.ycqlPassword?.secretName ?? "") === "") {
      yield { subject: "YCQL", state: "off", path: "spec.ycqlPassword", fix: "Name a Secret with ycqlPassword, in a new universe" };
    }
    if (hasFlags(db.spec?.kubernetesOverrides)) {
      yield { subject: BY_FLAGS, state: "elsewhere", path: `${OVERRIDES}.gflags`, fix: USE_GFLAGS };
    }
  },

  *administratorLogins(db) {
    if (db.spec?.enableYSQL !== false) {
      yield* administrators(db.spec);
    }
  },

  *addressFilters(db) {
    if (db.spec?.enableYSQL !== false) {
      yield* filters(db.spec);
    }
  },

  *loggedData(db) {
    yield* logFlags(db.spec);
  },

  *logStreams(db) {
    yield* universeLogs(db.spec);
  },

  *passwordHandling(db) {
    yield* passwordFlags(db.spec);
  },

  // With TLS alone a node shows no certificate to the one that it calls (secure.cc).
  *memberLogins(db) {
    const flags = db.spec?.gFlags;
    const isCertified = isOn(flags?.masterGFlags?.[CERTIFY]) && isOn(flags?.tserverGFlags?.[CERTIFY]);
    const isUndone = Object.values(flags?.perAZ ?? {}).some((zone) => isOff(zone?.masterGFlags?.[CERTIFY]) || isOff(zone?.tserverGFlags?.[CERTIFY]));
    yield {
      members: "nodes",
      by: db.spec?.enableNodeToNodeEncrypt !== false && isCertified && !isUndone ? "certificate-or-secret" : "nothing",
      path: "spec.gFlags",
      fix: "Set node_to_node_encryption_use_client_certificates to true in masterGFlags and tserverGFlags",
    };
    if (hasFlags(db.spec?.kubernetesOverrides)) {
      yield { members: BY_FLAGS, by: "elsewhere", path: `${OVERRIDES}.gflags`, fix: USE_GFLAGS };
    }
  },

  *inlineCredentials(db) {
    yield* credentials(db.spec?.kubernetesOverrides, OVERRIDES);
  },

  *externalCredentials(db) {
    yield* serviceCredentials(db.spec?.kubernetesOverrides, OVERRIDES);
    yield* serviceFlags(db.spec);
  },

  *plaintextListeners(db) {
    if (db.spec?.enableClientToNodeEncrypt === false) {
      yield { listener: "YugabyteDB", path: CLIENTS, fix: ENABLE };
    } else {
      yield* insecure(db.spec?.kubernetesOverrides, OVERRIDES);
      yield* portsByFlags(db.spec?.kubernetesOverrides, OVERRIDES);
      yield* plaintextFlags(db.spec);
    }
  },

  *clientTls(db) {
    if (db.spec?.enableClientToNodeEncrypt === false) {
      yield { channel: "clients", offered: false, minimumVersion: UNSTATED, path: CLIENTS, fix: ENABLE };
    } else {
      yield* clientTls(db.spec?.kubernetesOverrides, OVERRIDES);
      yield* tlsByFlags(db.spec?.kubernetesOverrides, OVERRIDES);
      yield* clientFlags(db.spec);
    }
  },

  *clusterTls(db) {
    if (db.spec?.enableNodeToNodeEncrypt === false) {
      yield { channel: "nodes", offered: false, minimumVersion: UNSTATED, path: NODES, fix: ENABLE };
    } else {
      yield* nodeTls(db.spec?.kubernetesOverrides, OVERRIDES);
      yield* tlsByFlags(db.spec?.kubernetesOverrides, OVERRIDES);
      yield* nodeFlags(db.spec);
    }
  },

  *peerVerification(db) {
    if (db.spec?.enableNodeToNodeEncrypt !== false) {
      yield* peerFlags(db.spec);
    }
  },

  *outsideTls(db) {
    yield* directoryFlags(db.spec);
  },

  // Those of its own authority the chart makes for ten years, anew with each upgrade of the release (service.yaml).
  *serverCertificates(db) {
    if (db.spec?.enableClientToNodeEncrypt !== false || db.spec.enableNodeToNodeEncrypt !== false) {
      yield {
        certificate: "the certificate of each node",
        renewal: (db.spec?.rootCA ?? "") === "" ? "long" : "elsewhere",
        path: "spec.rootCA",
        fix: "Name a YBCertificate of cert-manager",
      };
    }
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

  // Without a repository the chart has its own.
  *containerImages(db) {
    yield* images([image("yugabyte", joined(db.spec?.kubernetesOverrides?.Image?.repository, db.spec?.ybSoftwareVersion), "spec.kubernetesOverrides.Image")]);
  },

  *containers(db) {
    yield* containers(db.spec);
  },

  *nodeAccess(db) {
    yield* nodeAccess(db.spec);
  },

  // The chart has a size of its own, and YugabyteDB Anywhere lays another over it (values.yaml, KubernetesCommandExecutor.java).
  missingResources: notVisible("YugabyteDB Anywhere sizes what the object does not"),

  defaultAccounts: notVisible("without a Secret nobody is asked at all; with one the operator changes the passwords that are published"),
  accountStorage: notVisible("YugabyteDB keeps the hashes of passwords in its own tables"),
  auditLogs: notVisible("YugabyteDB Anywhere turns them on, or flags of each server do"),
  metricsEndpoints: notVisible("YugabyteDB Anywhere collects them"),
  backups: notVisible("a Backup says whether the store is to encrypt it"),
  certificateChains: notVisible("YugabyteDB Anywhere makes the authority, or takes it from the Secret of a YBCertificate"),
  cloudAccess: notVisible("a StorageConfig says how a store is reached"),
  clusterGrants: notApplicable("a YBUniverse grants no rights in the cluster"),
  dataKeys: notVisible("encryption of data and its key service are chosen in YugabyteDB Anywhere"),
  encryptionKeys: notVisible("encryption of data and its key service are chosen in YugabyteDB Anywhere"),
  rootCertificates: notVisible("YugabyteDB Anywhere keeps the authority, and replaces it when it is asked to"),
  storageClasses: notApplicable("a YBUniverse is no StorageClass"),

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.gFlags.tserverGFlags"),
  podFields: inSchema("spec.kubernetesOverrides.tserver"),
  serviceFields: inSchema("spec.kubernetesOverrides.serviceEndpoints"),
  dataEncryptionFields: inSchema(),
  claimFields: inSchema(),
  storageClassFields: inSchema("spec.deviceInfo.storageClass", "spec.tserverVolume.storageClass"),
});
