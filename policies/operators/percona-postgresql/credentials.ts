// CM-2, CM-3: credentials in variables and settings.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { sidecars as sidecarsSlice } from "../../lib/containers.ts";
import { literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

// Options of pgBackRest that hold a secret (pgbackrest.org/configuration.html).
const SECRET = /^repo[0-9]+-cipher-pass$/u;
const STORE_SECRET = /^repo[0-9]+-(azure-key|s3-key-secret|s3-token|sftp-private-key-passphrase)$/u;
const PASSWORD = /(^|[ \t])password=[^ \t]/u;

function* inSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<InlineCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* literalSecretsAndKeys(sidecar.env ?? [], say`${at}[${i}].env`);
  }
}

export function* credentials(spec: Spec | undefined): Generator<InlineCredential> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* literalSecretsAndKeys(instance.env ?? [], say`spec.instances[${i}].env`);
    yield* inSidecars(instance.sidecars, say`spec.instances[${i}].sidecars`);
    yield* inSidecars(instance.initContainers, say`spec.instances[${i}].initContainers`);
  }
  yield* literalSecretsAndKeys(bouncer?.env ?? [], "spec.proxy.pgBouncer.env");
  yield* inSidecars(bouncer?.sidecars, "spec.proxy.pgBouncer.sidecars");
  yield* literalSecretsAndKeys(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  yield* literalSecretsAndKeys(pgbackrest?.manual?.env ?? [], "spec.backups.pgbackrest.manual.env");
  yield* literalSecretsAndKeys(pgbackrest?.restore?.env ?? [], "spec.backups.pgbackrest.restore.env");
  yield* inSidecars(pgbackrest?.repoHost?.sidecars, "spec.backups.pgbackrest.repoHost.sidecars");
  for (const [key, value] of Object.entries(pgbackrest?.global ?? {})) {
    if (SECRET.test(key) && value !== "") {
      yield { what: "secret of pgBackRest", path: say`spec.backups.pgbackrest.global["${key}"]`, fix: "Keep it in a Secret of configuration" };
    }
  }
  for (const [key, value] of Object.entries(bouncer?.config?.databases ?? {})) {
    if (PASSWORD.test(value ?? "")) {
      yield { what: "password of PgBouncer", path: say`spec.proxy.pgBouncer.config.databases["${key}"]`, fix: "Remove it: PgBouncer asks PostgreSQL" };
    }
  }
}

function* servicesInSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<ExternalCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* literalServiceSecrets(sidecar.env ?? [], say`${at}[${i}].env`);
  }
}

export function* serviceCredentials(spec: Spec | undefined): Generator<ExternalCredential> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* literalServiceSecrets(instance.env ?? [], say`spec.instances[${i}].env`);
    yield* servicesInSidecars(instance.sidecars, say`spec.instances[${i}].sidecars`);
    yield* servicesInSidecars(instance.initContainers, say`spec.instances[${i}].initContainers`);
  }
  yield* literalServiceSecrets(bouncer?.env ?? [], "spec.proxy.pgBouncer.env");
  yield* servicesInSidecars(bouncer?.sidecars, "spec.proxy.pgBouncer.sidecars");
  yield* literalServiceSecrets(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  yield* literalServiceSecrets(pgbackrest?.manual?.env ?? [], "spec.backups.pgbackrest.manual.env");
  yield* literalServiceSecrets(pgbackrest?.restore?.env ?? [], "spec.backups.pgbackrest.restore.env");
  yield* servicesInSidecars(pgbackrest?.repoHost?.sidecars, "spec.backups.pgbackrest.repoHost.sidecars");
  for (const [key, value] of Object.entries(pgbackrest?.global ?? {})) {
    if (STORE_SECRET.test(key) && value !== "") {
      yield { what: "key of a repository", path: say`spec.backups.pgbackrest.global["${key}"]`, fix: "Keep it in a Secret of configuration" };
    }
  }
}
