// SM-3: members encrypt with a key that the operator keeps in a Secret, unless their configuration names Vault or says no
// (psmdb_defaults.go, container.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { DataKey } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;

// Block and flow style, but no comments.
const VAULT = /(^|\n)[^#\n]*[ \t{,]["']?vault["']?[ \t]*:/u;
const PLAIN = /(^|\n)[^#\n]*[ \t{,]["']?enableEncryption["']?[ \t]*:[ \t]*["']?false/u;

function placeOf(configuration: string): DataKey["kept"] {
  if (PLAIN.test(configuration)) {
    return "unstated";
  }
  return VAULT.test(configuration) ? "service" : "beside";
}

/** What is in memory only is not encrypted. */
function* ofReplicaSet(set: ReplicaSet | undefined, at: string): Generator<DataKey> {
  if (set?.storage?.engine !== "inMemory") {
    yield {
      what: "key of the data",
      kept: placeOf(set?.configuration ?? ""),
      path: say`${at}.configuration`,
      fix: "Set security.vault in it, and name its token in secrets.vault",
    };
  }
}

/** mongos keeps no data. */
export function* dataKeys(spec: Spec | undefined): Generator<DataKey> {
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* ofReplicaSet(set, say`spec.replsets[${i}]`);
  }
  if (spec?.sharding?.enabled === true) {
    yield* ofReplicaSet(spec.sharding.configsvrReplSet, "spec.sharding.configsvrReplSet");
  }
}
