// CM-1, CM-2, CM-3: what stands in the settings, for the agent of Pulsar, and in the environments. The operator takes the
// settings from a Secret just as well.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalKeys, literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import { dseOption, inside, isSaid, itemsOf, option, type Spec, textOf } from "./config.ts";
import type { containers } from "./schema.ts";

type Containers = Infer<typeof containers> | undefined;

const KEEP = "Keep the settings in the Secret of configSecret";
const CONTAINERS = "spec.podTemplateSpec.spec.containers";
const INIT = "spec.podTemplateSpec.spec.initContainers";
const CLIENTS = "client_encryption_options";
const NODES = "server_encryption_options";
const PASSWORD = /[.a-z]password=[^ ]/iu;
// What names files holds no secret itself.
const FILES = /(^|[:"'])file:|tls(Cert|Key)File/u;

function* storePassword(spec: Spec, group: string, name: string): Generator<InlineCredential> {
  if (isSaid(option(spec, group, name))) {
    yield { what: say`${name}`, path: say`spec.config["cassandra-yaml"].${group}.${name}`, fix: KEEP };
  }
}

function* jvmPasswords(spec: Spec, file: string): Generator<InlineCredential> {
  for (const [i, given] of itemsOf(inside(inside(spec?.config, file), "additional-jvm-opts")).entries()) {
    if (PASSWORD.test(textOf(given))) {
      yield { what: "password of the JVM", path: say`spec.config["${file}"]["additional-jvm-opts"][${i}]`, fix: KEEP };
    }
  }
}

function* secretsIn(given: Containers, at: string): Generator<InlineCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalSecrets(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* inlineCredentials(spec: Spec): Generator<InlineCredential> {
  yield* storePassword(spec, CLIENTS, "keystore_password");
  yield* storePassword(spec, CLIENTS, "truststore_password");
  yield* storePassword(spec, NODES, "keystore_password");
  yield* storePassword(spec, NODES, "truststore_password");
  yield* storePassword(spec, NODES, "outbound_keystore_password");
  yield* jvmPasswords(spec, "cassandra-env-sh");
  yield* jvmPasswords(spec, "jvm-options");
  yield* jvmPasswords(spec, "jvm-server-options");
  yield* secretsIn(spec?.podTemplateSpec?.spec?.containers, CONTAINERS);
  yield* secretsIn(spec?.podTemplateSpec?.spec?.initContainers, INIT);
}

function* agentSecret(what: string, value: string | undefined, name: string): Generator<ExternalCredential> {
  if ((value ?? "") !== "" && !FILES.test(value ?? "")) {
    yield { what, path: say`spec.cdc.${name}`, fix: "Configure the agent in the Secret of configSecret" };
  }
}

function* serviceSecretsIn(given: Containers, at: string): Generator<ExternalCredential> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalServiceSecrets(container.env ?? [], say`${at}[${i}].env`);
  }
}

export function* externalCredentials(spec: Spec): Generator<ExternalCredential> {
  yield* agentSecret("login for Pulsar", spec?.cdc?.pulsarAuthParams, "pulsarAuthParams");
  yield* agentSecret("keystore password for Pulsar", spec?.cdc?.sslKeystorePassword, "sslKeystorePassword");
  yield* agentSecret("truststore password for Pulsar", spec?.cdc?.sslTruststorePassword, "sslTruststorePassword");
  if (isSaid(dseOption(spec, "ldap_options", "search_password"))) {
    yield { what: "password for the directory", path: 'spec.config["dse-yaml"].ldap_options.search_password', fix: KEEP };
  }
  yield* serviceSecretsIn(spec?.podTemplateSpec?.spec?.containers, CONTAINERS);
  yield* serviceSecretsIn(spec?.podTemplateSpec?.spec?.initContainers, INIT);
}

function* keysIn(given: Containers, at: string): Generator<EncryptionKey> {
  for (const [i, container] of (given ?? []).entries()) {
    yield* literalKeys(container.env ?? [], say`${at}[${i}].env`);
  }
}

/** The passwords of the keystore that encrypts commit logs and hints. */
export function* encryptionKeys(spec: Spec): Generator<EncryptionKey> {
  for (const [i, provider] of itemsOf(option(spec, "transparent_data_encryption_options", "key_provider")).entries()) {
    for (const [j, given] of itemsOf(inside(provider, "parameters")).entries()) {
      if (isSaid(inside(given, "keystore_password"))) {
        yield {
          what: "password of the keys",
          kept: "open",
          path: say`spec.config["cassandra-yaml"].transparent_data_encryption_options.key_provider[${i}].parameters[${j}].keystore_password`,
          fix: KEEP,
        };
      }
      if (isSaid(inside(given, "key_password"))) {
        yield {
          what: "password of the key",
          kept: "open",
          path: say`spec.config["cassandra-yaml"].transparent_data_encryption_options.key_provider[${i}].parameters[${j}].key_password`,
          fix: KEEP,
        };
      }
    }
  }
  yield* keysIn(spec?.podTemplateSpec?.spec?.containers, CONTAINERS);
  yield* keysIn(spec?.podTemplateSpec?.spec?.initContainers, INIT);
}
