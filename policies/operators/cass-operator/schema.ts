// The parts of the CRDs that the facts read.
import { any, boolean, integer, list, object, resource, string } from "../../../src/dsl/index.ts";
import { listedContext, podContext } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { nodeNamespaces } from "../../lib/node-access.ts";
import { resources } from "../../lib/resources.ts";

export const containers = list(
  object({ env: environment, image: string(), name: string(), ports: list(object({ hostPort: integer() })), resources, securityContext: listedContext }),
);
const claim = object({ storageClassName: string() });

export const datacenter = resource({
  group: "cassandra.datastax.com",
  kind: "CassandraDatacenter",
  plural: "cassandradatacenters",
  scope: "Namespaced",
  versions: {
    v1beta1: object({
      spec: object({
        cdc: object({
          pulsarAuthParams: string(),
          pulsarServiceUrl: string(),
          sslAllowInsecureConnection: string(),
          sslKeystorePassword: string(),
          sslTruststorePassword: string(),
        }),
        config: any(),
        configBuilderImage: string(),
        configSecret: string(),
        disableSystemLoggerSidecar: boolean(),
        managementApiAuth: object({ manual: object({ serverSecretName: string() }) }),
        networking: object({ hostNetwork: boolean(), nodePort: object({ nativeSSL: integer() }) }),
        podTemplateSpec: object({
          spec: object({ ...nodeNamespaces, containers, hostNetwork: boolean(), initContainers: containers, securityContext: podContext }),
        }),
        readOnlyRootFilesystem: boolean(),
        resources,
        serverImage: string(),
        serverType: string({ enum: ["cassandra", "dse", "hcd"] }),
        serverVersion: string(),
        systemLoggerImage: string(),
        storageConfig: object({
          additionalVolumes: list(
            object({
              mountPath: string(),
              name: string(),
              pvcSpec: claim,
              volumeSource: object({ emptyDir: object({ medium: string() }), hostPath: object({ path: string() }) }),
            }),
          ),
          cassandraDataVolumeClaimSpec: claim,
        }),
      }),
    }),
  },
});

export const task = resource({
  group: "control.k8ssandra.io",
  kind: "CassandraTask",
  plural: "cassandratasks",
  scope: "Namespaced",
  versions: { v1alpha1: object({ spec: object({ scheduledTime: string() }) }) },
});
