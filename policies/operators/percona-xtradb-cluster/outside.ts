// CM-5, NM-3, NM-6: what backups, replicas and upgrades talk to outside the cluster.
import { type Infer, object, say } from "../../../src/dsl/index.ts";
import { staticKeys, withKeys } from "../../lib/cloud-keys.ts";
import { endpoint, isPlainAddress } from "../../lib/endpoints.ts";
import { toldPeers } from "../../lib/percona-jobs.ts";
import type { CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { type clusterSpec, stores } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
const slice = object(stores);
type Store = Infer<typeof slice>;

const USE_IDENTITY = "Remove it, and give the service account an identity";

/** NM-6 for a store, of a cluster or of a restore. */
export function* storeTls(store: Store | undefined, at: string): Generator<TlsChannel> {
  yield* endpoint("S3", store?.s3?.endpointUrl, say`${at}.s3.endpointUrl`);
  yield* endpoint("Azure", store?.azure?.endpointUrl, say`${at}.azure.endpointUrl`);
}

/** NM-3 for a store: without TLS there is nothing to verify. */
export function* storePeers(store: Store | undefined, at: string): Generator<PeerVerification> {
  if (!isPlainAddress(store?.s3?.endpointUrl ?? "") && !isPlainAddress(store?.azure?.endpointUrl ?? "")) {
    yield { connection: "a backup to its store", isVerified: store?.verifyTLS !== false, path: say`${at}.verifyTLS`, fix: "Remove it", edit: "remove" };
  }
}

/** CM-5 for a store: without a Secret a job goes as its service account or its node. */
export function* storeAccess(store: Store | undefined, at: string): Generator<CloudAccess> {
  if ((store?.s3?.credentialsSecret ?? "") !== "") {
    yield { resource: "S3", by: withKeys(store?.s3?.endpointUrl ?? ""), path: say`${at}.s3.credentialsSecret`, fix: USE_IDENTITY };
  }
  if ((store?.azure?.credentialsSecret ?? "") !== "") {
    yield { resource: "Azure", by: withKeys(store?.azure?.endpointUrl ?? ""), path: say`${at}.azure.credentialsSecret`, fix: USE_IDENTITY };
  }
}

/** NM-6 for a cluster. */
export function* clusterOutside(spec: Spec | undefined): Generator<TlsChannel> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storeTls(storage, say`spec.backup.storages.${key}`);
  }
  yield* endpoint("the version service", spec?.upgradeOptions?.versionServiceEndpoint, "spec.upgradeOptions.versionServiceEndpoint");
}

/** NM-3 for a cluster. A replica that asks for no TLS is NM-5's. */
export function* clusterPeers(spec: Spec | undefined): Generator<PeerVerification> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storePeers(storage, say`spec.backup.storages.${key}`);
    yield* toldPeers(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
  for (const [i, channel] of (spec?.pxc?.replicationChannels ?? []).entries()) {
    if (channel.isSource !== true && channel.configuration?.ssl === true) {
      yield {
        connection: say`replication channel ${channel.name}`,
        isVerified: channel.configuration.sslSkipVerify !== true,
        path: say`spec.pxc.replicationChannels[${i}].configuration.sslSkipVerify`,
        fix: "Remove it",
        edit: "remove",
      };
    }
  }
}

/** CM-5 for a cluster. */
export function* clusterAccess(spec: Spec | undefined): Generator<CloudAccess> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storeAccess(storage, say`spec.backup.storages.${key}`);
    yield* staticKeys(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
}
