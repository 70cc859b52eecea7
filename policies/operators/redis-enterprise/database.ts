import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { audit, backupLogins, backups, backupTargets, clients, defaultUser, listeners, nodes } from "./properties.ts";
import { database as resource } from "./schema.ts";
import { OF_CLUSTER } from "./of-cluster.ts";

const AT = "spec";

export const database = facts(resource, {
  ...OF_CLUSTER,

  *administratorLogins(db) {
    yield* defaultUser(db.spec, AT);
  },

  *externalCredentials(db) {
    yield* backupLogins(db.spec, AT);
  },

  *auditLogs(db) {
    yield* audit(db.spec, AT);
  },

  *plaintextListeners(db) {
    yield* listeners(db.spec, AT);
  },

  *clientTls(db) {
    yield* clients(db.spec, AT);
  },

  *clusterTls(db) {
    yield* nodes(db.spec, AT);
  },

  *outsideTls(db) {
    yield* backupTargets(db.spec, AT);
  },

  *backups(db) {
    yield* backups(db.spec, AT);
  },

  accountControl: notVisible("roles and their rules are kept in the cluster"),
  clusterGrants: notApplicable("a RedisEnterpriseDatabase grants no rights in the cluster"),
  storageClasses: notApplicable("a RedisEnterpriseDatabase is no StorageClass"),

  accountFields: inSchema("spec.rolesPermissions"),
});
