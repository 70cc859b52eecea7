// YBCluster, of the older operator, which is no longer maintained. `tls.enabled` only hands certificates to the servers: flags
// turn TLS on (README.md).
import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import type { DataVolume, ExposedService } from "../../vocabulary.ts";
import { image, images, joined } from "../../lib/images.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { addresses, administrator, isOff, isOn, logs, passwords, peers, plaintext, protocols, RULES, services, settings } from "./flags.ts";
import { clusterLogs } from "./logs.ts";
import { type clusterSpec, type flagList, cluster as resource } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Flags = Infer<typeof flagList> | undefined;

// In quotes a value may have blanks and commas.
const AUDITS = /(^|[,"])[ \t]*pgaudit\.(log[ \t]*=[ \t']*(all|ddl|function|misc|misc_set|read|role|write)|role[ \t]*=[ \t']*[a-z_])/iu;
const UNSTATED = "";
const NO_RULES = "";
const TSERVERS = "spec.tserver.gflags";
const MASTERS = "spec.master.gflags";
const CERTIFY = "node_to_node_encryption_use_client_certificates";
const LEAVE = "Move to a YBUniverse, whose authority is kept in a Secret";

function hasFlag(given: Flags, name: string): boolean {
  return (given ?? []).some((flag) => flag.key === name && isOn(flag.value));
}

function refuses(given: Flags, name: string): boolean {
  return (given ?? []).some((flag) => flag.key === name && isOff(flag.value));
}

function encryptsClients(spec: Spec): boolean {
  return spec?.tls?.enabled === true && hasFlag(spec.tserver?.gflags, "use_client_to_server_encryption");
}

function encryptsNodes(spec: Spec): boolean {
  const name = "use_node_to_node_encryption";
  return spec?.tls?.enabled === true && hasFlag(spec.master?.gflags, name) && hasFlag(spec.tserver?.gflags, name);
}

/** pgAudit is loaded always: it logs what its own parameter names (docs.yugabyte.com, audit logging). */
function audits(given: Flags): boolean {
  return (given ?? []).some((flag) => flag.key === "ysql_pg_conf_csv" && AUDITS.test(flag.value ?? ""));
}

function* service(name: string, isOpen: boolean, path: string): Generator<ExposedService> {
  if (isOpen) {
    yield {
      name,
      type: "LoadBalancer",
      annotations: {},
      sourceRanges: [],
      closedByDefault: false,
      path: say`${path}`,
      fix: "Set it to false",
      edit: { set: false },
    };
  }
}

/** Where none is named, the operator names one (ybcluster_controller.go). */
function* volume(name: string, className: string | undefined, path: string): Generator<DataVolume> {
  yield {
    volume: name,
    storage: "class",
    className: (className ?? "") === "" ? "standard" : (className ?? ""),
    path: say`${path}`,
    fix: "Name a storage class that encrypts",
  };
}

export const cluster = facts(resource, {
  *accountControl(db) {
    if (!hasFlag(db.spec?.tserver?.gflags, "ysql_enable_auth")) {
      yield { subject: "YSQL", state: "off", path: TSERVERS, fix: "Set ysql_enable_auth to true" };
    }
    if (!hasFlag(db.spec?.tserver?.gflags, "use_cassandra_authentication") && !refuses(db.spec?.tserver?.gflags, "start_cql_proxy")) {
      yield { subject: "YCQL", state: "off", path: TSERVERS, fix: "Set use_cassandra_authentication to true, or start_cql_proxy to false" };
    }
  },

  *administratorLogins(db) {
    for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
      if (flag.key === RULES) {
        yield* administrator(flag.value ?? "", say`${TSERVERS}[${i}].value`);
      }
    }
    if (!(db.spec?.tserver?.gflags ?? []).some((flag) => flag.key === RULES)) {
      yield* administrator(NO_RULES, TSERVERS);
    }
  },

  *addressFilters(db) {
    for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
      if (flag.key === RULES) {
        yield* addresses(flag.value ?? "", say`${TSERVERS}[${i}].value`);
      }
    }
    if (!(db.spec?.tserver?.gflags ?? []).some((flag) => flag.key === RULES)) {
      yield* addresses(NO_RULES, TSERVERS);
    }
  },

  *passwordHandling(db) {
    for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
      yield* passwords(flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
    }
  },

  *memberLogins(db) {
    const isCertified = encryptsNodes(db.spec) && hasFlag(db.spec?.master?.gflags, CERTIFY) && hasFlag(db.spec?.tserver?.gflags, CERTIFY);
    yield {
      members: "nodes",
      by: isCertified ? "certificate-or-secret" : "nothing",
      path: MASTERS,
      fix: "Set node_to_node_encryption_use_client_certificates to true, in those of tserver too",
    };
  },

  *inlineCredentials(db) {
    if ((db.spec?.tls?.rootCA?.key ?? "") !== "") {
      yield { what: "key of the authority", path: "spec.tls.rootCA.key", fix: LEAVE };
    }
  },

  *externalCredentials(db) {
    for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
      yield* services(flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
    }
  },

  // YSQL takes no plaintext where clients have TLS; the others do until they are told (secure_stream.cc).
  *plaintextListeners(db) {
    if (!encryptsClients(db.spec)) {
      yield { listener: "YugabyteDB", path: TSERVERS, fix: "Set use_client_to_server_encryption to true, and tls.enabled" };
    } else {
      if (!refuses(db.spec?.tserver?.gflags, "allow_insecure_connections")) {
        yield { listener: "YCQL", path: TSERVERS, fix: "Set allow_insecure_connections to false" };
      }
      for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
        yield* plaintext(flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
      }
    }
  },

  *clientTls(db) {
    if (!encryptsClients(db.spec)) {
      yield {
        channel: "clients",
        offered: false,
        minimumVersion: UNSTATED,
        path: TSERVERS,
        fix: "Set use_client_to_server_encryption to true, and tls.enabled",
      };
    } else {
      for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
        yield* protocols("clients", flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
        yield* settings(flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
      }
    }
  },

  *clusterTls(db) {
    if (!encryptsNodes(db.spec)) {
      yield {
        channel: "nodes",
        offered: false,
        minimumVersion: UNSTATED,
        path: MASTERS,
        fix: "Set use_node_to_node_encryption to true, in those of tserver too, and tls.enabled",
      };
    } else {
      yield {
        channel: "nodes that ask for none",
        offered: refuses(db.spec?.master?.gflags, "allow_insecure_connections") && refuses(db.spec?.tserver?.gflags, "allow_insecure_connections"),
        minimumVersion: UNSTATED,
        path: MASTERS,
        fix: "Set allow_insecure_connections to false, in those of tserver too",
      };
      for (const [i, flag] of (db.spec?.master?.gflags ?? []).entries()) {
        yield* protocols("nodes", flag.key ?? "", flag.value ?? "", say`${MASTERS}[${i}].value`);
      }
      for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
        yield* protocols("nodes", flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
      }
    }
  },

  *peerVerification(db) {
    if (encryptsNodes(db.spec)) {
      for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
        yield* peers(flag.key ?? "", flag.value ?? "", say`${TSERVERS}[${i}].value`);
      }
      for (const [i, flag] of (db.spec?.master?.gflags ?? []).entries()) {
        yield* peers(flag.key ?? "", flag.value ?? "", say`${MASTERS}[${i}].value`);
      }
    }
  },

  // The operator makes them for ten years (ybcluster_create_controller.go).
  *serverCertificates(db) {
    if (db.spec?.tls?.enabled === true) {
      yield { certificate: "the certificate of each node", renewal: "long", path: "spec.tls.enabled", fix: "Move to a YBUniverse with a YBCertificate" };
    }
  },

  *rootCertificates(db) {
    if ((db.spec?.tls?.rootCA?.cert ?? "") !== "") {
      yield { certificate: "the authority", renewal: "by-hand", path: "spec.tls.rootCA.cert", fix: LEAVE };
    }
  },

  *containerImages(db) {
    yield* images([image("yugabyte", joined(db.spec?.image?.repository, db.spec?.image?.tag), "spec.image")]);
  },

  // The operator passes them on as they are (ybcluster_create_controller.go).
  *missingResources(db) {
    yield* missingOf("yb-master", db.spec?.master?.resources, "spec.master.resources");
    yield* missingOf("yb-tserver", db.spec?.tserver?.resources, "spec.tserver.resources");
  },

  *cryptoModules(db) {
    yield {
      software: "YugabyteDB",
      image: say`${db.spec?.image?.repository}:${db.spec?.image?.tag}`,
      path: "spec.image",
      fix: "Name an image built for FIPS",
    };
  },

  // Both are for the pages that show a server's state; that of tservers is made where their port is named.
  *exposedServices(db) {
    yield* service("yb-master-ui", db.spec?.master?.enableLoadBalancer === true, "spec.master.enableLoadBalancer");
    yield* service(
      "yb-tserver-ui",
      db.spec?.tserver?.enableLoadBalancer === true && (db.spec.tserver.tserverUIPort ?? 0) !== 0,
      "spec.tserver.enableLoadBalancer",
    );
  },

  *dataVolumes(db) {
    yield* volume("of masters", db.spec?.master?.storage?.storageClass, "spec.master.storage.storageClass");
    yield* volume("of tservers", db.spec?.tserver?.storage?.storageClass, "spec.tserver.storage.storageClass");
  },

  *auditLogs(db) {
    yield {
      log: "the audit log of YSQL",
      state: audits(db.spec?.tserver?.gflags) ? "on" : "unset",
      path: TSERVERS,
      fix: "Set pgaudit.log in ysql_pg_conf_csv",
    };
    if (!refuses(db.spec?.tserver?.gflags, "start_cql_proxy")) {
      yield {
        log: "the audit log of YCQL",
        state: hasFlag(db.spec?.tserver?.gflags, "ycql_enable_audit_log") ? "on" : "unset",
        path: TSERVERS,
        fix: "Set ycql_enable_audit_log to true",
      };
    }
  },

  metricsEndpoints: notApplicable("every server offers them, at prometheus-metrics"),
  *loggedData(db) {
    for (const [i, flag] of (db.spec?.tserver?.gflags ?? []).entries()) {
      yield* logs(flag.key ?? "", flag.value ?? "", say`spec.tserver.gflags[${i}].value`);
    }
  },

  *logStreams(db) {
    yield* clusterLogs(db.spec?.tserver?.gflags);
  },

  accountStorage: notVisible("YugabyteDB keeps the hashes of passwords in its own tables"),
  backups: notVisible("this operator makes no backups"),
  certificateChains: notVisible("any chain is taken, and the object holds it encoded"),
  cloudAccess: notApplicable("it uses no resource of a cloud"),
  clusterGrants: notApplicable("a YBCluster grants no rights in the cluster"),
  containers: notVisible("the operator states no context of containers, and no field does"),
  dataKeys: notVisible("an administrator hands the key to servers that run"),
  defaultAccounts: notVisible("YugabyteDB makes its accounts with published passwords, which only a client changes"),
  encryptionKeys: notVisible("an administrator hands the key to servers that run"),
  outsideTls: notVisible("a flag of YSQL or YCQL may name a directory"),
  storageClasses: notApplicable("a YBCluster is no StorageClass"),

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.tserver.gflags"),
  podFields: inSchema(),
  serviceFields: inSchema(),
  dataEncryptionFields: inSchema(),
  claimFields: inSchema(),
  storageClassFields: inSchema("spec.tserver.storage.storageClass"),
});
