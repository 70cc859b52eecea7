// ED-1, SM-1: where data and backups lie.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget, DataVolume } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

const FIX = "Name a storage class that encrypts";

function* volume(name: string, className: string | undefined, at: string): Generator<DataVolume> {
  yield {
    volume: name,
    storage: (className ?? "") === "" ? "default-class" : "class",
    className: className ?? "",
    path: say`${at}.storageClassName`,
    fix: FIX,
  };
}

export function* volumes(spec: Spec | undefined): Generator<DataVolume> {
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    const at = say`spec.instances[${i}]`;
    yield* volume("data", instance.dataVolumeClaimSpec?.storageClassName, say`${at}.dataVolumeClaimSpec`);
    if (instance.walVolumeClaimSpec !== undefined) {
      yield* volume("WAL", instance.walVolumeClaimSpec.storageClassName, say`${at}.walVolumeClaimSpec`);
    }
    for (const [j, tablespace] of (instance.tablespaceVolumes ?? []).entries()) {
      yield* volume("tablespace", tablespace.dataVolumeClaimSpec?.storageClassName, say`${at}.tablespaceVolumes[${j}].dataVolumeClaimSpec`);
    }
  }
}

/** pgBackRest encrypts what it is told to; without, the store decides, and Azure's and Google's always do. */
export function* stores(spec: Spec | undefined): Generator<BackupTarget> {
  const pgbackrest = spec?.backups?.pgbackrest;
  const made = spec?.backups?.enabled !== false;
  for (const [i, repo] of (pgbackrest?.repos ?? []).entries()) {
    const cipher = pgbackrest?.global?.[`${repo.name ?? ""}-cipher-type`] ?? "none";
    if (made && repo.s3 !== undefined) {
      yield {
        target: "S3",
        encryption: cipher === "none" ? "elsewhere" : "on",
        path: say`spec.backups.pgbackrest.repos[${i}].s3`,
        fix: "Set the cipher-type of the repo in global to aes-256-cbc",
      };
    }
    if (made && repo.volume !== undefined) {
      yield {
        target: "a volume",
        encryption: cipher === "none" ? "elsewhere" : "on",
        path: say`spec.backups.pgbackrest.repos[${i}].volume`,
        fix: "Set the cipher-type of the repo in global to aes-256-cbc",
      };
    }
  }
  if (made && spec?.backups?.volumeSnapshots !== undefined) {
    yield {
      target: "a snapshot",
      encryption: "elsewhere",
      path: "spec.backups.volumeSnapshots.className",
      fix: "See that the class of the volume encrypts",
    };
  }
}
