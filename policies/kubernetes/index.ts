import { defineOperator } from "../vocabulary.ts";
import { persistentVolumeClaims } from "./claims.ts";
import { customResourceDefinitions } from "./custom-resources.ts";
import { podDisruptionBudgets } from "./disruption.ts";
import { networkPolicies } from "./network-policies.ts";
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from "./rbac.ts";
import { configMaps } from "./config-maps.ts";
import { secrets } from "./secrets.ts";
import { ingresses, services } from "./services.ts";
import { storageClasses } from "./storage.ts";
import { cronJobs, daemonSets, deployments, jobs, pods, replicaSets, statefulSets } from "./workloads.ts";

// Kubernetes' own kinds are a database's by the marks of the operators in the pack, or by the images of databases that have no operator.
export default defineOperator({
  name: "kubernetes",
  title: "Kubernetes",
  home: "https://kubernetes.io",
  readAt: "1.36",
  recognise: {
    pods: [],
    services: [],
    claims: [],
    controller: [],
    serviceAccounts: [],
    // Docker's official images, those of the makers and of Bitnami, by the last part of the repository, as mirrors have them. Directory
    // servers are among them: databases take their accounts from there.
    images: [
      "postgres",
      "postgresql",
      "postgis",
      "pgvector",
      "timescaledb",
      "timescaledb-ha",
      "pgbouncer",
      "mysql",
      "mysql-server",
      "percona",
      "mongo",
      "mongodb",
      "clickhouse",
      "clickhouse-server",
      "cassandra",
      "scylla",
      "redis",
      "valkey",
      "kafka",
      "cp-kafka",
      "yugabyte",
      "openldap",
    ],
    ports: [],
  },
  resources: [
    pods,
    deployments,
    statefulSets,
    daemonSets,
    replicaSets,
    jobs,
    cronJobs,
    services,
    ingresses,
    networkPolicies,
    podDisruptionBudgets,
    clusterRoleBindings,
    roleBindings,
    clusterRoles,
    roles,
    storageClasses,
    persistentVolumeClaims,
    secrets,
    configMaps,
    customResourceDefinitions,
  ],
});
