// What neither kind shows.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";

const CONFIG = notVisible("a ConfigMap with scylla.yaml decides");
const AGENT = notVisible("a Secret of ScyllaDB Manager's agent decides");
const TABLES = notVisible("ScyllaDB keeps accounts in its own tables");
const MANAGED = notVisible("a feature gate of the operator decides whether it makes and renews certificates");
const NO_FIELD = notVisible("no field holds a credential: they lie in Secrets and in scylla.yaml");

export const unseen = {
  accountStorage: TABLES,
  addressFilters: notVisible("ScyllaDB has no filter of addresses: a NetworkPolicy limits them"),
  administratorLogins: TABLES,
  auditLogs: CONFIG,
  backups: AGENT,
  certificateChains: MANAGED,
  clientTls: MANAGED,
  cloudAccess: AGENT,
  clusterGrants: notApplicable("a cluster of ScyllaDB grants no rights in Kubernetes"),
  containers: notVisible("ScyllaDB runs as root, and no field changes it"),
  dataKeys: CONFIG,
  defaultAccounts: CONFIG,
  encryptionKeys: CONFIG,
  externalCredentials: NO_FIELD,
  inlineCredentials: NO_FIELD,
  loggedData: CONFIG,
  logStreams: notVisible("ScyllaDB writes lines of text, wherever its arguments and the image have them go"),
  outsideTls: AGENT,
  passwordHandling: TABLES,
  peerVerification: CONFIG,
  rootCertificates: MANAGED,
  serverCertificates: MANAGED,
  storageClasses: notApplicable("a cluster of ScyllaDB is no StorageClass"),
};
