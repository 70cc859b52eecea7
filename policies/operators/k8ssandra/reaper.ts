// CM-2, CM-3, NM-1, UM-4, WL-1: Reaper, which repairs the tables. One that several clusters share is another object's.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import { literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { AccountControl, ExternalCredential, InlineCredential, PlaintextListener, RunningContainer } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";
import type { Spec } from "./settings.ts";

type Reaper = NonNullable<Infer<typeof clusterSpec>["reaper"]>;

const ENVIRONMENT = "spec.reaper.additionalEnvVars";
// The operator's own contexts (pkg/reaper/deployment.go).
const LOCKED = { allowPrivilegeEscalation: false, privileged: false, runAsNonRoot: true, runAsUser: 1000 };
const NON_ROOT = { runAsNonRoot: true };

function isMade(spec: Spec): boolean {
  return spec?.reaper !== undefined && (spec.reaper.reaperRef?.name ?? "") === "";
}

/** Without a Secret named the operator makes one, unless authentication is off; one without a name turns it off. */
function asksNobody(spec: Spec): boolean {
  const given = spec?.reaper?.uiUserSecretRef;
  return given === undefined ? spec?.auth === false : given.name === "";
}

export function* reaperAccounts(spec: Spec): Generator<AccountControl> {
  if (isMade(spec) && asksNobody(spec)) {
    yield { subject: "Reaper", state: "off", path: "spec.reaper.uiUserSecretRef", fix: "Name a Secret with a login" };
  }
}

export function* reaperPlaintext(spec: Spec): Generator<PlaintextListener> {
  if (isMade(spec) && (spec?.reaper?.encryption?.serverCertName ?? "") === "") {
    yield { listener: "Reaper", path: "spec.reaper.encryption.serverCertName", fix: "Name a Secret with a certificate" };
  }
}

export function* reaperSecrets(spec: Spec): Generator<InlineCredential> {
  yield* literalSecretsAndKeys(spec?.reaper?.additionalEnvVars ?? [], ENVIRONMENT);
}

export function* reaperServiceSecrets(spec: Spec): Generator<ExternalCredential> {
  yield* literalServiceSecrets(spec?.reaper?.additionalEnvVars ?? [], ENVIRONMENT);
}

function* one(name: string, reaper: Reaper | undefined, own: Reaper["securityContext"], at: string): Generator<RunningContainer> {
  yield* statedContainer(name, reaper?.podSecurityContext ?? NON_ROOT, own ?? LOCKED, say`${at}`);
}

export function* reaperContainers(spec: Spec): Generator<RunningContainer> {
  if (isMade(spec)) {
    yield* one("reaper", spec?.reaper, spec?.reaper?.securityContext, "spec.reaper.securityContext");
    yield* one("reaper-schema-init", spec?.reaper, spec?.reaper?.initContainerSecurityContext, "spec.reaper.initContainerSecurityContext");
  }
}
