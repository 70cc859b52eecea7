// Orders for a backup, once or by a calendar: neither says where it goes.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { backup as backupResource, scheduledBackup as scheduledResource } from "./schema.ts";

const BECAUSE = "it orders a backup, and runs nothing itself";
const NOTHING = notApplicable(BECAUSE);
const BY_CLUSTER = notVisible("the Cluster, or the ObjectStore that it names, says it");

const ORDER = {
  ...noServer(BECAUSE),
  backups: BY_CLUSTER,
  cloudAccess: BY_CLUSTER,
  encryptionKeys: NOTHING,
  externalCredentials: BY_CLUSTER,
  inlineCredentials: NOTHING,
  outsideTls: BY_CLUSTER,
  peerVerification: BY_CLUSTER,
};

export const backup = facts(backupResource, ORDER);
export const scheduledBackup = facts(scheduledResource, ORDER);
