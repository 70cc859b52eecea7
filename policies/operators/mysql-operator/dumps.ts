// ED-1, NM-6, WL-1: where MySQL Shell dumps to, and loads from. Oracle's and Azure's stores always encrypt.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import type { BackupTarget, RunningContainer, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec, dumpStorage, profile as profileSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type Storage = Infer<typeof dumpStorage> | undefined;
type Profile = Infer<typeof profileSlice> | undefined;

export function* profileTargets(profile: Profile, at: string): Generator<BackupTarget> {
  if (profile?.dumpInstance?.storage?.s3 !== undefined) {
    yield { target: "S3", encryption: "elsewhere", path: say`${at}.dumpInstance.storage.s3`, fix: "See that the bucket encrypts" };
  }
  if (profile?.dumpInstance?.storage?.persistentVolumeClaim !== undefined) {
    yield {
      target: "a volume",
      encryption: "elsewhere",
      path: say`${at}.dumpInstance.storage.persistentVolumeClaim`,
      fix: "See that its class encrypts",
    };
  }
}

export function* storageTls(storage: Storage, at: string): Generator<TlsChannel> {
  yield* endpoint("S3", storage?.s3?.endpoint, say`${at}.s3.endpoint`);
}

/** A volume is first given to the user of the job, by root (storage_api.py). */
export function* profileContainers(profile: Profile, at: string): Generator<RunningContainer> {
  if (profile?.dumpInstance?.storage?.persistentVolumeClaim !== undefined) {
    yield {
      name: "fixdumpdir",
      nonRoot: "no",
      escalation: "allowed",
      path: say`${at}.dumpInstance.storage.persistentVolumeClaim`,
      fix: "Use an object store",
    };
  }
}

export function* targets(spec: Spec): Generator<BackupTarget> {
  for (const [i, profile] of (spec?.backupProfiles ?? []).entries()) {
    yield* profileTargets(profile, say`spec.backupProfiles[${i}]`);
  }
  for (const [i, schedule] of (spec?.backupSchedules ?? []).entries()) {
    yield* profileTargets(schedule.backupProfile, say`spec.backupSchedules[${i}].backupProfile`);
  }
}

export function* storesTls(spec: Spec): Generator<TlsChannel> {
  for (const [i, profile] of (spec?.backupProfiles ?? []).entries()) {
    yield* storageTls(profile.dumpInstance?.storage, say`spec.backupProfiles[${i}].dumpInstance.storage`);
  }
  for (const [i, schedule] of (spec?.backupSchedules ?? []).entries()) {
    yield* storageTls(schedule.backupProfile?.dumpInstance?.storage, say`spec.backupSchedules[${i}].backupProfile.dumpInstance.storage`);
  }
  yield* storageTls(spec?.initDB?.dump?.storage, "spec.initDB.dump.storage");
}

export function* dumpContainers(spec: Spec): Generator<RunningContainer> {
  for (const [i, profile] of (spec?.backupProfiles ?? []).entries()) {
    yield* profileContainers(profile, say`spec.backupProfiles[${i}]`);
  }
  for (const [i, schedule] of (spec?.backupSchedules ?? []).entries()) {
    yield* profileContainers(schedule.backupProfile, say`spec.backupSchedules[${i}].backupProfile`);
  }
}
