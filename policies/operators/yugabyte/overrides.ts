// CM-2, CM-3, KSI-5, NM-1, NM-4, NM-5, SM-1: what values of the Helm chart say, of a universe or of a provider's zone. They are laid over what the
// operator makes of the object's other fields, the provider's first (KubernetesCommandExecutor.java).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { DataVolume, ExposedService, ExternalCredential, InlineCredential, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { values } from "./schema.ts";

type Values = Infer<typeof values> | undefined;

// Neither an older version is said nor asked for: YugabyteDB decides.
const UNSTATED = "";
const NO_CLASS = "";
/** Where flags stand among the values, instead of the universe's own. */
export const BY_FLAGS = "what the flags say";
const REMOVE = "Remove it";
export const USE_GFLAGS = "Use gFlags of the universe";
const NAME_CERTIFICATE = "Remove it, and name a YBCertificate in the universe";
const NAME_PASSWORD = "Name a Secret in ysqlPassword or ycqlPassword of the universe";
const SECRET_VARIABLE = /(KEY|SECRET|TOKEN|PASSWORD|CREDENTIALS|CONTENT)$/u;

function* inlineKey(what: string, value: string | undefined, path: string): Generator<InlineCredential> {
  if ((value ?? "") !== "") {
    yield { what, path: say`${path}`, fix: NAME_CERTIFICATE };
  }
}

function* inlinePassword(what: string, value: string | undefined, path: string): Generator<InlineCredential> {
  if ((value ?? "") !== "") {
    yield { what, path: say`${path}`, fix: NAME_PASSWORD };
  }
}

export function* credentials(given: Values, at: string): Generator<InlineCredential> {
  yield* inlinePassword("password of YSQL", given?.authCredentials?.ysql?.password, say`${at}.authCredentials.ysql.password`);
  yield* inlinePassword("password of YCQL", given?.authCredentials?.ycql?.password, say`${at}.authCredentials.ycql.password`);
  yield* inlineKey("key of the authority", given?.tls?.rootCA?.key, say`${at}.tls.rootCA.key`);
  yield* inlineKey("key of the nodes", given?.tls?.nodeCert?.key, say`${at}.tls.nodeCert.key`);
  yield* inlineKey("key of a client", given?.tls?.clientCert?.key, say`${at}.tls.clientCert.key`);
  yield* literalSecrets(given?.master?.extraEnv ?? [], say`${at}.master.extraEnv`);
  yield* literalSecrets(given?.tserver?.extraEnv ?? [], say`${at}.tserver.extraEnv`);
}

/** In spite of its name `secretEnv` of the collector holds the values themselves (values.yaml). */
export function* serviceCredentials(given: Values, at: string): Generator<ExternalCredential> {
  yield* literalServiceSecrets(given?.master?.extraEnv ?? [], say`${at}.master.extraEnv`);
  yield* literalServiceSecrets(given?.tserver?.extraEnv ?? [], say`${at}.tserver.extraEnv`);
  for (const [i, variable] of (given?.otelCollector?.secretEnv ?? []).entries()) {
    if (SECRET_VARIABLE.test(variable.envName ?? "") && (variable.envValue ?? "") !== "") {
      yield {
        what: say`variable ${variable.envName}`,
        path: say`${at}.otelCollector.secretEnv[${i}].envValue`,
        fix: "Give the service account of tserver an identity",
      };
    }
  }
}

/** The chart makes them only where load balancers are enabled, in place of its own. */
export function* endpoints(given: Values, at: string): Generator<ExposedService> {
  for (const [i, service] of (given?.serviceEndpoints ?? []).entries()) {
    yield {
      name: service.name ?? "",
      type: service.type ?? "ClusterIP",
      annotations: service.annotations ?? {},
      sourceRanges: [],
      closedByDefault: false,
      path: say`${at}.serviceEndpoints[${i}].type`,
      fix: "Set it to ClusterIP, or mark it as internal in annotations",
    };
  }
}

function* ofChart(name: string, path: string): Generator<ExposedService> {
  yield {
    name,
    type: "LoadBalancer",
    annotations: {},
    sourceRanges: [],
    closedByDefault: false,
    path: say`${path}`,
    fix: "Set it to false, or list the services in serviceEndpoints, marked as internal",
  };
}

/** The services that the chart makes where load balancers are enabled and none is listed. */
export function* chartServices(path: string): Generator<ExposedService> {
  yield* ofChart("yb-master-ui", path);
  yield* ofChart("yb-tserver-service", path);
}

export function* ephemeral(given: Values, at: string): Generator<DataVolume> {
  if (given?.storage?.ephemeral === true) {
    yield { volume: "data", storage: "ephemeral", className: NO_CLASS, path: say`${at}.storage.ephemeral`, fix: REMOVE };
  }
}

export function* insecure(given: Values, at: string): Generator<PlaintextListener> {
  if (given?.tls?.insecure === true) {
    yield { listener: "YugabyteDB", path: say`${at}.tls.insecure`, fix: REMOVE };
  }
}

/** The chart gives these to the servers as well (templates/tserver-gflags-secret.yaml): whatever the object's own fields say. */
export function hasFlags(given: Values): boolean {
  return given?.gflags !== undefined;
}

/** NM-1. */
export function* portsByFlags(given: Values, at: string): Generator<PlaintextListener> {
  if (hasFlags(given)) {
    yield { listener: BY_FLAGS, decided: "elsewhere", path: say`${at}.gflags`, fix: USE_GFLAGS };
  }
}

/** NM-4, NM-5. */
export function* tlsByFlags(given: Values, at: string): Generator<TlsChannel> {
  if (hasFlags(given)) {
    yield { channel: BY_FLAGS, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: say`${at}.gflags`, fix: USE_GFLAGS };
  }
}

function* switchedOff(channel: string, value: boolean | undefined, path: string): Generator<TlsChannel> {
  yield { channel, offered: value !== false, minimumVersion: UNSTATED, path: say`${path}`, fix: REMOVE };
}

export function* clientTls(given: Values, at: string): Generator<TlsChannel> {
  yield* switchedOff("clients", given?.tls?.enabled, say`${at}.tls.enabled`);
  yield* switchedOff("clients", given?.tls?.clientToServer, say`${at}.tls.clientToServer`);
}

export function* nodeTls(given: Values, at: string): Generator<TlsChannel> {
  yield* switchedOff("nodes", given?.tls?.enabled, say`${at}.tls.enabled`);
  yield* switchedOff("nodes", given?.tls?.nodeToNode, say`${at}.tls.nodeToNode`);
}
