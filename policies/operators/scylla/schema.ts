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
      }),
    }),
  },
});
