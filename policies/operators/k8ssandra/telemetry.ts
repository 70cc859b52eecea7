// CM-3, NM-6: where Vector sends logs and metrics, as TOML that the operator hands on as it stands (pkg/telemetry/vector.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { ExternalCredential, TlsChannel } from "../../vocabulary.ts";
import type { telemetry as telemetrySlice } from "./schema.ts";
import type { Spec } from "./settings.ts";

type Telemetry = Infer<typeof telemetrySlice> | undefined;

const UNSTATED = "";
// `${NAME}` and `SECRET[backend.name]` stand for what is elsewhere.
const CREDENTIAL = /(^|[\n{,.])[ \t]*"?[a-z_]*(password|token|api_key|access_key)"?[ \t]*=[ \t]*["']([^"'$S]|S[^E])/u;
const PLAIN = /(^|[\n{,])[ \t]*"?(endpoints?|uri|url)"?[ \t]*=[ \t]*\[?[ \t]*["']http:/iu;
// What stays in the pod, or on the node.
const NEAR = /["']http:\/\/(localhost|127\.)/iu;

function* credential(text: string | undefined, at: string): Generator<ExternalCredential> {
  if (CREDENTIAL.test(text ?? "")) {
    yield { what: "credential for a sink of Vector", path: say`${at}`, fix: "Take it from a secret backend of Vector" };
  }
}

function* credentialsOf(telemetry: Telemetry, at: string): Generator<ExternalCredential> {
  yield* credential(telemetry?.vector?.config, say`${at}.vector.config`);
  for (const [i, sink] of (telemetry?.vector?.components?.sinks ?? []).entries()) {
    yield* credential(sink.config, say`${at}.vector.components.sinks[${i}].config`);
  }
}

export function* telemetryCredentials(spec: Spec): Generator<ExternalCredential> {
  yield* credentialsOf(spec?.cassandra?.telemetry, "spec.cassandra.telemetry");
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* credentialsOf(datacenter.telemetry, say`spec.cassandra.datacenters[${i}].telemetry`);
  }
  yield* credentialsOf(spec?.reaper?.telemetry, "spec.reaper.telemetry");
}

function* channel(text: string | undefined, at: string): Generator<TlsChannel> {
  yield {
    channel: "a sink of Vector",
    offered: !PLAIN.test(text ?? "") || NEAR.test(text ?? ""),
    minimumVersion: UNSTATED,
    path: say`${at}`,
    fix: "Use https",
  };
}

function* channelsOf(telemetry: Telemetry, at: string): Generator<TlsChannel> {
  yield* channel(telemetry?.vector?.config, say`${at}.vector.config`);
  for (const [i, sink] of (telemetry?.vector?.components?.sinks ?? []).entries()) {
    yield* channel(sink.config, say`${at}.vector.components.sinks[${i}].config`);
  }
}

export function* telemetryTls(spec: Spec): Generator<TlsChannel> {
  yield* channelsOf(spec?.cassandra?.telemetry, "spec.cassandra.telemetry");
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* channelsOf(datacenter.telemetry, say`spec.cassandra.datacenters[${i}].telemetry`);
  }
  yield* channelsOf(spec?.reaper?.telemetry, "spec.reaper.telemetry");
}
