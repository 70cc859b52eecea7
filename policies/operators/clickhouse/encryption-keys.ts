// CM-1: the keys of encrypted disks and columns. ClickHouse asks no key service for them.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalKeys } from "../../lib/literal-secrets.ts";
import type { EncryptionKey } from "../../vocabulary.ts";
import { isPlain, type OpenMap } from "./open-values.ts";
import type { installationSpec, podTemplate } from "./schema.ts";

const WHAT = "key of encrypted data";

// `key_hex` of an encrypted disk or codec; several have numbers as ids.
function* settingsKeys(settings: OpenMap, at: string): Generator<EncryptionKey> {
  for (const [key, value] of Object.entries(settings)) {
    if (/(^|\/)(key_hex|encryption_codecs\/[a-z0-9_]+\/key|disks\/[^/]+\/key)$/u.test(key) && isPlain(value)) {
      yield { what: WHAT, kept: "open", path: say`${at}["${key}"]`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

function* filesKeys(files: OpenMap, at: string): Generator<EncryptionKey> {
  for (const [key, value] of Object.entries(files)) {
    if (typeof value === "string" && /<key_hex( id="[0-9]+")?>[ \t\r\n]*[^< \t\r\n]/u.test(value)) {
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

/** Everything that an installation, or a template of one, says. */
export function* encryptionKeys(spec: Infer<typeof installationSpec> | undefined): Generator<EncryptionKey> {
  yield* settingsKeys(spec?.configuration?.settings ?? {}, "spec.configuration.settings");
  yield* filesKeys(spec?.configuration?.files ?? {}, "spec.configuration.files");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* settingsKeys(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    yield* filesKeys(cluster.files ?? {}, say`spec.configuration.clusters[${i}].files`);
  }
  yield* podsKeys(spec?.templates?.podTemplates ?? []);
}
