import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { roleControl } from "./roles.ts";
import { databaseRole as resource } from "./schema.ts";

const NO_SERVER = notApplicable("a DatabaseRole runs nothing");

export const databaseRole = facts(resource, {
  ...noServer("a DatabaseRole runs nothing"),
  *administratorLogins(role) {
    if (role.spec?.superuser === true && role.spec.login === true && role.spec.ensure !== "absent") {
      yield { account: role.spec.name ?? "", from: "anywhere", path: "spec.superuser", fix: "Set superuser or login to false" };
    }
  },

  *accountControl(role) {
    if (role.spec !== undefined) {
      yield* roleControl(role.spec, "spec");
    }
  },

  inlineCredentials: notApplicable("a DatabaseRole takes its password from a Secret only"),
  defaultAccounts: notApplicable("a DatabaseRole is made by its owner"),
  passwordHandling: notApplicable("the Cluster says how passwords are checked"),
  outsideTls: NO_SERVER,
  peerVerification: NO_SERVER,
  addressFilters: notVisible("the Cluster says where a role may log in from"),
  backups: NO_SERVER,
  encryptionKeys: NO_SERVER,
  externalCredentials: NO_SERVER,
  cloudAccess: NO_SERVER,
});
