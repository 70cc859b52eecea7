// NM-1, NM-4: the settings that the operator leaves to the user (pgbouncer-blocklist.properties).
import type { TlsChannel } from "../../vocabulary.ts";

const ENFORCED = ["require", "verify-ca", "verify-full"];

/** Whether a mode makes clients use TLS; the operator's own is `prefer`. */
export function enforcesTls(mode: string): boolean {
  return ENFORCED.includes(mode);
}

/** The oldest version in `client_tls_protocols`: `secure` and `default` are 1.2 and 1.3, as is an absent setting (pgbouncer.org/config.html). */
export function oldest(protocols: string): TlsChannel["minimumVersion"] {
  if (protocols.includes("tlsv1.0") || protocols.includes("all") || protocols.includes("legacy")) {
    return "1.0";
  }
  if (protocols.includes("tlsv1.1")) {
    return "1.1";
  }
  return protocols.includes("tlsv1.2") || protocols.includes("secure") || protocols.includes("default") ? "1.2" : "";
}
