import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { inheritsAll } from "./authentication.ts";
import { clusterRole as resource } from "./schema.ts";

const BECAUSE = "a ClusterMongoDBRole is a role of databases that other objects describe";
const NOTHING = notApplicable(BECAUSE);
const BY_USERS = notVisible("it limits users of databases that other objects describe");

export const clusterRole = facts(resource, {
  ...noServer(BECAUSE),

  *accountControl(db) {
    if (inheritsAll(db.spec?.roles)) {
      yield { subject: say`role ${db.spec?.role}`, state: "above", path: "spec.roles", fix: "Name the privileges that it needs" };
    }
  },

  administratorLogins: BY_USERS,
  addressFilters: BY_USERS,
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
