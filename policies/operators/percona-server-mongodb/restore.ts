import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { customerKey } from "./encryption-keys.ts";
import { storeAccess, storePeers, storeTls } from "./outside.ts";
import { restore as resource } from "./schema.ts";

const NO_SERVER = notApplicable("a restore serves nobody");

const SOURCE = "spec.backupSource";
const ENCRYPTION = "spec.backupSource.s3.serverSideEncryption";

export const restore = facts(resource, {
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
  serverCertificates: NO_SERVER,
  rootCertificates: NO_SERVER,
  certificateChains: NO_SERVER,
  cryptoModules: NO_SERVER,
  addressFilters: NO_SERVER,
  accountControl: NO_SERVER,
  memberLogins: NO_SERVER,
  accountStorage: NO_SERVER,
  defaultAccounts: NO_SERVER,
  administratorLogins: NO_SERVER,
  passwordHandling: NO_SERVER,
  plaintextListeners: NO_SERVER,
  clientTls: NO_SERVER,
  clusterTls: NO_SERVER,
  backups: notVisible("the cluster says where its backups go"),
  clusterGrants: NO_SERVER,
  exposedServices: NO_SERVER,
  dataVolumes: NO_SERVER,
  storageClasses: NO_SERVER,
  containers: notVisible("the cluster's own pods restore"),
});
