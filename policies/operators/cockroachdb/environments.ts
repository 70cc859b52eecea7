// CM-1, CM-2, CM-3, CM-5, NM-6: the environments of all containers.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { CloudAccess, EncryptionKey, ExternalCredential, InlineCredential, TlsChannel } from "../../vocabulary.ts";
import type { containers, crdbCluster } from "./schema.ts";

type Spec = ObjectOf<typeof crdbCluster>["spec"];
type Containers = Infer<typeof containers> | undefined;

// cockroach-operator runs one container; the others are of v1beta1.
const OWN = "spec.podEnvVariables";
const NODE = "spec.template.spec.env";
const POD = "spec.template.spec.podTemplate.spec.containers";
const POD_INIT = "spec.template.spec.podTemplate.spec.initContainers";
const SIDECARS = "spec.template.spec.sideCars.containers";
const SIDECARS_INIT = "spec.template.spec.sideCars.initContainers";

function* secretsIn(given: Containers, at: string): Generator<InlineCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* inlineCredentials(spec: Spec): Generator<InlineCredential> {
  const node = spec?.template?.spec;
  yield* literalSecrets(spec?.podEnvVariables ?? [], OWN);
  yield* literalSecrets(node?.env ?? [], NODE);
  yield* secretsIn(node?.podTemplate?.spec?.containers, POD);
  yield* secretsIn(node?.podTemplate?.spec?.initContainers, POD_INIT);
  yield* secretsIn(node?.sideCars?.containers, SIDECARS);
  yield* secretsIn(node?.sideCars?.initContainers, SIDECARS_INIT);
}

function* servicesIn(given: Containers, at: string): Generator<ExternalCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* externalCredentials(spec: Spec): Generator<ExternalCredential> {
  const node = spec?.template?.spec;
  yield* literalServiceSecrets(spec?.podEnvVariables ?? [], OWN);
  yield* literalServiceSecrets(node?.env ?? [], NODE);
  yield* servicesIn(node?.podTemplate?.spec?.containers, POD);
  yield* servicesIn(node?.podTemplate?.spec?.initContainers, POD_INIT);
  yield* servicesIn(node?.sideCars?.containers, SIDECARS);
  yield* servicesIn(node?.sideCars?.initContainers, SIDECARS_INIT);
}

function* keysIn(given: Containers, at: string): Generator<EncryptionKey> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* openKeys(spec: Spec): Generator<EncryptionKey> {
  const node = spec?.template?.spec;
  yield* literalKeys(spec?.podEnvVariables ?? [], OWN);
  yield* literalKeys(node?.env ?? [], NODE);
  yield* keysIn(node?.podTemplate?.spec?.containers, POD);
  yield* keysIn(node?.podTemplate?.spec?.initContainers, POD_INIT);
  yield* keysIn(node?.sideCars?.containers, SIDECARS);
  yield* keysIn(node?.sideCars?.initContainers, SIDECARS_INIT);
}

function* cloudsIn(given: Containers, at: string): Generator<CloudAccess> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* staticKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* cloudAccess(spec: Spec): Generator<CloudAccess> {
  const node = spec?.template?.spec;
  yield* staticKeys(spec?.podEnvVariables ?? [], OWN);
  yield* staticKeys(node?.env ?? [], NODE);
  yield* cloudsIn(node?.podTemplate?.spec?.containers, POD);
  yield* cloudsIn(node?.podTemplate?.spec?.initContainers, POD_INIT);
  yield* cloudsIn(node?.sideCars?.containers, SIDECARS);
  yield* cloudsIn(node?.sideCars?.initContainers, SIDECARS_INIT);
}

function* endpointsIn(given: Containers, at: string): Generator<TlsChannel> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* environmentEndpoints(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* outsideTls(spec: Spec): Generator<TlsChannel> {
  const node = spec?.template?.spec;
  yield* environmentEndpoints(spec?.podEnvVariables ?? [], OWN);
  yield* environmentEndpoints(node?.env ?? [], NODE);
  yield* endpointsIn(node?.podTemplate?.spec?.containers, POD);
  yield* endpointsIn(node?.podTemplate?.spec?.initContainers, POD_INIT);
  yield* endpointsIn(node?.sideCars?.containers, SIDECARS);
  yield* endpointsIn(node?.sideCars?.initContainers, SIDECARS_INIT);
}
