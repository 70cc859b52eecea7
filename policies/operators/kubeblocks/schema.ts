// The parts of the CRDs that the facts read. What a component is, a ComponentDefinition says.
import { boolean, list, map, object, resource, string } from "../../../src/dsl/index.ts";
import { podVolumes } from "../../lib/host-volumes.ts";
import { environment } from "../../lib/literal-secrets.ts";

const claims = list(object({ name: string(), spec: object({ storageClassName: string() }) }));
const annotations = map(string());

const own = {
  disableExporter: boolean(),
  env: environment,
  instances: list(object({ env: environment, volumeClaimTemplates: claims })),
  issuer: object({ name: string({ default: "KubeBlocks" }) }),
  name: string(),
  serviceRefs: list(object({ name: string(), serviceDescriptor: string() })),
  services: list(object({ annotations, name: string(), serviceType: string({ default: "ClusterIP", enum: ["ClusterIP", "NodePort", "LoadBalancer"] }) })),
  systemAccounts: list(object({ name: string(), passwordConfig: object({ seed: string() }) })),
  tls: boolean(),
  volumeClaimTemplates: claims,
  volumes: podVolumes,
};
/** Of v1, and of v1alpha1, which knows no variables of templates. */
export const component = object({ ...own, configs: list(object({ variables: map(string()) })) });
const olderComponent = object(own);
const sharding = list(object({ name: string(), template: component }));
const olderSharding = list(object({ name: string(), template: olderComponent }));
const services = list(
  object({
    annotations,
    name: string(),
    spec: object({ externalIPs: list(string()), loadBalancerSourceRanges: list(string()), type: string() }),
  }),
);

export const cluster = resource({
  group: "apps.kubeblocks.io",
  kind: "Cluster",
  plural: "clusters",
  scope: "Namespaced",
  versions: {
    v1: object({ spec: object({ componentSpecs: list(component), services, shardings: sharding }) }),
    v1alpha1: object({ spec: object({ componentSpecs: list(olderComponent), services, shardingSpecs: olderSharding }) }),
  },
});

export const backupPolicy = resource({
  group: "dataprotection.kubeblocks.io",
  kind: "BackupPolicy",
  plural: "backuppolicies",
  scope: "Namespaced",
  versions: {
    v1alpha1: object({
      spec: object({
        backupMethods: list(object({ env: environment, name: string(), snapshotVolumes: boolean({ default: false }) })),
        encryptionConfig: object({ passPhraseSecretKeyRef: object({ key: string(), name: string() }) }),
      }),
    }),
  },
});

export const backupRepo = resource({
  group: "dataprotection.kubeblocks.io",
  kind: "BackupRepo",
  plural: "backuprepos",
  scope: "Cluster",
  versions: {
    v1alpha1: object({ spec: object({ config: map(string()), credential: object({ name: string() }), storageProviderRef: string() }) }),
  },
});
