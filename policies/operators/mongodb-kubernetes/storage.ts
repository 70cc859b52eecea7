// ED-1, KSI-5, SM-1 of the kinds of mongodb.com: backups, services to the outside, and claims.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget, DataVolume, ExposedService } from "../../vocabulary.ts";
import type { externalAccess, multiClusterSpec, persistence as persistenceSlice } from "./schema.ts";

type Access = Infer<typeof externalAccess> | undefined;
type Backup = Infer<typeof multiClusterSpec>["backup"];
type Persistence = Infer<typeof persistenceSlice> | undefined;

const NO_CLASS = "";
const NAME_CLASS = "Name a storage class that encrypts";
const CLOSE = "Set ClusterIP, or limit loadBalancerSourceRanges";

/** Ops Manager makes and keeps them, with a key of KMIP where the object has a certificate for it. */
export function* backups(backup: Backup): Generator<BackupTarget> {
  if (backup?.mode === "enabled") {
    yield {
      target: "Ops Manager",
      encryption: backup.encryption?.kmip === undefined ? "elsewhere" : "on",
      path: "spec.backup.encryption.kmip",
      fix: "Set it, and encrypt the data with a key of KMIP",
    };
  }
}

/** A service for each member, a load balancer unless its spec says otherwise; `base` is what that is laid over. */
export function* services(given: Access, base: Access, at: string): Generator<ExposedService> {
  const own = given?.externalService?.spec;
  const shared = base?.externalService?.spec;
  const ranges = own?.loadBalancerSourceRanges ?? [];
  const service = { name: "of each member", annotations: given?.externalService?.annotations ?? {}, closedByDefault: false };
  if (given !== undefined) {
    yield {
      ...service,
      type: own?.type ?? shared?.type ?? "LoadBalancer",
      sourceRanges: ranges.length > 0 ? ranges : (shared?.loadBalancerSourceRanges ?? []),
      path: say`${at}.externalService.spec.type`,
      fix: CLOSE,
    };
  }
  if ((own?.externalIPs ?? []).length > 0) {
    yield { ...service, type: "ExternalIP", sourceRanges: [], path: say`${at}.externalService.spec.externalIPs`, fix: "Remove it", edit: "remove" };
  }
}

export function* claim(volume: string, className: string, path: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${path}`, fix: NAME_CLASS };
}

/** One claim, unless three are described and not the one. Filtered, as a plain list would be written out in every generated policy. */
export function* claimsOf(given: Persistence, at: string): Generator<DataVolume> {
  const many = given?.multiple;
  const isOne = many === undefined || given?.single !== undefined;
  const described = [
    { isUsed: isOne, volume: "data", className: given?.single?.storageClass ?? "", under: "single" },
    { isUsed: !isOne, volume: "data", className: many?.data?.storageClass ?? "", under: "multiple.data" },
    { isUsed: !isOne, volume: "journal", className: many?.journal?.storageClass ?? "", under: "multiple.journal" },
    { isUsed: !isOne, volume: "logs", className: many?.logs?.storageClass ?? "", under: "multiple.logs" },
  ];
  for (const one of described.filter((candidate) => candidate.isUsed)) {
    yield* claim(one.volume, one.className, say`${at}.${one.under}.storageClass`);
  }
}

export function* ephemeral(persistent: boolean | undefined): Generator<DataVolume> {
  if (persistent === false) {
    yield { volume: "data", storage: "ephemeral", className: NO_CLASS, path: "spec.persistent", fix: "Remove it" };
  }
}
