// A backup names a cluster and one of its storages; its own are only the variables and arguments of the job.
import { notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { optionKeys, optionPeers, optionSecrets, optionServices } from "./job-options.ts";
import { backup as resource } from "./schema.ts";

const OPTIONS = "spec.containerOptions";

export const backup = facts(resource, {
  ...noServer("the job serves nobody"),
  *inlineCredentials(job) {
    yield* optionSecrets(job.spec?.containerOptions, OPTIONS);
  },
  *externalCredentials(job) {
    yield* optionServices(job.spec?.containerOptions, OPTIONS);
  },
  *encryptionKeys(job) {
    yield* optionKeys(job.spec?.containerOptions, OPTIONS);
  },
  *peerVerification(job) {
    yield* optionPeers(job.spec?.containerOptions, OPTIONS);
  },
  backups: notVisible("the cluster says where its backups go"),
  cloudAccess: notVisible("stores are reached with keys from Secrets: the operator knows no identity"),
  containers: notVisible("the cluster says how the job runs"),
  outsideTls: notVisible("the cluster says where its backups go"),
});
