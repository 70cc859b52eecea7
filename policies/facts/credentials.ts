// Where passwords and keys lie, and what opens a cloud.
import type { Read } from "./read.ts";

/** CM-2. A database credential that stands in the object itself instead of a Secret. */
export interface InlineCredential extends Read {
  readonly what: string;
}

/** CM-3. A credential for a service outside the database, an object store say, that stands in the object itself. */
export interface ExternalCredential extends Read {
  readonly what: string;
}

/** CM-5. How the database, or a job for it, gets at a cloud's resource. `own-store`: by keys at an address where a cloud's identities may mean nothing; `elsewhere`: another object may hold keys. */
export interface CloudAccess extends Read {
  readonly resource: string;
  readonly by: "identity" | "static-keys" | "own-store" | "elsewhere";
}

/**
 * KSI-4. What a container gets at a cloud with. `open-key`: a static key that stands in the object; `kept-key`: one from a Secret;
 * `own-store`: a key for an address where a cloud's identities may mean nothing; `key-file`: a file that is a key or an identity;
 * `elsewhere`: whatever a Secret holds.
 */
export interface CloudKey extends Read {
  readonly by: "open-key" | "kept-key" | "own-store" | "key-file" | "elsewhere";
}

/** CM-1. Where a key lies that encrypts data or backups. `beside`: in a Secret or a file, though the software could ask a key service. */
export interface EncryptionKey extends Read {
  readonly what: string;
  readonly kept: "open" | "beside";
}

/**
 * SM-3. Where the key comes from that the database encrypts its own data with (those of backups are CM-1's alone). `service`: a key service;
 * `beside`: a Secret or a file, though the software could ask a key service; `open`: the object; `unstated`: nothing says that data is
 * encrypted, or with which key, as where the block for it is absent. No record: the software does not encrypt.
 */
export interface DataKey extends Read {
  readonly what: string;
  readonly kept: "service" | "beside" | "open" | "unstated";
}

export interface CredentialFacts {
  readonly inlineCredentials: InlineCredential;
  readonly externalCredentials: ExternalCredential;
  readonly cloudAccess: CloudAccess;
  readonly encryptionKeys: EncryptionKey;
  readonly dataKeys: DataKey;
  readonly cloudKeys: CloudKey;
}
