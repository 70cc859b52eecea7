// CM-5: how the operator's jobs get at object stores. Without keys they go as their service account.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { staticKeys, withKeys } from "../../lib/cloud-keys.ts";
import { staticKeysIn } from "../../lib/environments.ts";
import type { CloudAccess } from "../../vocabulary.ts";
import type { azureBlob, mariadb as mariadbResource, s3 } from "./schema.ts";

const STORE = "the object store";
const USE_IDENTITY = "Remove it, and give the service account an identity";

/** S3, whose address must be given. */
export function* s3Access(store: Infer<typeof s3> | undefined, at: string): Generator<CloudAccess> {
  if (store?.secretAccessKeySecretKeyRef !== undefined) {
    yield { resource: STORE, by: withKeys(store.endpoint ?? ""), path: say`${at}.secretAccessKeySecretKeyRef`, fix: USE_IDENTITY };
  }
}

/** Azure's Blob Storage. */
export function* azureAccess(store: Infer<typeof azureBlob> | undefined, at: string): Generator<CloudAccess> {
  if (store?.storageAccountKey !== undefined) {
    yield { resource: STORE, by: withKeys(store.serviceURL ?? ""), path: say`${at}.storageAccountKey`, fix: USE_IDENTITY };
  }
}

/** What a MariaDB restores from, and the keys that its pods are given. */
export function* mariadbAccess(db: ObjectOf<typeof mariadbResource>): Generator<CloudAccess> {
  yield* s3Access(db.spec?.bootstrapFrom?.s3, "spec.bootstrapFrom.s3");
  yield* azureAccess(db.spec?.bootstrapFrom?.azureBlob, "spec.bootstrapFrom.azureBlob");
  yield* staticKeys(db.spec?.env ?? [], "spec.env");
  yield* staticKeysIn(db.spec?.sidecarContainers, "spec.sidecarContainers");
}
