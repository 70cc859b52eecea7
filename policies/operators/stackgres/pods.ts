// CM-1 to CM-3, CM-5, NM-6, SM-1, WL-1 to WL-5, WL-11, WL-12: what a user adds to the pods. The operator's own containers refuse root, by the pod's
// context, and nothing else; no field changes that (PodSecurityFactory.java).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { type sidecars, statedContainers } from "../../lib/containers.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { endpointsIn, keysIn, secretsIn, serviceSecretsIn, staticKeysIn } from "../../lib/environments.ts";
import { hostVolumes, type podVolumes } from "../../lib/host-volumes.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { listedImages } from "../../lib/images.ts";
import { openContainers } from "../../lib/node-access.ts";
import { type environment, literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type {
  CloudAccess,
  ContainerHardening,
  ContainerImage,
  DataVolume,
  EncryptionKey,
  ExternalCredential,
  InlineCredential,
  NodeAccess,
  RunningContainer,
  TlsChannel,
} from "../../vocabulary.ts";

type Environments = { readonly [container: string]: Infer<typeof environment> | undefined } | undefined;

interface Pods {
  readonly customContainers?: Infer<typeof sidecars> | undefined;
  readonly customEnv?: Environments;
  readonly customInitContainers?: Infer<typeof sidecars> | undefined;
  readonly customInitEnv?: Environments;
  readonly customVolumes?: Infer<typeof podVolumes> | undefined;
  readonly persistentVolume?: { readonly storageClass?: string | undefined } | undefined;
}

const OWN_USER = { runAsNonRoot: true };
const PATRONI = "patroni";
const SEE_TO_PODS = "See to it in the StatefulSet";

export function* secrets(pods: Pods | undefined, at: string): Generator<InlineCredential> {
  yield* secretsIn(pods?.customContainers, say`${at}.customContainers`);
  yield* secretsIn(pods?.customInitContainers, say`${at}.customInitContainers`);
  for (const [container, variables] of Object.entries(pods?.customEnv ?? {})) {
    yield* literalSecrets(variables ?? [], say`${at}.customEnv.${container}`);
  }
  for (const [container, variables] of Object.entries(pods?.customInitEnv ?? {})) {
    yield* literalSecrets(variables ?? [], say`${at}.customInitEnv.${container}`);
  }
}

export function* serviceSecrets(pods: Pods | undefined, at: string): Generator<ExternalCredential> {
  yield* serviceSecretsIn(pods?.customContainers, say`${at}.customContainers`);
  yield* serviceSecretsIn(pods?.customInitContainers, say`${at}.customInitContainers`);
  for (const [container, variables] of Object.entries(pods?.customEnv ?? {})) {
    yield* literalServiceSecrets(variables ?? [], say`${at}.customEnv.${container}`);
  }
  for (const [container, variables] of Object.entries(pods?.customInitEnv ?? {})) {
    yield* literalServiceSecrets(variables ?? [], say`${at}.customInitEnv.${container}`);
  }
}

export function* keys(pods: Pods | undefined, at: string): Generator<EncryptionKey> {
  yield* keysIn(pods?.customContainers, say`${at}.customContainers`);
  yield* keysIn(pods?.customInitContainers, say`${at}.customInitContainers`);
  for (const [container, variables] of Object.entries(pods?.customEnv ?? {})) {
    yield* literalKeys(variables ?? [], say`${at}.customEnv.${container}`);
  }
  for (const [container, variables] of Object.entries(pods?.customInitEnv ?? {})) {
    yield* literalKeys(variables ?? [], say`${at}.customInitEnv.${container}`);
  }
}

export function* cloudAccess(pods: Pods | undefined, at: string): Generator<CloudAccess> {
  yield* staticKeysIn(pods?.customContainers, say`${at}.customContainers`);
  yield* staticKeysIn(pods?.customInitContainers, say`${at}.customInitContainers`);
  for (const [container, variables] of Object.entries(pods?.customEnv ?? {})) {
    yield* staticKeys(variables ?? [], say`${at}.customEnv.${container}`);
  }
  for (const [container, variables] of Object.entries(pods?.customInitEnv ?? {})) {
    yield* staticKeys(variables ?? [], say`${at}.customInitEnv.${container}`);
  }
}

export function* endpoints(pods: Pods | undefined, at: string): Generator<TlsChannel> {
  yield* endpointsIn(pods?.customContainers, say`${at}.customContainers`);
  yield* endpointsIn(pods?.customInitContainers, say`${at}.customInitContainers`);
  for (const [container, variables] of Object.entries(pods?.customEnv ?? {})) {
    yield* environmentEndpoints(variables ?? [], say`${at}.customEnv.${container}`);
  }
  for (const [container, variables] of Object.entries(pods?.customInitEnv ?? {})) {
    yield* environmentEndpoints(variables ?? [], say`${at}.customInitEnv.${container}`);
  }
}

/** SM-1: the claim for the data, by the class that is named. */
export function* claim(className: string, path: string): Generator<DataVolume> {
  yield {
    volume: "data",
    storage: className === "" ? "default-class" : "class",
    className: say`${className}`,
    path: say`${path}`,
    fix: "Name a storage class that encrypts",
  };
}

export function* hostDirectories(pods: Pods | undefined, at: string): Generator<DataVolume> {
  yield* hostVolumes(pods?.customVolumes, "Use a persistentVolumeClaim", say`${at}.customVolumes`);
}

export function* ownContainers(at: string): Generator<RunningContainer> {
  yield { name: PATRONI, nonRoot: "yes", escalation: "elsewhere", path: say`${at}`, fix: SEE_TO_PODS };
}

export function* containers(pods: Pods | undefined, at: string): Generator<RunningContainer> {
  yield* statedContainers(pods?.customContainers, OWN_USER, say`${at}.customContainers`);
  yield* statedContainers(pods?.customInitContainers, OWN_USER, say`${at}.customInitContainers`);
}

export function* images(pods: Pods | undefined, at: string): Generator<ContainerImage> {
  yield* listedImages([
    { containers: pods?.customContainers ?? [], at: say`${at}.customContainers` },
    { containers: pods?.customInitContainers ?? [], at: say`${at}.customInitContainers` },
  ]);
}

export function* hardening(pods: Pods | undefined, at: string): Generator<ContainerHardening> {
  yield* listedHardening(
    [
      { containers: pods?.customContainers ?? [], at: say`${at}.customContainers` },
      { containers: pods?.customInitContainers ?? [], at: say`${at}.customInitContainers` },
    ],
    [],
  );
}

export function* nodeAccess(pods: Pods | undefined, at: string): Generator<NodeAccess> {
  yield* openContainers(pods?.customContainers, say`${at}.customContainers`, false);
  yield* openContainers(pods?.customInitContainers, say`${at}.customInitContainers`, true);
}
