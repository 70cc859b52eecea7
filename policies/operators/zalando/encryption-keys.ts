// CM-1: the keys of WAL-G. It can use those of AWS KMS instead, by WALG_S3_SSE or WALG_CSE_KMS_ID (wal-g's docs/STORAGES.md).
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { keysIn } from "../../lib/environments.ts";
import { isEncryptionKey, literalKeys } from "../../lib/literal-secrets.ts";
import type { EncryptionKey } from "../../vocabulary.ts";
import type { postgresql } from "./schema.ts";

/** The keys that a postgresql's containers are given. */
export function* encryptionKeys(cluster: ObjectOf<typeof postgresql>): Generator<EncryptionKey> {
  yield* literalKeys(cluster.spec?.env ?? [], "spec.env");
  for (const [i, variable] of (cluster.spec?.env ?? []).entries()) {
    if (isEncryptionKey(variable.name ?? "") && variable.valueFrom?.secretKeyRef !== undefined) {
      yield {
        what: say`key ${variable.name}`,
        kept: "beside",
        path: say`spec.env[${i}].valueFrom.secretKeyRef`,
        fix: "Use WALG_S3_SSE aws:kms with WALG_S3_SSE_KMS_ID",
      };
    }
  }
  yield* keysIn(cluster.spec?.sidecars, "spec.sidecars");
  yield* keysIn(cluster.spec?.initContainers, "spec.initContainers");
}
