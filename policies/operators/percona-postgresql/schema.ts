// The parts of the PerconaPGCluster CRD that its facts read.
import { any, boolean, integer, intOrString, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { containerContext, podContext, sidecars } from "../../lib/containers.ts";
import { environment } from "../../lib/literal-secrets.ts";
import { resources } from "../../lib/resources.ts";

export const expose = object({
  annotations: map(string()),
  loadBalancerSourceRanges: list(string()),
  type: string({ default: "ClusterIP", enum: ["ClusterIP", "NodePort", "LoadBalancer"] }),
});

const claim = object({ storageClassName: string() });
const preparation = object({ containerSecurityContext: containerContext, image: string() });
const withEnvironment = object({ env: environment });

export const secretName = object({ name: string({ default: "" }) });

export const rule = object({
  connection: string(),
  databases: list(string()),
  hba: string(),
  method: string(),
  options: map(intOrString()),
  users: list(string()),
});

export const pgBouncer = object({
  config: object({ databases: map(string()), global: map(string()) }),
  customTLSSecret: secretName,
  env: environment,
  expose,
  image: string(),
  replicas: integer({ default: 1 }),
  resources,
  securityContext: podContext,
  sidecars,
});

const remote = {
  azure: object({ container: string() }),
  gcs: object({ bucket: string() }),
  name: string(),
  s3: object({ bucket: string(), endpoint: string() }),
};

export const clusterSpec = object({
  authentication: object({ rules: list(rule) }),
  backups: object({
    enabled: boolean(),
    pgbackrest: object({
      env: environment,
      global: map(string()),
      image: string(),
      initContainer: preparation,
      manual: withEnvironment,
      repoHost: object({ securityContext: podContext, sidecars }),
      repos: list(object({ ...remote, volume: object({ volumeClaimSpec: claim }) })),
      restore: withEnvironment,
    }),
    volumeSnapshots: object({ className: string() }),
  }),
  dataSource: object({ pgbackrest: object({ global: map(string()), repo: object(remote) }) }),
  expose,
  exposeReplicas: expose,
  extensions: object({
    builtin: object({ pg_audit: boolean() }),
    image: string(),
    storage: object({ disableSSL: boolean(), endpoint: string(), secret: secretName }),
  }),
  image: string(),
  initContainer: preparation,
  instances: list(
    object({
      dataVolumeClaimSpec: claim,
      env: environment,
      initContainer: preparation,
      initContainers: sidecars,
      resources,
      securityContext: podContext,
      sidecars,
      tablespaceVolumes: list(object({ dataVolumeClaimSpec: claim })),
      walVolumeClaimSpec: claim,
    }),
  ),
  patroni: object({ dynamicConfiguration: object({ postgresql: object({ parameters: map(any()), pg_hba: list(string()) }) }) }),
  pmm: object({ containerSecurityContext: containerContext, enabled: boolean(), image: string() }),
  proxy: object({ pgBouncer }),
  secrets: object({ customReplicationTLSSecret: secretName, customRootCATLSSecret: secretName, customTLSSecret: secretName }),
  tls: object({ caValidityDuration: string(), certValidityDuration: string() }),
  users: list(object({ name: string(), options: string() })),
});

export const cluster = resource({
  group: "pgv2.percona.com",
  kind: "PerconaPGCluster",
  plural: "perconapgclusters",
  scope: "Namespaced",
  versions: { v2: object({ spec: clusterSpec }) },
});
