// CM-1 to CM-3, CM-5, KSI-5, NM-3, NM-6, NM-10, SM-1: the pods that cass-operator makes of a datacenter, and what stands in
// their description. Lists of the datacenter follow those of the cluster, and containers of one name are laid over each other.
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import { inside, isSaid, textOf } from "../../lib/cassandra-settings.ts";
import { endpointsIn, keysIn, secretsIn, serviceSecretsIn, staticKeysIn } from "../../lib/environments.ts";
import { hostVolumes } from "../../lib/host-volumes.ts";
import type {
  CloudAccess,
  CryptoModule,
  DataVolume,
  EncryptionKey,
  ExposedService,
  ExternalCredential,
  InlineCredential,
  PeerVerification,
  TlsChannel,
} from "../../vocabulary.ts";
import type { containers as containersSlice, datacenter as datacenterSlice } from "./schema.ts";
import type { Datacenter, Spec } from "./settings.ts";

type Containers = Infer<typeof containersSlice> | undefined;
type Options = Omit<Infer<typeof datacenterSlice>, "cdc"> | undefined;

const UNSTATED = "";
const NO_CLASS = "";
const CLUSTER = "spec.cassandra";
const CLIENTS = "client_encryption_options";
const NODES = "server_encryption_options";
const NAME_STORES = "Name Secrets in clientEncryptionStores and serverEncryptionStores";
const NAME_CLASS = "Name a storage class that encrypts";
const USE_CLAIM = "Use pvcSpec with a storage class that encrypts";
const PASSWORD = /[.a-z]password=[^ ]/iu;
// What names files holds no secret itself.
const FILES = /(^|[:"'])file:|tls(Cert|Key)File/u;
const ENCRYPTED = /^[ \t]*(pulsar\+ssl|https):/iu;

function* storePassword(given: Options, group: string, name: string, at: string): Generator<InlineCredential> {
  if (isSaid(inside(inside(given?.config?.cassandraYaml, group), name))) {
    yield { what: say`${name}`, path: say`${at}.config.cassandraYaml.${group}.${name}`, fix: NAME_STORES };
  }
}

function* jvmPasswords(options: readonly string[] | undefined, at: string): Generator<InlineCredential> {
  for (const [i, text] of (options ?? []).entries()) {
    if (PASSWORD.test(text)) {
      yield { what: "password of the JVM", path: say`${at}[${i}]`, fix: NAME_STORES };
    }
  }
}

function* secretsOf(given: Options, at: string): Generator<InlineCredential> {
  yield* storePassword(given, CLIENTS, "keystore_password", at);
  yield* storePassword(given, CLIENTS, "truststore_password", at);
  yield* storePassword(given, NODES, "keystore_password", at);
  yield* storePassword(given, NODES, "truststore_password", at);
  const options = given?.config?.jvmOptions;
  yield* jvmPasswords(options?.additionalOptions, say`${at}.config.jvmOptions.additionalOptions`);
  yield* jvmPasswords(options?.additionalJvmServerOptions, say`${at}.config.jvmOptions.additionalJvmServerOptions`);
  yield* jvmPasswords(options?.additionalJvm8ServerOptions, say`${at}.config.jvmOptions.additionalJvm8ServerOptions`);
  yield* jvmPasswords(options?.additionalJvm11ServerOptions, say`${at}.config.jvmOptions.additionalJvm11ServerOptions`);
  yield* secretsIn(given?.containers, say`${at}.containers`);
  yield* secretsIn(given?.initContainers, say`${at}.initContainers`);
}

export function* inlineCredentials(spec: Spec): Generator<InlineCredential> {
  yield* secretsOf(spec?.cassandra, CLUSTER);
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* secretsOf(datacenter, say`spec.cassandra.datacenters[${i}]`);
  }
}

function* agentSecret(what: string, value: string | undefined, at: string): Generator<ExternalCredential> {
  if ((value ?? "") !== "" && !FILES.test(value ?? "")) {
    yield { what, path: say`${at}`, fix: "Name a file that a Secret holds" };
  }
}

function* serviceSecretsOf(given: Options, at: string): Generator<ExternalCredential> {
  if (isSaid(inside(inside(given?.config?.dseYaml, "ldap_options"), "search_password"))) {
    yield { what: "password for the directory", path: say`${at}.config.dseYaml.ldap_options.search_password`, fix: "Let accounts log in by DSE itself" };
  }
  yield* serviceSecretsIn(given?.containers, say`${at}.containers`);
  yield* serviceSecretsIn(given?.initContainers, say`${at}.initContainers`);
}

export function* externalCredentials(spec: Spec): Generator<ExternalCredential> {
  yield* serviceSecretsOf(spec?.cassandra, CLUSTER);
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    const at = say`spec.cassandra.datacenters[${i}]`;
    yield* serviceSecretsOf(datacenter, at);
    yield* agentSecret("login for Pulsar", datacenter.cdc?.pulsarAuthParams, say`${at}.cdc.pulsarAuthParams`);
    yield* agentSecret("keystore password for Pulsar", datacenter.cdc?.sslKeystorePassword, say`${at}.cdc.sslKeystorePassword`);
    yield* agentSecret("truststore password for Pulsar", datacenter.cdc?.sslTruststorePassword, say`${at}.cdc.sslTruststorePassword`);
  }
}

export function* encryptionKeys(spec: Spec): Generator<EncryptionKey> {
  yield* keysIn(spec?.cassandra?.containers, "spec.cassandra.containers");
  yield* keysIn(spec?.cassandra?.initContainers, "spec.cassandra.initContainers");
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* keysIn(datacenter.containers, say`spec.cassandra.datacenters[${i}].containers`);
    yield* keysIn(datacenter.initContainers, say`spec.cassandra.datacenters[${i}].initContainers`);
  }
}

export function* cloudKeys(spec: Spec): Generator<CloudAccess> {
  yield* staticKeysIn(spec?.cassandra?.containers, "spec.cassandra.containers");
  yield* staticKeysIn(spec?.cassandra?.initContainers, "spec.cassandra.initContainers");
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* staticKeysIn(datacenter.containers, say`spec.cassandra.datacenters[${i}].containers`);
    yield* staticKeysIn(datacenter.initContainers, say`spec.cassandra.datacenters[${i}].initContainers`);
  }
}

/** The agent of Pulsar is a datacenter's matter alone. */
export function* outsideTls(spec: Spec): Generator<TlsChannel> {
  yield* endpointsIn(spec?.cassandra?.containers, "spec.cassandra.containers");
  yield* endpointsIn(spec?.cassandra?.initContainers, "spec.cassandra.initContainers");
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* endpointsIn(datacenter.containers, say`spec.cassandra.datacenters[${i}].containers`);
    yield* endpointsIn(datacenter.initContainers, say`spec.cassandra.datacenters[${i}].initContainers`);
    if (datacenter.cdc !== undefined) {
      yield {
        channel: "Pulsar",
        offered: ENCRYPTED.test(datacenter.cdc.pulsarServiceUrl ?? ""),
        minimumVersion: UNSTATED,
        path: say`spec.cassandra.datacenters[${i}].cdc.pulsarServiceUrl`,
        fix: "Use pulsar+ssl",
      };
    }
  }
}

export function* peers(spec: Spec): Generator<PeerVerification> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield {
      connection: "the agent to Pulsar",
      isVerified: lower(datacenter.cdc?.sslAllowInsecureConnection ?? "") !== "true",
      path: say`spec.cassandra.datacenters[${i}].cdc.sslAllowInsecureConnection`,
      fix: "Remove it",
      edit: "remove",
    };
  }
}

/** One image of each datacenter: its own, the cluster's, or what the operator chooses. */
export function* modules(spec: Spec): Generator<CryptoModule> {
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    const isOwn = textOf(datacenter.serverImage) !== "";
    yield {
      software: "Cassandra",
      image: isOwn ? (datacenter.serverImage ?? "") : (spec?.cassandra?.serverImage ?? ""),
      path: isOwn ? say`spec.cassandra.datacenters[${i}].serverImage` : "spec.cassandra.serverImage",
      fix: "Name an image built for FIPS",
    };
  }
}

function* ports(given: Containers, at: string): Generator<ExposedService> {
  for (const [i, container] of (given ?? []).entries()) {
    for (const [j, port] of (container.ports ?? []).entries()) {
      if ((port.hostPort ?? 0) !== 0) {
        yield {
          name: "of each node",
          type: "ExternalIP",
          annotations: {},
          sourceRanges: [],
          closedByDefault: false,
          path: say`${at}[${i}].ports[${j}].hostPort`,
          fix: "Remove it",
          edit: "remove",
        };
      }
    }
  }
}

function* servicesOf(given: Options, at: string): Generator<ExposedService> {
  const service = { name: "of each node", annotations: {}, sourceRanges: [], closedByDefault: false };
  if (given?.networking?.nodePort !== undefined) {
    yield { ...service, type: "NodePort", path: say`${at}.networking.nodePort`, fix: "Remove it" };
  }
  if (given?.networking?.hostNetwork === true) {
    yield { ...service, type: "ExternalIP", path: say`${at}.networking.hostNetwork`, fix: "Remove it" };
  }
  yield* ports(given?.containers, say`${at}.containers`);
}

export function* services(spec: Spec): Generator<ExposedService> {
  yield* servicesOf(spec?.cassandra, CLUSTER);
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* servicesOf(datacenter, say`spec.cassandra.datacenters[${i}]`);
  }
}

function* claim(volume: string, className: string, path: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${path}`, fix: NAME_CLASS };
}

type Volumes = NonNullable<NonNullable<Options>["extraVolumes"]>["pvcs"];

function* additional(volumes: Volumes, at: string): Generator<DataVolume> {
  for (const [i, volume] of (volumes ?? []).entries()) {
    const name = say`${volume.name}`;
    if (volume.pvcSpec !== undefined) {
      yield* claim(name, volume.pvcSpec.storageClassName ?? "", say`${at}[${i}].pvcSpec.storageClassName`);
    }
    if (volume.volumeSource?.hostPath !== undefined) {
      yield { volume: name, storage: "host", className: NO_CLASS, path: say`${at}[${i}].volumeSource.hostPath`, fix: USE_CLAIM };
    }
    if (volume.volumeSource?.emptyDir !== undefined && volume.mountPath?.startsWith("/var/lib/cassandra") === true) {
      yield { volume: name, storage: "ephemeral", className: NO_CLASS, path: say`${at}[${i}].volumeSource.emptyDir`, fix: USE_CLAIM };
    }
  }
}

function* volumesOf(given: Options, at: string): Generator<DataVolume> {
  yield* additional(given?.extraVolumes?.pvcs, say`${at}.extraVolumes.pvcs`);
  yield* hostVolumes(given?.extraVolumes?.volumes, "Use a persistentVolumeClaim", say`${at}.extraVolumes.volumes`);
  yield* additional(given?.storageConfig?.additionalVolumes, say`${at}.storageConfig.additionalVolumes`);
}

function* dataOf(spec: Spec, datacenter: Datacenter, i: number): Generator<DataVolume> {
  const own = datacenter.storageConfig?.cassandraDataVolumeClaimSpec?.storageClassName;
  if (own !== undefined) {
    yield* claim("data", own, say`spec.cassandra.datacenters[${i}].storageConfig.cassandraDataVolumeClaimSpec.storageClassName`);
  } else {
    yield* claim(
      "data",
      spec?.cassandra?.storageConfig?.cassandraDataVolumeClaimSpec?.storageClassName ?? "",
      "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec.storageClassName",
    );
  }
}

export function* volumes(spec: Spec): Generator<DataVolume> {
  yield* volumesOf(spec?.cassandra, CLUSTER);
  for (const [i, datacenter] of (spec?.cassandra?.datacenters ?? []).entries()) {
    yield* dataOf(spec, datacenter, i);
    yield* volumesOf(datacenter, say`spec.cassandra.datacenters[${i}]`);
  }
}
