// NM-1, NM-3 to NM-5: MySQL Router ends the TLS of clients and begins its own. Bootstrapped, its modes stand in [DEFAULT]:
// what `configuration` says there is read later, and holds for all ports.
import type { Infer } from "../../../src/dsl/index.ts";
import type { PeerVerification, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const REQUIRES = /(^|\n)[ \t]*\[default\][^[;]*\n[ \t]*client_ssl_mode[ \t]*=[ \t]*(required|passthrough)[ \t\r]*(\n|$)/iu;
const ALLOWS_PLAINTEXT = /(^|\n)[ \t]*client_ssl_mode[ \t]*=[ \t]*(preferred|disabled)[ \t\r]*(\n|$)/iu;
const REFUSES_TLS = /(^|\n)[ \t]*client_ssl_mode[ \t]*=[ \t]*disabled[ \t\r]*(\n|$)/iu;
const PLAIN_BEHIND = /(^|\n)[ \t]*server_ssl_mode[ \t]*=[ \t]*disabled[ \t\r]*(\n|$)/iu;
const VERIFIES = /(^|\n)[ \t]*\[default\][^[;]*\n[ \t]*server_ssl_verify[ \t]*=[ \t]*verify_(ca|identity)[ \t\r]*(\n|$)/iu;

const AT = "spec.proxy.router.configuration";
// Router decides: 1.2 or later.
const UNSTATED = "";

export function* routerListeners(spec: Spec): Generator<PlaintextListener> {
  const text = spec?.proxy?.router?.configuration ?? "";
  if (spec?.proxy?.router?.enabled === true && (!REQUIRES.test(text) || ALLOWS_PLAINTEXT.test(text))) {
    yield { listener: "MySQL Router", path: AT, fix: "Set client_ssl_mode=REQUIRED in [DEFAULT]" };
  }
}

export function* routerClients(spec: Spec): Generator<TlsChannel> {
  if (spec?.proxy?.router?.enabled === true && REFUSES_TLS.test(spec.proxy.router.configuration ?? "")) {
    yield { channel: "clients of MySQL Router", offered: false, minimumVersion: UNSTATED, path: AT, fix: "Set client_ssl_mode=REQUIRED in [DEFAULT]" };
  }
}

export function* routerServers(spec: Spec): Generator<TlsChannel> {
  if (spec?.proxy?.router?.enabled === true && PLAIN_BEHIND.test(spec.proxy.router.configuration ?? "")) {
    yield { channel: "MySQL Router to MySQL", offered: false, minimumVersion: UNSTATED, path: AT, fix: "Remove server_ssl_mode" };
  }
}

export function* routerPeers(spec: Spec): Generator<PeerVerification> {
  const text = spec?.proxy?.router?.configuration ?? "";
  if (spec?.proxy?.router?.enabled === true && !PLAIN_BEHIND.test(text)) {
    yield {
      connection: "MySQL Router to MySQL",
      isVerified: VERIFIES.test(text),
      path: AT,
      fix: "Set server_ssl_verify=VERIFY_IDENTITY and server_ssl_ca in [DEFAULT]",
    };
  }
}
