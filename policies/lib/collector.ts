// NM-3, NM-6: where an OpenTelemetry collector sends to, in its own configuration, which CRDs leave open.
import { boolean, type Infer, map, object, say } from "../../src/dsl/index.ts";
import type { PeerVerification, TlsChannel } from "../vocabulary.ts";

/** The part of a collector's configuration that says it. */
export const exporters = map(object({ tls: object({ insecure: boolean(), insecure_skip_verify: boolean() }) }));
type Exporters = Infer<typeof exporters> | undefined;

/** Where the collector sends logs and figures. */
export function* telemetryTls(exporters: Exporters, at: string): Generator<TlsChannel> {
  for (const [name, exporter] of Object.entries(exporters ?? {})) {
    yield {
      channel: say`exporter ${name}`,
      offered: exporter?.tls?.insecure !== true,
      minimumVersion: "",
      path: say`${at}["${name}"].tls.insecure`,
      fix: "Remove it",
      edit: "remove",
    };
  }
}

/** Whether the collector looks at whom it sends to. */
export function* telemetryPeers(exporters: Exporters, at: string): Generator<PeerVerification> {
  for (const [name, exporter] of Object.entries(exporters ?? {})) {
    yield {
      connection: say`exporter ${name}`,
      isVerified: exporter?.tls?.insecure_skip_verify !== true,
      path: say`${at}["${name}"].tls.insecure_skip_verify`,
      fix: "Remove it",
      edit: "remove",
    };
  }
}
