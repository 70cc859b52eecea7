// ED-1, SM-1: where data and backups lie.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget, DataVolume } from "../../vocabulary.ts";
import type { clusterSpec, volume as volumeSlice } from "./schema.ts";

const NO_CLASS = "";
const CLAIM = "Use persistentVolumeClaim with a storage class that encrypts";

/** A claim goes before a directory of the node, and that before an emptyDir (pxc_types.go). */
export function* volume(name: string, given: Infer<typeof volumeSlice> | undefined, at: string): Generator<DataVolume> {
  const claim = given?.persistentVolumeClaim;
  if (claim === undefined && given?.hostPath !== undefined) {
    yield { volume: name, storage: "host", className: NO_CLASS, path: say`${at}.hostPath`, fix: CLAIM };
  } else if (claim === undefined && given?.emptyDir !== undefined) {
    yield { volume: name, storage: "ephemeral", className: NO_CLASS, path: say`${at}.emptyDir`, fix: CLAIM };
  } else {
    yield {
      volume: name,
      storage: (claim?.storageClassName ?? "") === "" ? "default-class" : "class",
      className: claim?.storageClassName ?? "",
      path: say`${at}.persistentVolumeClaim.storageClassName`,
      fix: "Name a storage class that encrypts",
    };
  }
}

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
