// A restore names a backup, or describes the store where one lies.
import { notVisible } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { noServer } from "../../lib/no-server.ts";
import { toldPeers } from "../../lib/percona-jobs.ts";
import { facts } from "../../vocabulary.ts";
import { restoreImages } from "./images.ts";
import { optionKeys, optionPeers, optionSecrets, optionServices } from "./job-options.ts";
import { binlogStoreTls, storePeers, storeTls } from "./outside.ts";
import { jobContainer } from "./pods.ts";
import { restore as resource } from "./schema.ts";

const OPTIONS = "spec.containerOptions";
const STORE = "spec.backupSource.storage";
const STORE_OPTIONS = "spec.backupSource.storage.containerOptions";
const SERVER = "spec.pitr.backupSource.binlogServer";
const CONTEXT = "spec.pitr.backupSource.binlogServer.containerSecurityContext";
const VARIABLES = "spec.pitr.backupSource.binlogServer.env";

export const restore = facts(resource, {
  ...noServer("the job serves nobody"),
  *inlineCredentials(job) {
    yield* optionSecrets(job.spec?.containerOptions, OPTIONS);
    yield* optionSecrets(job.spec?.backupSource?.storage?.containerOptions, STORE_OPTIONS);
    yield* literalSecrets(job.spec?.pitr?.backupSource?.binlogServer?.env ?? [], VARIABLES);
  },
  *externalCredentials(job) {
    yield* optionServices(job.spec?.containerOptions, OPTIONS);
    yield* optionServices(job.spec?.backupSource?.storage?.containerOptions, STORE_OPTIONS);
    yield* literalServiceSecrets(job.spec?.pitr?.backupSource?.binlogServer?.env ?? [], VARIABLES);
  },
  *encryptionKeys(job) {
    yield* optionKeys(job.spec?.containerOptions, OPTIONS);
    yield* optionKeys(job.spec?.backupSource?.storage?.containerOptions, STORE_OPTIONS);
    yield* literalKeys(job.spec?.pitr?.backupSource?.binlogServer?.env ?? [], VARIABLES);
  },
  *outsideTls(job) {
    yield* storeTls(job.spec?.backupSource?.storage, STORE);
    yield* binlogStoreTls(job.spec?.pitr?.backupSource?.binlogServer, SERVER);
  },
  *peerVerification(job) {
    yield* storePeers(job.spec?.backupSource?.storage, STORE);
    yield* toldPeers(job.spec?.containerOptions?.env ?? [], "spec.containerOptions.env");
    yield* optionPeers(job.spec?.containerOptions, OPTIONS);
  },
  *containerImages(job) {
    yield* restoreImages(job.spec?.pitr?.backupSource?.binlogServer);
  },
  // Without a store of its own the cluster says how the job runs.
  *containers(job) {
    if (job.spec?.backupSource?.storage !== undefined) {
      yield* jobContainer("of the restore", job.spec.backupSource.storage, STORE);
    }
    if (job.spec?.pitr?.backupSource?.binlogServer !== undefined) {
      const server = job.spec.pitr.backupSource.binlogServer;
      yield* statedContainer("binlog-server", server.podSecurityContext, server.containerSecurityContext, CONTEXT);
    }
  },
  backups: notVisible("the cluster says where its backups go"),
  cloudAccess: notVisible("stores are reached with keys from Secrets: the operator knows no identity"),
});
