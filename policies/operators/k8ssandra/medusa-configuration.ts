import { notApplicable } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { access, storePeers, storeTls, target } from "./medusa.ts";
import { medusaConfiguration as resource } from "./schema.ts";

const BECAUSE = "a MedusaConfiguration says where clusters keep their backups";
const AT = "spec.storageProperties";

export const medusaConfiguration = facts(resource, {
  ...noServer(BECAUSE),

  *backups(db) {
    yield* target(db.spec?.storageProperties, AT);
  },

  *cloudAccess(db) {
    yield* access(db.spec?.storageProperties, AT);
  },

  *outsideTls(db) {
    yield* storeTls(db.spec?.storageProperties, AT);
  },

  *peerVerification(db) {
    yield* storePeers(db.spec?.storageProperties, AT);
  },

  encryptionKeys: notApplicable(BECAUSE),
  externalCredentials: notApplicable("only a Secret holds the credentials of the store"),
  inlineCredentials: notApplicable(BECAUSE),
});
