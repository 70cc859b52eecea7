// The parts of the Strimzi CRDs that its facts read. None of these fields has a default in the CRD.
import { any, boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { resources } from "../../lib/resources.ts";

const GROUP = "kafka.strimzi.io";

export const containerTemplate = object({
  env: environment,
  securityContext: containerContext,
});
export const podTemplate = object({ securityContext: podContext });
const jmxOptions = object({});
const metricsConfig = object({});
export const logging = object({ loggers: map(string()), type: string({ enum: ["inline", "external"] }) });
const service = object({ metadata: object({ annotations: map(string()) }) });

const broker = object({ annotations: map(string()), broker: integer() });
const listenerConfiguration = {
  bootstrap: object({ annotations: map(string()) }),
  brokerCertChainAndKey: object({ secretName: string() }),
  brokers: list(broker),
  createBootstrapService: boolean(),
  loadBalancerSourceRanges: list(string()),
};
const listenerAuthentication = { listenerConfig: any("object"), type: string() };
// Servers of tokens, which v1 leaves to properties.
const tokens = {
  disableTlsHostnameVerification: boolean(),
  introspectionEndpointUri: string(),
  jwksEndpointUri: string(),
  tokenEndpointUri: string(),
  userInfoEndpointUri: string(),
};
const listener = {
  authentication: object(listenerAuthentication),
  name: string(),
  networkPolicyPeers: list(object({ ipBlock: object({ cidr: string() }) })),
  tls: boolean(),
};
const TYPES = ["internal", "route", "loadbalancer", "nodeport", "ingress", "cluster-ip"];
const shared = {
  authorization: object({ superUsers: list(string()) }),
  brokerRackInitImage: string(),
  config: any("object"),
  image: string(),
  jmxOptions,
  logging,
  metricsConfig,
  template: object({
    externalBootstrapService: service,
    initContainer: containerTemplate,
    kafkaContainer: containerTemplate,
    perPodService: service,
    pod: podTemplate,
  }),
  version: string(),
};
const authority = object({ generateCertificateAuthority: boolean(), validityDays: integer() });
const authorities = { clientsCa: authority, clusterCa: authority };
const entityOperator = object({
  template: object({ pod: podTemplate, topicOperatorContainer: containerTemplate, userOperatorContainer: containerTemplate }),
  topicOperator: object({ image: string() }),
  userOperator: object({ image: string() }),
});
const kafkaExporter = object({ image: string(), template: object({ container: containerTemplate, pod: podTemplate }) });
const cruiseControl = object({ image: string(), template: object({ cruiseControlContainer: containerTemplate, pod: podTemplate }) });

export const kafka = resource({
  group: GROUP,
  kind: "Kafka",
  plural: "kafkas",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        ...authorities,
        cruiseControl,
        entityOperator,
        kafka: object({
          ...shared,
          authorization: object({ superUsers: list(string()) }),
          listeners: list(
            object({
              ...listener,
              configuration: object({ ...listenerConfiguration, perBrokerAnnotationsTemplate: map(string()) }),
              type: string({ enum: [...TYPES, "tlsroute"] }),
            }),
          ),
        }),
        kafkaExporter,
      }),
    }),
    v1beta2: object({
      spec: object({
        ...authorities,
        cruiseControl,
        entityOperator,
        kafka: object({
          ...shared,
          authorization: object({ disableTlsHostnameVerification: boolean(), superUsers: list(string()), tokenEndpointUri: string(), url: string() }),
          listeners: list(
            object({
              ...listener,
              authentication: object({ ...listenerAuthentication, ...tokens }),
              configuration: object(listenerConfiguration),
              type: string({ enum: TYPES }),
            }),
          ),
        }),
        kafkaExporter,
      }),
    }),
  },
});

const volume = object({ class: string(), type: string({ enum: ["ephemeral", "persistent-claim"] }) });
const poolSlice = object({
  spec: object({
    resources,
    storage: object({ class: string(), type: string({ enum: ["ephemeral", "persistent-claim", "jbod"] }), volumes: list(volume) }),
    template: object({ initContainer: containerTemplate, kafkaContainer: containerTemplate, pod: podTemplate }),
  }),
});

export const kafkaNodePool = resource({
  group: GROUP,
  kind: "KafkaNodePool",
  plural: "kafkanodepools",
  scope: "Namespaced",
  versions: { v1: poolSlice, v1beta2: poolSlice },
});

const acl = {
  host: string(),
  operations: list(string()),
  resource: object({ type: string({ enum: ["topic", "group", "cluster", "transactionalId"] }) }),
  type: string({ enum: ["allow", "deny"] }),
};

export const kafkaUser = resource({
  group: GROUP,
  kind: "KafkaUser",
  plural: "kafkausers",
  scope: "Namespaced",
  versions: {
    v1: object({ spec: object({ authorization: object({ acls: list(object(acl)) }) }) }),
    v1beta2: object({ spec: object({ authorization: object({ acls: list(object({ ...acl, operation: string() })) }) }) }),
  },
});

const authentication = object({ config: any("object") });
const tls = object({});
const connectImages = { clientRackInitImage: string(), image: string() };
const connectTemplate = object({ connectContainer: containerTemplate, initContainer: containerTemplate, pod: podTemplate });
const connectSlice = object({
  spec: object({
    ...connectImages,
    authentication,
    config: any("object"),
    jmxOptions,
    logging,
    metricsConfig,
    resources,
    template: connectTemplate,
    tls,
    version: string(),
  }),
});

export const kafkaConnect = resource({
  group: GROUP,
  kind: "KafkaConnect",
  plural: "kafkaconnects",
  scope: "Namespaced",
  versions: { v1: connectSlice, v1beta2: connectSlice },
});

const connectorSlice = object({ spec: object({ config: any("object") }) });

export const kafkaConnector = resource({
  group: GROUP,
  kind: "KafkaConnector",
  plural: "kafkaconnectors",
  scope: "Namespaced",
  versions: { v1: connectorSlice, v1beta2: connectorSlice },
});

const connector = object({ config: any("object") });
const mirrors = list(object({ checkpointConnector: connector, source: object({ authentication, config: any("object"), tls }), sourceConnector: connector }));
const remote = object({ authentication, config: any("object"), tls });

export const kafkaMirrorMaker2 = resource({
  group: GROUP,
  kind: "KafkaMirrorMaker2",
  plural: "kafkamirrormaker2s",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({ ...connectImages, jmxOptions, logging, metricsConfig, mirrors, resources, target: remote, template: connectTemplate, version: string() }),
    }),
    v1beta2: object({
      spec: object({
        ...connectImages,
        clusters: list(remote),
        jmxOptions,
        logging,
        metricsConfig,
        mirrors,
        resources,
        target: remote,
        template: connectTemplate,
        version: string(),
      }),
    }),
  },
});

const client = object({ config: any("object") });
const bridge = {
  ...connectImages,
  adminClient: client,
  authentication,
  consumer: client,
  producer: client,
  logging,
  metricsConfig,
  resources,
  tls,
  template: object({ bridgeContainer: containerTemplate, initContainer: containerTemplate, pod: podTemplate }),
};

export const kafkaBridge = resource({
  group: GROUP,
  kind: "KafkaBridge",
  plural: "kafkabridges",
  scope: "Namespaced",
  versions: {
    v1: object({ spec: object({ ...bridge, http: object({ tls: object({ config: any("object") }) }) }) }),
    v1beta2: object({ spec: object({ ...bridge, enableMetrics: boolean(), http: object({}) }) }),
  },
});
