// The parts of the CRDs of Altinity's operator that its facts read.
import { any, boolean, integer, intOrString, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { nodeNamespaces } from "../../lib/node-access.ts";

export const container = object({
  name: string(),
  env: environment,
  image: string(),
  ports: list(object({ hostPort: integer() })),
  securityContext: listedContext,
  volumeMounts: list(object({ name: string(), mountPath: string() })),
});
const volume = object({ name: string(), emptyDir: any(), hostPath: any() });

export const podTemplate = object({
  name: string(),
  spec: object({
    ...nodeNamespaces,
    hostNetwork: boolean(),
    containers: list(container),
    initContainers: list(container),
    securityContext: object({ runAsNonRoot: boolean(), runAsUser: integer(), seccompProfile: object({ type: string() }) }),
    volumes: list(volume),
  }),
});

const podTemplates = list(podTemplate);
const serviceTemplates = list(
  object({
    name: string(),
    generateName: string(),
    metadata: object({ annotations: map(string()) }),
    spec: object({
      type: string(),
      loadBalancerSourceRanges: list(string()),
      externalIPs: list(string()),
      ports: list(object({ port: integer(), targetPort: intOrString() })),
    }),
  }),
);
const volumeClaimTemplates = list(object({ name: string(), spec: object({ storageClassName: string() }) }));

/** Boolean in meaning, text in the CRD; manifests that no API server has seen yet hold `true`, or `1`. */
const stringBool = any("string");
const settings = map(any());
const files = map(any());
export const host = object({
  insecure: stringBool,
  secure: stringBool,
  tcpPort: integer(),
  tlsPort: integer(),
  httpPort: integer(),
  httpsPort: integer(),
  settings,
  files,
});
const usedTemplates = object({ dataVolumeClaimTemplate: string(), volumeClaimTemplate: string() });
const zookeeper = object({ nodes: list(object({ secure: stringBool })), identity: string() });

export const cluster = object({
  name: string(),
  insecure: stringBool,
  secure: stringBool,
  secret: object({ auto: stringBool, value: string(), valueFrom: object({ secretKeyRef: object({ name: string() }) }) }),
  settings,
  files,
  zookeeper,
  layout: object({
    shardsCount: integer(),
    replicasCount: integer(),
    shards: list(object({ replicasCount: integer(), replicas: list(host), settings, files })),
    replicas: list(object({ shardsCount: integer(), shards: list(host), settings, files })),
  }),
});

export const installationSpec = object({
  defaults: object({ templates: usedTemplates }),
  configuration: object({
    users: map(any()),
    profiles: map(any()),
    settings,
    files,
    clusters: list(cluster),
    zookeeper,
  }),
  useTemplates: list(object({ name: string() })),
  templates: object({
    hostTemplates: list(object({ portDistribution: list(object({ type: string() })), spec: host })),
    podTemplates,
    serviceTemplates,
    volumeClaimTemplates,
  }),
});

export const templates = object({ podTemplates, serviceTemplates, volumeClaimTemplates });

export const keeperSpec = object({
  defaults: object({ templates: usedTemplates }),
  configuration: object({
    settings,
    files,
    clusters: list(object({ layout: object({ replicasCount: integer(), replicas: list(object({})) }) })),
  }),
  templates,
});

export const installation = resource({
  group: "clickhouse.altinity.com",
  kind: "ClickHouseInstallation",
  plural: "clickhouseinstallations",
  scope: "Namespaced",
  versions: { v1: object({ spec: installationSpec }) },
});

export const installationTemplate = resource({
  group: "clickhouse.altinity.com",
  kind: "ClickHouseInstallationTemplate",
  plural: "clickhouseinstallationtemplates",
  scope: "Namespaced",
  versions: { v1: object({ spec: installationSpec }) },
});

export const keeperInstallation = resource({
  group: "clickhouse-keeper.altinity.com",
  kind: "ClickHouseKeeperInstallation",
  plural: "clickhousekeeperinstallations",
  scope: "Namespaced",
  versions: { v1: object({ spec: keeperSpec }) },
});

export const operatorConfiguration = resource({
  group: "clickhouse.altinity.com",
  kind: "ClickHouseOperatorConfiguration",
  plural: "clickhouseoperatorconfigurations",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        watch: object({ namespaces: object({ include: list(string()) }) }),
        clickhouse: object({
          access: object({ scheme: string(), password: string(), rootCA: string() }),
          configuration: object({ user: object({ default: object({ networksIP: list(string()), password: string() }) }) }),
        }),
      }),
    }),
  },
});
