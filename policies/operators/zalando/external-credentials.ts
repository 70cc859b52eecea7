// CM-3: credentials for object stores and directories that stand in the object.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { serviceSecretsIn } from "../../lib/environments.ts";
import { literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { ruleSecrets } from "../../lib/pg-hba.ts";
import type { ExternalCredential } from "../../vocabulary.ts";
import type { operatorConfiguration, postgresql } from "./schema.ts";

/** Everything that a postgresql has in the open of other services. */
export function* clusterServiceCredentials(cluster: ObjectOf<typeof postgresql>): Generator<ExternalCredential> {
  yield* literalServiceSecrets(cluster.spec?.env ?? [], "spec.env");
  yield* serviceSecretsIn(cluster.spec?.sidecars, "spec.sidecars");
  yield* serviceSecretsIn(cluster.spec?.initContainers, "spec.initContainers");
  yield* ruleSecrets(cluster.spec?.patroni?.pg_hba ?? [], "spec.patroni.pg_hba");
  // No field of a clone takes a Secret.
  if ((cluster.spec?.clone?.s3_secret_access_key ?? "") !== "") {
    yield { what: "S3 key of the clone", path: "spec.clone.s3_secret_access_key", fix: "Remove it and use an IAM role" };
  }
}

function* storeKey(what: string, key: string | undefined, at: string): Generator<ExternalCredential> {
  if ((key ?? "") !== "") {
    yield { what, path: say`configuration.logical_backup.${at}`, fix: "Use logical_backup_cronjob_environment_secret" };
  }
}

/** The keys of the store that logical backups go to. */
export function* logicalBackupKeys(operator: ObjectOf<typeof operatorConfiguration>): Generator<ExternalCredential> {
  const backup = operator.configuration?.logical_backup;
  yield* storeKey("S3 key of logical backups", backup?.logical_backup_s3_secret_access_key, "logical_backup_s3_secret_access_key");
  yield* storeKey("Azure key of logical backups", backup?.logical_backup_azure_storage_account_key, "logical_backup_azure_storage_account_key");
}
