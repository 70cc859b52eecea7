// NM-6: the services outside that settings and files name: object stores, LDAP and Kafka. ZooKeeper is judged as a part of
// the cluster.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import { environmentEndpoints, isPlainAddress } from "../../lib/endpoints.ts";
import type { TlsChannel } from "../../vocabulary.ts";
import { isOff, type OpenMap } from "./open-values.ts";
import type { installationSpec, podTemplate } from "./schema.ts";

const ENDPOINT = /(^|\/)endpoint$/u;
const LDAP = /^ldap_servers\/[^/]+\/enable_tls$/u;
const KAFKA = /^kafka[^/]*\/([^/]+\/)*security_protocol$/u;
const KAFKA_PLAIN = ["plaintext", "sasl_plaintext"];
const PLAIN_IN_FILE = /<endpoint>[ \t\r\n]*http:|<enable_tls>[ \t\r\n]*(no|false|0)[ \t\r\n]*<|<security_protocol>[ \t\r\n]*(sasl_)?plaintext/iu;

interface Part {
  readonly settings?: OpenMap | undefined;
  readonly files?: OpenMap | undefined;
}

function isPlain(key: string, value: unknown): boolean {
  if (typeof value === "string") {
    return (ENDPOINT.test(key) && isPlainAddress(value)) || (LDAP.test(key) && isOff(value)) || (KAFKA.test(key) && KAFKA_PLAIN.includes(lower(value)));
  }
  return LDAP.test(key) && isOff(value);
}

/** The settings and files of one level that name a service without TLS. */
export function* plainServices(part: Part | undefined, at: string): Generator<TlsChannel> {
  for (const [key, value] of Object.entries(part?.settings ?? {})) {
    yield {
      channel: "the service of this setting",
      offered: !isPlain(key, value),
      minimumVersion: "",
      path: say`${at}.settings["${key}"]`,
      fix: "Use https, LDAP with TLS, or Kafka with sasl_ssl",
    };
  }
  for (const [key, file] of Object.entries(part?.files ?? {})) {
    yield {
      channel: "a service of this file",
      offered: !(typeof file === "string" && PLAIN_IN_FILE.test(file)),
      minimumVersion: "",
      path: say`${at}.files["${key}"]`,
      fix: "Use https, LDAP with TLS, or Kafka with sasl_ssl",
    };
  }
}

/** The environments of pod templates, where the sidecar for backups has its store. */
export function* plainStores(pods: readonly Infer<typeof podTemplate>[]): Generator<TlsChannel> {
  for (const [i, pod] of pods.entries()) {
    for (const [j, container] of (pod.spec?.containers ?? []).entries()) {
      yield* environmentEndpoints(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.containers[${j}].env`);
    }
  }
}

/** NM-6 for an installation, or a template of one. */
export function* outsideTls(spec: Infer<typeof installationSpec> | undefined): Generator<TlsChannel> {
  yield* plainServices(spec?.configuration, "spec.configuration");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* plainServices(cluster, say`spec.configuration.clusters[${i}]`);
  }
  yield* plainStores(spec?.templates?.podTemplates ?? []);
}
