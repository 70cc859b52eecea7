// NM-1, NM-3 to NM-5: TLS of the kinds of mongodb.com. Without it the operator disables it in every process; with it each process
// requires it unless its settings name another mode (process.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { security as securitySlice } from "./schema.ts";
import { oldestLeft, setting } from "./settings.ts";

type Security = Pick<Infer<typeof securitySlice>, "certsSecretPrefix" | "tls"> | undefined;

// MongoDB decides: 1.2 or later.
const UNSTATED = "";
const ENABLE = "Set it, and fill the Secrets whose names begin with it";
const REMOVE_MODE = "Remove it: without it TLS is required";
const REMOVE_PROTOCOLS = "Remove it: without it only TLS 1.2 and later are used";
const REQUIRED = ["requireTLS", "requireSSL"];
// Members of these modes connect to the others without TLS.
const PLAIN = ["disabled", "allowTLS", "allowSSL"];

export function hasTls(security: Security): boolean {
  return security?.tls?.enabled === true || (security?.certsSecretPrefix ?? "") !== "";
}

function modeOf(config: unknown): string {
  const mode = setting(config, "net", "tls", "mode") ?? setting(config, "net", "ssl", "mode");
  return typeof mode === "string" && mode !== "" ? mode : "requireTLS";
}

export function* plainDatabase(security: Security, at: string): Generator<PlaintextListener> {
  if (!hasTls(security)) {
    yield { listener: "MongoDB", path: say`${at}.certsSecretPrefix`, fix: ENABLE };
  }
}

export function* plainProcess(config: unknown, at: string): Generator<PlaintextListener> {
  if (!REQUIRED.includes(modeOf(config))) {
    yield { listener: "MongoDB", path: say`${at}["net.tls.mode"]`, fix: REMOVE_MODE };
  }
}

/** The endpoint for Prometheus has TLS of its own (ConfigurePrometheus). */
export function* plainMetrics(
  given: { readonly tlsSecretKeyRef?: { readonly name?: string | undefined } | undefined } | undefined,
  at: string,
): Generator<PlaintextListener> {
  if (given !== undefined && (given.tlsSecretKeyRef?.name ?? "") === "") {
    yield { listener: "the endpoint for Prometheus", path: say`${at}.tlsSecretKeyRef`, fix: "Name a Secret with a certificate" };
  }
}

export function* database(channel: string, security: Security, at: string): Generator<TlsChannel> {
  yield { channel, offered: hasTls(security), minimumVersion: UNSTATED, path: say`${at}.certsSecretPrefix`, fix: ENABLE };
}

/** Of a process that has TLS. */
export function* toProcess(channel: string, config: unknown, at: string): Generator<TlsChannel> {
  yield { channel, offered: modeOf(config) !== "disabled", minimumVersion: UNSTATED, path: say`${at}["net.tls.mode"]`, fix: REMOVE_MODE };
  yield {
    channel,
    offered: true,
    minimumVersion: oldestLeft(setting(config, "net", "tls", "disabledProtocols")),
    path: say`${at}["net.tls.disabledProtocols"]`,
    fix: REMOVE_PROTOCOLS,
  };
}

/** Of one that other members speak to. */
export function* betweenProcesses(channel: string, config: unknown, at: string): Generator<TlsChannel> {
  yield { channel, offered: !PLAIN.includes(modeOf(config)), minimumVersion: UNSTATED, path: say`${at}["net.tls.mode"]`, fix: REMOVE_MODE };
  yield {
    channel,
    offered: true,
    minimumVersion: oldestLeft(setting(config, "net", "tls", "disabledProtocols")),
    path: say`${at}["net.tls.disabledProtocols"]`,
    fix: REMOVE_PROTOCOLS,
  };
}
