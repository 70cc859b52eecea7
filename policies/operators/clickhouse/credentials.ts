// CM-2: secrets that stand in the object.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalSecrets } from "../../lib/literal-secrets.ts";
import type { InlineCredential } from "../../vocabulary.ts";
import { isServiceSetting } from "./external-credentials.ts";
import { entryOf, isPlain, type OpenMap } from "./open-values.ts";
import type { host, installationSpec, podTemplate } from "./schema.ts";

/** A shard or replica, a host, or a template of one. */
export interface Part {
  readonly settings?: OpenMap | undefined;
  readonly files?: OpenMap | undefined;
  readonly replicas?: readonly Infer<typeof host>[] | undefined;
  readonly shards?: readonly Infer<typeof host>[] | undefined;
}

// `allow_plaintext_password` and the like are switches.
const SECRET_SETTING = /(^|\/)(password|passphrase|secret)$/u;
const SECRET_IN_FILE = /<(password|secret)>[ \t\r\n]*[^< \t\r\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----/u;

function* ofUsers(users: OpenMap): Generator<InlineCredential> {
  for (const [key, value] of Object.entries(users)) {
    if (key.endsWith("/password") && isPlain(value)) {
      yield { what: "password of a user", path: say`spec.configuration.users["${key}"]`, fix: "Use valueFrom.secretKeyRef" };
    }
    // The operator drops nested maps, but what they hold can be read all the same.
    if (isPlain(entryOf(value, "password"))) {
      yield { what: "password of a user", path: say`spec.configuration.users["${key}"].password`, fix: "Write user/password with valueFrom.secretKeyRef" };
    }
  }
}

/** Whether the setting holds a secret of the database. */
function isSecretSetting(key: string): boolean {
  return SECRET_SETTING.test(key) && !isServiceSetting(key);
}

/** The settings that hold a secret. */
export function* ofSettings(settings: OpenMap, at: string): Generator<InlineCredential> {
  for (const [key, value] of Object.entries(settings)) {
    if (isSecretSetting(key) && isPlain(value)) {
      yield { what: "secret in a setting", path: say`${at}["${key}"]`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** The files that hold a secret. */
export function* ofFiles(files: OpenMap, at: string): Generator<InlineCredential> {
  for (const [key, value] of Object.entries(files)) {
    if (typeof value === "string" && SECRET_IN_FILE.test(value)) {
      yield { what: "secret in a file", path: say`${at}["${key}"]`, fix: "Use from_env, or valueFrom.secretKeyRef" };
    }
  }
}

/** The environments of pod templates that hold a secret. */
export function* ofPods(pods: readonly Infer<typeof podTemplate>[]): Generator<InlineCredential> {
  for (const [i, pod] of pods.entries()) {
    for (const [j, container] of (pod.spec?.containers ?? []).entries()) {
      yield* literalSecrets(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.containers[${j}].env`);
    }
    for (const [j, container] of (pod.spec?.initContainers ?? []).entries()) {
      yield* literalSecrets(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.initContainers[${j}].env`);
    }
  }
}

function holdsSecret(part: Part | undefined): boolean {
  const settings = part?.settings ?? {};
  return (
    Object.keys(settings).some((key) => isSecretSetting(key) && isPlain(settings[key])) ||
    Object.values(part?.files ?? {}).some((file) => typeof file === "string" && SECRET_IN_FILE.test(file))
  );
}

/** The shards or replicas, and their hosts, that hold a secret. */
function* ofParts(parts: readonly Part[], at: string): Generator<InlineCredential> {
  for (const [i, part] of parts.entries()) {
    if (holdsSecret(part) || (part.replicas ?? part.shards ?? []).some((host) => holdsSecret(host))) {
      yield { what: "secret in settings or files of it, or of its hosts", path: say`${at}[${i}]`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** Everything that an installation, or a template of one, has in the open. */
export function* inlineCredentials(spec: Infer<typeof installationSpec> | undefined): Generator<InlineCredential> {
  const configuration = spec?.configuration;
  yield* ofUsers(configuration?.users ?? {});
  yield* ofSettings(configuration?.settings ?? {}, "spec.configuration.settings");
  yield* ofFiles(configuration?.files ?? {}, "spec.configuration.files");
  for (const [i, cluster] of (configuration?.clusters ?? []).entries()) {
    if ((cluster.secret?.value ?? "") !== "") {
      yield { what: "secret of the cluster", path: say`spec.configuration.clusters[${i}].secret.value`, fix: "Set secret.auto, or use valueFrom.secretKeyRef" };
    }
    yield* ofSettings(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    yield* ofFiles(cluster.files ?? {}, say`spec.configuration.clusters[${i}].files`);
    yield* ofParts(cluster.layout?.shards ?? [], say`spec.configuration.clusters[${i}].layout.shards`);
    yield* ofParts(cluster.layout?.replicas ?? [], say`spec.configuration.clusters[${i}].layout.replicas`);
  }
  for (const [i, template] of (spec?.templates?.hostTemplates ?? []).entries()) {
    if (holdsSecret(template.spec)) {
      yield { what: "secret in settings or files", path: say`spec.templates.hostTemplates[${i}].spec`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
  yield* ofPods(spec?.templates?.podTemplates ?? []);
}
