// NM-1, NM-4, NM-5: MySQL Router ends the TLS of clients and begins its own, as it is told when it is bootstrapped.
import type { Infer } from "../../../src/dsl/index.ts";
import type { PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const REQUIRES = /^--(client-ssl-mode|conf-set-option=DEFAULT\.client_ssl_mode)=(required|passthrough)$/iu;
const REFUSES_TLS = /^--(client-ssl-mode|conf-set-option=DEFAULT\.client_ssl_mode)=disabled$/iu;
const PLAIN_BEHIND = /^--(server-ssl-mode|conf-set-option=DEFAULT\.server_ssl_mode)=disabled$/iu;

const AT = "spec.router.bootstrapOptions";
// Router decides: 1.2 or later.
const UNSTATED = "";

/** There is one unless there are to be none. */
export function runsRouter(spec: Spec): boolean {
  return spec?.router?.instances !== 0;
}

export function* routerListeners(spec: Spec): Generator<PlaintextListener> {
  if (runsRouter(spec) && !(spec?.router?.bootstrapOptions ?? []).some((option) => REQUIRES.test(option))) {
    yield { listener: "MySQL Router", path: AT, fix: "Add --client-ssl-mode=REQUIRED" };
  }
}

export function* routerClients(spec: Spec): Generator<TlsChannel> {
  if (runsRouter(spec) && (spec?.router?.bootstrapOptions ?? []).some((option) => REFUSES_TLS.test(option))) {
    yield { channel: "clients of MySQL Router", offered: false, minimumVersion: UNSTATED, path: AT, fix: "Use --client-ssl-mode=REQUIRED" };
  }
}

export function* routerServers(spec: Spec): Generator<TlsChannel> {
  if (runsRouter(spec) && (spec?.router?.bootstrapOptions ?? []).some((option) => PLAIN_BEHIND.test(option))) {
    yield { channel: "MySQL Router to MySQL", offered: false, minimumVersion: UNSTATED, path: AT, fix: "Remove --server-ssl-mode" };
  }
}
