// A database of several clusters, each with a RedisEnterpriseDatabase that the operator makes of it.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { OF_CLUSTER } from "./of-cluster.ts";
import { audit, backupLogins, backups, backupTargets, clients, defaultUser, listeners, nodes, otherClusters } from "./properties.ts";
import { activeActive as resource } from "./schema.ts";

const AT = "spec.globalConfigurations";

export const activeActive = facts(resource, {
  ...OF_CLUSTER,

  *administratorLogins(db) {
    yield* defaultUser(db.spec?.globalConfigurations, AT);
  },

  *externalCredentials(db) {
    yield* backupLogins(db.spec?.globalConfigurations, AT);
  },

  *auditLogs(db) {
    yield* audit(db.spec?.globalConfigurations, AT);
  },

  *plaintextListeners(db) {
    yield* listeners(db.spec?.globalConfigurations, AT);
  },

  *clientTls(db) {
    yield* clients(db.spec?.globalConfigurations, AT);
  },

  *clusterTls(db) {
    yield* nodes(db.spec?.globalConfigurations, AT);
    yield* otherClusters(db.spec?.globalConfigurations, AT);
  },

  *outsideTls(db) {
    yield* backupTargets(db.spec?.globalConfigurations, AT);
  },

  *backups(db) {
    yield* backups(db.spec?.globalConfigurations, AT);
  },

  accountControl: notVisible("roles and their rules are kept in the clusters"),
  clusterGrants: notApplicable("a RedisEnterpriseActiveActiveDatabase grants no rights in the cluster"),
  storageClasses: notApplicable("a RedisEnterpriseActiveActiveDatabase is no StorageClass"),
});
