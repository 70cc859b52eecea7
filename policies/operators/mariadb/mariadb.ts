import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { privileged } from "../../lib/node-access.ts";
import { secretsIn } from "../../lib/environments.ts";
import { literalSecrets } from "../../lib/literal-secrets.ts";
import { switchState } from "../../lib/metrics.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts, type TlsChannel } from "../../vocabulary.ts";
import { agentLogin } from "./agents.ts";
import { auditLogs } from "./audit.ts";
import { mariadbAccess } from "./cloud-access.ts";
import { loggedData, logStreams } from "./logs.ts";
import { dataKeys, encryptionKeys } from "./encryption-keys.ts";
import { mariadbCertificates, mariadbRoots } from "./certificates.ts";
import { mariadbImages } from "./images.ts";
import { storeTls } from "./outside.ts";
import { mariadbServiceCredentials } from "./external-credentials.ts";
import { mariadbChains } from "./chains.ts";
import { container, service } from "./pods.ts";
import { mariadb as resource } from "./schema.ts";

// MariaDB decides: 1.2 or later.
const UNSTATED = "";
const CONFIGURATION = "spec.myCnf";
const NO_CLASS = "";
const TLS = "spec.tls.enabled";

// Options of my.cnf may be written with a dash or an underscore.
const REQUIRES_TLS = /(^|\n)[ \t]*require[_-]secure[_-]transport[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?(#|\n|$)/iu;
const NO_ACCOUNTS = /(^|\n)[ \t]*skip[_-]grant[_-]tables[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?(#|\n|$)/iu;
const OLD_HASH = /(^|\n)[ \t]*old[_-]passwords[ \t\r]*(=[ \t]*(1|on|true)[ \t\r]*)?(#|\n|$)/iu;
const SECRET = /(^|\n)[ \t]*(password|wsrep[_-]sst[_-]auth|ssl[_-]passphrase)[ \t]*=[ \t]*[^ \t\r\n]/iu;
const TLS_1_0 = /(^|\n)[ \t]*tls[_-]version[ \t]*=[^\n]*tlsv1\.0/iu;
const TLS_1_1 = /(^|\n)[ \t]*tls[_-]version[ \t]*=[^\n]*tlsv1\.1/iu;
const TLS_1_2 = /(^|\n)[ \t]*tls[_-]version[ \t]*=[^\n]*tlsv1\.2/iu;

function oldest(configuration: string): TlsChannel["minimumVersion"] {
  if (TLS_1_0.test(configuration)) {
    return "1.0";
  }
  if (TLS_1_1.test(configuration)) {
    return "1.1";
  }
  return TLS_1_2.test(configuration) ? "1.2" : UNSTATED;
}

// Without `tls` the operator turns TLS on; with `tls` but without `enabled` it is off (mariadb_types.go).
export const mariadb = facts(resource, {
  *defaultAccounts(db) {
    yield {
      account: "root",
      password: db.spec?.rootEmptyPassword === true ? "empty" : "generated",
      path: "spec.rootEmptyPassword",
      edit: "remove",
      fix: "Remove it: the operator then makes a password",
    };
  },

  *memberLogins(db) {
    if (db.spec?.galera?.enabled === true) {
      yield* agentLogin(db.spec.galera.agent, "spec.galera.agent");
    }
    if (db.spec?.replication?.enabled === true) {
      yield* agentLogin(db.spec.replication.agent, "spec.replication.agent");
    }
  },

  *metricsEndpoints(db) {
    yield { endpoint: "the exporter", state: switchState(db.spec?.metrics?.enabled), path: "spec.metrics.enabled", fix: "Set it to true" };
  },

  // The hash of MySQL 4.0, of 16 digits (mariadb.com/docs, old_passwords).
  *accountStorage(db) {
    if (OLD_HASH.test(db.spec?.myCnf ?? "")) {
      yield { passwords: "passwords of new accounts", kept: "broken-hash", path: CONFIGURATION, fix: "Remove old_passwords" };
    }
  },

  *auditLogs(db) {
    yield* auditLogs(db);
  },

  *dataKeys(db) {
    yield* dataKeys(db);
  },

  *loggedData(db) {
    yield* loggedData(db);
  },

  *logStreams(db) {
    yield* logStreams(db);
  },

  *encryptionKeys(db) {
    yield* encryptionKeys(db);
  },

  *accountControl(db) {
    if (NO_ACCOUNTS.test(db.spec?.myCnf ?? "")) {
      yield { subject: "the database", state: "off", path: CONFIGURATION, fix: "Remove skip_grant_tables" };
    }
  },

  *inlineCredentials(db) {
    yield* literalSecrets(db.spec?.env ?? [], "spec.env");
    yield* literalSecrets(db.spec?.galera?.agent?.env ?? [], "spec.galera.agent.env");
    yield* secretsIn(db.spec?.initContainers, "spec.initContainers");
    yield* secretsIn(db.spec?.sidecarContainers, "spec.sidecarContainers");
    if (SECRET.test(db.spec?.myCnf ?? "")) {
      yield { what: "password in my.cnf", path: CONFIGURATION, fix: "Use myCnfConfigMapKeyRef, or a Secret mounted as a file" };
    }
  },

  *externalCredentials(db) {
    yield* mariadbServiceCredentials(db);
  },

  *cloudAccess(db) {
    yield* mariadbAccess(db);
  },

  *plaintextListeners(db) {
    const tls = db.spec?.tls;
    const isEnabled = tls === undefined || tls.enabled === true;
    if (!isEnabled || !(tls?.required === true || REQUIRES_TLS.test(db.spec?.myCnf ?? ""))) {
      yield {
        listener: "MariaDB",
        path: "spec.tls.required",
        fix: "Set it to true, and tls.enabled as well",
        edit: tls?.enabled === true ? { set: true } : undefined,
      };
    }
  },

  *clientTls(db) {
    const tls = db.spec?.tls;
    yield {
      channel: "clients",
      offered: tls === undefined || tls.enabled === true,
      minimumVersion: UNSTATED,
      path: TLS,
      fix: "Set it to true",
      edit: { set: true },
    };
    yield { channel: "clients", offered: true, minimumVersion: oldest(db.spec?.myCnf ?? ""), path: CONFIGURATION, fix: "Set tls_version to TLSv1.3" };
  },

  *clusterTls(db) {
    const tls = db.spec?.tls;
    const isGalera = db.spec?.galera?.enabled === true;
    if (isGalera || db.spec?.replication?.enabled === true) {
      yield {
        channel: "replication",
        offered: tls === undefined || tls.enabled === true,
        minimumVersion: UNSTATED,
        path: TLS,
        fix: "Set it to true",
        edit: { set: true },
      };
    }
    // A new member gets all data, and this is off unless it is asked for.
    if (isGalera) {
      yield {
        channel: "Galera state transfers",
        offered: tls?.enabled === true && tls.galeraSSTEnabled === true,
        minimumVersion: UNSTATED,
        path: "spec.tls.galeraSSTEnabled",
        fix: "Set it to true, and tls.enabled as well",
        edit: tls?.enabled === true ? { set: true } : undefined,
      };
    }
  },

  *serverCertificates(db) {
    if (db.spec?.tls?.enabled === true) {
      yield* mariadbCertificates(db.spec.tls);
    }
  },

  *rootCertificates(db) {
    if (db.spec?.tls?.enabled === true) {
      yield* mariadbRoots(db.spec.tls);
    }
  },

  *certificateChains(db) {
    yield* mariadbChains(db.spec?.tls);
  },

  *cryptoModules(db) {
    yield { software: "MariaDB", image: db.spec?.image ?? "", path: "spec.image", fix: "Name an image built for FIPS" };
  },

  *outsideTls(db) {
    yield* storeTls(db.spec?.bootstrapFrom?.s3, db.spec?.bootstrapFrom?.azureBlob, "spec.bootstrapFrom");
  },

  *exposedServices(db) {
    yield* service("of MariaDB", db.spec?.service, "spec.service");
    yield* service("of the primary", db.spec?.primaryService, "spec.primaryService");
    yield* service("of the secondaries", db.spec?.secondaryService, "spec.secondaryService");
  },

  *dataVolumes(db) {
    const storage = db.spec?.storage;
    const className = storage?.storageClassName ?? storage?.volumeClaimTemplate?.storageClassName ?? "";
    if (storage?.ephemeral === true) {
      yield {
        volume: "data",
        storage: "ephemeral",
        className: NO_CLASS,
        path: "spec.storage.ephemeral",
        fix: "Remove it, and name a storage class that encrypts",
      };
    } else {
      yield {
        volume: "data",
        storage: className === "" ? "default-class" : "class",
        className,
        path: "spec.storage.storageClassName",
        fix: "Name a storage class that encrypts",
      };
    }
  },

  *containers(db) {
    yield* container("mariadb", "spec.securityContext", db.spec?.podSecurityContext, db.spec?.securityContext);
    // The agent is in every pod of Galera, with a context of its own (container_builder.go).
    if (db.spec?.galera?.enabled === true) {
      yield* container("agent", "spec.galera.agent.securityContext", db.spec.podSecurityContext, db.spec.galera.agent?.securityContext);
    }
  },

  *nodeAccess(db) {
    yield* privileged("mariadb", db.spec?.securityContext, "spec.securityContext", false);
    if (db.spec?.galera?.enabled === true) {
      yield* privileged("agent", db.spec.galera.agent?.securityContext, "spec.galera.agent.securityContext", false);
    }
  },

  *missingResources(db) {
    yield* missingOf("mariadb", db.spec?.resources, "spec.resources");
  },

  *containerImages(db) {
    yield* mariadbImages(db.spec);
  },

  passwordHandling: notVisible("passwords are in Secrets"),
  administratorLogins: notVisible("the operator makes root for every address, whatever the object says: a NetworkPolicy limits it"),
  addressFilters: notVisible("the operator makes the first user for every address, whatever the object says: a NetworkPolicy limits it"),
  peerVerification: notVisible("the version of MariaDB decides whether a replica verifies its primary"),
  backups: notApplicable("a Backup or PhysicalBackup says where backups go"),
  clusterGrants: notApplicable("a MariaDB grants no rights in the cluster"),
  storageClasses: notApplicable("a MariaDB is no StorageClass"),

  accountFields: notApplicable("a User is an object of its own"),
  authenticationFields: notApplicable("a User names its plugin"),
  podFields: inSchema("spec.env", "spec.sidecarContainers", "spec.volumes"),
  serviceFields: inSchema("spec.service"),
  dataEncryptionFields: inSchema("spec.myCnf"),
  claimFields: inSchema("spec.storage.volumeClaimTemplate"),
  storageClassFields: inSchema("spec.storage.storageClassName", "spec.storage.volumeClaimTemplate"),
});
