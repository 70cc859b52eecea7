// CM-5, NM-3, NM-6: what backups, directories, key services and upgrades talk to outside the cluster.
import { type Infer, object, say } from "../../../src/dsl/index.ts";
import { withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import type { CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { type clusterSpec, type replicaSet as replicaSetSlice, stores } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;
const slice = object(stores);
type Store = Infer<typeof slice>;

// Block and flow style, but no comments.
const PLAIN_VAULT = /(^|\n)([^#\n]*[ \t{,])?["']?disableTLSForTesting["']?[ \t]*:[ \t]*["']?true/u;
const PLAIN_LDAP = /(^|\n)([^#\n]*[ \t{,])?["']?transportSecurity["']?[ \t]*:[ \t]*["']?none/u;
const MINIO = "MinIO";
const UNSTATED = "";
const CONFIGURATION_SERVERS = "spec.sharding.configsvrReplSet";
const USE_IDENTITY = "Remove it, and give the service account an identity";

/** NM-6 for a store. Backups go to MinIO in plaintext unless it is secure (PBM's configuration). */
export function* storeTls(store: Store | undefined, at: string): Generator<TlsChannel> {
  yield* endpoint("S3", store?.s3?.endpointUrl, say`${at}.s3.endpointUrl`);
  yield* endpoint("Azure", store?.azure?.endpointUrl, say`${at}.azure.endpointUrl`);
  if (store?.minio !== undefined) {
    yield {
      channel: MINIO,
      offered: store.minio.secure === true,
      minimumVersion: UNSTATED,
      path: say`${at}.minio.secure`,
      fix: "Set it to true",
      edit: { set: true },
    };
  }
}

/** NM-3 for a store. */
export function* storePeers(store: Store | undefined, at: string): Generator<PeerVerification> {
  const connection = "a backup to its store";
  yield {
    connection,
    isVerified: store?.s3?.insecureSkipTLSVerify !== true,
    path: say`${at}.s3.insecureSkipTLSVerify`,
    fix: "Remove it",
    edit: "remove",
  };
  yield {
    connection,
    isVerified: store?.minio?.secure !== true || store.minio.insecureSkipTLSVerify !== true,
    path: say`${at}.minio.insecureSkipTLSVerify`,
    fix: "Remove it, and name the authority in caBundle",
  };
}

/** CM-5 for a store: without a Secret a backup goes as its service account or its node. */
export function* storeAccess(store: Store | undefined, at: string): Generator<CloudAccess> {
  if ((store?.s3?.credentialsSecret ?? "") !== "") {
    yield { resource: "S3", by: withKeys(store?.s3?.endpointUrl ?? ""), path: say`${at}.s3.credentialsSecret`, fix: USE_IDENTITY };
  }
  if ((store?.azure?.credentialsSecret ?? "") !== "") {
    yield { resource: "Azure", by: withKeys(store?.azure?.endpointUrl ?? ""), path: say`${at}.azure.credentialsSecret`, fix: USE_IDENTITY };
  }
  if ((store?.gcs?.credentialsSecret ?? "") !== "") {
    yield { resource: "Google Cloud", by: "static-keys", path: say`${at}.gcs.credentialsSecret`, fix: USE_IDENTITY };
  }
  if ((store?.minio?.credentialsSecret ?? "") !== "") {
    yield { resource: MINIO, by: "own-store", path: say`${at}.minio.credentialsSecret`, fix: USE_IDENTITY };
  }
}

/** What a configuration says of a key service and a directory. */
function* configuredTls(text: string | undefined, at: string): Generator<TlsChannel> {
  if (PLAIN_VAULT.test(text ?? "")) {
    yield { channel: "Vault", offered: false, minimumVersion: UNSTATED, path: say`${at}.configuration`, fix: "Remove disableTLSForTesting" };
  }
  if (PLAIN_LDAP.test(text ?? "")) {
    yield { channel: "LDAP", offered: false, minimumVersion: UNSTATED, path: say`${at}.configuration`, fix: "Remove transportSecurity: the default is tls" };
  }
}

function* replicaSetTls(set: ReplicaSet | undefined, at: string): Generator<TlsChannel> {
  yield* configuredTls(set?.configuration, at);
  if (set?.hidden?.enabled === true) {
    yield* configuredTls(set.hidden.configuration, say`${at}.hidden`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* configuredTls(set.nonvoting.configuration, say`${at}.nonvoting`);
  }
}

/** NM-6 for a cluster. */
export function* clusterOutside(spec: Spec | undefined): Generator<TlsChannel> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storeTls(storage, say`spec.backup.storages.${key}`);
  }
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* replicaSetTls(set, say`spec.replsets[${i}]`);
  }
  if (spec?.sharding?.enabled === true) {
    yield* replicaSetTls(spec.sharding.configsvrReplSet, CONFIGURATION_SERVERS);
    yield* configuredTls(spec.sharding.mongos?.configuration, "spec.sharding.mongos");
  }
  yield* endpoint("Vault", spec?.vault?.endpointURL, "spec.vault.endpointURL");
  yield* endpoint("the version service", spec?.upgradeOptions?.versionServiceEndpoint, "spec.upgradeOptions.versionServiceEndpoint");
}

/** NM-3 for a cluster. The operator lets members take any certificate where nothing is said (psmdb_defaults.go). */
export function* clusterPeers(spec: Spec | undefined, mode: string): Generator<PeerVerification> {
  if (mode !== "disabled") {
    yield {
      connection: "each member",
      isVerified: spec?.tls?.allowInvalidCertificates === false,
      path: "spec.tls.allowInvalidCertificates",
      fix: "Set it to false",
    };
  }
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storePeers(storage, say`spec.backup.storages.${key}`);
  }
}

/** CM-5 for a cluster. */
export function* clusterAccess(spec: Spec | undefined): Generator<CloudAccess> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storeAccess(storage, say`spec.backup.storages.${key}`);
  }
}
