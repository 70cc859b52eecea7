// CM-5, ED-1, NM-3, NM-6: where Medusa keeps backups. Google and Azure always encrypt; an address of one's own is used for
// s3_compatible alone, and then TLS and its verification are off unless switched on (pkg/medusa/reconcile.go, and
// medusa/storage/s3_base_storage.py of cassandra-medusa).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { BackupTarget, CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { storageProperties } from "./schema.ts";

type Storage = Infer<typeof storageProperties> | undefined;

// The operator leaves the version to Python's library.
const UNSTATED = "";
const OWN = "s3_compatible";
const ENCRYPTED = ["google_storage", "azure_blobs"];

/** A provider that another object names is judged there. */
function isNamed(storage: Storage): boolean {
  return (storage?.storageProvider ?? "") !== "";
}

export function* target(storage: Storage, at: string): Generator<BackupTarget> {
  if (isNamed(storage) && !ENCRYPTED.includes(storage?.storageProvider ?? "")) {
    yield { target: say`${storage?.storageProvider}`, encryption: "elsewhere", path: say`${at}.storageProvider`, fix: "See that the bucket encrypts" };
  }
}

export function* access(storage: Storage, at: string): Generator<CloudAccess> {
  if ((storage?.storageSecretRef?.name ?? "") !== "" && storage?.credentialsType !== "role-based") {
    yield {
      resource: "the store",
      by: storage?.storageProvider === OWN ? "own-store" : "static-keys",
      path: say`${at}.storageSecretRef`,
      fix: "Remove it, and set credentialsType to role-based",
    };
  }
}

export function* storeTls(storage: Storage, at: string): Generator<TlsChannel> {
  if (storage?.storageProvider === OWN) {
    yield {
      channel: "the object store",
      offered: storage.secure === true,
      minimumVersion: UNSTATED,
      path: say`${at}.secure`,
      fix: "Set it to true, and sslVerify with it",
    };
  }
}

export function* storePeers(storage: Storage, at: string): Generator<PeerVerification> {
  if (storage?.storageProvider === OWN && storage.secure === true) {
    yield { connection: "Medusa to its store", isVerified: storage.sslVerify === true, path: say`${at}.sslVerify`, fix: "Set it to true", edit: { set: true } };
  }
}
