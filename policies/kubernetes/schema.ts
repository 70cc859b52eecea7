// Slices of Kubernetes' own kinds (1.36). Its types have no defaults in their schema: the facts say what absent means.
import { any, boolean, integer, intOrString, list, map, metadata, object, resource, string } from "../../src/dsl/index.ts";
import { environment } from "../lib/watching.ts";

// What only an object of a cluster has is told apart by its `uid`.
export const ofFileOrCluster = object({ ...metadata.fields, uid: string() });

const seccompProfile = object({ type: string() });
const resources = object({ limits: map(intOrString()), requests: map(intOrString()) });
const container = object({
  name: string(),
  image: string(),
  args: list(string()),
  env: environment,
  envFrom: list(object({ secretRef: object({ name: string() }) })),
  ports: list(object({ hostPort: integer() })),
  resources,
  securityContext: object({
    runAsNonRoot: boolean(),
    runAsUser: integer(),
    allowPrivilegeEscalation: boolean(),
    privileged: boolean(),
    capabilities: object({ add: list(string()), drop: list(string()) }),
    readOnlyRootFilesystem: boolean(),
    seccompProfile,
  }),
});
export const podSpec = object({
  automountServiceAccountToken: boolean(),
  hostIPC: boolean(),
  hostNetwork: boolean(),
  hostPID: boolean(),
  os: object({ name: string() }),
  resources,
  securityContext: object({ runAsNonRoot: boolean(), runAsUser: integer(), fsGroup: integer(), seccompProfile }),
  serviceAccount: string(),
  serviceAccountName: string(),
  volumes: list(object({ name: string(), hostPath: object({ path: string() }) })),
  containers: list(container),
  initContainers: list(container),
  ephemeralContainers: list(container),
});
export const podTemplate = object({ metadata: object({ labels: map(string()) }), spec: podSpec });
const workload = object({ spec: object({ template: podTemplate }) });
const workloadKind = object({ metadata: ofFileOrCluster, ...workload.fields });
const members = object({ metadata: ofFileOrCluster, spec: object({ replicas: integer(), template: podTemplate }) });

export const pod = resource({
  group: "",
  kind: "Pod",
  plural: "pods",
  scope: "Namespaced",
  // kubectl debug adds containers to a running pod.
  subresources: ["ephemeralcontainers"],
  versions: { v1: object({ metadata: ofFileOrCluster, spec: podSpec }) },
});
export const deployment = resource({ group: "apps", kind: "Deployment", plural: "deployments", scope: "Namespaced", versions: { v1: members } });
export const claimSpec = object({ storageClassName: string() });
const claimTemplates = list(object({ metadata: object({ name: string() }), spec: claimSpec }));
export const statefulSet = resource({
  group: "apps",
  kind: "StatefulSet",
  plural: "statefulsets",
  scope: "Namespaced",
  versions: {
    v1: object({ metadata: ofFileOrCluster, spec: object({ replicas: integer(), template: podTemplate, volumeClaimTemplates: claimTemplates }) }),
  },
});
export const persistentVolumeClaim = resource({
  group: "",
  kind: "PersistentVolumeClaim",
  plural: "persistentvolumeclaims",
  scope: "Namespaced",
  versions: { v1: object({ spec: claimSpec }) },
});
export const daemonSet = resource({ group: "apps", kind: "DaemonSet", plural: "daemonsets", scope: "Namespaced", versions: { v1: workloadKind } });
export const replicaSet = resource({ group: "apps", kind: "ReplicaSet", plural: "replicasets", scope: "Namespaced", versions: { v1: workloadKind } });
export const job = resource({ group: "batch", kind: "Job", plural: "jobs", scope: "Namespaced", versions: { v1: workloadKind } });
export const cronJob = resource({
  group: "batch",
  kind: "CronJob",
  plural: "cronjobs",
  scope: "Namespaced",
  versions: { v1: object({ metadata: ofFileOrCluster, spec: object({ jobTemplate: workload }) }) },
});

export const service = resource({
  group: "",
  kind: "Service",
  plural: "services",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        type: string(),
        selector: map(string()),
        ports: list(object({ port: integer(), nodePort: integer(), targetPort: intOrString() })),
        externalTrafficPolicy: string(),
        loadBalancerSourceRanges: list(string()),
        externalIPs: list(string()),
      }),
    }),
  },
});

export const backend = object({ service: object({ name: string() }) });
export const ingress = resource({
  group: "networking.k8s.io",
  kind: "Ingress",
  plural: "ingresses",
  scope: "Namespaced",
  versions: {
    v1: object({
      spec: object({
        defaultBackend: backend,
        rules: list(object({ http: object({ paths: list(object({ backend })) }) })),
        tls: list(object({ secretName: string() })),
      }),
    }),
  },
});

const labelSelector = object({ matchLabels: map(string()), matchExpressions: list(object({ key: string(), operator: string(), values: list(string()) })) });

export const networkPolicy = resource({
  group: "networking.k8s.io",
  kind: "NetworkPolicy",
  plural: "networkpolicies",
  scope: "Namespaced",
  isInEveryCluster: true,
  versions: {
    v1: object({
      spec: object({
        ingress: list(
          object({
            from: list(object({ ipBlock: object({ cidr: string() }) })),
            ports: list(object({ port: intOrString(), endPort: integer() })),
          }),
        ),
        egress: list(
          object({
            to: list(object({ ipBlock: object({ cidr: string() }) })),
            ports: list(object({ port: intOrString(), endPort: integer() })),
          }),
        ),
        podSelector: labelSelector,
        policyTypes: list(string()),
      }),
    }),
  },
});

const RBAC = "rbac.authorization.k8s.io";
const rules = list(object({ apiGroups: list(string()), resources: list(string()), resourceNames: list(string()), verbs: list(string()) }));
const binding = object({ roleRef: object({ kind: string(), name: string() }), subjects: list(object({ kind: string(), name: string() })) });
export const clusterRole = resource({
  group: RBAC,
  kind: "ClusterRole",
  plural: "clusterroles",
  scope: "Cluster",
  versions: { v1: object({ rules, aggregationRule: any() }) },
});
export const role = resource({ group: RBAC, kind: "Role", plural: "roles", scope: "Namespaced", versions: { v1: object({ rules }) } });
export const clusterRoleBinding = resource({
  group: RBAC,
  kind: "ClusterRoleBinding",
  plural: "clusterrolebindings",
  scope: "Cluster",
  versions: { v1: binding },
});
export const roleBinding = resource({ group: RBAC, kind: "RoleBinding", plural: "rolebindings", scope: "Namespaced", versions: { v1: binding } });

export const storageClass = resource({
  group: "storage.k8s.io",
  kind: "StorageClass",
  plural: "storageclasses",
  scope: "Cluster",
  isInEveryCluster: true,
  versions: { v1: object({ provisioner: string(), parameters: map(string()) }) },
});

export const secret = resource({
  group: "",
  kind: "Secret",
  plural: "secrets",
  scope: "Namespaced",
  versions: {
    v1: object({
      metadata: ofFileOrCluster,
      // What SOPS leaves in a file that it encrypted.
      sops: any("object"),
      type: string(),
      data: map(string()),
      stringData: map(string()),
    }),
  },
});

export const configMap = resource({
  group: "",
  kind: "ConfigMap",
  plural: "configmaps",
  scope: "Namespaced",
  versions: { v1: object({ data: map(string()) }) },
});

export const customResourceDefinition = resource({
  group: "apiextensions.k8s.io",
  kind: "CustomResourceDefinition",
  plural: "customresourcedefinitions",
  scope: "Cluster",
  versions: {
    v1: object({
      spec: object({
        group: string(),
        names: object({ kind: string() }),
        versions: list(object({ name: string(), served: boolean(), schema: object({ openAPIV3Schema: any() }) })),
      }),
    }),
  },
});

export const podDisruptionBudget = resource({
  group: "policy",
  kind: "PodDisruptionBudget",
  plural: "poddisruptionbudgets",
  scope: "Namespaced",
  isInEveryCluster: true,
  versions: { v1: object({ spec: object({ selector: labelSelector, minAvailable: intOrString(), maxUnavailable: intOrString() }) }) },
});
