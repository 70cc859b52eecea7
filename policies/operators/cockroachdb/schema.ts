// The parts of the CRD that the facts read. The versions are two kinds under one name: v1alpha1 is cockroach-operator's, v1beta1
// that of the operator in cockroachdb/helm-charts, of which the types and the charts are published and the source is not.
import { boolean, integer, list, object, resource, string } from "../../../src/dsl/index.ts";
import { hardeningFields } from "../../lib/hardening.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { nodeNamespaces } from "../../lib/node-access.ts";
import { resources } from "../../lib/resources.ts";

export const containers = list(
  object({
    env: environment,
    image: string(),
    name: string(),
    ports: list(object({ hostPort: integer() })),
    securityContext: object({ ...hardeningFields, privileged: boolean() }),
  }),
);
const claim = object({ storageClassName: string() });
export const store = object({
  volumeClaimTemplate: object({ spec: claim }),
  volumeSource: object({ emptyDir: object({ medium: string() }), ephemeral: object({}), hostPath: object({ path: string() }) }),
});
const ingress = object({ host: string() });
export const encryption = object({ keySecretName: string(), platform: string({ enum: ["UNKNOWN_KEY_TYPE", "AWS_KMS", "GCP_CLOUD_KMS", "AZURE_KEY_VAULT"] }) });

export const crdbCluster = resource({
  group: "crdb.cockroachlabs.com",
  kind: "CrdbCluster",
  plural: "crdbclusters",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        additionalArgs: list(string()),
        cockroachDBVersion: string(),
        dataStore: object({ hostPath: object({ path: string() }), pvc: object({ spec: claim }) }),
        image: object({ name: string() }),
        ingress: object({ sql: ingress, ui: ingress }),
        logConfigMap: string(),
        nodeTLSSecret: string(),
        podEnvVariables: environment,
        resources,
        tlsEnabled: boolean(),
      }),
    }),
    v1beta1: object({
      spec: object({
        regions: list(object({ encryptionAtRest: encryption })),
        template: object({
          spec: object({
            certificates: object({ externalCertificates: object({ caConfigMapName: string(), nodeCaConfigMapName: string(), nodeSecretName: string() }) }),
            dataStore: store,
            encryptionAtRest: encryption,
            env: environment,
            image: string(),
            initContainerImage: string(),
            loggingConfigMapName: string(),
            logsStore: store,
            podTemplate: object({ spec: object({ ...nodeNamespaces, containers, hostNetwork: boolean(), initContainers: containers }) }),
            sideCars: object({ containers, initContainers: containers }),
            startFlags: object({ upsert: list(string()) }),
            walFailoverSpec: object({ status: string(), storageClassName: string() }),
          }),
        }),
        tlsEnabled: boolean(),
      }),
    }),
  },
});
