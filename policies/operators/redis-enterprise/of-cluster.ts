import { notApplicable, notVisible } from "../../../src/dsl/index.ts";

const BY_CLUSTER = notVisible("the RedisEnterpriseCluster says it for all its databases");
const BY_SECRET = notVisible("a Secret holds the password: an empty one switches it off");

/** What a database does not say of itself. */
export const OF_CLUSTER = {
  accountStorage: notVisible("the cluster keeps its accounts itself"),
  addressFilters: notVisible("no field limits addresses: a NetworkPolicy does"),
  certificateChains: BY_CLUSTER,
  cloudAccess: notApplicable("backups take keys from Secrets, and no identity takes their place"),
  containers: BY_CLUSTER,
  cryptoModules: BY_CLUSTER,
  dataKeys: notApplicable("Redis does not encrypt what it stores"),
  dataVolumes: BY_CLUSTER,
  defaultAccounts: BY_SECRET,
  encryptionKeys: notVisible("no field names a key that encrypts data or backups"),
  exposedServices: BY_CLUSTER,
  inlineCredentials: notApplicable("credentials are in Secrets that the object names"),
  loggedData: notVisible("no field says what its logs show of commands"),
  logStreams: notApplicable("a database runs in the pods of its cluster, and has no log of its own"),
  memberLogins: BY_CLUSTER,
  metricsEndpoints: notApplicable("the exporter of the cluster offers those of its databases"),
  passwordHandling: BY_SECRET,
  peerVerification: notVisible("no field says whether a certificate is verified"),
  rootCertificates: BY_CLUSTER,
  serverCertificates: BY_CLUSTER,
};
