import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { backup as resource } from "./schema.ts";

const BECAUSE = "an SGBackup has the operator make a backup once";
const NOTHING = notApplicable(BECAUSE);

export const backup = facts(resource, {
  ...noServer(BECAUSE),
  backups: notVisible("the SGCluster names the store, and its SGObjectStorage says whether it is encrypted"),
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
