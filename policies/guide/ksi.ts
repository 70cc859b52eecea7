import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("Kubernetes Security Integration", [
  {
    id: "KSI-1",
    title: "No Cluster Admin Access",
    sees: "ClusterRoles, Roles and bindings of the operator's service accounts.",
    question: "Can the operator be installed and run in one namespace without cluster-admin, any right beyond it being granted on purpose?",
  },
  {
    id: "KSI-2",
    title: "Namespace Scoping",
    sees: "The operator's own Deployment: which namespaces it is told to watch.",
    question: "Does the operator watch only its own namespace until somebody names others?",
  },
  {
    id: "KSI-3",
    title: "Service Accounts",
    sees: "Roles and bindings of the operator's service accounts.",
    question: "Are the operator's service accounts bound in a single namespace, with no right that its work does not need?",
  },
  {
    id: "KSI-4",
    title: "IAM Policy Integration",
    sees: "Service accounts of the database's pods, and the custom resources that name or annotate them.",
    question: "Can the database's pods use a cloud's IAM by their service account, instead of keys in a Secret?",
  },
  {
    id: "KSI-5",
    title: "External Network Access",
    sees: "Custom resources and Services: what is reachable from outside the cluster.",
    question: "Is nothing that the operator makes reachable from outside the cluster until somebody asks for it?",
  },
  {
    id: "KSI-6",
    title: "Safe Client Calls to Network",
    sees: "The database's settings for functions that call other hosts, and network policies for what leaves its pods.",
    question: "Are all functions by which a database user can reach other hosts, such as HTTP requests from SQL, off until somebody turns them on?",
  },
]);
