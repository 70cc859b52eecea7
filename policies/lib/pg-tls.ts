import { lower } from "../../src/dsl/index.ts";
import type { TlsChannel } from "../vocabulary.ts";

/** What PostgreSQL's `ssl_min_protocol_version` says, in the words of the facts. */
export function minimumTls(setting: string): TlsChannel["minimumVersion"] {
  const version = lower(setting);
  if (version === "tlsv1") {
    return "1.0";
  }
  if (version === "tlsv1.1") {
    return "1.1";
  }
  if (version === "tlsv1.2") {
    return "1.2";
  }
  return version === "tlsv1.3" ? "1.3" : "";
}
