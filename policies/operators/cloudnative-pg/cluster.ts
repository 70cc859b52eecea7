import { type Infer, inSchema, lower, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { literalKeys, literalSecrets } from "../../lib/literal-secrets.ts";
import {
  addressRules,
  closesPlaintext,
  directoryRules,
  limitsAccount,
  passwordRules,
  plaintextReplication,
  plaintextRules,
  replicationByPassword,
} from "../../lib/pg-hba.ts";
import { statementAudit } from "../../lib/pg-audit.ts";
import { loggedStatements } from "../../lib/pg-log.ts";
import { image, images } from "../../lib/images.ts";
import { privileged } from "../../lib/node-access.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import { missingOf } from "../../lib/resources.ts";
import { type BackupTarget, type DataVolume, type ExposedService, facts, type InlineCredential, type TlsChannel } from "../../vocabulary.ts";
import { serverTls, serverVerification } from "./external-clusters.ts";
import { clusterServiceCredentials } from "./external-credentials.ts";
import { certificateChains, rootCertificates, serverCertificates } from "./certificates.ts";
import { clusterAccess } from "./cloud-access.ts";
import { endpoint, environmentEndpoints } from "../../lib/endpoints.ts";
import { hardeningOf, profileOfPod } from "../../lib/hardening.ts";
import { roleControl } from "./roles.ts";
import { type barmanStore, cluster as resource, type serviceTemplate, type storage } from "./schema.ts";

const RULES = "spec.postgresql.pg_hba";
const CONTAINER = "postgres";
const KEEP_DEFAULT = "Remove the setting: the default is secure";
const MINIMUM = "spec.postgresql.parameters.ssl_min_protocol_version";

/** ED-1: barman asks the store to encrypt only where the object says so; stores other than S3 always encrypt. */
export function* barmanBackups(store: Infer<typeof barmanStore>, at: string): Generator<BackupTarget> {
  if ((store.destinationPath ?? "").startsWith("s3://")) {
    yield {
      target: "the base backup store",
      encryption: store.data?.encryption === undefined ? "elsewhere" : "on",
      path: say`${at}.data.encryption`,
      fix: "Set data.encryption to AES256 or aws:kms",
    };
    yield {
      target: "the WAL archive",
      encryption: store.wal?.encryption === undefined ? "elsewhere" : "on",
      path: say`${at}.wal.encryption`,
      fix: "Set wal.encryption to AES256 or aws:kms",
    };
  }
}

/** KSI-5: a service by its template; source ranges do not hold back its external addresses. */
export function* templateService(name: string, template: Infer<typeof serviceTemplate> | undefined, at: string): Generator<ExposedService> {
  yield {
    name,
    type: template?.spec?.type ?? "ClusterIP",
    annotations: template?.metadata?.annotations ?? {},
    sourceRanges: template?.spec?.loadBalancerSourceRanges ?? [],
    closedByDefault: false,
    path: say`${at}.spec.type`,
    fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
  };
  if ((template?.spec?.externalIPs ?? []).length > 0) {
    yield {
      name,
      type: "ExternalIP",
      annotations: {},
      sourceRanges: [],
      closedByDefault: false,
      path: say`${at}.spec.externalIPs`,
      fix: "Remove it",
      edit: "remove",
    };
  }
}

function* volume(name: string, given: Infer<typeof storage> | undefined, at: string): Generator<DataVolume> {
  const className = given?.storageClass ?? given?.pvcTemplate?.storageClassName;
  yield {
    volume: name,
    storage: className === undefined ? "default-class" : "class",
    className: className ?? "",
    path: given?.storageClass === undefined && className !== undefined ? say`${at}.pvcTemplate.storageClassName` : say`${at}.storageClass`,
    fix: "Name a storage class that encrypts",
  };
}

function* statedPasswords(statements: readonly string[], at: string): Generator<InlineCredential> {
  for (const [i, statement] of statements.entries()) {
    if (/PASSWORD[ \t\r\n]*((E|U&)?'|\$)/iu.test(statement)) {
      yield { what: "password in SQL", path: say`${at}[${i}]`, fix: "Use managed.roles with passwordSecret" };
    }
  }
}

function tls(channel: string, setting: string | undefined): TlsChannel {
  return { channel, offered: true, minimumVersion: minimumTls(setting ?? "TLSv1.3"), path: MINIMUM, fix: "Set it to TLSv1.3", edit: { set: "TLSv1.3" } };
}

export const cluster = facts(resource, {
  // The operator makes the passwords, or takes them from a Secret: no field holds one.
  *defaultAccounts() {
    yield { account: "postgres", password: "generated", path: "spec.superuserSecret", fix: "Name a Secret with a password of your own" };
  },

  *administratorLogins(cluster) {
    const rules = cluster.spec?.postgresql?.pg_hba ?? [];
    if (cluster.spec?.enableSuperuserAccess === true) {
      yield {
        account: "postgres",
        from: limitsAccount(rules, "postgres") ? "limited" : "anywhere",
        path: "spec.enableSuperuserAccess",
        fix: "Set it to false, or end pg_hba with host all postgres all reject",
      };
    }
    for (const [i, role] of (cluster.spec?.managed?.roles ?? []).entries()) {
      if (role.superuser === true && role.login === true && role.ensure !== "absent") {
        yield {
          account: role.name ?? "",
          from: limitsAccount(rules, role.name ?? "") ? "limited" : "anywhere",
          path: say`spec.managed.roles[${i}].superuser`,
          fix: "Set superuser or login to false, or reject the role in pg_hba",
        };
      }
    }
  },

  *passwordHandling(cluster) {
    yield* passwordRules(cluster.spec?.postgresql?.pg_hba ?? [], RULES);
    if (lower(cluster.spec?.postgresql?.parameters?.["password_encryption"] ?? "") === "md5") {
      yield {
        subject: "every new password",
        method: "md5",
        path: "spec.postgresql.parameters.password_encryption",
        fix: "Set it to scram-sha-256",
        edit: { set: "scram-sha-256" },
      };
    }
  },

  *inlineCredentials(cluster) {
    const initdb = cluster.spec?.bootstrap?.initdb;
    yield* literalSecrets(cluster.spec?.env ?? [], "spec.env");
    yield* statedPasswords(initdb?.postInitSQL ?? [], "spec.bootstrap.initdb.postInitSQL");
    yield* statedPasswords(initdb?.postInitApplicationSQL ?? [], "spec.bootstrap.initdb.postInitApplicationSQL");
    yield* statedPasswords(initdb?.postInitTemplateSQL ?? [], "spec.bootstrap.initdb.postInitTemplateSQL");
    for (const [i, external] of (cluster.spec?.externalClusters ?? []).entries()) {
      if ((external.connectionParameters?.["password"] ?? "") !== "") {
        yield {
          what: "password of an external cluster",
          path: say`spec.externalClusters[${i}].connectionParameters.password`,
          fix: "Use password with a Secret name and key",
        };
      }
      if ((external.connectionParameters?.["sslpassword"] ?? "") !== "") {
        yield {
          what: "passphrase of a key",
          path: say`spec.externalClusters[${i}].connectionParameters.sslpassword`,
          fix: "Use sslKey with a key that needs none",
        };
      }
    }
  },

  *externalCredentials(cluster) {
    yield* clusterServiceCredentials(cluster);
  },

  *cloudAccess(cluster) {
    yield* clusterAccess(cluster);
  },

  *encryptionKeys(cluster) {
    yield* literalKeys(cluster.spec?.env ?? [], "spec.env");
  },

  // The operator's own rules ask replicas for a certificate; the user's stand after those.
  *memberLogins(cluster) {
    yield* replicationByPassword(cluster.spec?.postgresql?.pg_hba ?? [], RULES);
  },

  *accountControl(cluster) {
    for (const [i, role] of (cluster.spec?.managed?.roles ?? []).entries()) {
      yield* roleControl(role, say`spec.managed.roles[${i}]`);
    }
  },

  // The operator puts `host all all all scram-sha-256` after the user's rules.
  *plaintextListeners(cluster) {
    const rules = cluster.spec?.postgresql?.pg_hba ?? [];
    yield* plaintextRules(rules, RULES);
    if (!closesPlaintext(rules)) {
      yield { listener: "the rule appended to pg_hba", path: RULES, fix: "Put hostnossl all all all reject first" };
    }
  },

  *clientTls(cluster) {
    yield tls("clients", cluster.spec?.postgresql?.parameters?.["ssl_min_protocol_version"]);
  },

  // The operator's own rules ask replicas for TLS with a client certificate.
  *clusterTls(cluster) {
    yield tls("replication", cluster.spec?.postgresql?.parameters?.["ssl_min_protocol_version"]);
    yield* plaintextReplication(cluster.spec?.postgresql?.pg_hba ?? [], RULES);
  },

  *serverCertificates(cluster) {
    yield* serverCertificates(cluster.spec?.certificates);
  },

  *rootCertificates(cluster) {
    yield* rootCertificates(cluster.spec?.certificates);
  },

  *certificateChains(cluster) {
    yield* certificateChains(cluster.spec?.certificates);
  },

  *cryptoModules(cluster) {
    yield { software: "PostgreSQL", image: cluster.spec?.imageName ?? "", path: "spec.imageName", fix: "Name an image built for FIPS" };
  },

  *outsideTls(cluster) {
    const ldap = cluster.spec?.postgresql?.ldap;
    yield* endpoint("backups", cluster.spec?.backup?.barmanObjectStore?.endpointURL, "spec.backup.barmanObjectStore.endpointURL");
    yield* environmentEndpoints(cluster.spec?.env ?? [], "spec.env");
    yield* serverTls(cluster.spec?.externalClusters ?? []);
    yield* directoryRules(cluster.spec?.postgresql?.pg_hba ?? [], RULES);
    if (ldap?.server !== undefined) {
      yield {
        channel: "LDAP",
        offered: ldap.scheme === "ldaps" || ldap.tls === true,
        minimumVersion: "",
        path: "spec.postgresql.ldap.tls",
        fix: "Set it to true, or scheme to ldaps",
      };
    }
  },

  *addressFilters(cluster) {
    yield* addressRules(cluster.spec?.postgresql?.pg_hba ?? [], true, RULES);
  },

  *peerVerification(cluster) {
    yield* serverVerification(cluster.spec?.externalClusters ?? []);
  },

  *backups(cluster) {
    const store = cluster.spec?.backup?.barmanObjectStore;
    if (store !== undefined) {
      yield* barmanBackups(store, "spec.backup.barmanObjectStore");
    }
    if (cluster.spec?.backup?.volumeSnapshot !== undefined) {
      yield { target: "a snapshot", encryption: "elsewhere", path: "spec.backup.volumeSnapshot.className", fix: "See that the class of the volume encrypts" };
    }
  },

  *exposedServices(cluster) {
    for (const [i, service] of (cluster.spec?.managed?.services?.additional ?? []).entries()) {
      const template = service.serviceTemplate;
      yield* templateService(template?.metadata?.name ?? "", template, say`spec.managed.services.additional[${i}].serviceTemplate`);
    }
  },

  // With one instance a budget would only keep the node from being drained.
  *disruptionBudgets(cluster) {
    if ((cluster.spec?.instances ?? 1) > 1) {
      yield {
        of: "its instances",
        state: cluster.spec?.enablePDB === false ? "off" : "there",
        path: "spec.enablePDB",
        fix: "Set it to true",
        edit: { set: true },
      };
    }
  },

  *dataVolumes(cluster) {
    const wal = cluster.spec?.walStorage;
    yield* volume("data", cluster.spec?.storage, "spec.storage");
    if (wal !== undefined) {
      yield* volume("WAL", wal, "spec.walStorage");
    }
    for (const [i, tablespace] of (cluster.spec?.tablespaces ?? []).entries()) {
      yield* volume(tablespace.name ?? "", tablespace.storage, say`spec.tablespaces[${i}].storage`);
    }
  },

  // The operator fills in what the container's context leaves open, securely; the container's context outweighs the pod's.
  *containers(cluster) {
    const context = cluster.spec?.securityContext;
    yield {
      name: CONTAINER,
      nonRoot: context?.runAsNonRoot === false ? "no" : "yes",
      escalation: context?.allowPrivilegeEscalation === true || context?.privileged === true ? "allowed" : "refused",
      path: "spec.securityContext",
      fix: KEEP_DEFAULT,
      editOfUser: { set: true, field: "runAsNonRoot" },
      editOfPrivileges: context?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
    };
    // A JSON patch, which the operator applies to every pod last (pods.go).
    if ((cluster.metadata?.annotations?.["cnpg.io/podPatch"] ?? "") !== "") {
      yield {
        name: CONTAINER,
        nonRoot: "elsewhere",
        escalation: "elsewhere",
        path: 'metadata.annotations["cnpg.io/podPatch"]',
        fix: KEEP_DEFAULT,
      };
    }
  },

  // Without it an image catalog names the image, or the operator.
  // The operator drops all capabilities, makes the root file system read-only and names the runtime's default profile, unless the object says
  // otherwise (specs/containers.go, cluster_funcs.go).
  *hardening(cluster) {
    const own = cluster.spec?.securityContext;
    const type = cluster.spec?.seccompProfile?.type;
    yield hardeningOf(CONTAINER, own, true, "spec", ".securityContext");
    if (own?.seccompProfile?.type === undefined && type !== undefined) {
      yield profileOfPod(CONTAINER, type, "spec");
    }
  },

  *containerImages(cluster) {
    yield* images([image(CONTAINER, cluster.spec?.imageName, "spec.imageName")]);
  },

  *nodeAccess(cluster) {
    yield* privileged(CONTAINER, cluster.spec?.securityContext, "spec.securityContext", false);
  },

  // The operator passes them on as they are (pkg/specs/pods.go).
  *missingResources(cluster) {
    yield* missingOf(CONTAINER, cluster.spec?.resources, "spec.resources");
  },

  // The operator loads pgAudit where any of its parameters is given (pkg/postgres/configuration.go).
  *auditLogs(cluster) {
    const parameters = cluster.spec?.postgresql?.parameters;
    yield* statementAudit(parameters?.["pgaudit.log"], parameters?.["pgaudit.role"], "spec.postgresql.parameters");
  },

  *loggedData(cluster) {
    yield* loggedStatements(cluster.spec?.postgresql?.parameters, {}, "spec.postgresql.parameters");
  },

  // Its manager starts every program with the log on standard output as JSON, and refuses log_destination and logging_collector.
  logStreams: notApplicable("every container logs JSON to standard output, and no field changes that"),
  accountStorage: notVisible("PostgreSQL keeps them in its tables; the hash that it uses is judged with the passwords"),
  metricsEndpoints: notApplicable("every instance offers them, and no field changes that"),
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  clusterGrants: notApplicable("a Cluster grants no rights"),
  storageClasses: notApplicable("a Cluster is no StorageClass"),

  accountFields: inSchema("spec.managed.roles"),
  authenticationFields: inSchema("spec.postgresql.ldap", "spec.postgresql.pg_hba"),
  podFields: inSchema("spec.env", "spec.projectedVolumeTemplate", "spec.serviceAccountTemplate"),
  serviceFields: inSchema("spec.managed.services"),
  dataEncryptionFields: notApplicable("PostgreSQL does not encrypt what it stores"),
  claimFields: inSchema("spec.storage.pvcTemplate"),
  storageClassFields: inSchema("spec.storage.storageClass", "spec.storage.pvcTemplate"),
});
