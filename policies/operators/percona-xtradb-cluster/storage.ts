// ED-1: where backups lie.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

/** The operator encrypts no backup: the store decides, and Azure's always does. */
export function* stores(spec: Infer<typeof clusterSpec> | undefined): Generator<BackupTarget> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    const given = storage?.volume;
    if (storage?.type === "s3") {
      yield { target: "S3", encryption: "elsewhere", path: say`spec.backup.storages.${key}.s3`, fix: "See that the bucket encrypts" };
    }
    if (storage?.type === "filesystem" && given?.persistentVolumeClaim === undefined && given?.hostPath !== undefined) {
      yield {
        target: "a directory of the node",
        encryption: "off",
        path: say`spec.backup.storages.${key}.volume.hostPath`,
        fix: "Use a store that encrypts",
      };
    }
    if (storage?.type === "filesystem" && (given?.persistentVolumeClaim !== undefined || given?.hostPath === undefined)) {
      yield {
        target: "a volume",
        encryption: "elsewhere",
        path: say`spec.backup.storages.${key}.volume`,
        fix: "Name a storage class that encrypts",
      };
    }
  }
}
