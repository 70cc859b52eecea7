// What neither an SGCluster nor an SGShardedCluster shows.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";

export const UNSEEN = {
  accountControl: notVisible("PostgreSQL keeps accounts and rights in its tables, and SQL makes them"),
  accountStorage: notVisible("PostgreSQL keeps them in its tables; the hash that it uses is judged with the passwords"),
  auditLogs: notVisible("an SGPostgresConfig loads pgAudit and says what it logs"),
  cryptoModules: notVisible("the operator picks the images by their versions: no field names one"),
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  defaultAccounts: notApplicable("the operator makes the passwords, or takes them from Secrets"),
  loggedData: notVisible("an SGPostgresConfig says what is logged"),
  memberLogins: notVisible("members use a password that the operator makes; rules that ask for none are reported as passwords"),
  // Where none is named the operator makes a default one (DefaultInstanceProfileMutator.java).
  missingResources: notVisible("an SGInstanceProfile sizes the containers"),
  rootCertificates: notVisible("no field names an authority: clients must know it from elsewhere"),
};
