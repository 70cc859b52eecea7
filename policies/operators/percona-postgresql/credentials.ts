// CM-1, CM-2, CM-3: keys and credentials in variables and settings.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { keysIn, secretsIn, serviceSecretsIn } from "../../lib/environments.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type Options = { readonly [name: string]: string | undefined };

const KEEP = "Keep it in a Secret of configuration";

// Options of pgBackRest that hold a secret (pgbackrest.org/configuration.html).
const CIPHER = /^repo[0-9]+-cipher-pass$/u;
const STORE_SECRET = /^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$/u;
const PASSWORD = /(^|[ \t])password=[^ \t]/u;

export function* credentials(spec: Spec | undefined): Generator<InlineCredential> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* literalSecrets(instance.env ?? [], say`spec.instances[${i}].env`);
    yield* secretsIn(instance.sidecars, say`spec.instances[${i}].sidecars`);
    yield* secretsIn(instance.initContainers, say`spec.instances[${i}].initContainers`);
  }
  yield* literalSecrets(bouncer?.env ?? [], "spec.proxy.pgBouncer.env");
  yield* secretsIn(bouncer?.sidecars, "spec.proxy.pgBouncer.sidecars");
  yield* literalSecrets(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  yield* literalSecrets(pgbackrest?.manual?.env ?? [], "spec.backups.pgbackrest.manual.env");
  yield* literalSecrets(pgbackrest?.restore?.env ?? [], "spec.backups.pgbackrest.restore.env");
  yield* secretsIn(pgbackrest?.repoHost?.sidecars, "spec.backups.pgbackrest.repoHost.sidecars");
  for (const [key, value] of Object.entries(bouncer?.config?.databases ?? {})) {
    if (PASSWORD.test(value ?? "")) {
      yield { what: "password of PgBouncer", path: say`spec.proxy.pgBouncer.config.databases["${key}"]`, fix: "Remove it: PgBouncer asks PostgreSQL" };
    }
  }
}

function* storeSecrets(options: Options, at: string): Generator<ExternalCredential> {
  for (const [key, value] of Object.entries(options)) {
    if (STORE_SECRET.test(key) && value !== "") {
      yield { what: "key of a repository", path: say`${at}["${key}"]`, fix: KEEP };
    }
  }
}

export function* serviceCredentials(spec: Spec | undefined): Generator<ExternalCredential> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* literalServiceSecrets(instance.env ?? [], say`spec.instances[${i}].env`);
    yield* serviceSecretsIn(instance.sidecars, say`spec.instances[${i}].sidecars`);
    yield* serviceSecretsIn(instance.initContainers, say`spec.instances[${i}].initContainers`);
  }
  yield* literalServiceSecrets(bouncer?.env ?? [], "spec.proxy.pgBouncer.env");
  yield* serviceSecretsIn(bouncer?.sidecars, "spec.proxy.pgBouncer.sidecars");
  yield* literalServiceSecrets(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  yield* literalServiceSecrets(pgbackrest?.manual?.env ?? [], "spec.backups.pgbackrest.manual.env");
  yield* literalServiceSecrets(pgbackrest?.restore?.env ?? [], "spec.backups.pgbackrest.restore.env");
  yield* serviceSecretsIn(pgbackrest?.repoHost?.sidecars, "spec.backups.pgbackrest.repoHost.sidecars");
  yield* storeSecrets(pgbackrest?.global ?? {}, "spec.backups.pgbackrest.global");
  yield* storeSecrets(spec?.dataSource?.pgbackrest?.global ?? {}, "spec.dataSource.pgbackrest.global");
}

function* ciphers(options: Options, at: string): Generator<EncryptionKey> {
  for (const [key, value] of Object.entries(options)) {
    if (CIPHER.test(key) && value !== "") {
      yield { what: "key of a repository", kept: "open", path: say`${at}["${key}"]`, fix: KEEP };
    }
  }
}

/** pgBackRest knows no key service, so a Secret is all that can be asked for. */
export function* keys(spec: Spec | undefined): Generator<EncryptionKey> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* literalKeys(instance.env ?? [], say`spec.instances[${i}].env`);
    yield* keysIn(instance.sidecars, say`spec.instances[${i}].sidecars`);
    yield* keysIn(instance.initContainers, say`spec.instances[${i}].initContainers`);
  }
  yield* literalKeys(bouncer?.env ?? [], "spec.proxy.pgBouncer.env");
  yield* keysIn(bouncer?.sidecars, "spec.proxy.pgBouncer.sidecars");
  yield* literalKeys(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  yield* literalKeys(pgbackrest?.manual?.env ?? [], "spec.backups.pgbackrest.manual.env");
  yield* literalKeys(pgbackrest?.restore?.env ?? [], "spec.backups.pgbackrest.restore.env");
  yield* keysIn(pgbackrest?.repoHost?.sidecars, "spec.backups.pgbackrest.repoHost.sidecars");
  yield* ciphers(pgbackrest?.global ?? {}, "spec.backups.pgbackrest.global");
  yield* ciphers(spec?.dataSource?.pgbackrest?.global ?? {}, "spec.dataSource.pgbackrest.global");
}
