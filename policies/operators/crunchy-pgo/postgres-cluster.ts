import { type Infer, inSchema, lower, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { closesPlaintext, limitsAccount, passwordRules, plaintextReplication, plaintextRules, replicationByPassword } from "../../lib/pg-hba.ts";
import { statementAudit } from "../../lib/pg-audit.ts";
import { loggedStatements } from "../../lib/pg-log.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import { presenceState } from "../../lib/metrics.ts";
import { telemetryPeers, telemetryTls } from "../../lib/collector.ts";
import { type ExposedService, facts } from "../../vocabulary.ts";
import { credentials, keys, serviceCredentials } from "./credentials.ts";
import { clusterImages, hardening } from "./images.ts";
import { modules, serverCertificates } from "./certificates.ts";
import { logStreams } from "./logs.ts";
import { access, directories, poolPeers, storePeers } from "./outside.ts";
import { pgbouncerChecks, pgbouncerClients, pgbouncerPlaintext, pgbouncerServers } from "./pgbouncer.ts";
import { aboveRights, filters } from "./accounts.ts";
import { authenticationRules, PATRONI_RULES, parameter, parameterAt, parametersAt, patroniRules, RULES } from "./rules.ts";
import { postgresCluster as resource, type service as serviceSlice } from "./schema.ts";
import { clusterResources, sidecarNodeAccess, sidecarRights } from "./sidecars.ts";
import { backupTargets, volumes } from "./storage.ts";

// Who fits no rule is refused.
const END = "host all all all reject";
const NOBODY = "";
const MINIMUM = "ssl_min_protocol_version";
const RAISE = "Set it to TLSv1.2 or TLSv1.3";
const EXPORTERS = "spec.instrumentation.config.exporters";
const SIDECARS = "spec.proxy.pgBouncer.containers";
const NEW_PASSWORDS = "password_encryption";
const AUDITED = "pgaudit.log";

type Annotations = { readonly [key: string]: string | undefined };

// Nothing here limits who may come: only an annotation keeps a load balancer private.
function* service(name: string, given: Infer<typeof serviceSlice> | undefined, shared: Annotations, at: string): Generator<ExposedService> {
  if (given !== undefined) {
    yield {
      name,
      type: given.type,
      annotations: given.metadata?.annotations ?? {},
      sharedAnnotations: shared,
      sourceRanges: [],
      closedByDefault: false,
      path: say`${at}.type`,
      fix: "Set it to ClusterIP, or annotate a LoadBalancer as internal",
    };
  }
}

export const postgresCluster = facts(resource, {
  // Listed by name, even postgres gets a password, and may log in over the network.
  *administratorLogins(cluster) {
    for (const [i, user] of (cluster.spec?.users ?? []).entries()) {
      const name = user.name ?? "";
      const options = user.options ?? "";
      const rules = [...authenticationRules(cluster.spec, name), ...patroniRules(cluster.spec)];
      if (name === "postgres" || (/(^|[^a-z])superuser/iu.test(options) && !/nologin/iu.test(options))) {
        yield {
          account: name,
          from: rules.length > 0 && limitsAccount([...rules, END], name) ? "limited" : "anywhere",
          path: say`spec.users[${i}]`,
          fix: "Remove it or its option SUPERUSER, or limit it by a rule",
        };
      }
    }
  },

  *accountControl(cluster) {
    yield* aboveRights(cluster.spec);
  },

  *addressFilters(cluster) {
    yield* filters(cluster.spec);
  },

  // The operator's own rules for replicas ask for a certificate; others may let more in.
  *memberLogins(cluster) {
    yield* replicationByPassword(authenticationRules(cluster.spec, NOBODY), RULES);
    yield* replicationByPassword(patroniRules(cluster.spec), PATRONI_RULES);
  },

  *passwordHandling(cluster) {
    yield* passwordRules(authenticationRules(cluster.spec, NOBODY), RULES);
    yield* passwordRules(patroniRules(cluster.spec), PATRONI_RULES);
    if (lower(parameter(cluster.spec, NEW_PASSWORDS)) === "md5") {
      yield {
        subject: "every new password",
        method: "md5",
        path: parameterAt(cluster.spec, NEW_PASSWORDS),
        fix: "Set it to scram-sha-256",
        edit: { set: "scram-sha-256" },
      };
    }
    yield* pgbouncerChecks(cluster.spec?.proxy?.pgBouncer?.config?.global ?? {});
  },

  *inlineCredentials(cluster) {
    yield* credentials(cluster.spec);
  },

  *externalCredentials(cluster) {
    yield* serviceCredentials(cluster.spec);
  },

  *encryptionKeys(cluster) {
    yield* keys(cluster.spec);
  },

  // What the rules of `authentication` refuse, Patroni's, which come after them, cannot let in.
  *plaintextListeners(cluster) {
    const first = authenticationRules(cluster.spec, NOBODY);
    yield* plaintextRules(first, RULES);
    if (!closesPlaintext(first)) {
      yield* plaintextRules(patroniRules(cluster.spec), PATRONI_RULES);
    }
    yield* pgbouncerPlaintext(cluster.spec?.proxy?.pgBouncer?.config?.global ?? {});
    if (cluster.spec?.userInterface?.pgAdmin !== undefined) {
      yield { listener: "pgAdmin", path: "spec.userInterface.pgAdmin", fix: "Remove it, and make a PGAdmin with a certificate" };
    }
  },

  // pgAudit is always loaded (internal/pgaudit).
  *auditLogs(cluster) {
    yield* statementAudit(parameter(cluster.spec, AUDITED), parameter(cluster.spec, "pgaudit.role"), parametersAt(cluster.spec, AUDITED));
  },

  // A feature gate, off by default, has the collector of `instrumentation` take the exporter's place (internal/collector/util.go).
  *metricsEndpoints(cluster) {
    const isGiven = cluster.spec?.monitoring?.pgmonitor?.exporter !== undefined;
    yield {
      endpoint: "the exporter of pgMonitor",
      state: cluster.spec?.instrumentation !== undefined && !isGiven ? "elsewhere" : presenceState(isGiven),
      path: "spec.monitoring.pgmonitor.exporter",
      fix: "Add it, with an image if the operator knows none",
    };
  },

  *loggedData(cluster) {
    const own = cluster.spec?.config?.parameters;
    yield* loggedStatements(own, {}, "spec.config.parameters");
    yield* loggedStatements(
      cluster.spec?.patroni?.dynamicConfiguration?.postgresql?.parameters,
      own,
      "spec.patroni.dynamicConfiguration.postgresql.parameters",
    );
  },

  *logStreams(cluster) {
    yield* logStreams(cluster.spec);
  },

  // The operator sets `ssl` itself.
  *clientTls(cluster) {
    yield {
      channel: "clients",
      offered: true,
      minimumVersion: minimumTls(parameter(cluster.spec, MINIMUM)),
      path: parameterAt(cluster.spec, MINIMUM),
      fix: RAISE,
    };
    yield* pgbouncerClients(cluster.spec?.proxy?.pgBouncer?.config?.global ?? {});
  },

  *clusterTls(cluster) {
    yield {
      channel: "replication",
      offered: true,
      minimumVersion: minimumTls(parameter(cluster.spec, MINIMUM)),
      path: parameterAt(cluster.spec, MINIMUM),
      fix: RAISE,
    };
    yield* plaintextReplication(authenticationRules(cluster.spec, NOBODY), RULES);
    yield* plaintextReplication(patroniRules(cluster.spec), PATRONI_RULES);
    yield* pgbouncerServers(cluster.spec?.proxy?.pgBouncer?.config?.global ?? {});
  },

  *cloudAccess(cluster) {
    yield* access(cluster.spec);
  },

  *serverCertificates(cluster) {
    yield* serverCertificates(cluster.spec);
  },

  *cryptoModules(cluster) {
    yield* modules(cluster.spec);
  },

  *outsideTls(cluster) {
    yield* directories(cluster.spec);
    yield* telemetryTls(cluster.spec?.instrumentation?.config?.exporters, EXPORTERS);
  },

  // A PgBouncer without TLS to PostgreSQL is NM-5's.
  *peerVerification(cluster) {
    const global = cluster.spec?.proxy?.pgBouncer?.config?.global ?? {};
    if (global["server_tls_sslmode"] !== "disable" && global["server_tls_sslmode"] !== "allow") {
      yield* poolPeers(global);
    }
    yield* storePeers(cluster.spec?.backups?.pgbackrest?.global ?? {});
    yield* telemetryPeers(cluster.spec?.instrumentation?.config?.exporters, EXPORTERS);
  },

  *backups(cluster) {
    yield* backupTargets(cluster.spec);
  },

  *exposedServices(cluster) {
    const spec = cluster.spec;
    const shared = spec?.metadata?.annotations ?? {};
    yield* service("of the primary", spec?.service, shared, "spec.service");
    yield* service("of the replicas", spec?.replicaService, shared, "spec.replicaService");
    yield* service("of PgBouncer", spec?.proxy?.pgBouncer?.service, shared, "spec.proxy.pgBouncer.service");
    yield* service("of pgAdmin", spec?.userInterface?.pgAdmin?.service, shared, "spec.userInterface.pgAdmin.service");
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
    for (const [i, instance] of (cluster.spec?.instances ?? []).entries()) {
      yield* sidecarRights(instance.containers ?? [], say`spec.instances[${i}].containers`);
    }
    yield* sidecarRights(cluster.spec?.proxy?.pgBouncer?.containers ?? [], SIDECARS);
  },

  *nodeAccess(cluster) {
    yield* sidecarNodeAccess(cluster.spec);
  },

  *missingResources(cluster) {
    yield* clusterResources(cluster.spec);
  },

  rootCertificates: notVisible("the operator makes one authority for all its clusters, or a Secret of the user holds another"),
  certificateChains: notVisible("the Secret of a certificate holds its chain"),
  accountStorage: notVisible("PostgreSQL keeps them in its tables; the hash that it uses is judged with the passwords"),
  defaultAccounts: notApplicable("the operator makes every password and keeps it in a Secret: no field holds one"),
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  clusterGrants: notApplicable("a PostgresCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a PostgresCluster is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: inSchema("spec.authentication.rules", "spec.patroni.dynamicConfiguration"),
  podFields: inSchema("spec.instances.containers", "spec.instances.metadata"),
  serviceFields: inSchema("spec.service"),
  dataEncryptionFields: notApplicable("PostgreSQL does not encrypt what it stores"),
  claimFields: inSchema("spec.instances.dataVolumeClaimSpec"),
  storageClassFields: inSchema("spec.instances.dataVolumeClaimSpec"),
});
