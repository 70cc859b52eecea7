// The operator makes an SGCluster of the coordinator and of each shard. Overrides of a shard reach its pods, not its rules and
// settings (StackGresShardedClusterForUtil.java).
import { inSchema, notApplicable, notVisible, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { ruleSecrets } from "../../lib/pg-hba.ts";
import { facts, type TlsChannel } from "../../vocabulary.ts";
import { chains, hasTls, serverCertificates } from "./certificates.ts";
import { logStreams } from "./logs.ts";
import { isPooled, rulesAt, rulesOf } from "./member.ts";
import { exporter } from "./metrics.ts";
import { addresses, administrator, byPgBouncer, clients, passwords, plaintext, plaintextPgBouncer, replication, source } from "./network.ts";
import { claim, containers, hardening, hostDirectories, images, nodeAccess, ownContainers, secrets, serviceSecrets } from "./pods.ts";
import { shardedCluster as resource } from "./schema.ts";
import { service } from "./services.ts";
import { snapshots } from "./snapshots.ts";
import { UNSEEN } from "./unseen.ts";

type Shards = NonNullable<ObjectOf<typeof resource>["spec"]>["shards"];
type Override = NonNullable<NonNullable<Shards>["overrides"]>[number];

const COORDINATOR = "spec.coordinator";
const SHARDS = "spec.shards";
const COORDINATOR_PODS = "spec.coordinator.pods";
const SHARDS_PODS = "spec.shards.pods";
const SUPERUSER = "spec.configurations.credentials.users.superuser.username";
const AUTHENTICATOR = "spec.configurations.credentials.users.authenticator.username";
const NOWHERE = "";
const PROXY_TYPE = "shardingsphere";
const PROXY = "ShardingSphere";
const PROXY_AT = "spec.coordinator.configurations.shardingSphere.properties";
const SEE_TO_PROXY = "See to it in the properties";
const UNSTATED = "";
const UNPOOL = "Set it to true";
const BY_CLUSTERS = notVisible("the operator makes SGClusters of it, which are judged themselves");

/** Whether a shard gets PgBouncer back: the CRD turns it on where an override of the pods does not say. */
function isPooledAgain(shards: Shards, override: Override): boolean {
  return !isPooled(shards) && override.pods !== undefined && isPooled(override);
}

/** ShardingSphere's own proxy is the coordinator then, and its free properties say whether it and its registry have TLS. */
function* byProxy(type: string | undefined): Generator<TlsChannel> {
  if (type === PROXY_TYPE) {
    yield { channel: PROXY, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: PROXY_AT, fix: SEE_TO_PROXY };
  }
}

export const shardedCluster = facts(resource, {
  ...UNSEEN,
  *administratorLogins(db) {
    const users = db.spec?.configurations?.credentials?.users;
    const superuser = users?.superuser?.username === undefined ? NOWHERE : SUPERUSER;
    const authenticator = users?.authenticator?.username === undefined ? NOWHERE : AUTHENTICATOR;
    yield* administrator("postgres", superuser, db.spec?.coordinator, COORDINATOR);
    yield* administrator("authenticator", authenticator, db.spec?.coordinator, COORDINATOR);
    yield* administrator("postgres", superuser, db.spec?.shards, SHARDS);
    yield* administrator("authenticator", authenticator, db.spec?.shards, SHARDS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      if (isPooledAgain(db.spec?.shards, override)) {
        yield { account: "postgres", from: "anywhere", path: say`spec.shards.overrides[${i}].pods.disableConnectionPooling`, fix: UNPOOL };
        yield { account: "authenticator", from: "anywhere", path: say`spec.shards.overrides[${i}].pods.disableConnectionPooling`, fix: UNPOOL };
      }
    }
  },

  *passwordHandling(db) {
    yield* passwords(db.spec?.coordinator, COORDINATOR);
    yield* passwords(db.spec?.shards, SHARDS);
  },

  *inlineCredentials(db) {
    yield* secrets(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* secrets(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* secrets(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  *externalCredentials(db) {
    yield* ruleSecrets(rulesOf(db.spec?.coordinator), rulesAt(COORDINATOR));
    yield* ruleSecrets(rulesOf(db.spec?.shards), rulesAt(SHARDS));
    yield* serviceSecrets(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* serviceSecrets(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* serviceSecrets(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  *plaintextListeners(db) {
    const own = `${db.metadata?.name ?? ""}-default`;
    yield* plaintext(db.spec?.coordinator, own, COORDINATOR);
    yield* plaintext(db.spec?.shards, own, SHARDS);
    if (db.spec?.type === PROXY_TYPE) {
      yield { listener: PROXY, decided: "elsewhere", path: PROXY_AT, fix: SEE_TO_PROXY };
    }
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      if (isPooledAgain(db.spec?.shards, override)) {
        yield* plaintextPgBouncer(db.spec?.shards, own, say`spec.shards.overrides[${i}].pods.disableConnectionPooling`, UNPOOL);
      }
    }
  },

  *clientTls(db) {
    yield* clients(hasTls(db.spec?.postgres?.ssl), db.spec?.coordinator, COORDINATOR);
    yield* clients(hasTls(db.spec?.postgres?.ssl), db.spec?.shards, SHARDS);
    yield* byProxy(db.spec?.type);
  },

  *clusterTls(db) {
    yield* replication(hasTls(db.spec?.postgres?.ssl), db.spec?.coordinator, COORDINATOR);
    yield* replication(hasTls(db.spec?.postgres?.ssl), db.spec?.shards, SHARDS);
    yield* source(db.spec?.replicateFrom?.instance?.external !== undefined);
    yield* byProxy(db.spec?.type);
  },

  *serverCertificates(db) {
    yield* serverCertificates(db.spec?.postgres?.ssl);
  },

  *certificateChains(db) {
    yield* chains(db.spec?.postgres?.ssl);
  },

  *addressFilters(db) {
    yield* addresses(db.spec?.coordinator, COORDINATOR);
    yield* addresses(db.spec?.shards, SHARDS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      if (isPooledAgain(db.spec?.shards, override)) {
        yield byPgBouncer(say`spec.shards.overrides[${i}]`);
      }
    }
  },

  *logStreams(db) {
    yield* logStreams(db.spec?.distributedLogs?.sgDistributedLogs);
  },

  *backups(db) {
    yield* snapshots(db.spec?.configurations?.backups);
  },

  *exposedServices(db) {
    const services = db.spec?.postgresServices;
    const annotations = db.spec?.metadata?.annotations;
    const shared = annotations?.allResources ?? {};
    yield* service("of the coordinator", services?.coordinator?.any, annotations?.coordinatorAnyService ?? {}, shared, "spec.postgresServices.coordinator.any");
    yield* service(
      "of the primary coordinator",
      services?.coordinator?.primary,
      annotations?.coordinatorPrimaryService ?? {},
      shared,
      "spec.postgresServices.coordinator.primary",
    );
    yield* service("of the shards", services?.shards?.primaries, annotations?.shardsPrimariesService ?? {}, shared, "spec.postgresServices.shards.primaries");
  },

  *dataVolumes(db) {
    yield* claim(db.spec?.coordinator?.pods?.persistentVolume?.storageClass ?? "", "spec.coordinator.pods.persistentVolume.storageClass");
    yield* claim(db.spec?.shards?.pods?.persistentVolume?.storageClass ?? "", "spec.shards.pods.persistentVolume.storageClass");
    yield* hostDirectories(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* hostDirectories(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      const className = override.pods?.persistentVolume?.storageClass ?? "";
      if (className !== "") {
        yield* claim(className, say`spec.shards.overrides[${i}].pods.persistentVolume.storageClass`);
      }
      yield* hostDirectories(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  *hardening(db) {
    yield* hardening(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* hardening(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* hardening(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  *containerImages(db) {
    yield* images(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* images(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* images(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  *containers(db) {
    yield* ownContainers(COORDINATOR_PODS);
    yield* ownContainers(SHARDS_PODS);
    yield* containers(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* containers(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* containers(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  *nodeAccess(db) {
    yield* nodeAccess(db.spec?.coordinator?.pods, COORDINATOR_PODS);
    yield* nodeAccess(db.spec?.shards?.pods, SHARDS_PODS);
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* nodeAccess(override.pods, say`spec.shards.overrides[${i}].pods`);
    }
  },

  // The operator makes these fields equal, too; the older one of any part turns the exporters of all off (ObservabilityMutator.java).
  *metricsEndpoints(db) {
    yield* exporter(db.spec?.configurations?.observability?.disableMetrics, "spec.configurations.observability.disableMetrics");
    yield* exporter(db.spec?.coordinator?.pods?.disableMetricsExporter, "spec.coordinator.pods.disableMetricsExporter");
    yield* exporter(db.spec?.shards?.pods?.disableMetricsExporter, "spec.shards.pods.disableMetricsExporter");
    for (const [i, override] of (db.spec?.shards?.overrides ?? []).entries()) {
      yield* exporter(override.pods?.disableMetricsExporter, say`spec.shards.overrides[${i}].pods.disableMetricsExporter`);
    }
  },

  cloudAccess: BY_CLUSTERS,
  encryptionKeys: BY_CLUSTERS,
  outsideTls: BY_CLUSTERS,
  peerVerification: notVisible("replicas ask for TLS and PgBouncer uses a socket: no field has either verify a certificate"),
  clusterGrants: notApplicable("an SGShardedCluster grants no rights in the cluster"),
  storageClasses: notApplicable("an SGShardedCluster is no StorageClass"),

  accountFields: inSchema("spec.coordinator.managedSql.scripts", "spec.configurations.credentials.users"),
  authenticationFields: inSchema("spec.coordinator.configurations.patroni"),
  podFields: inSchema("spec.coordinator.pods.customContainers", "spec.coordinator.pods.customVolumes"),
  serviceFields: inSchema("spec.postgresServices.coordinator"),
  dataEncryptionFields: notApplicable("PostgreSQL does not encrypt what it stores"),
  claimFields: inSchema(),
  storageClassFields: inSchema("spec.coordinator.pods.persistentVolume.storageClass"),
});
