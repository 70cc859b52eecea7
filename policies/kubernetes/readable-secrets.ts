// CN-3: what in a Secret's file is a credential that anybody can read. Values are looked at, never shown.
import type { ObjectOf } from "../../src/dsl/index.ts";
import type { secret } from "./schema.ts";

type Secret = ObjectOf<typeof secret>;

// Names of keys that hold a credential, and the accounts of Percona's operators, whose passwords have the account's name alone.
const CREDENTIAL =
  /(passw(or)?d|passphrase|pwd|secret|token|credentials?|_pass|[-_.]key|privatekey|apikey)$|^(\.docker(configjson|cfg)|key|pass|root|xtrabackup|monitor|proxyadmin|operator|replication|pmmserver(key|token)?)$/iu;

// A value that somebody or something has yet to fill in, or that is encrypted as it stands: SOPS' `ENC[`, references of vals and 1Password,
// variables and templates, words in angle brackets.
const NO_VALUE =
  /^$|^ENC\[|^(ref\+|op:\/\/|vault:)|\$\{|\$\(|\{\{|^<[^>]*>$|^[*x.]+$|^(change|replace|your)([-_ ]|me$|it$|this$)|^(redacted|placeholder|todo)$/iu;
// How the encoded forms of these begin.
const NO_VALUE_ENCODED = /^(RU5DW|e3[s-v]|JH[s-v]|JC[g-j]|P[E-H]|Y2hhbmdlbWU|Y2hhbmdlL|cmVwbGFjZ|eW91ci)/u;

export function keepsCredential(key: string): boolean {
  return CREDENTIAL.test(key);
}

export function isReadable(value: string): boolean {
  return !NO_VALUE.test(value);
}

/** The same of a value of `data`. */
export function isReadableEncoded(value: string): boolean {
  return !NO_VALUE.test(value) && !NO_VALUE_ENCODED.test(value);
}

/** Read from a cluster, or rendered by Helm, which fills values in. */
export function isWrittenByTools(secret: Secret): boolean {
  const metadata = secret.metadata;
  return metadata?.uid !== undefined || metadata?.labels?.["app.kubernetes.io/managed-by"] === "Helm";
}
