// CM-1, CM-2, CM-3, CM-5, NM-6: the environments of all containers.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { staticKeys } from "../../lib/cloud-keys.ts";
import { environmentEndpoints } from "../../lib/endpoints.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { CloudAccess, EncryptionKey, ExternalCredential, InlineCredential, TlsChannel } from "../../vocabulary.ts";
import type { crdbCluster } from "./schema.ts";

type Spec = ObjectOf<typeof crdbCluster>["spec"];

// cockroach-operator runs one container; the others are of v1beta1.
const OWN = "spec.podEnvVariables";
const NODE = "spec.template.spec.env";
const POD = "spec.template.spec.podTemplate.spec";
const SIDECARS = "spec.template.spec.sideCars";

export function* inlineCredentials(spec: Spec): Generator<InlineCredential> {
  const node = spec?.template?.spec;
  yield* literalSecrets(spec?.podEnvVariables ?? [], OWN);
  yield* literalSecrets(node?.env ?? [], NODE);
  yield* podSecrets(node?.podTemplate?.spec, POD);
  yield* podSecrets(node?.sideCars, SIDECARS);
}

export function* externalCredentials(spec: Spec): Generator<ExternalCredential> {
  const node = spec?.template?.spec;
  yield* literalServiceSecrets(spec?.podEnvVariables ?? [], OWN);
  yield* literalServiceSecrets(node?.env ?? [], NODE);
  yield* podServiceSecrets(node?.podTemplate?.spec, POD);
  yield* podServiceSecrets(node?.sideCars, SIDECARS);
}

export function* openKeys(spec: Spec): Generator<EncryptionKey> {
  const node = spec?.template?.spec;
  yield* literalKeys(spec?.podEnvVariables ?? [], OWN);
  yield* literalKeys(node?.env ?? [], NODE);
  yield* podKeys(node?.podTemplate?.spec, POD);
  yield* podKeys(node?.sideCars, SIDECARS);
}

export function* cloudAccess(spec: Spec): Generator<CloudAccess> {
  const node = spec?.template?.spec;
  yield* staticKeys(spec?.podEnvVariables ?? [], OWN);
  yield* staticKeys(node?.env ?? [], NODE);
  yield* podStaticKeys(node?.podTemplate?.spec, POD);
  yield* podStaticKeys(node?.sideCars, SIDECARS);
}

export function* outsideTls(spec: Spec): Generator<TlsChannel> {
  const node = spec?.template?.spec;
  yield* environmentEndpoints(spec?.podEnvVariables ?? [], OWN);
  yield* environmentEndpoints(node?.env ?? [], NODE);
  yield* podEndpoints(node?.podTemplate?.spec, POD);
  yield* podEndpoints(node?.sideCars, SIDECARS);
}
