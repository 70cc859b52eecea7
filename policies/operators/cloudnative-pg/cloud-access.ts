// CM-5: how barman gets at object stores.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { staticKeys, withKeys } from "../../lib/cloud-keys.ts";
import type { CloudAccess } from "../../vocabulary.ts";
import type { barmanStore, cluster as resource } from "./schema.ts";

const STORE = "the object store";
const IDENTITY = "identity";

/** Each way that a store's credentials take: keys count only where no identity is asked for. */
export function* storeAccess(store: Infer<typeof barmanStore> | undefined, at: string): Generator<CloudAccess> {
  const s3 = store?.s3Credentials;
  const azure = store?.azureCredentials;
  const google = store?.googleCredentials;
  if (s3?.accessKeyId !== undefined || s3?.secretAccessKey !== undefined) {
    yield {
      resource: STORE,
      by: s3.inheritFromIAMRole === true ? IDENTITY : withKeys(store?.endpointURL ?? ""),
      path: say`${at}.s3Credentials`,
      fix: "Set inheritFromIAMRole, and give the service account a role",
    };
  }
  if (azure?.connectionString !== undefined || azure?.storageKey !== undefined || azure?.storageSasToken !== undefined) {
    yield {
      resource: STORE,
      by: azure.inheritFromAzureAD === true || azure.useDefaultAzureCredentials === true ? IDENTITY : "static-keys",
      path: say`${at}.azureCredentials`,
      fix: "Set inheritFromAzureAD, and give the service account an identity",
    };
  }
  if (google?.applicationCredentials !== undefined) {
    yield {
      resource: STORE,
      by: google.gkeEnvironment === true ? IDENTITY : "static-keys",
      path: say`${at}.googleCredentials`,
      fix: "Set gkeEnvironment, and give the service account an identity",
    };
  }
}

/** Every store that a Cluster names itself; those of the plugin are ObjectStores. */
export function* clusterAccess(cluster: ObjectOf<typeof resource>): Generator<CloudAccess> {
  yield* storeAccess(cluster.spec?.backup?.barmanObjectStore, "spec.backup.barmanObjectStore");
  for (const [i, external] of (cluster.spec?.externalClusters ?? []).entries()) {
    yield* storeAccess(external.barmanObjectStore, say`spec.externalClusters[${i}].barmanObjectStore`);
  }
  yield* staticKeys(cluster.spec?.env ?? [], "spec.env");
}
