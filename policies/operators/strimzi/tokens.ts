// NM-3, NM-6: servers of tokens and of policies, which brokers ask who somebody is and what he may: in fields of v1beta2, and in the
// properties of a listener and of its authorizer (strimzi-kafka-oauth, its configuration).
import { isMap, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { kafka } from "./schema.ts";

type Spec = ObjectOf<typeof kafka>["spec"];

const TOKENS = "the server of tokens";
const ASKS = "a broker to the server of tokens";
const AUTHORIZATION = "spec.kafka.authorization";
// In the one text of a login module, or as a property of its own.
const PLAIN = /oauth[.][a-z.]*endpoint[.]uri *= *"?http:/u;
const ENDPOINT = /(^|[.])endpoint[.]uri$/u;
const ANY_NAME = /oauth[.]ssl[.]endpoint[.]identification[.]algorithm *= *(""|;|$)/u;
const NAMES = /(^|[.])ssl[.]endpoint[.]identification[.]algorithm$/u;
const CONFIG = "spec.kafka.config";
const UNSTATED = "";

function* ofProperties(properties: unknown, at: string): Generator<TlsChannel> {
  if (isMap(properties)) {
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value === "string" && (PLAIN.test(value) || (ENDPOINT.test(key) && value.startsWith("http:")))) {
        yield { channel: TOKENS, offered: false, minimumVersion: UNSTATED, path: say`${at}["${key}"]`, fix: "Use https" };
      }
    }
  }
}

export function* tokenServers(spec: Spec): Generator<TlsChannel> {
  const authorization = spec?.kafka?.authorization;
  yield* endpoint("the server of policies", authorization?.url, say`${AUTHORIZATION}.url`);
  yield* endpoint(TOKENS, authorization?.tokenEndpointUri, say`${AUTHORIZATION}.tokenEndpointUri`);
  yield* ofProperties(spec?.kafka?.config, CONFIG);
  for (const [i, listener] of (spec?.kafka?.listeners ?? []).entries()) {
    const given = listener.authentication;
    const at = say`spec.kafka.listeners[${i}].authentication`;
    yield* endpoint(TOKENS, given?.introspectionEndpointUri, say`${at}.introspectionEndpointUri`);
    yield* endpoint(TOKENS, given?.jwksEndpointUri, say`${at}.jwksEndpointUri`);
    yield* endpoint(TOKENS, given?.tokenEndpointUri, say`${at}.tokenEndpointUri`);
    yield* endpoint(TOKENS, given?.userInfoEndpointUri, say`${at}.userInfoEndpointUri`);
    yield* ofProperties(given?.listenerConfig, say`${at}.listenerConfig`);
  }
}

function* namesOfProperties(properties: unknown, at: string): Generator<PeerVerification> {
  if (isMap(properties)) {
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value === "string" && (ANY_NAME.test(value) || (NAMES.test(key) && value === ""))) {
        yield { connection: ASKS, isVerified: false, path: say`${at}["${key}"]`, fix: "Leave ssl.endpoint.identification.algorithm out" };
      }
    }
  }
}

/** Whether brokers take a certificate of any name. */
export function* tokenPeers(spec: Spec): Generator<PeerVerification> {
  yield {
    connection: ASKS,
    isVerified: spec?.kafka?.authorization?.disableTlsHostnameVerification !== true,
    path: say`${AUTHORIZATION}.disableTlsHostnameVerification`,
    fix: "Remove it",
    edit: "remove",
  };
  yield* namesOfProperties(spec?.kafka?.config, CONFIG);
  for (const [i, listener] of (spec?.kafka?.listeners ?? []).entries()) {
    yield {
      connection: ASKS,
      isVerified: listener.authentication?.disableTlsHostnameVerification !== true,
      path: say`spec.kafka.listeners[${i}].authentication.disableTlsHostnameVerification`,
      fix: "Remove it",
      edit: "remove",
    };
    yield* namesOfProperties(listener.authentication?.listenerConfig, say`spec.kafka.listeners[${i}].authentication.listenerConfig`);
  }
}
