// What no object of this operator shows, or none can say, whatever its kind.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";

const BY_SECRET = notVisible("whoever fills the Secret of TLS renews what is in it");
const BY_NETWORK = notVisible("Redis limits no account to addresses: a NetworkPolicy does");

export const unseen = {
  dataKeys: notApplicable("Redis does not encrypt what it stores"),
  loggedData: notVisible("a ConfigMap with redis.conf says how much is logged"),
  auditLogs: notApplicable("Redis keeps no audit log"),
  administratorLogins: BY_NETWORK,
  addressFilters: BY_NETWORK,
  passwordHandling: notVisible("passwords come from Secrets, or from a file of accounts in one"),
  accountStorage: notVisible("the pod writes the password of its Secret into its own configuration, whatever the object says"),
  peerVerification: notVisible("members always verify each other's authority, and the operator's own commands never do, whatever the object says"),
  serverCertificates: BY_SECRET,
  rootCertificates: BY_SECRET,
  certificateChains: BY_SECRET,
  outsideTls: notApplicable("it talks to servers of its own kind only"),
  encryptionKeys: notApplicable("Redis encrypts nothing that it keeps"),
  cloudAccess: notApplicable("it uses no resource of a cloud"),
  clusterGrants: notApplicable("it grants no rights in the cluster"),
  storageClasses: notApplicable("it is no StorageClass"),
} as const;

/** Redis writes files into its volume only. */
export const BACKUPS = notVisible("the operator makes no backups: a job of one's own does");
/** Replicas send the same password as clients, and a ConfigMap may name another account. */
export const MEMBERS = notVisible("members log in with the password of clients, which is judged there, or as a ConfigMap says");
