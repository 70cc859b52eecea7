import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import { presenceState } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { connectionString, dataKey, directory, members, passwords, servicePasswords } from "./configuration.ts";
import { communityLog, isSlowAlways, isVerbose } from "./logs.ts";
import { podAccess } from "./node.ts";
import { podHardening, podImages } from "./listed.ts";
import { containers, modules, nodePorts, unlisted, volumes } from "./pods.ts";
import { type communitySpec, community as resource } from "./schema.ts";
import { isOn, oldestLeft, pair, setting } from "./settings.ts";
import { aboveRights, administrators, filters } from "./users.ts";

type Spec = Infer<typeof communitySpec> | undefined;

const POD = "spec.statefulSet.spec.template.spec";
const MONGOD = "mongod";
const AGENT = "mongodb-agent";
// A container of the template with one of these names is laid over the operator's own.
const OWN = ["mongod", "mongodb-agent", "mongod-posthook", "mongodb-agent-readinessprobe"];
const CONFIG = "spec.additionalMongodConfig";
const TLS = "spec.security.tls.enabled";
const ENABLE = "Set it to true, and name the certificate and its authority";
const PROTOCOLS = 'spec.additionalMongodConfig["net.tls.disabledProtocols"]';
const REMOVE = "Remove it";
const REMOVE_PROTOCOLS = "Remove it: without it only TLS 1.2 and later are used";
// MongoDB decides: 1.2 or later.
const UNSTATED = "";

/** mongod's own mode means nothing: the operator sets it where TLS is on, and its agent has no certificate where it isn't. */
function hasTls(spec: Spec): boolean {
  return spec?.security?.tls?.enabled === true;
}

export const community = facts(resource, {
  *administratorLogins(db) {
    yield* administrators(db.spec);
  },

  // SCRAM-SHA-1 starts from the MD5 of the password.
  *passwordHandling(db) {
    for (const [i, mode] of (db.spec?.security?.authentication?.modes ?? []).entries()) {
      yield {
        subject: "a password of SCRAM-SHA-1",
        method: mode === "SCRAM-SHA-1" ? "md5" : "strong",
        path: say`spec.security.authentication.modes[${i}]`,
        fix: "Use SCRAM-SHA-256",
      };
    }
  },

  *accountControl(db) {
    if (pair(db.spec?.additionalMongodConfig, "security", "authorization") === "disabled") {
      yield { subject: "the database", state: "off", path: 'spec.additionalMongodConfig["security.authorization"]', fix: REMOVE };
    }
    if (db.spec?.security?.authentication?.ignoreUnknownUsers !== false) {
      yield {
        subject: "users that the object does not name",
        state: "unmanaged",
        path: "spec.security.authentication.ignoreUnknownUsers",
        fix: "Name all users here, and set it to false",
      };
    }
    yield* aboveRights(db.spec);
  },

  // The members share the key of a file, which the operator makes.
  *memberLogins(db) {
    yield {
      members: "members",
      by: isOn(pair(db.spec?.additionalMongodConfig, "security", "transitionToAuth")) ? "nothing" : "certificate-or-secret",
      path: 'spec.additionalMongodConfig["security.transitionToAuth"]',
      fix: REMOVE,
    };
  },

  *metricsEndpoints(db) {
    yield {
      endpoint: "the endpoint for Prometheus",
      state: presenceState(db.spec?.prometheus !== undefined),
      path: "spec.prometheus",
      fix: "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
    };
  },

  *inlineCredentials(db) {
    yield* passwords(db.spec?.additionalMongodConfig, CONFIG);
    yield* podSecrets(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *externalCredentials(db) {
    yield* servicePasswords(db.spec?.additionalMongodConfig, CONFIG);
    yield* podServiceSecrets(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *encryptionKeys(db) {
    yield* dataKey(db.spec?.additionalMongodConfig, CONFIG);
    yield* podKeys(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *cloudAccess(db) {
    yield* podStaticKeys(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *plaintextListeners(db) {
    if (!hasTls(db.spec)) {
      yield { listener: "MongoDB", path: TLS, fix: ENABLE };
    }
    if (hasTls(db.spec) && db.spec?.security?.tls?.optional === true) {
      yield { listener: "MongoDB", path: "spec.security.tls.optional", fix: REMOVE, edit: "remove" };
    }
    if (db.spec?.prometheus !== undefined && (db.spec.prometheus.tlsSecretKeyRef?.name ?? "") === "") {
      yield { listener: "the endpoint for Prometheus", path: "spec.prometheus.tlsSecretKeyRef", fix: "Name a Secret with a certificate" };
    }
  },

  *clientTls(db) {
    yield { channel: "clients", offered: hasTls(db.spec), minimumVersion: UNSTATED, path: TLS, fix: ENABLE };
    if (hasTls(db.spec)) {
      yield {
        channel: "clients",
        offered: true,
        minimumVersion: oldestLeft(setting(db.spec?.additionalMongodConfig, "net", "tls", "disabledProtocols")),
        path: PROTOCOLS,
        fix: REMOVE_PROTOCOLS,
      };
    }
  },

  *clusterTls(db) {
    yield { channel: "replication", offered: hasTls(db.spec), minimumVersion: UNSTATED, path: TLS, fix: ENABLE };
    if (hasTls(db.spec)) {
      yield {
        channel: "replication",
        offered: true,
        minimumVersion: oldestLeft(setting(db.spec?.additionalMongodConfig, "net", "tls", "disabledProtocols")),
        path: PROTOCOLS,
        fix: REMOVE_PROTOCOLS,
      };
    }
  },

  *outsideTls(db) {
    yield* directory(db.spec?.additionalMongodConfig, CONFIG);
    yield* podEndpoints(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *peerVerification(db) {
    if (hasTls(db.spec)) {
      yield* members(db.spec?.additionalMongodConfig, CONFIG);
      yield* connectionString("a client by its Secret", db.spec?.additionalConnectionStringConfig, "spec.additionalConnectionStringConfig");
      for (const [i, user] of (db.spec?.users ?? []).entries()) {
        yield* connectionString(say`user ${user.name}`, user.additionalConnectionStringConfig, say`spec.users[${i}].additionalConnectionStringConfig`);
      }
    }
  },

  *addressFilters(db) {
    yield* filters(db.spec);
  },

  *cryptoModules(db) {
    yield* modules(db.spec?.statefulSet?.spec?.template?.spec, MONGOD, POD);
  },

  *exposedServices(db) {
    yield* nodePorts(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *dataVolumes(db) {
    yield* volumes(db.spec?.statefulSet?.spec);
  },

  *nodeAccess(db) {
    yield* podAccess(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },
  *hardening(db) {
    yield* podHardening(db.spec?.statefulSet?.spec?.template?.spec, OWN, POD);
  },
  *containerImages(db) {
    yield* podImages(db.spec?.statefulSet?.spec?.template?.spec, POD);
  },

  *containers(db) {
    yield* containers(db.spec?.statefulSet?.spec?.template?.spec, OWN, POD);
    yield* unlisted(db.spec?.statefulSet?.spec?.template?.spec, MONGOD, POD);
    yield* unlisted(db.spec?.statefulSet?.spec?.template?.spec, AGENT, POD);
  },

  // MongoDB Community redacts nothing.
  *loggedData(db) {
    if (isVerbose(db.spec?.additionalMongodConfig)) {
      yield { log: "the log", carries: "everything", path: say`${CONFIG}["systemLog.verbosity"]`, fix: "Remove it: the default is 0" };
    }
    if (isSlowAlways(db.spec?.additionalMongodConfig)) {
      yield { log: "the log of slow commands", carries: "everything", path: say`${CONFIG}["operationProfiling.slowOpThresholdMs"]`, fix: "Raise it" };
    }
  },

  *logStreams(db) {
    yield* communityLog(db.spec);
  },

  defaultAccounts: notApplicable("the only account that the operator makes is its agent's, and it makes the password too"),
  auditLogs: notApplicable("MongoDB Community has no audit log"),
  accountStorage: notVisible("MongoDB keeps the hashes of passwords itself, and the operator keeps them in Secrets"),
  serverCertificates: notVisible("the object only names a Secret: whoever fills it renews the certificate"),
  rootCertificates: notVisible("the object only names a Secret or a ConfigMap: whoever fills it replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  backups: notVisible("this kind has no backups: another tool makes them"),
  dataKeys: notApplicable("MongoDB Community does not encrypt what it stores"),
  clusterGrants: notApplicable("a MongoDBCommunity grants no rights in the cluster"),
  storageClasses: notApplicable("a MongoDBCommunity is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: notApplicable("MongoDB Community asks no external provider"),
  podFields: inSchema("spec.statefulSet.spec"),
  serviceFields: inSchema(),
  dataEncryptionFields: notApplicable("MongoDB Community does not encrypt what it stores"),
  claimFields: inSchema("spec.statefulSet.spec"),
  storageClassFields: inSchema("spec.statefulSet.spec"),
});
