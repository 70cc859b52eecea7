// NM-3, NM-6: the servers that a Cluster is a client of, for imports, replicas and subscriptions. The operator hands
// `connectionParameters` to libpq and adds the path of `sslRootCert` only (external.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { externalCluster } from "./schema.ts";

type External = Infer<typeof externalCluster>;

// Without TLS there is nothing to verify: that is another finding.
const PLAINTEXT = ["disable", "allow"];

/** With a root certificate at hand libpq takes `require` for `verify-ca`. */
function verifies(external: External): boolean {
  const mode = external.connectionParameters?.["sslmode"] ?? "prefer";
  const hasRoot = external.sslRootCert !== undefined || (external.connectionParameters?.["sslrootcert"] ?? "") !== "";
  return mode === "verify-ca" || mode === "verify-full" || (mode === "require" && hasRoot);
}

/** NM-3: whether a Cluster knows the servers that it connects to. */
export function* serverVerification(externals: readonly External[]): Generator<PeerVerification> {
  for (const [i, external] of externals.entries()) {
    if (external.connectionParameters !== undefined && !PLAINTEXT.includes(external.connectionParameters["sslmode"] ?? "prefer")) {
      yield {
        connection: "the connection to this external cluster",
        isVerified: verifies(external),
        path: say`spec.externalClusters[${i}].connectionParameters.sslmode`,
        fix: "Set it to verify-full, and sslRootCert",
      };
    }
  }
}

/** NM-6: whether the way to them is encrypted. */
export function* serverTls(externals: readonly External[]): Generator<TlsChannel> {
  for (const [i, external] of externals.entries()) {
    yield {
      channel: "this external cluster",
      offered: !PLAINTEXT.includes(external.connectionParameters?.["sslmode"] ?? "prefer"),
      minimumVersion: "",
      path: say`spec.externalClusters[${i}].connectionParameters.sslmode`,
      fix: "Set it to verify-full, and sslRootCert",
    };
    yield {
      channel: "this external cluster",
      offered: true,
      minimumVersion: minimumTls(external.connectionParameters?.["ssl_min_protocol_version"] ?? ""),
      path: say`spec.externalClusters[${i}].connectionParameters.ssl_min_protocol_version`,
      fix: "Set it to TLSv1.3",
    };
    yield* endpoint("its backups", external.barmanObjectStore?.endpointURL, say`spec.externalClusters[${i}].barmanObjectStore.endpointURL`);
  }
}
