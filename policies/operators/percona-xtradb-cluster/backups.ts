// A backup or restore names a cluster and one of its storages; its own are only the variables of the job.
import { notVisible } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { noServer } from "../../lib/no-server.ts";
import { toldPeers } from "../../lib/percona-jobs.ts";
import { facts } from "../../vocabulary.ts";
import { storeAccess, storePeers, storeTls } from "./outside.ts";
import { backup as backupResource, restore as restoreResource } from "./schema.ts";

const AT = "spec.containerOptions.env";
const SOURCE = "spec.backupSource";
const PITR_SOURCE = "spec.pitr.backupSource";

const NOTHING_ELSE = {
  ...noServer("the job serves nobody"),
  backups: notVisible("the cluster says where its backups go"),
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
    yield* toldPeers(job.spec?.containerOptions?.env ?? [], AT);
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
    yield* toldPeers(job.spec?.containerOptions?.env ?? [], AT);
  },
});
