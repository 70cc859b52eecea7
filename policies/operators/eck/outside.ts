// NM-3, NM-6: what Elasticsearch and Kibana talk to: an Elasticsearch that a Secret names, and directories.
import { isList, isMap, say } from "../../../src/dsl/index.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";

interface Reference {
  readonly secretName?: string | undefined;
}
type Monitoring =
  | {
      readonly logs?: { readonly elasticsearchRefs?: readonly Reference[] | undefined } | undefined;
      readonly metrics?: { readonly elasticsearchRefs?: readonly Reference[] | undefined } | undefined;
    }
  | undefined;

const UNSTATED = "";
const USE_HTTPS = "Name an address with https in the Secret";
// With dots, as they are mostly written; `none` takes any certificate (elastic.co/docs, security settings).
const MODE = /[.]ssl[.]verification_mode$/u;
const DIRECTORY = /^xpack[.]security[.]authc[.]realms[.](ldap|active_directory)[.][^.]+[.]url$/u;

/** An Elasticsearch that the operator does not run: its address is in a Secret. */
function* referred(channel: string, reference: Reference | undefined, at: string): Generator<TlsChannel> {
  if ((reference?.secretName ?? "") !== "") {
    yield { channel, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: say`${at}.secretName`, fix: USE_HTTPS };
  }
}

/** NM-6: where metrics and logs go. */
export function* monitoringTls(monitoring: Monitoring): Generator<TlsChannel> {
  for (const [i, reference] of (monitoring?.metrics?.elasticsearchRefs ?? []).entries()) {
    yield* referred("metrics", reference, say`spec.monitoring.metrics.elasticsearchRefs[${i}]`);
  }
  for (const [i, reference] of (monitoring?.logs?.elasticsearchRefs ?? []).entries()) {
    yield* referred("logs", reference, say`spec.monitoring.logs.elasticsearchRefs[${i}]`);
  }
}

/** NM-6: the Elasticsearch behind a Kibana. */
export function* behindTls(reference: Reference | undefined): Generator<TlsChannel> {
  yield* referred("Elasticsearch", reference, "spec.elasticsearchRef");
}

function isPlainDirectory(url: unknown): boolean {
  return typeof url === "string" && url.startsWith("ldap:");
}

/** A realm has one address, or several. */
function hasPlainDirectory(urls: unknown): boolean {
  return isList(urls) ? urls.some((url) => isPlainDirectory(url)) : isPlainDirectory(urls);
}

/** NM-6: directories that passwords are handed to. */
export function* directories(config: unknown, at: string): Generator<TlsChannel> {
  if (isMap(config)) {
    for (const [name, value] of Object.entries(config)) {
      if (DIRECTORY.test(name)) {
        yield { channel: "the directory", offered: !hasPlainDirectory(value), minimumVersion: UNSTATED, path: say`${at}["${name}"]`, fix: "Use ldaps" };
      }
    }
  }
}

/** NM-3: settings by which Elasticsearch, for its nodes or for others, verifies whom it talks to. */
export function* verification(config: unknown, at: string): Generator<PeerVerification> {
  if (isMap(config)) {
    for (const [name, value] of Object.entries(config)) {
      if (MODE.test(name)) {
        yield { connection: say`Elasticsearch by ${name}`, isVerified: value !== "none", path: say`${at}["${name}"]`, fix: "Set it to certificate or full" };
      }
    }
  }
}
