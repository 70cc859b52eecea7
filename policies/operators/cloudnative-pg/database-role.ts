import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { roleControl } from "./roles.ts";
import { databaseRole as resource } from "./schema.ts";

const NO_SERVER = notApplicable("a DatabaseRole runs nothing");

export const databaseRole = facts(resource, {
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
  plaintextListeners: NO_SERVER,
  clientTls: NO_SERVER,
  clusterTls: NO_SERVER,
  outsideTls: NO_SERVER,
  serverCertificates: NO_SERVER,
  rootCertificates: NO_SERVER,
  cryptoModules: NO_SERVER,
  certificateChains: NO_SERVER,
  peerVerification: NO_SERVER,
  addressFilters: notVisible("the Cluster says where a role may log in from"),
  backups: NO_SERVER,
  clusterGrants: NO_SERVER,
  exposedServices: NO_SERVER,
  dataVolumes: NO_SERVER,
  storageClasses: NO_SERVER,
  containers: NO_SERVER,
  encryptionKeys: NO_SERVER,
  accountStorage: NO_SERVER,
  memberLogins: NO_SERVER,
  externalCredentials: NO_SERVER,
  cloudAccess: NO_SERVER,
});
