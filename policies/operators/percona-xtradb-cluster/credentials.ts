// CM-1, CM-2, CM-3: keys and credentials in texts and variables.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { keysIn, secretsIn, serviceSecretsIn } from "../../lib/environments.ts";
import { holdsStatisticsLogin } from "../../lib/haproxy-cfg.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { holdsSecret, usesKeyFile } from "../../lib/my-cnf.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type Sidecars = NonNullable<NonNullable<Spec["pxc"]>["sidecars"]>;

const VARIABLE = /(^|[\n{; \t])(admin_credentials|stats_credentials|cluster_password|monitor_password)[ \t]*=[ \t]*"[^"]/u;
const USE_SECRET = "Keep it in a Secret with the configuration";

function* ofSidecars(sidecars: Sidecars | undefined, at: string): Generator<InlineCredential> {
  yield* secretsIn(sidecars, say`${at}.sidecars`);
}

/** A Secret named after the cluster and its part may hold the configuration instead (controller.go). */
export function* credentials(spec: Spec | undefined): Generator<InlineCredential> {
  yield* ofSidecars(spec?.pxc?.sidecars, "spec.pxc");
  yield* ofSidecars(spec?.haproxy?.sidecars, "spec.haproxy");
  yield* ofSidecars(spec?.proxysql?.sidecars, "spec.proxysql");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* literalSecrets(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
  if (holdsSecret(spec?.pxc?.configuration)) {
    yield { what: "password in my.cnf", path: "spec.pxc.configuration", fix: USE_SECRET };
  }
  if (holdsStatisticsLogin(spec?.haproxy?.configuration)) {
    yield { what: "password in haproxy.cfg", path: "spec.haproxy.configuration", fix: USE_SECRET };
  }
  if (VARIABLE.test(spec?.proxysql?.configuration ?? "")) {
    yield { what: "password in proxysql.cnf", path: "spec.proxysql.configuration", fix: USE_SECRET };
  }
}

function* ofServices(sidecars: Sidecars | undefined, at: string): Generator<ExternalCredential> {
  yield* serviceSecretsIn(sidecars, say`${at}.sidecars`);
}

/** What sidecars and backup jobs are given of other services. */
export function* serviceCredentials(spec: Spec | undefined): Generator<ExternalCredential> {
  yield* ofServices(spec?.pxc?.sidecars, "spec.pxc");
  yield* ofServices(spec?.haproxy?.sidecars, "spec.haproxy");
  yield* ofServices(spec?.proxysql?.sidecars, "spec.proxysql");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* literalServiceSecrets(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
}

function* keysOf(sidecars: Sidecars | undefined, at: string): Generator<EncryptionKey> {
  yield* keysIn(sidecars, say`${at}.sidecars`);
}

/** A key file lies with the data; Vault is used where its Secret exists, whether or not it is named. */
export function* keys(spec: Spec | undefined): Generator<EncryptionKey> {
  if (usesKeyFile(spec?.pxc?.configuration)) {
    yield { what: "key file", kept: "beside", path: "spec.pxc.configuration", fix: "Remove it, and give vaultSecretName a Secret for Vault" };
  }
  yield* keysOf(spec?.pxc?.sidecars, "spec.pxc");
  yield* keysOf(spec?.haproxy?.sidecars, "spec.haproxy");
  yield* keysOf(spec?.proxysql?.sidecars, "spec.proxysql");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* literalKeys(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
}
