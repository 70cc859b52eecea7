// CN-3: credentials in the open. NM-6: how a key service is reached. UM-3: passwords that anybody would try. Values are compared, never shown. `data` is
// compared in its base64 form, as the policy language cannot decode; the API server keeps `stringData` there too, and it
// goes before `data` in a manifest.
import { isMap, lower, say } from "../../src/dsl/index.ts";
import { facts } from "../vocabulary.ts";
import { isReadable, isReadableEncoded, keepsCredential, stateOf } from "./readable-secrets.ts";
import { isOfDatabase } from "./recognition.ts";
import { secret } from "./schema.ts";

// Words that anybody tries first; the second list is the first, encoded.
const COMMON = ["password", "123456", "admin", "changeme", "clickhouse", "default", "mariadb", "mysql", "postgres", "root", "secret", "test", "zalando"];
const COMMON_ENCODED = [
  "cGFzc3dvcmQ=",
  "MTIzNDU2",
  "YWRtaW4=",
  "Y2hhbmdlbWU=",
  "Y2xpY2tob3VzZQ==",
  "ZGVmYXVsdA==",
  "bWFyaWFkYg==",
  "bXlzcWw=",
  "cG9zdGdyZXM=",
  "cm9vdA==",
  "c2VjcmV0",
  "dGVzdA==",
  "emFsYW5kbw==",
];
// Passwords in the manifests that operators publish: known whoever the Secret belongs to.
const PUBLISHED = [
  "password123",
  "MariaDB11!",
  "MaxScale11!",
  "clickhouse_operator_password",
  "chpassword",
  "backup123456",
  "clusterAdmin123456",
  "clusterMonitor123456",
  "databaseAdmin123456",
  "userAdmin123456",
  "root_password",
  "backup_password",
  "monitory",
  "admin_password",
  "operatoradmin",
  "repl_password",
  "adminpassword",
];
const PUBLISHED_ENCODED = [
  "cGFzc3dvcmQxMjM=",
  "TWFyaWFEQjExIQ==",
  "TWF4U2NhbGUxMSE=",
  "Y2xpY2tob3VzZV9vcGVyYXRvcl9wYXNzd29yZA==",
  "Y2hwYXNzd29yZA==",
  "YmFja3VwMTIzNDU2",
  "Y2x1c3RlckFkbWluMTIzNDU2",
  "Y2x1c3Rlck1vbml0b3IxMjM0NTY=",
  "ZGF0YWJhc2VBZG1pbjEyMzQ1Ng==",
  "dXNlckFkbWluMTIzNDU2",
  "cm9vdF9wYXNzd29yZA==",
  "YmFja3VwX3Bhc3N3b3Jk",
  "bW9uaXRvcnk=",
  "YWRtaW5fcGFzc3dvcmQ=",
  "b3BlcmF0b3JhZG1pbg==",
  "cmVwbF9wYXNzd29yZA==",
  "YWRtaW5wYXNzd29yZA==",
];

const UNSTATED = "";
const FIX = "Let the operator generate it, or set a long random one";

// Percona XtraDB Cluster's Secret has a key for each account of its own.
const SYSTEM_ACCOUNTS = ["root", "xtrabackup", "monitor", "proxyadmin", "operator", "replication"];

// Percona XtraDB Cluster's way to Vault, as lines or as JSON, and encoded as it may stand after any bytes.
const VAULT = "keyring_vault.conf";
const PLAIN_VAULT = /vault_url"?[ \t]*[=:][ \t]*"?http:/u;
const PLAIN_VAULT_ENCODED = [
  "dmF1bHRfdXJsID0gaHR0cDovL",
  "ZhdWx0X3VybCA9IGh0dHA6Ly",
  "2YXVsdF91cmwgPSBodHRwOi8v",
  "dmF1bHRfdXJsPWh0dHA6Ly",
  "ZhdWx0X3VybD1odHRwOi8v",
  "2YXVsdF91cmw9aHR0cDovL",
  "InZhdWx0X3VybCI6ICJodHRwOi8v",
  "J2YXVsdF91cmwiOiAiaHR0cDovL",
  "idmF1bHRfdXJsIjogImh0dHA6Ly",
];

function isPassword(key: string): boolean {
  return /password$/iu.test(key) || SYSTEM_ACCOUNTS.includes(key);
}

const ENCRYPT = "Encrypt it with SOPS or as a SealedSecret, or have an ExternalSecret fetch it";

export const secrets = facts(secret, {
  *readableSecrets(secret) {
    const state = stateOf(secret.metadata);
    if (!isMap(secret.sops) && secret.type !== "kubernetes.io/service-account-token") {
      for (const [key, value] of Object.entries(secret.stringData ?? {})) {
        if (keepsCredential(key) && isReadable(value ?? "")) {
          yield { key, state, path: say`stringData["${key}"]`, fix: ENCRYPT };
        }
      }
      for (const [key, value] of Object.entries(secret.data ?? {})) {
        if (keepsCredential(key) && isReadableEncoded(value ?? "") && secret.stringData?.[key] === undefined) {
          yield { key, state, path: say`data["${key}"]`, fix: ENCRYPT };
        }
      }
    }
  },

  *outsideTls(secret) {
    const plain = secret.stringData?.[VAULT];
    const encoded = secret.data?.[VAULT] ?? "";
    if (plain !== undefined) {
      yield {
        channel: "Vault",
        offered: !PLAIN_VAULT.test(plain),
        minimumVersion: UNSTATED,
        path: 'stringData["keyring_vault.conf"]',
        fix: "Set vault_url to https",
      };
    } else {
      yield {
        channel: "Vault",
        offered: !PLAIN_VAULT_ENCODED.some((part) => encoded.includes(part)),
        minimumVersion: UNSTATED,
        path: 'data["keyring_vault.conf"]',
        fix: "Set vault_url to https",
      };
    }
  },

  *passwordHandling(secret, pack) {
    const data = secret.data ?? {};
    const plain = secret.stringData ?? {};
    const ours = secret.type === "kubernetes.io/basic-auth" || isOfDatabase(secret.metadata?.labels ?? {}, pack);
    for (const [key, value] of Object.entries(plain)) {
      const weak = PUBLISHED.includes(value ?? "") || (ours && COMMON.includes(lower(value ?? "")));
      if (isPassword(key) && weak) {
        yield { subject: "this Secret", method: "weak", path: say`stringData["${key}"]`, fix: FIX };
      }
    }
    for (const [key, value] of Object.entries(data)) {
      const weak = PUBLISHED_ENCODED.includes(value ?? "") || (ours && COMMON_ENCODED.includes(value ?? ""));
      if (isPassword(key) && weak && plain[key] === undefined) {
        yield { subject: "this Secret", method: "weak", path: say`data["${key}"]`, fix: FIX };
      }
    }
    if (ours && plain["password"] !== undefined && plain["password"] === plain["username"]) {
      yield { subject: "this Secret", method: "weak", path: 'stringData["password"]', fix: FIX };
    }
    if (ours && data["password"] !== undefined && data["password"] === data["username"] && plain["password"] === undefined && plain["username"] === undefined) {
      yield { subject: "this Secret", method: "weak", path: 'data["password"]', fix: FIX };
    }
  },
});
