// CM-1, SM-3: the keys of encrypted disks and columns. ClickHouse asks no key service for them.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalKeys } from "../../lib/literal-secrets.ts";
import type { DataKey, EncryptionKey } from "../../vocabulary.ts";
import { isPlain, type OpenMap } from "./open-values.ts";
import type { installationSpec, podTemplate } from "./schema.ts";

type Spec = Infer<typeof installationSpec> | undefined;

const WHAT = "key of encrypted data";
const TAKE = "Take the key from a Secret that a key service fills";

// `key_hex` of an encrypted disk or codec; several have numbers as ids.
const SETTING = /(^|\/)(key_hex|encryption_codecs\/[a-z0-9_]+\/key|disks\/[^/]+\/key)$/u;
const ELEMENT = /<key_hex( id="[0-9]+")?>[ \t\r\n]*[^< \t\r\n]/u;

function isKey(name: string, value: unknown): boolean {
  return SETTING.test(name) && isPlain(value);
}

function holdsKey(value: unknown): boolean {
  return typeof value === "string" && ELEMENT.test(value);
}

function* settingsKeys(settings: OpenMap, at: string): Generator<EncryptionKey> {
  for (const [key, value] of Object.entries(settings)) {
    if (isKey(key, value)) {
      yield { what: WHAT, kept: "open", path: say`${at}["${key}"]`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

function* filesKeys(files: OpenMap, at: string): Generator<EncryptionKey> {
  for (const [key, value] of Object.entries(files)) {
    if (holdsKey(value)) {
      yield { what: WHAT, kept: "open", path: say`${at}["${key}"]`, fix: "Use from_env, or valueFrom.secretKeyRef" };
    }
  }
}

/** The keys that pod templates give to their containers. */
export function* podsKeys(pods: readonly Infer<typeof podTemplate>[]): Generator<EncryptionKey> {
  for (const [i, pod] of pods.entries()) {
    for (const [j, container] of (pod.spec?.containers ?? []).entries()) {
      yield* literalKeys(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.containers[${j}].env`);
    }
  }
}

/** The keys of data that stand in an installation, or a template of one. */
export function* openKeys(spec: Spec): Generator<EncryptionKey> {
  yield* settingsKeys(spec?.configuration?.settings ?? {}, "spec.configuration.settings");
  yield* filesKeys(spec?.configuration?.files ?? {}, "spec.configuration.files");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* settingsKeys(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    yield* filesKeys(cluster.files ?? {}, say`spec.configuration.clusters[${i}].files`);
  }
}

/** Everything that an installation, or a template of one, says. */
export function* encryptionKeys(spec: Spec): Generator<EncryptionKey> {
  yield* openKeys(spec);
  yield* podsKeys(spec?.templates?.podTemplates ?? []);
}

function areOpen(settings: OpenMap, files: OpenMap): boolean {
  return Object.keys(settings).some((key) => isKey(key, settings[key])) || Object.keys(files).some((key) => holdsKey(files[key]));
}

/** SM-3: a key from elsewhere comes from a Secret, which only a key service of another kind could fill. */
export function* dataKeys(spec: Spec): Generator<DataKey> {
  const configuration = spec?.configuration;
  yield* openKeys(spec);
  if (
    !areOpen(configuration?.settings ?? {}, configuration?.files ?? {}) &&
    !(configuration?.clusters ?? []).some((cluster) => areOpen(cluster.settings ?? {}, cluster.files ?? {}))
  ) {
    yield { what: WHAT, kept: "unstated", path: "spec.configuration", fix: TAKE };
  }
}
