// A backup names a profile of its cluster, or has one of its own.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { profileContainers, profileTargets, storageTls } from "./dumps.ts";
import { backup as resource } from "./schema.ts";

const PROFILE = "spec.backupProfile";

export const backup = facts(resource, {
  ...noServer("the job serves nobody"),
  *backups(job) {
    yield* profileTargets(job.spec?.backupProfile, PROFILE);
  },
  *outsideTls(job) {
    yield* storageTls(job.spec?.backupProfile?.dumpInstance?.storage, "spec.backupProfile.dumpInstance.storage");
  },
  *containers(job) {
    yield* profileContainers(job.spec?.backupProfile, PROFILE);
  },
  inlineCredentials: notApplicable("a backup takes its credentials from Secrets only"),
  externalCredentials: notApplicable("a backup takes its credentials from Secrets only"),
  encryptionKeys: notApplicable("MySQL Shell encrypts no dump"),
  cloudAccess: notVisible("what the store is reached with is in a Secret"),
  peerVerification: notVisible("no field says how the job verifies MySQL and the store"),
});
