// A backup or restore names a cluster and one of its storages; its own are only the variables of the job.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { facts } from "../../vocabulary.ts";
import { optionsPeers, storeAccess, storePeers, storeTls } from "./outside.ts";
import { backup as backupResource, restore as restoreResource } from "./schema.ts";

const NO_SERVER = notApplicable("the job serves nobody");
const OPTIONS = "spec.containerOptions";
const AT = "spec.containerOptions.env";
const SOURCE = "spec.backupSource";
const PITR_SOURCE = "spec.pitr.backupSource";

const NOTHING_ELSE = {
  defaultAccounts: NO_SERVER,
  administratorLogins: NO_SERVER,
  passwordHandling: NO_SERVER,
  plaintextListeners: NO_SERVER,
  clientTls: NO_SERVER,
  clusterTls: NO_SERVER,
  serverCertificates: NO_SERVER,
  rootCertificates: NO_SERVER,
  certificateChains: NO_SERVER,
  cryptoModules: NO_SERVER,
  addressFilters: NO_SERVER,
  accountControl: NO_SERVER,
  memberLogins: NO_SERVER,
  accountStorage: NO_SERVER,
  backups: notVisible("the cluster says where its backups go"),
  clusterGrants: NO_SERVER,
  exposedServices: NO_SERVER,
  dataVolumes: NO_SERVER,
  storageClasses: NO_SERVER,
  containers: notVisible("the cluster says how the job runs"),
};

export const backup = facts(backupResource, {
  ...NOTHING_ELSE,
  *inlineCredentials(job) {
    yield* literalSecrets(job.spec?.containerOptions?.env ?? [], AT);
  },
  *externalCredentials(job) {
    yield* literalServiceSecrets(job.spec?.containerOptions?.env ?? [], AT);
  },
  *encryptionKeys(job) {
    yield* literalKeys(job.spec?.containerOptions?.env ?? [], AT);
  },
  *cloudAccess(job) {
    yield* staticKeys(job.spec?.containerOptions?.env ?? [], AT);
  },
  *peerVerification(job) {
    yield* optionsPeers(job.spec?.containerOptions, OPTIONS);
  },
  outsideTls: notVisible("the cluster says where its backups go"),
});

export const restore = facts(restoreResource, {
  ...NOTHING_ELSE,
  *inlineCredentials(job) {
    yield* literalSecrets(job.spec?.containerOptions?.env ?? [], AT);
  },
  *externalCredentials(job) {
    yield* literalServiceSecrets(job.spec?.containerOptions?.env ?? [], AT);
  },
  *encryptionKeys(job) {
    yield* literalKeys(job.spec?.containerOptions?.env ?? [], AT);
  },
  *cloudAccess(job) {
    yield* staticKeys(job.spec?.containerOptions?.env ?? [], AT);
    yield* storeAccess(job.spec?.backupSource, SOURCE);
    yield* storeAccess(job.spec?.pitr?.backupSource, PITR_SOURCE);
  },
  *outsideTls(job) {
    yield* storeTls(job.spec?.backupSource, SOURCE);
    yield* storeTls(job.spec?.pitr?.backupSource, PITR_SOURCE);
  },
  *peerVerification(job) {
    yield* storePeers(job.spec?.backupSource, SOURCE);
    yield* storePeers(job.spec?.pitr?.backupSource, PITR_SOURCE);
    yield* optionsPeers(job.spec?.containerOptions, OPTIONS);
  },
});
