// CM-1 to CM-3, CM-5, NM-1, NM-4 to NM-8, KSI-5, SM-1: one component, which is a member of a Cluster or the pattern of its shards.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { endpointsIn, keysIn, secretsIn, serviceSecretsIn, staticKeysIn } from "../../lib/environments.ts";
import { hostVolumes } from "../../lib/host-volumes.ts";
import { literalKeys, literalSecrets, literalServiceSecrets, mappedKeys, mappedSecrets, mappedServiceSecrets } from "../../lib/literal-secrets.ts";
import type {
  CloudAccess,
  DataVolume,
  EncryptionKey,
  ExposedService,
  ExternalCredential,
  InlineCredential,
  KeptCertificate,
  MetricsEndpoint,
  PlaintextListener,
  TlsChannel,
} from "../../vocabulary.ts";
import type { component as componentSlice } from "./schema.ts";

type Component = Infer<typeof componentSlice> | undefined;

const UNSTATED = "";
const USE_CLAIM = "Use volumeClaimTemplates";
const ENABLE = "Set it to true, and name an issuer";
const USER_PROVIDED = "UserProvided";
const USE_OWN = "Set it to UserProvided, and name a Secret in secretRef";
const ELSEWHERE = "elsewhere";

/** Account passwords are made of the seed, so that who reads it can make them again (pkg/common/password.go). */
export function* secrets(component: Component, at: string): Generator<InlineCredential> {
  yield* literalSecrets(component?.env ?? [], say`${at}.env`);
  yield* secretsIn(component?.instances, say`${at}.instances`);
  for (const [i, config] of (component?.configs ?? []).entries()) {
    yield* mappedSecrets(config.variables, say`${at}.configs[${i}].variables`);
  }
  for (const [i, account] of (component?.systemAccounts ?? []).entries()) {
    if ((account.passwordConfig?.seed ?? "") !== "") {
      yield {
        what: say`seed of the password of ${account.name}`,
        path: say`${at}.systemAccounts[${i}].passwordConfig.seed`,
        fix: "Use secretRef, or leave the seed out",
      };
    }
  }
}

export function* serviceSecrets(component: Component, at: string): Generator<ExternalCredential> {
  yield* literalServiceSecrets(component?.env ?? [], say`${at}.env`);
  yield* serviceSecretsIn(component?.instances, say`${at}.instances`);
  for (const [i, config] of (component?.configs ?? []).entries()) {
    yield* mappedServiceSecrets(config.variables, say`${at}.configs[${i}].variables`);
  }
}

export function* keys(component: Component, at: string): Generator<EncryptionKey> {
  yield* literalKeys(component?.env ?? [], say`${at}.env`);
  yield* keysIn(component?.instances, say`${at}.instances`);
  for (const [i, config] of (component?.configs ?? []).entries()) {
    yield* mappedKeys(config.variables, say`${at}.configs[${i}].variables`);
  }
}

export function* cloudAccess(component: Component, at: string): Generator<CloudAccess> {
  yield* staticKeys(component?.env ?? [], say`${at}.env`);
  yield* staticKeysIn(component?.instances, say`${at}.instances`);
}

export function* endpoints(component: Component, at: string): Generator<TlsChannel> {
  yield* environmentEndpoints(component?.env ?? [], say`${at}.env`);
  yield* endpointsIn(component?.instances, say`${at}.instances`);
  // A ServiceDescriptor has an address and a login, and says nothing of TLS.
  for (const [i, service] of (component?.serviceRefs ?? []).entries()) {
    if ((service.serviceDescriptor ?? "") !== "") {
      yield {
        channel: say`service ${service.name}`,
        offered: false,
        decided: ELSEWHERE,
        minimumVersion: UNSTATED,
        path: say`${at}.serviceRefs[${i}].serviceDescriptor`,
        fix: "See that the service takes TLS only",
      };
    }
  }
}

/** Whether the ComponentDefinition closes its port once it has certificates is not for the Cluster to say. */
export function* plaintext(component: Component, name: string | undefined, at: string): Generator<PlaintextListener> {
  yield {
    listener: say`component ${name}`,
    decided: component?.tls === true ? ELSEWHERE : undefined,
    path: say`${at}.tls`,
    fix: ENABLE,
  };
}

export function* clients(component: Component, name: string | undefined, at: string): Generator<TlsChannel> {
  yield { channel: say`clients of ${name}`, offered: component?.tls === true, minimumVersion: UNSTATED, path: say`${at}.tls`, fix: ENABLE };
}

/** What the instances of a component say to each other is for its ComponentDefinition to say, once it has certificates. */
export function* members(component: Component, name: string | undefined, at: string): Generator<TlsChannel> {
  yield {
    channel: say`instances of ${name}`,
    offered: false,
    decided: component?.tls === true ? ELSEWHERE : undefined,
    minimumVersion: UNSTATED,
    path: say`${at}.tls`,
    fix: ENABLE,
  };
}

/** KubeBlocks makes a certificate for a hundred years, and no other after it (plan/tls.go, transformer_component_tls.go). */
export function* certificates(component: Component, name: string | undefined, at: string): Generator<KeptCertificate> {
  if (component?.tls === true) {
    yield {
      certificate: say`the certificate of ${name}`,
      renewal: component.issuer?.name === USER_PROVIDED ? ELSEWHERE : "never",
      path: say`${at}.issuer.name`,
      fix: USE_OWN,
    };
  }
}

export function* authorities(component: Component, name: string | undefined, at: string): Generator<KeptCertificate> {
  if (component?.tls === true) {
    yield {
      certificate: say`the authority of ${name}`,
      renewal: component.issuer?.name === USER_PROVIDED ? ELSEWHERE : "long",
      path: say`${at}.issuer.name`,
      fix: USE_OWN,
    };
  }
}

export function* services(component: Component, at: string): Generator<ExposedService> {
  for (const [i, service] of (component?.services ?? []).entries()) {
    yield {
      name: service.name ?? "",
      type: service.serviceType,
      annotations: service.annotations ?? {},
      sourceRanges: [],
      closedByDefault: false,
      path: say`${at}.services[${i}].serviceType`,
      fix: "Set ClusterIP, or annotate it as internal",
    };
  }
}

type Claims = NonNullable<Component>["volumeClaimTemplates"];

function* claims(given: Claims, at: string): Generator<DataVolume> {
  for (const [i, claim] of (given ?? []).entries()) {
    const className = claim.spec?.storageClassName ?? "";
    yield {
      volume: claim.name ?? "",
      storage: className === "" ? "default-class" : "class",
      className,
      path: say`${at}.volumeClaimTemplates[${i}].spec.storageClassName`,
      fix: "Name a storage class that encrypts",
    };
  }
}

export function* volumes(component: Component, at: string): Generator<DataVolume> {
  yield* claims(component?.volumeClaimTemplates, at);
  for (const [i, instance] of (component?.instances ?? []).entries()) {
    yield* claims(instance.volumeClaimTemplates, say`${at}.instances[${i}]`);
  }
  yield* hostVolumes(component?.volumes, USE_CLAIM, say`${at}.volumes`);
}

/** Where it is not disabled, there is one if the definition has one (transformer_component_monitor.go). */
export function* metricsEndpoint(component: Component, name: string | undefined, at: string): Generator<MetricsEndpoint> {
  yield {
    endpoint: say`the exporter of ${name}`,
    state: component?.disableExporter === true ? "off" : "elsewhere",
    path: say`${at}.disableExporter`,
    fix: "Set it to false",
  };
}
