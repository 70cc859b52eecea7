// CM-1, SM-3: keys of CockroachDB's own encryption. It reads them from files; in v1beta1 a cloud's key service may guard them.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { DataKey, EncryptionKey } from "../../vocabulary.ts";
import type { crdbCluster, encryption } from "./schema.ts";

type Encryption = Infer<typeof encryption> | undefined;
type Spec = ObjectOf<typeof crdbCluster>["spec"];

const KEY = "key of the data";
const ASK = "Set encryptionAtRest to the key service of a cloud";
const ENCRYPTS = /(^|[ \t\r\n"'])--enterprise-encryption[= \t]/u;
const KEY_FILE = /[=,"' \t]key=[^, \t\r\n"']/u;
// Whoever writes this asks for no encryption.
const PLAIN = /[=,"' \t]key=plain([, \t\r\n"']|$)/u;

/** Whether a flag names a key file. */
function namesFile(flag: string): boolean {
  return ENCRYPTS.test(flag) && KEY_FILE.test(flag) && !PLAIN.test(flag);
}

/** Whether the key itself lies in the Secret. */
function isSecret(given: Encryption): boolean {
  return given?.platform === "UNKNOWN_KEY_TYPE" && (given.keySecretName ?? "") !== "";
}

/** Whether the key in the Secret is sealed by a key service. */
function isSealed(given: Encryption): boolean {
  return given?.platform !== undefined && given.platform !== "UNKNOWN_KEY_TYPE";
}

function* ofFlags(given: readonly string[] | undefined, at: string, fix: string): Generator<EncryptionKey> {
  for (const [i, flag] of (given ?? []).entries()) {
    if (namesFile(flag)) {
      yield { what: "key file", kept: "beside", path: say`${at}[${i}]`, fix };
    }
  }
}

function* ofSecret(given: Encryption, at: string): Generator<EncryptionKey> {
  if (isSecret(given)) {
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

/** SM-3. A key service must seal the key of each region. */
export function* dataKeys(spec: Spec): Generator<DataKey> {
  const template = spec?.template?.spec;
  const regions = spec?.regions ?? [];
  const flags = [...(spec?.additionalArgs ?? []), ...(template?.startFlags?.upsert ?? [])];
  const isKept = flags.some((flag) => namesFile(flag)) || isSecret(template?.encryptionAtRest) || regions.some((region) => isSecret(region.encryptionAtRest));
  const isServed = isSealed(template?.encryptionAtRest) || (regions.length > 0 && regions.every((region) => isSealed(region.encryptionAtRest)));
  yield* keptKeys(spec);
  if (!isKept && !isServed) {
    yield {
      what: KEY,
      kept: "unstated",
      path: regions.length > 0 ? "spec.regions" : "spec.additionalArgs",
      fix: ASK,
    };
  }
}
