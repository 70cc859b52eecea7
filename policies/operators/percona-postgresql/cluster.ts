import { type Infer, inSchema, lower, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { statementAudit } from "../../lib/pg-audit.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import { monitoring, monitoringPeer } from "../../lib/metrics.ts";
import { type AuditLog, facts, type PasswordHandling, type TlsChannel } from "../../vocabulary.ts";
import { checks, clients, plaintextClients, servers } from "./bouncer.ts";
import { roots, servers as serverCertificates } from "./certificates.ts";
import { credentials, keys, serviceCredentials } from "./credentials.ts";
import { clusterImages, hardening } from "./images.ts";
import { loggedData, logStreams } from "./logs.ts";
import { PARAMETERS, parameter } from "./parameters.ts";
import { missingResources, nodeAccess } from "./node.ts";
import { access, extensionsTls, peers } from "./outside.ts";
import { containers, service } from "./pods.ts";
import { administrators, control, directories, filters, memberLogins, methods, plaintext, replication, secretsOfRules } from "./rules.ts";
import { type clusterSpec, cluster as resource } from "./schema.ts";
import { stores, volumes } from "./storage.ts";

type Spec = Infer<typeof clusterSpec>;

function* encryptionOfPasswords(setting: string | undefined): Generator<PasswordHandling> {
  if (lower(setting ?? "") === "md5") {
    yield {
      subject: "every new password",
      method: "md5",
      path: `${PARAMETERS}.password_encryption`,
      fix: "Set it to scram-sha-256",
      edit: { set: "scram-sha-256" },
    };
  }
}

function* versionOfTls(setting: string | undefined): Generator<TlsChannel> {
  yield {
    channel: "clients",
    offered: true,
    minimumVersion: minimumTls(setting ?? ""),
    path: `${PARAMETERS}.ssl_min_protocol_version`,
    fix: "Set it to TLSv1.2 or TLSv1.3",
  };
}

/** The library is loaded unless the object says no (perconapgcluster_types.go). */
function* audit(spec: Spec | undefined): Generator<AuditLog> {
  if (spec?.extensions?.builtin?.pg_audit === false) {
    yield { log: "pgAudit", state: "off", path: "spec.extensions.builtin.pg_audit", fix: "Remove it, and set pgaudit.log" };
  } else {
    yield* statementAudit(parameter(spec, "pgaudit.log"), parameter(spec, "pgaudit.role"), PARAMETERS);
  }
}

export const cluster = facts(resource, {
  *administratorLogins(cluster) {
    yield* administrators(cluster.spec);
  },

  *addressFilters(cluster) {
    yield* filters(cluster.spec);
  },

  *accountControl(cluster) {
    yield* control(cluster.spec);
  },

  // The operator's own rules for replicas ask for a certificate; others may let more in.
  *memberLogins(cluster) {
    yield* memberLogins(cluster.spec);
  },

  *metricsEndpoints(cluster) {
    yield* monitoring(cluster.spec?.pmm?.enabled);
  },

  *passwordHandling(cluster) {
    yield* methods(cluster.spec);
    yield* checks(cluster.spec?.proxy?.pgBouncer);
    yield* encryptionOfPasswords(parameter(cluster.spec, "password_encryption"));
  },

  *inlineCredentials(cluster) {
    yield* credentials(cluster.spec);
  },

  *externalCredentials(cluster) {
    yield* serviceCredentials(cluster.spec);
    yield* secretsOfRules(cluster.spec);
  },

  *encryptionKeys(cluster) {
    yield* keys(cluster.spec);
  },

  *cloudAccess(cluster) {
    yield* access(cluster.spec);
  },

  *plaintextListeners(cluster) {
    yield* plaintext(cluster.spec);
    yield* plaintextClients(cluster.spec?.proxy?.pgBouncer);
  },

  // TLS is always on: the operator sets `ssl` after what the object says (postgres/parameters.go).
  *clientTls(cluster) {
    yield* versionOfTls(parameter(cluster.spec, "ssl_min_protocol_version"));
    yield* clients(cluster.spec?.proxy?.pgBouncer);
  },

  // Replicas of the cluster itself show a certificate; rules may let others in.
  *clusterTls(cluster) {
    yield* replication(cluster.spec);
    yield* servers(cluster.spec?.proxy?.pgBouncer);
  },

  *outsideTls(cluster) {
    yield* directories(cluster.spec);
    yield* extensionsTls(cluster.spec);
  },

  *cryptoModules(cluster) {
    yield { software: "PostgreSQL", image: cluster.spec?.image ?? "", path: "spec.image", fix: "Name an image built for FIPS" };
    yield {
      software: "PgBouncer",
      image: cluster.spec?.proxy?.pgBouncer?.image ?? "",
      path: "spec.proxy.pgBouncer.image",
      fix: "Name an image built for FIPS",
    };
  },

  *peerVerification(cluster) {
    yield* peers(cluster.spec);
    yield* monitoringPeer(cluster.spec?.pmm?.enabled);
  },

  *serverCertificates(cluster) {
    yield* serverCertificates(cluster.spec);
  },

  *rootCertificates(cluster) {
    yield* roots(cluster.spec);
  },

  *backups(cluster) {
    yield* stores(cluster.spec);
  },

  *auditLogs(cluster) {
    yield* audit(cluster.spec);
  },

  *loggedData(cluster) {
    yield* loggedData(cluster.spec);
  },

  *logStreams(cluster) {
    yield* logStreams(cluster.spec);
  },

  *exposedServices(cluster) {
    yield* service("of the primary", cluster.spec?.expose, "spec.expose");
    yield* service("of the replicas", cluster.spec?.exposeReplicas, "spec.exposeReplicas");
    yield* service("of PgBouncer", cluster.spec?.proxy?.pgBouncer?.expose, "spec.proxy.pgBouncer.expose");
  },

  *dataVolumes(cluster) {
    yield* volumes(cluster.spec);
  },

  *hardening(cluster) {
    yield* hardening(cluster.spec);
  },

  *containerImages(cluster) {
    yield* clusterImages(cluster.spec);
  },

  *containers(cluster) {
    yield* containers(cluster.spec);
  },

  *nodeAccess(cluster) {
    yield* nodeAccess(cluster.spec);
  },

  *missingResources(cluster) {
    yield* missingResources(cluster.spec);
  },

  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  accountStorage: notVisible("PostgreSQL keeps them in its tables; the hash that it uses is judged with the passwords"),
  defaultAccounts: notVisible("the operator makes every password, or takes it from a Secret"),
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  clusterGrants: notApplicable("a PerconaPGCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a PerconaPGCluster is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: inSchema("spec.authentication.rules", "spec.patroni.dynamicConfiguration"),
  podFields: inSchema("spec.instances.env", "spec.instances.sidecars"),
  serviceFields: inSchema("spec.expose"),
  dataEncryptionFields: notApplicable("PostgreSQL does not encrypt what it stores"),
  claimFields: inSchema("spec.instances.dataVolumeClaimSpec"),
  storageClassFields: inSchema("spec.instances.dataVolumeClaimSpec"),
});
