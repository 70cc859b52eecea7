// CM-1, CM-2, CM-3: the environment of the containers that stand in a template.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { podSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec> | undefined;

export function* podSecrets(pod: Pod, at: string): Generator<InlineCredential> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${at}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${at}.initContainers[${i}].env`);
  }
}

export function* podServices(pod: Pod, at: string): Generator<ExternalCredential> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${at}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${at}.initContainers[${i}].env`);
  }
}

export function* podKeys(pod: Pod, at: string): Generator<EncryptionKey> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${at}.containers[${i}].env`);
  }
  for (const [i, container] of (pod?.initContainers ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${at}.initContainers[${i}].env`);
  }
}
