// The parts of ECK's CRDs that its facts read. v1beta1 has no place for the settings and the pod template: what stands
// there is dropped by the API server.
import { any, boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { nodeNamespaces } from "../../lib/node-access.ts";

export const service = object({
  metadata: object({ annotations: map(string()) }),
  spec: object({ externalIPs: list(string()), loadBalancerSourceRanges: list(string()), type: string() }),
});
export const tls = object({
  certificate: object({ secretName: string() }),
  selfSignedCertificate: object({ disabled: boolean() }),
});
const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), securityContext: listedContext }),
);
export const podTemplate = object({
  spec: object({
    ...nodeNamespaces,
    hostNetwork: boolean(),
    containers,
    initContainers: containers,
    securityContext: podContext,
    volumes: list(object({ name: string(), emptyDir: any("object"), hostPath: any("object") })),
  }),
});

const http = object({ service, tls });
const claims = list(object({ metadata: object({ name: string() }), spec: object({ storageClassName: string() }) }));
const nodeSet = { name: string(), volumeClaimTemplates: claims };
const transport = object({ service });
const refs = list(object({ secretName: string() }));
export const monitoring = object({ logs: object({ elasticsearchRefs: refs }), metrics: object({ elasticsearchRefs: refs }) });

export const elasticsearch = resource({
  group: "elasticsearch.k8s.elastic.co",
  kind: "Elasticsearch",
  plural: "elasticsearches",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        auth: object({ disableElasticUser: boolean() }),
        http,
        image: string(),
        monitoring,
        nodeSets: list(object({ ...nodeSet, config: any("object"), podTemplate })),
        remoteClusterServer: object({ enabled: boolean(), service }),
        transport,
        version: string(),
      }),
    }),
    v1beta1: object({ spec: object({ http, image: string(), nodeSets: list(object(nodeSet)), version: string() }) }),
  },
});

export const kibana = resource({
  group: "kibana.k8s.elastic.co",
  kind: "Kibana",
  plural: "kibanas",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        config: any("object"),
        elasticsearchRef: object({ secretName: string() }),
        http,
        image: string(),
        monitoring,
        podTemplate,
        version: string(),
      }),
    }),
    v1beta1: object({ spec: object({ http, image: string(), version: string() }) }),
  },
});
