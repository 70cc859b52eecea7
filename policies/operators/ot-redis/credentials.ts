// CM-2, CM-3: what stands in the environments of all containers, and in the settings that the operator gives a running Redis.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { serviceSecretsIn } from "../../lib/environments.ts";
import { type environment, literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { podSpec, redisSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec> | undefined;

const USE_SECRET = "Use valueFrom.secretKeyRef";
const SETTING = /^(requirepass|masterauth|tls-key-file-pass|tls-client-key-file-pass) [^ ]/iu;

// redis-cli takes its password from here, and the variable's name does not say so.
function* variables(given: Infer<typeof environment> | undefined, at: string): Generator<InlineCredential> {
  yield* literalSecretsAndKeys(given ?? [], at);
  for (const [i, variable] of (given ?? []).entries()) {
    if (variable.name === "REDISCLI_AUTH" && (variable.value ?? "") !== "" && variable.value?.startsWith("$(") !== true) {
      yield { what: "variable REDISCLI_AUTH", path: say`${at}[${i}].value`, fix: USE_SECRET };
    }
  }
}

/** CM-2: the variables of every container. */
export function* inlineCredentials(pod: Pod): Generator<InlineCredential> {
  yield* variables(pod?.env, "spec.env");
  yield* variables(pod?.initContainer?.env, "spec.initContainer.env");
  yield* variables(pod?.redisExporter?.env, "spec.redisExporter.env");
  for (const [i, sidecar] of (pod?.sidecars ?? []).entries()) {
    yield* variables(sidecar.env, say`spec.sidecars[${i}].env`);
  }
}

/** CM-2: the settings that the operator gives a running Redis, which are lines of its configuration. */
export function* settingCredentials(spec: Infer<typeof redisSpec> | undefined): Generator<InlineCredential> {
  for (const [i, line] of (spec?.redisConfig?.dynamicConfig ?? []).entries()) {
    if (SETTING.test(line)) {
      yield { what: "password", path: say`spec.redisConfig.dynamicConfig[${i}]`, fix: "Remove it, and use a Secret" };
    }
  }
}

/** CM-3: the variables of every container. */
export function* externalCredentials(pod: Pod): Generator<ExternalCredential> {
  yield* literalServiceSecrets(pod?.env ?? [], "spec.env");
  yield* literalServiceSecrets(pod?.initContainer?.env ?? [], "spec.initContainer.env");
  yield* literalServiceSecrets(pod?.redisExporter?.env ?? [], "spec.redisExporter.env");
  yield* serviceSecretsIn(pod?.sidecars, "spec.sidecars");
}
