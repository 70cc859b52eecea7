// NM-6: how clients of Kafka reach it. Without `tls` in plaintext; with an empty one they trust public authorities.
import { say } from "../../../src/dsl/index.ts";
import type { TlsChannel } from "../../vocabulary.ts";
import { oldestTls } from "./properties.ts";

interface Remote {
  readonly config?: unknown;
  readonly tls?: object | undefined;
}

/** The connection to one Kafka cluster; none where the object names none. */
export function* toKafka(channel: string, remote: Remote | undefined, at: string): Generator<TlsChannel> {
  if (remote !== undefined) {
    yield { channel, offered: remote.tls !== undefined, minimumVersion: "", path: say`${at}.tls`, fix: "Set it, with trustedCertificates" };
    yield {
      channel,
      offered: true,
      minimumVersion: oldestTls(remote.config),
      path: say`${at}.config["ssl.enabled.protocols"]`,
      fix: "Set it to TLSv1.3, or TLSv1.2 and TLSv1.3",
    };
  }
}
