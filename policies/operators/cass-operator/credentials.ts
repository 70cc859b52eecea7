// CM-1, CM-2, CM-3: what stands in the settings, for the agent of Pulsar, and in the environments. The operator takes the
// settings from a Secret just as well.
import { say } from "../../../src/dsl/index.ts";
import { inside, isSaid, itemsOf, textOf } from "../../lib/cassandra-settings.ts";
import { podKeys, podSecrets, podServiceSecrets } from "../../lib/environments.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import { dseOption, option, type Spec } from "./config.ts";

const KEEP = "Keep the settings in the Secret of configSecret";
const POD = "spec.podTemplateSpec.spec";
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

export function* inlineCredentials(spec: Spec): Generator<InlineCredential> {
  yield* storePassword(spec, CLIENTS, "keystore_password");
  yield* storePassword(spec, CLIENTS, "truststore_password");
  yield* storePassword(spec, NODES, "keystore_password");
  yield* storePassword(spec, NODES, "truststore_password");
  yield* storePassword(spec, NODES, "outbound_keystore_password");
  yield* jvmPasswords(spec, "cassandra-env-sh");
  yield* jvmPasswords(spec, "jvm-options");
  yield* jvmPasswords(spec, "jvm-server-options");
  yield* podSecrets(spec?.podTemplateSpec?.spec, POD);
}

function* agentSecret(what: string, value: string | undefined, name: string): Generator<ExternalCredential> {
  if ((value ?? "") !== "" && !FILES.test(value ?? "")) {
    yield { what, path: say`spec.cdc.${name}`, fix: "Configure the agent in the Secret of configSecret" };
  }
}

export function* externalCredentials(spec: Spec): Generator<ExternalCredential> {
  yield* agentSecret("login for Pulsar", spec?.cdc?.pulsarAuthParams, "pulsarAuthParams");
  yield* agentSecret("keystore password for Pulsar", spec?.cdc?.sslKeystorePassword, "sslKeystorePassword");
  yield* agentSecret("truststore password for Pulsar", spec?.cdc?.sslTruststorePassword, "sslTruststorePassword");
  if (isSaid(dseOption(spec, "ldap_options", "search_password"))) {
    yield { what: "password for the directory", path: 'spec.config["dse-yaml"].ldap_options.search_password', fix: KEEP };
  }
  yield* podServiceSecrets(spec?.podTemplateSpec?.spec, POD);
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
  yield* podKeys(spec?.podTemplateSpec?.spec, POD);
}
