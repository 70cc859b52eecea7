// NM-1, NM-4, NM-5: with TLS the operator and its images close the plaintext port, and turn TLS on for replication and the
// cluster bus; without it, all is plaintext. The settings of a running Redis may undo that.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { commonSpec, redisSpec } from "./schema.ts";

type Spec = Infer<typeof commonSpec> | undefined;
type RedisSpec = Infer<typeof redisSpec> | undefined;

// Redis decides: 1.2 or later.
const UNSTATED = "";
const TLS = "spec.TLS.secret.secretName";
const NAME_SECRET = "Name a Secret with a certificate";
const REMOVE = "Remove it";
const PLAIN_PORT = /^port 0*[1-9]/iu;
const PLAIN_MEMBERS = /^tls-(cluster|replication) no$/iu;
const TLS_1_0 = /^tls-protocols [^\n]*tlsv1([ "]|$)/iu;
const TLS_1_1 = /^tls-protocols [^\n]*tlsv1\.1/iu;
const TLS_1_2 = /^tls-protocols [^\n]*tlsv1\.2/iu;

function hasTls(spec: Spec): boolean {
  return (spec?.TLS?.secret?.secretName ?? "") !== "";
}

function oldest(line: string): TlsChannel["minimumVersion"] {
  if (TLS_1_0.test(line)) {
    return "1.0";
  }
  if (TLS_1_1.test(line)) {
    return "1.1";
  }
  return TLS_1_2.test(line) ? "1.2" : UNSTATED;
}

/** NM-1 by the object's own switch. */
export function* plaintext(listener: string, spec: Spec): Generator<PlaintextListener> {
  if (!hasTls(spec)) {
    yield { listener, path: TLS, fix: NAME_SECRET };
  }
}

/** NM-1: a port beside that of TLS. */
export function* plaintextPorts(spec: RedisSpec): Generator<PlaintextListener> {
  for (const [i, line] of (spec?.redisConfig?.dynamicConfig ?? []).entries()) {
    if (hasTls(spec) && PLAIN_PORT.test(line)) {
      yield { listener: "Redis", path: say`spec.redisConfig.dynamicConfig[${i}]`, fix: REMOVE };
    }
  }
}

/** NM-4, NM-5 by the object's own switch. */
export function* channel(name: string, spec: Spec): Generator<TlsChannel> {
  yield { channel: name, offered: hasTls(spec), minimumVersion: UNSTATED, path: TLS, fix: NAME_SECRET };
}

/** NM-4: the versions that clients may use. */
export function* versions(spec: RedisSpec): Generator<TlsChannel> {
  for (const [i, line] of (spec?.redisConfig?.dynamicConfig ?? []).entries()) {
    yield {
      channel: "clients",
      offered: true,
      minimumVersion: oldest(line),
      path: say`spec.redisConfig.dynamicConfig[${i}]`,
      fix: "Leave TLSv1.3 only, or TLSv1.2 as well",
    };
  }
}

/** NM-5: members that are told to do without. */
export function* plainMembers(name: string, spec: RedisSpec): Generator<TlsChannel> {
  for (const [i, line] of (spec?.redisConfig?.dynamicConfig ?? []).entries()) {
    if (hasTls(spec) && PLAIN_MEMBERS.test(line)) {
      yield { channel: name, offered: false, minimumVersion: UNSTATED, path: say`spec.redisConfig.dynamicConfig[${i}]`, fix: REMOVE };
    }
  }
}
