import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { customerKey } from "./encryption-keys.ts";
import { storeAccess, storePeers, storeTls } from "./outside.ts";
import { restore as resource } from "./schema.ts";

const SOURCE = "spec.backupSource";
const ENCRYPTION = "spec.backupSource.s3.serverSideEncryption";

export const restore = facts(resource, {
  ...noServer("a restore serves nobody"),
  *encryptionKeys(job) {
    yield* customerKey(job.spec?.backupSource?.s3?.serverSideEncryption, ENCRYPTION, "Name its Secret in spec.secrets.sse of the cluster");
  },

  *outsideTls(job) {
    yield* storeTls(job.spec?.backupSource, SOURCE);
  },

  *peerVerification(job) {
    yield* storePeers(job.spec?.backupSource, SOURCE);
  },

  *cloudAccess(job) {
    yield* storeAccess(job.spec?.backupSource, SOURCE);
  },

  inlineCredentials: notApplicable("a restore takes credentials from Secrets only"),
  externalCredentials: notApplicable("a restore takes credentials from Secrets only"),
  backups: notVisible("the cluster says where its backups go"),
  containers: notVisible("the cluster's own pods restore"),
});
