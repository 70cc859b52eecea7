// The parts of the CRDs that the facts read.
import { any, boolean, integer, list, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, listedContext, podContext } from "../../lib/containers.ts";
import { podVolumes } from "../../lib/host-volumes.ts";
import { environment } from "../../lib/literal-secrets.ts";

export const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: listedContext }),
);
const claim = object({ storageClassName: string() });
const volumes = list(
  object({
    mountPath: string(),
    name: string(),
    pvcSpec: claim,
    volumeSource: object({ emptyDir: object({ medium: string() }), hostPath: object({ path: string() }) }),
  }),
);

export const telemetry = object({ vector: object({ components: object({ sinks: list(object({ config: string() })) }), config: string(), image: string() }) });

/** What a cluster says for all its datacenters, and each for itself. */
const options = {
  config: object({
    cassandraYaml: any("object"),
    dseYaml: any("object"),
    jvmOptions: object({
      additionalJvm11ServerOptions: list(string()),
      additionalJvm8ServerOptions: list(string()),
      additionalJvmServerOptions: list(string()),
      additionalOptions: list(string()),
      jmx_connection_type: string(),
      jmx_remote_ssl: boolean(),
    }),
  }),
  containers,
  extraVolumes: object({ pvcs: volumes, volumes: podVolumes }),
  initContainers: containers,
  managementApiAuth: object({ manual: object({ serverSecretName: string() }) }),
  networking: object({ hostNetwork: boolean(), nodePort: object({ nativeSSL: integer() }) }),
  perNodeConfigInitContainerImage: string(),
  podSecurityContext: podContext,
  readOnlyRootFilesystem: boolean(),
  serverImage: string(),
  serverVersion: string(),
  storageConfig: object({ additionalVolumes: volumes, cassandraDataVolumeClaimSpec: claim }),
  telemetry,
};

/** An image in its parts. */
export const containerImage = object({ name: string(), registry: string(), repository: string(), tag: string({ default: "latest" }) });
const stargate = object({ size: integer({ default: 1 }) });

export const datacenter = object({
  ...options,
  cdc: object({
    pulsarAuthParams: string(),
    pulsarServiceUrl: string(),
    sslAllowInsecureConnection: string(),
    sslKeystorePassword: string(),
    sslTruststorePassword: string(),
  }),
  perNodeConfigMapRef: object({ name: string({ default: "" }) }),
  stargate,
});

export const storageProperties = object({
  credentialsType: string(),
  secure: boolean(),
  sslVerify: boolean(),
  storageProvider: string(),
  storageSecretRef: object({ name: string({ default: "" }) }),
});

export const clusterSpec = object({
  auth: boolean({ default: true }),
  cassandra: object({ ...options, datacenters: list(datacenter), serverType: string({ default: "cassandra" }) }),
  medusa: object({
    containerImage,
    securityContext: containerContext,
    serviceProperties: object({ encryption: object({ serverSecretName: string() }) }),
    storageProperties,
  }),
  reaper: object({
    additionalEnvVars: environment,
    containerImage,
    initContainerImage: containerImage,
    encryption: object({ serverCertName: string() }),
    httpManagement: object({ enabled: boolean({ default: true }) }),
    initContainerSecurityContext: containerContext,
    podSecurityContext: podContext,
    reaperRef: object({ name: string() }),
    securityContext: containerContext,
    telemetry,
    uiUserSecretRef: object({ name: string({ default: "" }) }),
  }),
  stargate,
});

export const cluster = resource({
  group: "k8ssandra.io",
  kind: "K8ssandraCluster",
  plural: "k8ssandraclusters",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: clusterSpec }) },
});

export const medusaConfiguration = resource({
  group: "medusa.k8ssandra.io",
  kind: "MedusaConfiguration",
  plural: "medusaconfigurations",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ storageProperties }) }) },
});
