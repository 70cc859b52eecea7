// NM-3, NM-6: what PostgreSQL, its pools, backups and telemetry talk to.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { instrumentation as instrumentationSlice } from "./schema.ts";

type Settings = { readonly [name: string]: string | undefined };
type Telemetry = Infer<typeof instrumentationSlice> | undefined;

const EXPORTERS = "spec.instrumentation.config.exporters";
const VERIFYING = ["verify-ca", "verify-full"];

/** Where the collector sends logs and figures. */
export function* telemetryTls(telemetry: Telemetry): Generator<TlsChannel> {
  for (const [name, exporter] of Object.entries(telemetry?.config?.exporters ?? {})) {
    yield {
      channel: say`exporter ${name}`,
      offered: exporter?.tls?.insecure !== true,
      minimumVersion: "",
      path: say`${EXPORTERS}["${name}"].tls.insecure`,
      fix: "Remove it",
      edit: "remove",
    };
  }
}

/** Whether the collector looks at whom it sends to. */
export function* telemetryPeers(telemetry: Telemetry): Generator<PeerVerification> {
  for (const [name, exporter] of Object.entries(telemetry?.config?.exporters ?? {})) {
    yield {
      connection: say`exporter ${name}`,
      isVerified: exporter?.tls?.insecure_skip_verify !== true,
      path: say`${EXPORTERS}["${name}"].tls.insecure_skip_verify`,
      fix: "Remove it",
      edit: "remove",
    };
  }
}

/** PgBouncer verifies PostgreSQL unless its settings say less (config.go). */
export function* poolPeers(global: Settings): Generator<PeerVerification> {
  yield {
    connection: "PgBouncer to PostgreSQL",
    isVerified: VERIFYING.includes(global["server_tls_sslmode"] ?? "verify-full"),
    path: "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
    fix: "Remove it: the default is verify-full",
    edit: "remove",
  };
}

/** pgBackRest verifies its store unless an option says no (pgbackrest.org/configuration.html). */
export function* storePeers(global: Settings): Generator<PeerVerification> {
  for (const [name, value] of Object.entries(global)) {
    if (/-(storage|s3|azure|gcs)-verify-tls$/u.test(name)) {
      yield {
        connection: "pgBackRest to its store",
        isVerified: value !== "n",
        path: say`spec.backups.pgbackrest.global.${name}`,
        fix: "Remove it",
        edit: "remove",
      };
    }
  }
}
