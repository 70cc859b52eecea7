// The parts of the CRDs that the facts read.
import { boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext, podContext } from "../../lib/containers.ts";
import { podVolumes } from "../../lib/host-volumes.ts";
import { environment } from "../../lib/literal-secrets.ts";

const GROUP = "app.redislabs.com";
const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: listedContext }),
);

const auditing = object({ dbConnsAuditing: boolean() });

/** What a pod gets besides what the operator makes it of, which has the last word. */
const podAttributes = { initContainers: containers, volumes: podVolumes };

export const imageSpec = object({ digestHash: string(), repository: string(), versionTag: string() });

export const clusterSpec = object({
  activeActive: object({ method: string() }),
  auditing: object({ dbConnsAuditing: boolean(), config: object({ auditAddress: string(), auditProtocol: string({ enum: ["TCP", "local"] }) }) }),
  backup: object({ s3: object({ url: string() }) }),
  bootstrapperImageSpec: imageSpec,
  dataInternodeEncryption: boolean(),
  extraEnvVars: environment,
  ingressOrRouteSpec: object({ method: string({ enum: ["openShiftRoute", "ingress", "istio"] }) }),
  ldap: object({
    enabledForControlPlane: boolean(),
    enabledForDataPlane: boolean(),
    protocol: string({ enum: ["LDAP", "LDAPS", "STARTTLS"] }),
  }),
  ossClusterSettings: object({
    externalAccessType: string({ enum: ["LoadBalancer", "Disabled"] }),
    loadBalancer: object({ serviceAnnotations: map(string()) }),
  }),
  persistentSpec: object({ enabled: boolean(), storageClassName: string() }),
  redisEnterpriseAdditionalPodSpecAttributes: object({ ...podAttributes, hostNetwork: boolean(), securityContext: podContext }),
  redisEnterpriseImageSpec: imageSpec,
  redisEnterpriseServicesRiggerImageSpec: imageSpec,
  redisOnFlashSpec: object({ enabled: boolean(), storageClassName: string() }),
  securityContext: object({ resourceLimits: object({ allowAutoAdjustment: boolean() }) }),
  services: object({
    apiService: object({ type: string({ enum: ["ClusterIP", "NodePort", "LoadBalancer"] }) }),
    servicesAnnotations: map(string()),
  }),
  servicesRiggerSpec: object({
    databaseServiceType: string(),
    extraEnvVars: environment,
    servicesRiggerAdditionalPodSpecAttributes: object(podAttributes),
  }),
  sideContainersSpec: containers,
  uiAnnotations: map(string()),
  uiServiceType: string({ enum: ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"] }),
  usageMeter: object({ callHomeClient: object({ imageSpec, s3Target: object({ enabled: boolean(), endpoint: string(), url: string() }) }) }),
  userDefinedModules: list(object({ name: string(), source: object({ http: object({ url: string() }), https: object({ url: string() }) }) })),
  volumes: podVolumes,
});

export const cluster = resource({
  group: GROUP,
  kind: "RedisEnterpriseCluster",
  plural: "redisenterpriseclusters",
  scope: "Namespaced",
  versions: { v1: object({ spec: clusterSpec }), v1alpha1: object({ spec: clusterSpec }) },
});

export const databaseSpec = object({
  auditing,
  backup: object({
    abs: object({ container: string() }),
    ftp: object({ url: string() }),
    gcs: object({ bucketName: string() }),
    mount: object({ path: string() }),
    s3: object({ bucketName: string() }),
    sftp: object({ sftp_url: string() }),
    swift: object({ auth_url: string() }),
  }),
  dataInternodeEncryption: boolean(),
  defaultUser: boolean(),
  replicaSources: list(object({ replicaSourceName: string() })),
  tlsMode: string({ enum: ["disabled", "enabled", "replica_ssl"] }),
  type: string({ enum: ["redis", "memcached"] }),
});

export const database = resource({
  group: GROUP,
  kind: "RedisEnterpriseDatabase",
  plural: "redisenterprisedatabases",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: databaseSpec }) },
});

export const activeActive = resource({
  group: GROUP,
  kind: "RedisEnterpriseActiveActiveDatabase",
  plural: "redisenterpriseactiveactivedatabases",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ globalConfigurations: databaseSpec }) }) },
});

export const remoteCluster = resource({
  group: GROUP,
  kind: "RedisEnterpriseRemoteCluster",
  plural: "redisenterpriseremoteclusters",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ apiFqdnUrl: string() }) }) },
});
