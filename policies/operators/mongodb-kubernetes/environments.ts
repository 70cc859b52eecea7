// CM-1, CM-2, CM-3, CM-5, NM-6: the environment of the containers that stand in the template.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { CloudAccess, EncryptionKey, ExternalCredential, InlineCredential, TlsChannel } from "../../vocabulary.ts";
import type { podSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec>;

const AT = "spec.statefulSet.spec.template.spec";

export function* templateSecrets(pod: Pod | undefined): Generator<InlineCredential> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${AT}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${AT}.initContainers[${i}].env`);
  }
}

export function* templateServices(pod: Pod | undefined): Generator<ExternalCredential> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${AT}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${AT}.initContainers[${i}].env`);
  }
}

export function* templateKeys(pod: Pod | undefined): Generator<EncryptionKey> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${AT}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${AT}.initContainers[${i}].env`);
  }
}

export function* templateClouds(pod: Pod | undefined): Generator<CloudAccess> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* staticKeys(container.env ?? [], say`${AT}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* staticKeys(container.env ?? [], say`${AT}.initContainers[${i}].env`);
  }
}

export function* templateEndpoints(pod: Pod | undefined): Generator<TlsChannel> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* environmentEndpoints(container.env ?? [], say`${AT}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* environmentEndpoints(container.env ?? [], say`${AT}.initContainers[${i}].env`);
  }
}
