// CM-1 to CM-3: keys and credentials in options of pgBackRest and PgBouncer, and in the environments of the user's own containers.
import { say } from "../../../src/dsl/index.ts";
import { keysIn, secretsIn, serviceSecretsIn } from "../../lib/environments.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { Spec } from "./rules.ts";

type Options = { readonly [name: string]: string | undefined };

// Options of pgBackRest that hold a secret (pgbackrest.org/configuration.html).
const CIPHER = /^repo[0-9]+-cipher-pass$/u;
const STORE_SECRET = /^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$/u;
const PASSWORD = /(^|[ \t])password[ \t]*=[ \t]*[^ \t]/u;
const KEEP = "Put it in a Secret that configuration names";
const GLOBAL = "spec.backups.pgbackrest.global";
const RESTORE = "spec.dataSource.pgbackrest.global";
const SIDECARS = "spec.proxy.pgBouncer.containers";

export function* credentials(spec: Spec): Generator<InlineCredential> {
  for (const [name, target] of Object.entries(spec?.proxy?.pgBouncer?.config?.databases ?? {})) {
    if (PASSWORD.test(target ?? "")) {
      yield { what: "password of a pool", path: say`spec.proxy.pgBouncer.config.databases["${name}"]`, fix: "Remove it: PgBouncer asks PostgreSQL" };
    }
  }
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* secretsIn(instance.containers, say`spec.instances[${i}].containers`);
  }
  yield* secretsIn(spec?.proxy?.pgBouncer?.containers, SIDECARS);
}

function* storeSecrets(options: Options | undefined, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(options ?? {})) {
    if (STORE_SECRET.test(name) && value !== "") {
      yield { what: say`option ${name}`, path: say`${at}.${name}`, fix: KEEP };
    }
  }
}

export function* serviceCredentials(spec: Spec): Generator<ExternalCredential> {
  yield* storeSecrets(spec?.backups?.pgbackrest?.global, GLOBAL);
  yield* storeSecrets(spec?.dataSource?.pgbackrest?.global, RESTORE);
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* serviceSecretsIn(instance.containers, say`spec.instances[${i}].containers`);
  }
  yield* serviceSecretsIn(spec?.proxy?.pgBouncer?.containers, SIDECARS);
}

function* passphrases(options: Options | undefined, at: string): Generator<EncryptionKey> {
  for (const [name, value] of Object.entries(options ?? {})) {
    if (CIPHER.test(name) && value !== "") {
      yield { what: say`option ${name}`, kept: "open", path: say`${at}.${name}`, fix: KEEP };
    }
  }
}

/** pgBackRest knows no key service, so a Secret is all that can be asked for. */
export function* keys(spec: Spec): Generator<EncryptionKey> {
  yield* passphrases(spec?.backups?.pgbackrest?.global, GLOBAL);
  yield* passphrases(spec?.dataSource?.pgbackrest?.global, RESTORE);
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* keysIn(instance.containers, say`spec.instances[${i}].containers`);
  }
  yield* keysIn(spec?.proxy?.pgBouncer?.containers, SIDECARS);
}
