import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { locationAccess, locationTls } from "./backups.ts";
import { backupStorage as resource } from "./schema.ts";

const BECAUSE = "a VitessBackupStorage lists the backups of a location";
const AT = "spec.location";

export const backupStorage = facts(resource, {
  ...noServer(BECAUSE),

  *cloudAccess(db) {
    yield* locationAccess(db.spec?.location, AT);
  },

  *outsideTls(db) {
    yield* locationTls(db.spec?.location, AT);
  },

  backups: notVisible("the tablets of a VitessCluster make the backups, and its flags say how"),
  containers: notVisible("its pod is a copy of the operator's own"),
  encryptionKeys: notApplicable(BECAUSE),
  externalCredentials: notApplicable("only Secrets hold the credentials of a location"),
  inlineCredentials: notApplicable(BECAUSE),
  peerVerification: notVisible("no field says it, and the operator's flags may"),
});
