// The parts of the operator's CRDs that its facts read. All kinds share most of them.
import { any, boolean, integer, intOrString, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext, sidecars } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { resources } from "../../lib/resources.ts";

const GROUP = "redis.redis.opstreelabs.in";

const serviceFields = { annotations: map(string()), serviceType: string({ enum: ["LoadBalancer", "NodePort", "ClusterIP"] }) };
const configurationFields = { image: string(), redisSecret: object({ name: string() }), resources };
const withService = object({ ...configurationFields, service: object(serviceFields) });
const withOptionalService = object({
  ...configurationFields,
  service: object({ ...serviceFields, additional: object({ enabled: boolean({ default: true }) }) }),
});

const podFields = {
  env: environment,
  initContainer: object({ enabled: boolean(), env: environment, image: string(), securityContext: containerContext }),
  podSecurityContext: podContext,
  redisExporter: object({ enabled: boolean(), env: environment, image: string(), securityContext: containerContext }),
  sidecars,
};
const commonFields = { ...podFields, hostPort: integer(), TLS: object({ secret: object({ secretName: string() }) }) };
const redisFields = {
  ...commonFields,
  acl: object({ persistentVolumeClaim: string() }),
  redisConfig: object({ additionalRedisConfig: string(), dynamicConfig: list(string()) }),
  storage: object({
    volumeClaimTemplate: object({
      spec: object({ accessModes: list(string()), resources: object({ requests: map(intOrString()) }), storageClassName: string(), volumeName: string() }),
    }),
    volumeMount: object({
      mountPath: list(object({ mountPath: string(), name: string() })),
      volume: list(object({ emptyDir: any("object"), hostPath: any("object"), name: string() })),
    }),
  }),
};

/** What helpers take: the spec of any kind, and that of a kind that keeps data. */
export const podSpec = object(podFields);
export const commonSpec = object({ ...commonFields, kubernetesConfig: withService });
export const redisSpec = object({ ...redisFields, kubernetesConfig: withService });

export const redis = resource({
  group: GROUP,
  kind: "Redis",
  plural: "redis",
  scope: "Namespaced",
  versions: { v1beta2: object({ spec: object({ ...redisFields, kubernetesConfig: withOptionalService, securityContext: containerContext }) }) },
});

const member = object({ redisConfig: object({ additionalRedisConfig: string() }), resources, securityContext: containerContext });

export const redisCluster = resource({
  group: GROUP,
  kind: "RedisCluster",
  plural: "redisclusters",
  scope: "Namespaced",
  versions: {
    v1beta2: object({
      spec: object({
        ...redisFields,
        hostNetwork: boolean(),
        kubernetesConfig: withOptionalService,
        persistenceEnabled: boolean(),
        redisFollower: member,
        redisLeader: member,
      }),
    }),
  },
});

export const redisReplication = resource({
  group: GROUP,
  kind: "RedisReplication",
  plural: "redisreplications",
  scope: "Namespaced",
  versions: {
    v1beta2: object({
      spec: object({
        ...redisFields,
        clusterSize: integer(),
        kubernetesConfig: withService,
        securityContext: containerContext,
        sentinel: object({ image: string(), podSecurityContext: podContext, resources, securityContext: containerContext, size: integer() }),
      }),
    }),
  },
});

export const redisSentinel = resource({
  group: GROUP,
  kind: "RedisSentinel",
  plural: "redissentinels",
  scope: "Namespaced",
  versions: {
    v1beta2: object({
      spec: object({
        ...commonFields,
        kubernetesConfig: withService,
        redisSentinelConfig: object({ additionalSentinelConfig: string() }),
        securityContext: containerContext,
      }),
    }),
  },
});
