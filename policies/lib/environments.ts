// CM-1, CM-2, CM-3, CM-5, NM-6: the environments of containers in a list, and of all in a pod. `at` is the path of the list, or of the pod.
import { say } from "../../src/dsl/index.ts";
import type { CloudAccess, EncryptionKey, ExternalCredential, InlineCredential, TlsChannel } from "../vocabulary.ts";
import { staticKeys } from "./cloud-keys.ts";
import { environmentEndpoints } from "./endpoints.ts";
import { literalKeys, literalSecrets, literalSecretsAndKeys, literalServiceSecrets } from "./literal-secrets.ts";

interface Variable {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}
type Containers = readonly { readonly env?: readonly Variable[] | undefined }[] | undefined;
interface Pod {
  readonly containers?: Containers;
  readonly initContainers?: Containers;
}

export function* secretsIn(given: Containers, at: string): Generator<InlineCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${at}[${i}].env`);
  }
}

/** Of operators that have no CM-1 of their own for environments. */
export function* secretsAndKeysIn(given: Containers, at: string): Generator<InlineCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalSecretsAndKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* serviceSecretsIn(given: Containers, at: string): Generator<ExternalCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* keysIn(given: Containers, at: string): Generator<EncryptionKey> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* staticKeysIn(given: Containers, at: string): Generator<CloudAccess> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* staticKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* endpointsIn(given: Containers, at: string): Generator<TlsChannel> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* environmentEndpoints(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* podSecrets(pod: Pod | undefined, at: string): Generator<InlineCredential> {
  yield* secretsIn(pod?.containers, say`${at}.containers`);
  yield* secretsIn(pod?.initContainers, say`${at}.initContainers`);
}

export function* podServiceSecrets(pod: Pod | undefined, at: string): Generator<ExternalCredential> {
  yield* serviceSecretsIn(pod?.containers, say`${at}.containers`);
  yield* serviceSecretsIn(pod?.initContainers, say`${at}.initContainers`);
}

export function* podKeys(pod: Pod | undefined, at: string): Generator<EncryptionKey> {
  yield* keysIn(pod?.containers, say`${at}.containers`);
  yield* keysIn(pod?.initContainers, say`${at}.initContainers`);
}

export function* podStaticKeys(pod: Pod | undefined, at: string): Generator<CloudAccess> {
  yield* staticKeysIn(pod?.containers, say`${at}.containers`);
  yield* staticKeysIn(pod?.initContainers, say`${at}.initContainers`);
}

export function* podEndpoints(pod: Pod | undefined, at: string): Generator<TlsChannel> {
  yield* endpointsIn(pod?.containers, say`${at}.containers`);
  yield* endpointsIn(pod?.initContainers, say`${at}.initContainers`);
}
