// CM-5, NM-3, NM-6: what PostgreSQL, PgBouncer and pgBackRest talk to.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { staticKeys, withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { repositoryAccess, repositoryPeers } from "../../lib/pgbackrest.ts";
import type { CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;

const UNSTATED = "";
const VERIFYING = ["verify-ca", "verify-full"];
const BACKUPS = "spec.backups.pgbackrest.global";
const SOURCE = "spec.dataSource.pgbackrest.global";

/** NM-6: the store of extensions. */
export function* extensionsTls(spec: Spec | undefined): Generator<TlsChannel> {
  const storage = spec?.extensions?.storage;
  const channel = "the store of extensions";
  yield {
    channel,
    offered: storage?.disableSSL !== true,
    minimumVersion: UNSTATED,
    path: "spec.extensions.storage.disableSSL",
    fix: "Remove it",
    edit: "remove",
  };
  yield* endpoint(channel, storage?.endpoint, "spec.extensions.storage.endpoint");
}

/** NM-3. A PgBouncer that needs no TLS to PostgreSQL is NM-5's. */
export function* peers(spec: Spec | undefined): Generator<PeerVerification> {
  const mode = spec?.proxy?.pgBouncer?.config?.global?.["server_tls_sslmode"] ?? "verify-full";
  if (mode !== "disable" && mode !== "allow") {
    yield {
      connection: "PgBouncer to PostgreSQL",
      isVerified: VERIFYING.includes(mode),
      path: "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
      fix: "Remove it: the operator sets verify-full",
      edit: "remove",
    };
  }
  yield* repositoryPeers(spec?.backups?.pgbackrest?.global ?? {}, BACKUPS);
  yield* repositoryPeers(spec?.dataSource?.pgbackrest?.global ?? {}, SOURCE);
}

/** CM-5. */
export function* access(spec: Spec | undefined): Generator<CloudAccess> {
  const pgbackrest = spec?.backups?.pgbackrest;
  const source = spec?.dataSource?.pgbackrest;
  const extensions = spec?.extensions?.storage;
  for (const repository of pgbackrest?.repos ?? []) {
    yield* repositoryAccess(repository, pgbackrest?.global ?? {}, BACKUPS);
  }
  yield* repositoryAccess(source?.repo ?? {}, source?.global ?? {}, SOURCE);
  if ((extensions?.secret?.name ?? "") !== "") {
    yield {
      resource: "the store of extensions",
      by: withKeys(extensions?.endpoint ?? ""),
      path: "spec.extensions.storage.secret",
      fix: "Remove it, and give the service account an identity",
    };
  }
  yield* staticKeys(pgbackrest?.env ?? [], "spec.backups.pgbackrest.env");
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* staticKeys(instance.env ?? [], say`spec.instances[${i}].env`);
    for (const [j, sidecar] of (instance.sidecars ?? []).entries()) {
      yield* staticKeys(sidecar.env ?? [], say`spec.instances[${i}].sidecars[${j}].env`);
    }
  }
}
