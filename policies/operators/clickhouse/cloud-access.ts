// CM-5: how ClickHouse and its sidecars get at object stores. With use_environment_credentials they go as the pod's
// service account.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { isOfCloud, staticKeys } from "../../lib/cloud-keys.ts";
import type { CloudAccess } from "../../vocabulary.ts";
import { entryOf, type OpenMap } from "./open-values.ts";
import type { installationSpec, podTemplate } from "./schema.ts";

const STORE = "an object store";
const USE_IDENTITY = "Use use_environment_credentials and a service account with a role";

function isCloudValue(value: unknown): boolean {
  return typeof value === "string" && isOfCloud(value);
}

/** The settings that take a store's key from a Secret. */
export function* settingsAccess(settings: OpenMap, at: string): Generator<CloudAccess> {
  const ofCloud = Object.values(settings).some((value) => isCloudValue(value));
  for (const [key, value] of Object.entries(settings)) {
    if (/(^|\/)(secret_access_key|account_key|connection_string)$/u.test(key) && entryOf(value, "valueFrom") !== undefined) {
      yield { resource: STORE, by: ofCloud ? "static-keys" : "own-store", path: say`${at}["${key}"].valueFrom`, fix: USE_IDENTITY };
    }
  }
}

/** The files that take a store's key from the environment. */
export function* filesAccess(files: OpenMap, at: string): Generator<CloudAccess> {
  for (const [key, value] of Object.entries(files)) {
    if (typeof value === "string" && /<(secret_access_key|account_key|connection_string)[ \t\r\n]+from_env=/u.test(value)) {
      yield { resource: STORE, by: isOfCloud(value) ? "static-keys" : "own-store", path: say`${at}["${key}"]`, fix: USE_IDENTITY };
    }
  }
}

/** The environments of pod templates that take a cloud's key from a Secret. */
export function* podsAccess(pods: readonly Infer<typeof podTemplate>[]): Generator<CloudAccess> {
  for (const [i, pod] of pods.entries()) {
    for (const [j, container] of (pod.spec?.containers ?? []).entries()) {
      yield* staticKeys(container.env ?? [], say`spec.templates.podTemplates[${i}].spec.containers[${j}].env`);
    }
  }
}

/** Everything that an installation, or a template of one, says. */
export function* cloudAccess(spec: Infer<typeof installationSpec> | undefined): Generator<CloudAccess> {
  yield* settingsAccess(spec?.configuration?.settings ?? {}, "spec.configuration.settings");
  yield* filesAccess(spec?.configuration?.files ?? {}, "spec.configuration.files");
  for (const [i, cluster] of (spec?.configuration?.clusters ?? []).entries()) {
    yield* settingsAccess(cluster.settings ?? {}, say`spec.configuration.clusters[${i}].settings`);
    yield* filesAccess(cluster.files ?? {}, say`spec.configuration.clusters[${i}].files`);
  }
  yield* podsAccess(spec?.templates?.podTemplates ?? []);
}
