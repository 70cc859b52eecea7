// CM-1: keys of CockroachDB's own encryption. It reads them from files; in v1beta1 a cloud's key service may guard them.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { EncryptionKey } from "../../vocabulary.ts";
import type { crdbCluster, encryption } from "./schema.ts";

type Spec = ObjectOf<typeof crdbCluster>["spec"];

const ENCRYPTS = /(^|[ \t\r\n"'])--enterprise-encryption[= \t]/u;
const KEY_FILE = /[=,"' \t]key=[^, \t\r\n"']/u;
// Whoever writes this asks for no encryption.
const PLAIN = /[=,"' \t]key=plain([, \t\r\n"']|$)/u;

function* ofFlags(given: readonly string[] | undefined, at: string, fix: string): Generator<EncryptionKey> {
  for (const [i, flag] of (given ?? []).entries()) {
    if (ENCRYPTS.test(flag) && KEY_FILE.test(flag) && !PLAIN.test(flag)) {
      yield { what: "key file", kept: "beside", path: say`${at}[${i}]`, fix };
    }
  }
}

function* ofSecret(given: Infer<typeof encryption> | undefined, at: string): Generator<EncryptionKey> {
  if (given?.platform === "UNKNOWN_KEY_TYPE" && (given.keySecretName ?? "") !== "") {
    yield { what: "key of the data", kept: "beside", path: say`${at}.platform`, fix: "Set it to the key service of a cloud" };
  }
}

/** cockroach-operator mounts no volume for a key: its file is in the data's own, or in the image. */
export function* keptKeys(spec: Spec): Generator<EncryptionKey> {
  yield* ofFlags(spec?.additionalArgs, "spec.additionalArgs", "Remove it, and name a storage class that encrypts");
  yield* ofFlags(spec?.template?.spec?.startFlags?.upsert, "spec.template.spec.startFlags.upsert", "Use encryptionAtRest of the regions");
  yield* ofSecret(spec?.template?.spec?.encryptionAtRest, "spec.template.spec.encryptionAtRest");
  for (const [i, region] of (spec?.regions ?? []).entries()) {
    yield* ofSecret(region.encryptionAtRest, say`spec.regions[${i}].encryptionAtRest`);
  }
}
