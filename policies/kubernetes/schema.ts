// Slices of Kubernetes' own kinds: what the facts read of them.
import { any, boolean, integer, intOrString, list, map, object, resource, string } from "../../src/dsl/index.ts";

export const container = object({
  name: string(),
  image: string(),
  securityContext: object({ runAsNonRoot: boolean(), runAsUser: integer(), allowPrivilegeEscalation: boolean(), privileged: boolean() }),
});
export const podSpec = object({
  serviceAccountName: string(),
  securityContext: object({ runAsNonRoot: boolean(), runAsUser: integer() }),
  containers: list(container),
  initContainers: list(container),
  ephemeralContainers: list(container),
});
export const podTemplate = object({ metadata: object({ labels: map(string()) }), spec: podSpec });
const templated = { v1: object({ spec: object({ template: podTemplate }) }) };

export const pod = resource({ group: "", kind: "Pod", plural: "pods", scope: "Namespaced", versions: { v1: object({ spec: podSpec }) } });
export const deployment = resource({ group: "apps", kind: "Deployment", plural: "deployments", scope: "Namespaced", versions: templated });
export const statefulSet = resource({ group: "apps", kind: "StatefulSet", plural: "statefulsets", scope: "Namespaced", versions: templated });
export const daemonSet = resource({ group: "apps", kind: "DaemonSet", plural: "daemonsets", scope: "Namespaced", versions: templated });
export const replicaSet = resource({ group: "apps", kind: "ReplicaSet", plural: "replicasets", scope: "Namespaced", versions: templated });
export const job = resource({ group: "batch", kind: "Job", plural: "jobs", scope: "Namespaced", versions: templated });
export const cronJob = resource({
  group: "batch",
  kind: "CronJob",
  plural: "cronjobs",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ jobTemplate: object({ spec: object({ template: podTemplate }) }) }) }) },
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
        loadBalancerSourceRanges: list(string()),
        ports: list(object({ port: integer(), targetPort: intOrString() })),
      }),
    }),
  },
});

export const ingress = resource({
  group: "networking.k8s.io",
  kind: "Ingress",
  plural: "ingresses",
  scope: "Namespaced",
  versions: { v1: object({ spec: object({ tls: list(any()) }) }) },
});

export const secret = resource({
  group: "",
  kind: "Secret",
  plural: "secrets",
  scope: "Namespaced",
  versions: { v1: object({ type: string(), data: map(string()), stringData: map(string()) }) },
});

export const storageClass = resource({
  group: "storage.k8s.io",
  kind: "StorageClass",
  plural: "storageclasses",
  scope: "Cluster",
  versions: { v1: object({ provisioner: string(), parameters: map(string()) }) },
});

const binding = {
  v1: object({
    roleRef: object({ kind: string(), name: string() }),
    subjects: list(object({ kind: string(), name: string() })),
  }),
};
export const rules = list(object({ apiGroups: list(string()), resources: list(string()), verbs: list(string()) }));
export const clusterRoleBinding = resource({
  group: "rbac.authorization.k8s.io",
  kind: "ClusterRoleBinding",
  plural: "clusterrolebindings",
  scope: "Cluster",
  versions: binding,
});
export const roleBinding = resource({
  group: "rbac.authorization.k8s.io",
  kind: "RoleBinding",
  plural: "rolebindings",
  scope: "Namespaced",
  versions: binding,
});
export const clusterRole = resource({
  group: "rbac.authorization.k8s.io",
  kind: "ClusterRole",
  plural: "clusterroles",
  scope: "Cluster",
  versions: { v1: object({ rules, aggregationRule: any("object") }) },
});
export const role = resource({ group: "rbac.authorization.k8s.io", kind: "Role", plural: "roles", scope: "Namespaced", versions: { v1: object({ rules }) } });
