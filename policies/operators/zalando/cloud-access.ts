// CM-5: how WAL-G and logical backups get at object stores. Without keys they go as the pod's service account or the node.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { staticKeysIn } from "../../lib/environments.ts";
import type { CloudAccess } from "../../vocabulary.ts";
import type { operatorConfiguration, postgresql } from "./schema.ts";

/** What a postgresql says of its own pods; keys that stand in it are CM-3's. */
export function* clusterAccess(cluster: ObjectOf<typeof postgresql>): Generator<CloudAccess> {
  yield* staticKeys(cluster.spec?.env ?? [], "spec.env");
  yield* staticKeysIn(cluster.spec?.sidecars, "spec.sidecars");
  for (const [i, source] of (cluster.spec?.envFrom ?? []).entries()) {
    if (source.secretRef !== undefined) {
      yield { resource: "a cloud", by: "elsewhere", path: say`spec.envFrom[${i}].secretRef`, fix: "See that it holds no key of a cloud" };
    }
  }
}

function* keyFile(resource: string, file: string | undefined, at: string): Generator<CloudAccess> {
  if ((file ?? "") !== "") {
    yield { resource, by: "static-keys", path: say`configuration.${at}`, fix: "Remove it and use Workload Identity" };
  }
}

function* variables(secret: string | undefined, at: string): Generator<CloudAccess> {
  if ((secret ?? "") !== "") {
    yield { resource: "a cloud", by: "elsewhere", path: say`configuration.${at}`, fix: "See that it holds no key of a cloud" };
  }
}

/** What an OperatorConfiguration says of all pods and backup jobs. */
export function* configuredAccess(operator: ObjectOf<typeof operatorConfiguration>): Generator<CloudAccess> {
  const configuration = operator.configuration;
  yield* keyFile("Google Cloud", configuration?.aws_or_gcp?.gcp_credentials, "aws_or_gcp.gcp_credentials");
  yield* keyFile(
    "the store of logical backups",
    configuration?.logical_backup?.logical_backup_google_application_credentials,
    "logical_backup.logical_backup_google_application_credentials",
  );
  yield* variables(configuration?.kubernetes?.pod_environment_secret, "kubernetes.pod_environment_secret");
  yield* variables(configuration?.logical_backup?.logical_backup_cronjob_environment_secret, "logical_backup.logical_backup_cronjob_environment_secret");
}
