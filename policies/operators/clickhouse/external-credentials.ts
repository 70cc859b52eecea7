// CM-3: credentials for object stores, queues, directories and ZooKeeper that stand in the object.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { ExternalCredential } from "../../vocabulary.ts";
import type { Part } from "./credentials.ts";
import { isPlain, type OpenMap } from "./open-values.ts";
import type { installationSpec, podTemplate } from "./schema.ts";

const USE_SECRET = "Use valueFrom.secretKeyRef";
const SECRET_SETTING =
  /(^|\/)(account_key|bind_password|client_secret|connection_string|sasl_password|secret_access_key|secret_key|session_token|token)$|^(kafka|nats|rabbitmq|vault)[a-z0-9_]*\/([^/]+\/)*(password|secret|secret_id)$/u;
const SECRET_IN_FILE =
  /<(account_key|bind_password|client_secret|sasl_password|secret_access_key|session_token)>[ \t\r\n]*[^< \t\r\n]|<identity>[^<:]*:[^<]|AccountKey=[^<;]/u;

/** Whether the setting holds a secret of another service. */
export function isServiceSetting(key: string): boolean {
  return SECRET_SETTING.test(key);
}

/** The settings that hold a secret of another service. */
export function* serviceSettings(settings: OpenMap, at: string): Generator<ExternalCredential> {
  for (const [key, value] of Object.entries(settings)) {
    if (isServiceSetting(key) && isPlain(value)) {
      yield { what: "secret of a service in a setting", path: say`${at}["${key}"]`, fix: USE_SECRET };
    }
  }
}

/** The files that hold a secret of another service. */
export function* serviceFiles(files: OpenMap, at: string): Generator<ExternalCredential> {
  for (const [key, value] of Object.entries(files)) {
    if (typeof value === "string" && SECRET_IN_FILE.test(value)) {
      yield { what: "secret of a service in a file", path: say`${at}["${key}"]`, fix: "Use from_env, or valueFrom.secretKeyRef" };
    }
  }
}

/** The environments of pod templates that hold a secret of another service. */
export function* servicePods(pods: readonly Infer<typeof podTemplate>[]): Generator<ExternalCredential> {
  for (const [i, pod] of pods.entries()) {
    for (const [j, container] of (pod.spec?.containers ?? []).entries()) {
      yield* literalServiceSecrets(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.containers[${j}].env`);
    }
    for (const [j, container] of (pod.spec?.initContainers ?? []).entries()) {
      yield* literalServiceSecrets(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.initContainers[${j}].env`);
    }
  }
}

function* identity(value: string | undefined, at: string): Generator<ExternalCredential> {
  if ((value ?? "") !== "") {
    yield { what: "login for ZooKeeper", path: say`${at}.identity`, fix: "Use a file with from_env" };
  }
}

function holdsSecret(part: Part | undefined): boolean {
  const settings = part?.settings ?? {};
  return (
    Object.keys(settings).some((key) => isServiceSetting(key) && isPlain(settings[key])) ||
    Object.values(part?.files ?? {}).some((file) => typeof file === "string" && SECRET_IN_FILE.test(file))
  );
}

/** The shards or replicas, and their hosts, that hold a secret of another service. */
function* ofParts(parts: readonly Part[], at: string): Generator<ExternalCredential> {
  for (const [i, part] of parts.entries()) {
    if (holdsSecret(part) || (part.replicas ?? part.shards ?? []).some((host) => holdsSecret(host))) {
      yield { what: "secret of a service in settings or files of it, or of its hosts", path: say`${at}[${i}]`, fix: USE_SECRET };
    }
  }
}

/** Everything that an installation, or a template of one, has in the open of other services. */
export function* externalCredentials(spec: Infer<typeof installationSpec> | undefined): Generator<ExternalCredential> {
  const configuration = spec?.configuration;
  yield* serviceSettings(configuration?.settings ?? {}, "spec.configuration.settings");
  yield* serviceFiles(configuration?.files ?? {}, "spec.configuration.files");
  yield* identity(configuration?.zookeeper?.identity, "spec.configuration.zookeeper");
  for (const [i, cluster] of (configuration?.clusters ?? []).entries()) {
    yield* serviceSettings(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    yield* serviceFiles(cluster.files ?? {}, say`spec.configuration.clusters[${i}].files`);
    yield* ofParts(cluster.layout?.shards ?? [], say`spec.configuration.clusters[${i}].layout.shards`);
    yield* ofParts(cluster.layout?.replicas ?? [], say`spec.configuration.clusters[${i}].layout.replicas`);
    yield* identity(cluster.zookeeper?.identity, say`spec.configuration.clusters[${i}].zookeeper`);
  }
  for (const [i, template] of (spec?.templates?.hostTemplates ?? []).entries()) {
    if (holdsSecret(template.spec)) {
      yield { what: "secret of a service in settings or files", path: say`spec.templates.hostTemplates[${i}].spec`, fix: USE_SECRET };
    }
  }
  yield* servicePods(spec?.templates?.podTemplates ?? []);
}
