// CM-2: credentials in variables and settings.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { sidecars as sidecarsSlice } from "../../lib/containers.ts";
import { allLiteralSecrets } from "../../lib/literal-secrets.ts";
import type { InlineCredential } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

// Options of pgBackRest that hold a secret (pgbackrest.org/configuration.html).
const SECRET = /^repo[0-9]+-(azure-key|cipher-pass|s3-key-secret|s3-token|sftp-private-key-passphrase)$/u;
const PASSWORD = /(^|[ \t])password=[^ \t]/u;

function* inSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<InlineCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* allLiteralSecrets(sidecar.env ?? [], say`${at}[${i}].env`);
  }
}

export function* credentials(spec: Spec | undefined): Generator<InlineCredential> {
  const bouncer = spec?.proxy?.pgBouncer;
  const pgbackrest = spec?.backups?.pgbackrest;
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* allLiteralSecrets(instance.env ?? [], say`spec.instances[${i}].env`);
    yield* inSidecars(instance.sidecars, say`spec.instances[${i}].sidecars`);
    yield* inSidecars(instance.initContainers, say`spec.instances[${i}].initContainers`);
  }
  yield* allLiteralSecrets(bouncer?.env ?? [], "spec.proxy.pgBouncer.env");
  yield* inSidecars(bouncer?.sidecars, "spec.proxy.pgBouncer.sidecars");
  yield* allLiteralSecrets(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  yield* allLiteralSecrets(pgbackrest?.manual?.env ?? [], "spec.backups.pgbackrest.manual.env");
  yield* allLiteralSecrets(pgbackrest?.restore?.env ?? [], "spec.backups.pgbackrest.restore.env");
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
