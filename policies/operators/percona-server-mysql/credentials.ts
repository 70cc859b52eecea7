// CM-1, CM-2, CM-3: keys and credentials in texts and variables.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { keysIn, secretsIn, serviceSecretsIn } from "../../lib/environments.ts";
import { holdsStatisticsLogin } from "../../lib/haproxy-cfg.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { holdsSecret, usesKeyFile } from "../../lib/my-cnf.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import { optionKeys, optionSecrets, optionServices } from "./job-options.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

// Orchestrator's and the binlog server's configurations are JSON.
const PASSWORD = /"[A-Za-z_]*[Pp]assword"[ \t\r\n]*:[ \t\r\n]*"[^"]/u;
const OPERATORS_OWN = "Remove it: the operator gives its own";

/** A Secret named after the cluster may hold MySQL's configuration instead (mysql.go). */
export function* texts(spec: Spec): Generator<InlineCredential> {
  if (holdsSecret(spec?.mysql?.configuration)) {
    yield { what: "password in my.cnf", path: "spec.mysql.configuration", fix: "Keep it in a Secret with the configuration" };
  }
  if (holdsStatisticsLogin(spec?.proxy?.haproxy?.configuration)) {
    yield { what: "password in haproxy.cfg", path: "spec.proxy.haproxy.configuration", fix: "Remove it, and limit who reaches the statistics" };
  }
  if (PASSWORD.test(spec?.orchestrator?.configuration ?? "")) {
    yield { what: "password in orchestrator.conf.json", path: "spec.orchestrator.configuration", fix: OPERATORS_OWN };
  }
  if (PASSWORD.test(spec?.backup?.pitr?.binlogServer?.configuration ?? "")) {
    yield { what: "password for the binlog server", path: "spec.backup.pitr.binlogServer.configuration", fix: OPERATORS_OWN };
  }
}

export function* secrets(spec: Spec): Generator<InlineCredential> {
  yield* literalSecrets(spec?.mysql?.env ?? [], "spec.mysql.env");
  yield* secretsIn(spec?.mysql?.sidecars, "spec.mysql.sidecars");
  yield* literalSecrets(spec?.proxy?.haproxy?.env ?? [], "spec.proxy.haproxy.env");
  yield* literalSecrets(spec?.proxy?.router?.env ?? [], "spec.proxy.router.env");
  yield* literalSecrets(spec?.orchestrator?.env ?? [], "spec.orchestrator.env");
  yield* literalSecrets(spec?.toolkit?.env ?? [], "spec.toolkit.env");
  yield* literalSecrets(spec?.backup?.pitr?.binlogServer?.env ?? [], "spec.backup.pitr.binlogServer.env");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* optionSecrets(storage?.containerOptions, say`spec.backup.storages.${key}.containerOptions`);
  }
}

export function* services(spec: Spec): Generator<ExternalCredential> {
  yield* literalServiceSecrets(spec?.mysql?.env ?? [], "spec.mysql.env");
  yield* serviceSecretsIn(spec?.mysql?.sidecars, "spec.mysql.sidecars");
  yield* literalServiceSecrets(spec?.proxy?.haproxy?.env ?? [], "spec.proxy.haproxy.env");
  yield* literalServiceSecrets(spec?.proxy?.router?.env ?? [], "spec.proxy.router.env");
  yield* literalServiceSecrets(spec?.orchestrator?.env ?? [], "spec.orchestrator.env");
  yield* literalServiceSecrets(spec?.toolkit?.env ?? [], "spec.toolkit.env");
  yield* literalServiceSecrets(spec?.backup?.pitr?.binlogServer?.env ?? [], "spec.backup.pitr.binlogServer.env");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* optionServices(storage?.containerOptions, say`spec.backup.storages.${key}.containerOptions`);
  }
}

/** A key file lies with the data; Vault is used where its Secret exists, whether or not it is named. */
export function* keys(spec: Spec): Generator<EncryptionKey> {
  if (usesKeyFile(spec?.mysql?.configuration)) {
    yield { what: "key file", kept: "beside", path: "spec.mysql.configuration", fix: "Remove it, and give vaultSecretName a Secret for Vault" };
  }
  yield* literalKeys(spec?.mysql?.env ?? [], "spec.mysql.env");
  yield* keysIn(spec?.mysql?.sidecars, "spec.mysql.sidecars");
  yield* literalKeys(spec?.proxy?.haproxy?.env ?? [], "spec.proxy.haproxy.env");
  yield* literalKeys(spec?.proxy?.router?.env ?? [], "spec.proxy.router.env");
  yield* literalKeys(spec?.orchestrator?.env ?? [], "spec.orchestrator.env");
  yield* literalKeys(spec?.toolkit?.env ?? [], "spec.toolkit.env");
  yield* literalKeys(spec?.backup?.pitr?.binlogServer?.env ?? [], "spec.backup.pitr.binlogServer.env");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* optionKeys(storage?.containerOptions, say`spec.backup.storages.${key}.containerOptions`);
  }
}
