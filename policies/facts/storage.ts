// Where data and backups lie.
import type { Read } from "./read.ts";

/** SM-1. Where data lies. `class`: the named storage class decides; `default-class`: none is named; `elsewhere`: another object may name a claim. */
export interface DataVolume extends Read {
  readonly volume: string;
  readonly storage: "class" | "default-class" | "ephemeral" | "host" | "elsewhere";
  /** Empty unless `storage` is `class`. */
  readonly className: string;
}

/** SM-1. A StorageClass: does its CSI driver encrypt? `provider`: always, with the provider's own key. */
export interface StorageKind extends Read {
  readonly provisioner: string;
  readonly encryption: "on" | "off" | "provider" | "unknown";
}

/** ED-1. `elsewhere`: the object store or another object decides. */
export interface BackupTarget extends Read {
  readonly target: string;
  readonly encryption: "on" | "off" | "elsewhere";
}

export interface StorageFacts {
  readonly backups: BackupTarget;
  readonly dataVolumes: DataVolume;
  readonly storageClasses: StorageKind;
}
