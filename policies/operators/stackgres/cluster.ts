import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { directoryRules, ruleSecrets } from "../../lib/pg-hba.ts";
import { facts } from "../../vocabulary.ts";
import { chains, hasTls, serverCertificates } from "./certificates.ts";
import { logStreams } from "./logs.ts";
import { rulesAt, rulesOf } from "./member.ts";
import { exporter } from "./metrics.ts";
import { addresses, administrator, clients, passwords, plaintext, replication, source } from "./network.ts";
import {
  claim,
  cloudAccess,
  containers,
  endpoints,
  hardening,
  hostDirectories,
  images,
  keys,
  nodeAccess,
  ownContainers,
  secrets,
  serviceSecrets,
} from "./pods.ts";
import { cluster as resource } from "./schema.ts";
import { service } from "./services.ts";
import { snapshots } from "./snapshots.ts";
import { statedPasswords } from "./sql.ts";
import { UNSEEN } from "./unseen.ts";

const SPEC = "spec";
const PODS = "spec.pods";
const SUPERUSER = "spec.configurations.credentials.users.superuser.username";
const AUTHENTICATOR = "spec.configurations.credentials.users.authenticator.username";
const NOWHERE = "";

export const cluster = facts(resource, {
  ...UNSEEN,
  // The operator makes both as superusers: PgBouncer looks up logins as the second (PatroniSecret.java).
  *administratorLogins(db) {
    const users = db.spec?.configurations?.credentials?.users;
    yield* administrator("postgres", users?.superuser?.username === undefined ? NOWHERE : SUPERUSER, db.spec, SPEC);
    yield* administrator("authenticator", users?.authenticator?.username === undefined ? NOWHERE : AUTHENTICATOR, db.spec, SPEC);
  },

  *passwordHandling(db) {
    yield* passwords(db.spec, SPEC);
  },

  *inlineCredentials(db) {
    yield* secrets(db.spec?.pods, PODS);
    yield* statedPasswords(db.spec?.initialData?.scripts, "spec.initialData.scripts");
  },

  *externalCredentials(db) {
    yield* ruleSecrets(rulesOf(db.spec), rulesAt(SPEC));
    yield* serviceSecrets(db.spec?.pods, PODS);
  },

  *encryptionKeys(db) {
    yield* keys(db.spec?.pods, PODS);
  },

  *cloudAccess(db) {
    yield* cloudAccess(db.spec?.pods, PODS);
  },

  *plaintextListeners(db) {
    yield* plaintext(db.spec, `${db.metadata?.name ?? ""}-default`, SPEC);
  },

  *clientTls(db) {
    yield* clients(hasTls(db.spec?.postgres?.ssl), db.spec, SPEC);
  },

  *clusterTls(db) {
    yield* replication(hasTls(db.spec?.postgres?.ssl), db.spec, SPEC);
    yield* source(db.spec?.replicateFrom?.instance?.external !== undefined);
  },

  *outsideTls(db) {
    yield* directoryRules(rulesOf(db.spec), rulesAt(SPEC));
    yield* endpoints(db.spec?.pods, PODS);
  },

  *serverCertificates(db) {
    yield* serverCertificates(db.spec?.postgres?.ssl);
  },

  *certificateChains(db) {
    yield* chains(db.spec?.postgres?.ssl);
  },

  *addressFilters(db) {
    yield* addresses(db.spec, SPEC);
  },

  *logStreams(db) {
    yield* logStreams(db.spec?.distributedLogs?.sgDistributedLogs);
  },

  *backups(db) {
    yield* snapshots(db.spec?.configurations?.backups);
  },

  *exposedServices(db) {
    const annotations = db.spec?.metadata?.annotations;
    const shared = annotations?.services ?? annotations?.allResources ?? {};
    yield* service("primary", db.spec?.postgresServices?.primary, annotations?.primaryService ?? {}, shared, "spec.postgresServices.primary");
    yield* service("replicas", db.spec?.postgresServices?.replicas, annotations?.replicasService ?? {}, shared, "spec.postgresServices.replicas");
  },

  *dataVolumes(db) {
    yield* claim(db.spec?.pods?.persistentVolume?.storageClass ?? "", "spec.pods.persistentVolume.storageClass");
    yield* hostDirectories(db.spec?.pods, PODS);
  },

  *hardening(db) {
    yield* hardening(db.spec?.pods, PODS);
  },

  // The operator picks its own by their versions.
  *containerImages(db) {
    yield* images(db.spec?.pods, PODS);
  },

  *containers(db) {
    yield* ownContainers(PODS);
    yield* containers(db.spec?.pods, PODS);
  },

  *nodeAccess(db) {
    yield* nodeAccess(db.spec?.pods, PODS);
  },

  // The operator makes both fields equal: in a new object the first one goes before, later the one that changes (ObservabilityMutator.java).
  *metricsEndpoints(db) {
    yield* exporter(db.spec?.configurations?.observability?.disableMetrics, "spec.configurations.observability.disableMetrics");
    yield* exporter(db.spec?.pods?.disableMetricsExporter, "spec.pods.disableMetricsExporter");
  },

  peerVerification: notVisible("replicas ask for TLS and PgBouncer uses a socket: no field has either verify a certificate"),
  clusterGrants: notApplicable("an SGCluster grants no rights in the cluster"),
  storageClasses: notApplicable("an SGCluster is no StorageClass"),

  accountFields: inSchema("spec.managedSql.scripts", "spec.configurations.credentials.users"),
  authenticationFields: inSchema("spec.configurations.patroni"),
  podFields: inSchema("spec.pods.customContainers", "spec.pods.customVolumes", "spec.pods.customEnv"),
  serviceFields: inSchema("spec.postgresServices.primary"),
  dataEncryptionFields: notApplicable("PostgreSQL does not encrypt what it stores"),
  claimFields: inSchema(),
  storageClassFields: inSchema("spec.pods.persistentVolume.storageClass"),
});
