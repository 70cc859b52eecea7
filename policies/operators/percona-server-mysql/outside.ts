// NM-3, NM-6: stores and the version service.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { endpoint, isPlainAddress } from "../../lib/endpoints.ts";
import { toldPeers } from "../../lib/percona-jobs.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { optionPeers } from "./job-options.ts";
import type { binlogServer as binlogServerSlice, clusterSpec, store as storeSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type Store = Infer<typeof storeSlice>;

// The store decides.
const UNSTATED = "";

/** The operator's own client uses TLS where the address says https, and nowhere else (storage.go). */
function saysTls(address: string | undefined): boolean {
  return address === undefined || address === "" || address.includes("https");
}

/** NM-6 for a store, of a cluster or of a restore. */
export function* storeTls(store: Store | undefined, at: string): Generator<TlsChannel> {
  yield { channel: "S3", offered: saysTls(store?.s3?.endpointUrl), minimumVersion: UNSTATED, path: say`${at}.s3.endpointUrl`, fix: "Use https" };
  yield {
    channel: "Google",
    offered: saysTls(store?.gcs?.endpointUrl),
    minimumVersion: UNSTATED,
    path: say`${at}.gcs.endpointUrl`,
    fix: "Use https",
  };
  yield* endpoint("Azure", store?.azure?.endpointUrl, say`${at}.azure.endpointUrl`);
}

/** NM-3 for a store: without TLS there is nothing to verify. */
export function* storePeers(store: Store | undefined, at: string): Generator<PeerVerification> {
  const addresses = saysTls(store?.s3?.endpointUrl) && saysTls(store?.gcs?.endpointUrl);
  if (addresses && !isPlainAddress(store?.azure?.endpointUrl ?? "")) {
    yield { connection: "a backup to its store", isVerified: store?.verifyTLS !== false, path: say`${at}.verifyTLS`, fix: "Remove it", edit: "remove" };
    yield* toldPeers(store?.containerOptions?.env ?? [], say`${at}.containerOptions.env`);
    yield* optionPeers(store?.containerOptions, say`${at}.containerOptions`);
  }
}

/** NM-6 for a binlog server, which takes the scheme as it stands (binlogserver/config.go). */
export function* binlogStoreTls(server: Infer<typeof binlogServerSlice> | undefined, at: string): Generator<TlsChannel> {
  yield* endpoint("the store of binary logs", server?.storage?.s3?.endpointUrl, say`${at}.storage.s3.endpointUrl`);
}

/** NM-6 for a cluster. */
export function* clusterOutside(spec: Spec | undefined): Generator<TlsChannel> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storeTls(storage, say`spec.backup.storages.${key}`);
  }
  yield* binlogStoreTls(spec?.backup?.pitr?.binlogServer, "spec.backup.pitr.binlogServer");
  yield* endpoint("the version service", spec?.upgradeOptions?.versionServiceEndpoint, "spec.upgradeOptions.versionServiceEndpoint");
}

/** NM-3 for the stores of a cluster. */
export function* storesPeers(spec: Spec | undefined): Generator<PeerVerification> {
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* storePeers(storage, say`spec.backup.storages.${key}`);
  }
}
