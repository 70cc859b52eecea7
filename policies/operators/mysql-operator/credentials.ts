// CM-1, CM-2, CM-3: keys and credentials in texts, addresses and variables.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { podKeys, podSecrets, podServiceSecrets } from "../../lib/environments.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import { holdsSecret, usesKeyFile } from "../../lib/my-cnf.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const COLLECTOR = "spec.logs.collector.env";
// MySQL Shell takes an address with a scheme or without.
const LOGIN = /^([a-z+]+:\/\/)?[^:@/ ]+:[^@/ ]+@/iu;
// Of Fluentd; what begins with "#{ is taken from the environment.
const SINK_SECRET = /(^|\n)[ \t]*(password|shared_key|private_key_passphrase)[ \t]+("[^#"]|[^" \t\r\n])/u;

export function* credentials(spec: Spec): Generator<InlineCredential> {
  if (holdsSecret(spec?.mycnf)) {
    yield { what: "password in my.cnf", path: "spec.mycnf", fix: "Keep it in a Secret, mounted through podSpec" };
  }
  if (LOGIN.test(spec?.initDB?.clone?.donorUrl ?? "")) {
    yield { what: "password of the donor", path: "spec.initDB.clone.donorUrl", fix: "Remove it: that of secretKeyRef is used" };
  }
  yield* podSecrets(spec?.podSpec, "spec.podSpec");
  yield* podSecrets(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* podSecrets(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
  yield* literalSecrets(spec?.logs?.collector?.env ?? [], COLLECTOR);
}

export function* serviceCredentials(spec: Spec): Generator<ExternalCredential> {
  for (const [i, sink] of (spec?.logs?.collector?.fluentd?.sinks ?? []).entries()) {
    if (SINK_SECRET.test(sink.rawConfig ?? "")) {
      yield {
        what: say`password of sink ${sink.name}`,
        path: say`spec.logs.collector.fluentd.sinks[${i}].rawConfig`,
        fix: "Take it from the environment, and that from a Secret",
      };
    }
  }
  yield* podServiceSecrets(spec?.podSpec, "spec.podSpec");
  yield* podServiceSecrets(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* podServiceSecrets(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
  yield* literalServiceSecrets(spec?.logs?.collector?.env ?? [], COLLECTOR);
}

/** Of the keyrings only that of Oracle's cloud is a key service. */
export function* keyrings(spec: Spec): Generator<EncryptionKey> {
  if (spec?.keyring?.file !== undefined) {
    yield { what: "key file", kept: "beside", path: "spec.keyring.file", fix: "Use oci" };
  }
  if (spec?.keyring?.encryptedFile !== undefined) {
    yield { what: "key file", kept: "beside", path: "spec.keyring.encryptedFile", fix: "Use oci" };
  }
  if (usesKeyFile(spec?.mycnf)) {
    yield { what: "key file", kept: "beside", path: "spec.mycnf", fix: "Remove it, and use keyring.oci" };
  }
}

export function* keys(spec: Spec): Generator<EncryptionKey> {
  yield* keyrings(spec);
  yield* podKeys(spec?.podSpec, "spec.podSpec");
  yield* podKeys(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* podKeys(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
  yield* literalKeys(spec?.logs?.collector?.env ?? [], COLLECTOR);
}
