// The parts of the CRDs that the facts read. The operator makes a ScyllaDBDatacenter of every ScyllaCluster (migrate.go).
import { any, boolean, integer, list, map, object, resource, string } from "../../../src/dsl/index.ts";

const GROUP = "scylla.scylladb.com";

const annotations = map(string());
const ingress = object({ ingressClassName: string() });
const rackService = object({ nodeService: object({ annotations }) });
const storage = object({ storageClassName: string() });

export const exposure = object({ cql: object({ ingress }), nodeService: object({ annotations, type: string() }) });
export const volumes = list(object({ hostPath: any("object"), name: string() }));

export const cluster = resource({
  group: GROUP,
  kind: "ScyllaCluster",
  plural: "scyllaclusters",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        agentRepository: string({ default: "docker.io/scylladb/scylla-manager-agent" }),
        agentVersion: string({ default: "latest" }),
        alternator: object({ insecureDisableAuthorization: boolean(), insecureEnableHTTP: boolean(), port: integer() }),
        datacenter: object({
          racks: list(object({ exposeOptions: rackService, name: string(), scyllaConfig: string(), storage, volumes })),
        }),
        exposeOptions: exposure,
        network: object({ hostNetworking: boolean() }),
        repository: string({ default: "docker.io/scylladb/scylla" }),
        scyllaArgs: string(),
        version: string(),
      }),
    }),
  },
});

const template = { exposeOptions: rackService, scyllaDB: object({ customConfigMapRef: string(), storage, volumes }) };

export const datacenter = resource({
  group: GROUP,
  kind: "ScyllaDBDatacenter",
  plural: "scylladbdatacenters",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        exposeOptions: exposure,
        rackTemplate: object(template),
        racks: list(object({ ...template, name: string() })),
        scyllaDB: object({ additionalScyllaDBArguments: list(string()), image: string() }),
        scyllaDBManagerAgent: object({ image: string() }),
      }),
    }),
  },
});

export const datacenterTemplate = object({
  metadata: object({ annotations }),
  rackTemplate: object(template),
  racks: list(object({ ...template, name: string() })),
  scyllaDB: object({ customConfigMapRef: string(), storage, volumes }),
});

export const multiCluster = resource({
  group: GROUP,
  kind: "ScyllaDBCluster",
  plural: "scylladbclusters",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        datacenterTemplate,
        datacenters: list(object({ ...datacenterTemplate.fields, name: string() })),
        exposeOptions: object({ nodeService: object({ annotations, type: string() }) }),
        metadata: object({ annotations }),
        scyllaDB: object({ additionalScyllaDBArguments: list(string()), image: string() }),
        scyllaDBManagerAgent: object({ image: string() }),
      }),
    }),
  },
});

export const webInterface = object({ webInterface: object({ ingress: object({ disabled: boolean(), dnsDomains: list(string()) }) }) });

export const monitoring = resource({
  group: GROUP,
  kind: "ScyllaDBMonitoring",
  plural: "scylladbmonitorings",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        components: object({
          grafana: object({
            authentication: object({ insecureEnableAnonymousAccess: boolean() }),
            datasources: list(object({ prometheusOptions: object({ tls: object({ insecureSkipVerify: boolean({ default: false }) }) }), url: string() })),
            exposeOptions: webInterface,
          }),
          prometheus: object({ exposeOptions: webInterface }),
        }),
      }),
    }),
  },
});
