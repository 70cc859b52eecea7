// A backup or restore names a cluster and one of its storages; its own are only the variables of the job.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { facts } from "../../vocabulary.ts";
import { backup as backupResource, restore as restoreResource } from "./schema.ts";

const NO_SERVER = notApplicable("the job serves nobody");
const AT = "spec.containerOptions.env";

const NOTHING_ELSE = {
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
  containers: notVisible("the cluster says how the job runs"),
};

export const backup = facts(backupResource, {
  ...NOTHING_ELSE,
  *inlineCredentials(job) {
    yield* literalSecretsAndKeys(job.spec?.containerOptions?.env ?? [], AT);
  },
  *externalCredentials(job) {
    yield* literalServiceSecrets(job.spec?.containerOptions?.env ?? [], AT);
  },
});

export const restore = facts(restoreResource, {
  ...NOTHING_ELSE,
  *inlineCredentials(job) {
    yield* literalSecretsAndKeys(job.spec?.containerOptions?.env ?? [], AT);
  },
  *externalCredentials(job) {
    yield* literalServiceSecrets(job.spec?.containerOptions?.env ?? [], AT);
  },
});
