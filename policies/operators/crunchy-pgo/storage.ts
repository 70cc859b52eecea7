// SM-1, ED-1: claims, and what pgBackRest writes: unencrypted unless a cipher is set (pgbackrest.org/configuration.html).
import { say } from "../../../src/dsl/index.ts";
import type { BackupTarget, DataVolume } from "../../vocabulary.ts";
import type { Spec } from "./rules.ts";

type Claim = { readonly storageClassName?: string | undefined };

/** A claim; what is not given is not there. */
function* volume(name: string, claim: Claim | undefined, at: string): Generator<DataVolume> {
  if (claim !== undefined) {
    const className = claim.storageClassName ?? "";
    yield {
      volume: name,
      storage: className === "" ? "default-class" : "class",
      className,
      path: say`${at}.storageClassName`,
      fix: "Name a storage class that encrypts",
    };
  }
}

/** The claims of all instances, and of the old pgAdmin. */
export function* volumes(spec: Spec): Generator<DataVolume> {
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* volume(say`data of ${instance.name}`, instance.dataVolumeClaimSpec ?? {}, say`spec.instances[${i}].dataVolumeClaimSpec`);
    yield* volume(say`WAL of ${instance.name}`, instance.walVolumeClaimSpec, say`spec.instances[${i}].walVolumeClaimSpec`);
    for (const [j, tablespace] of (instance.tablespaceVolumes ?? []).entries()) {
      yield* volume(say`tablespace ${tablespace.name}`, tablespace.dataVolumeClaimSpec, say`spec.instances[${i}].tablespaceVolumes[${j}].dataVolumeClaimSpec`);
    }
  }
  yield* volume("data of pgAdmin", spec?.userInterface?.pgAdmin?.dataVolumeClaimSpec, "spec.userInterface.pgAdmin.dataVolumeClaimSpec");
}

/** The claim of a pgAdmin of its own. */
export function* pgAdminVolume(claim: Claim | undefined): Generator<DataVolume> {
  yield* volume("data of pgAdmin", claim ?? {}, "spec.dataVolumeClaimSpec");
}

/** Where backups go. Without a cipher it is up to the store, or to the volume's class. */
export function* backupTargets(spec: Spec): Generator<BackupTarget> {
  const global = spec?.backups?.pgbackrest?.global;
  for (const repository of spec?.backups?.pgbackrest?.repos ?? []) {
    const option = `${repository.name ?? ""}-cipher-type`;
    yield {
      target: repository.name ?? "",
      encryption: (global?.[option] ?? "none") === "none" ? "elsewhere" : "on",
      path: say`spec.backups.pgbackrest.global.${option}`,
      fix: "Set it to aes-256-cbc, and the passphrase in a Secret",
    };
  }
  if (spec?.backups?.snapshots !== undefined) {
    yield {
      target: "snapshots",
      encryption: "elsewhere",
      path: "spec.backups.snapshots.volumeSnapshotClassName",
      fix: "See that the class of the volume encrypts",
    };
  }
}
