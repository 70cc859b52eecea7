// UM-3: passwords in Secrets that are the user's name or widely known. Base64 is compared in its encoded form, as no
// engine decodes it alike; the value is never shown.
import { type Pack, say } from "../../src/dsl/index.ts";
import { isMarked } from "../lib/belongs.ts";
import { facts, type PasswordHandling } from "../vocabulary.ts";
import { secret } from "./schema.ts";

type Texts = { readonly [key: string]: string | undefined };

const WELL_KNOWN = [
  "password",
  "postgres",
  "admin",
  "root",
  "secret",
  "changeme",
  "default",
  "zalando",
  "MariaDB11!",
  "clickhouse_operator_password",
  "chpassword",
  "qwerty",
  "123456",
];
const ENCODED = [
  "cGFzc3dvcmQ=",
  "cG9zdGdyZXM=",
  "YWRtaW4=",
  "cm9vdA==",
  "c2VjcmV0",
  "Y2hhbmdlbWU=",
  "ZGVmYXVsdA==",
  "emFsYW5kbw==",
  "TWFyaWFEQjExIQ==",
  "Y2xpY2tob3VzZV9vcGVyYXRvcl9wYXNzd29yZA==",
  "Y2hwYXNzd29yZA==",
  "cXdlcnR5",
  "MTIzNDU2",
];

function isOurs(type: string, labels: Texts, pack: Pack): boolean {
  return (
    type === "kubernetes.io/basic-auth" ||
    labels["k8s.mariadb.com/watch"] !== undefined ||
    isMarked(labels, pack.pods) ||
    isMarked(labels, pack.services) ||
    isMarked(labels, pack.controller)
  );
}

function* weak(texts: Texts, known: readonly string[], at: string): Generator<PasswordHandling> {
  for (const [key, value] of Object.entries(texts)) {
    const isPassword = /(^|[-_.])(password|PASSWORD)$/u.test(key);
    if (isPassword && value !== undefined && (known.includes(value) || value === (texts["username"] ?? ""))) {
      yield { subject: say`key ${key}`, method: "weak", path: say`${at}["${key}"]`, fix: "Generate a long random one" };
    }
  }
}

export const secrets = facts(secret, {
  *passwordHandling(secret, pack) {
    if (isOurs(secret.type ?? "", secret.metadata?.labels ?? {}, pack)) {
      yield* weak(secret.data ?? {}, ENCODED, "data");
      yield* weak(secret.stringData ?? {}, WELL_KNOWN, "stringData");
    }
  },
});
