// CN-3: what in the file of a Secret or of a workload is a credential that anybody can read. Values are looked at, never shown.
import { type Infer, say } from "../../src/dsl/index.ts";
import { holdsLogin } from "../lib/literal-secrets.ts";
import type { ReadableSecret } from "../vocabulary.ts";
import { type PodSpec, statedLists } from "./pods.ts";
import type { ofFileOrCluster } from "./schema.ts";

type Metadata = Infer<typeof ofFileOrCluster>;

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

/** `elsewhere`: read from a cluster, or rendered by Helm, which fills values in. */
export function stateOf(metadata: Metadata | undefined): ReadableSecret["state"] {
  return metadata?.uid !== undefined || metadata?.labels?.["app.kubernetes.io/managed-by"] === "Helm" ? "elsewhere" : "readable";
}

// Narrower than the names of a Secret's keys: what ends in `_SECRET` or `_KEY` is the name of a Secret or of a file as often as a credential.
const VARIABLE = /(passw(or)?d|passphrase|pwd|_pass|_token|api_key|secret_access_key)$/iu;
// Switches, numbers of them, and where a credential lies.
const NO_CREDENTIAL = /^(true|false|yes|no|on|off|none|null|[0-9])$|^[.~]?\/|^https?:\/\/[^@]*$/iu;

/** The variables of a pod's containers whose value is a credential: by their name, or because it is an address with a login in it. */
export function* readableVariables(spec: PodSpec | undefined, at: string, state: ReadableSecret["state"]): Generator<ReadableSecret> {
  for (const list of statedLists(spec)) {
    for (const [i, container] of list.containers.entries()) {
      for (const [j, variable] of (container.env ?? []).entries()) {
        const value = variable.value ?? "";
        const isCredential = (VARIABLE.test(variable.name ?? "") && !NO_CREDENTIAL.test(value)) || holdsLogin(value);
        if (isCredential && isReadable(value)) {
          yield { key: variable.name ?? "", state, path: say`${at}.${list.name}[${i}].env[${j}].value`, fix: "Use valueFrom.secretKeyRef" };
        }
      }
    }
  }
}
