import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { claim } from "./pods.ts";
import { distributedLogs as resource } from "./schema.ts";
import { service } from "./services.ts";

const BY_CLUSTER = notVisible("the operator makes an SGCluster of it, which is judged itself");

export const distributedLogs = facts(resource, {
  *exposedServices(logs) {
    const annotations = logs.spec?.metadata?.annotations;
    const shared = annotations?.services ?? annotations?.allResources ?? {};
    yield* service("primary", logs.spec?.postgresServices?.primary, annotations?.primaryService ?? {}, shared, "spec.postgresServices.primary");
    yield* service("replicas", logs.spec?.postgresServices?.replicas, annotations?.replicasService ?? {}, shared, "spec.postgresServices.replicas");
  },

  *dataVolumes(logs) {
    yield* claim(logs.spec?.persistentVolume?.storageClass ?? "", "spec.persistentVolume.storageClass");
  },

  accountControl: BY_CLUSTER,
  accountStorage: BY_CLUSTER,
  addressFilters: BY_CLUSTER,
  administratorLogins: BY_CLUSTER,
  auditLogs: BY_CLUSTER,
  loggedData: BY_CLUSTER,
  logStreams: BY_CLUSTER,
  backups: notApplicable("an SGDistributedLogs has no backups"),
  certificateChains: BY_CLUSTER,
  clientTls: BY_CLUSTER,
  cloudAccess: notApplicable("an SGDistributedLogs uses no resource of a cloud"),
  clusterGrants: notApplicable("an SGDistributedLogs grants no rights in the cluster"),
  clusterTls: BY_CLUSTER,
  containers: BY_CLUSTER,
  cryptoModules: BY_CLUSTER,
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  defaultAccounts: BY_CLUSTER,
  encryptionKeys: notApplicable("an SGDistributedLogs has no field for a key"),
  externalCredentials: notApplicable("an SGDistributedLogs has no field for a credential"),
  inlineCredentials: notApplicable("an SGDistributedLogs has no field for a credential"),
  memberLogins: BY_CLUSTER,
  metricsEndpoints: BY_CLUSTER,
  outsideTls: notApplicable("an SGDistributedLogs talks to no outside service"),
  passwordHandling: BY_CLUSTER,
  peerVerification: BY_CLUSTER,
  plaintextListeners: BY_CLUSTER,
  rootCertificates: BY_CLUSTER,
  serverCertificates: BY_CLUSTER,
  storageClasses: notApplicable("an SGDistributedLogs is no StorageClass"),
});
