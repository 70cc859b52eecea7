import { rowsOf } from "../../src/dsl/index.ts";

const PODS = "Pods and workloads of the operator and its databases, and custom resources' fields for them";

/** What the talks ask of the containers that a database and its operator run in. */
export default rowsOf("Talks: hardening of containers", [
  {
    id: "WL-1",
    title: "Non-root without privilege escalation",
    sees: `${PODS}: user and privilege escalation.`,
    question: "Do all containers run as a user other than root that cannot get more rights?",
  },
  {
    id: "WL-2",
    title: "Capabilities dropped",
    sees: `${PODS}: capabilities.`,
    question: "Do all containers drop every Linux capability, and add none again?",
  },
  {
    id: "WL-3",
    title: "Read-only root file system",
    sees: `${PODS}: the root filesystem.`,
    question: "Do all containers have a read-only root filesystem, with volumes for what they write?",
  },
  {
    id: "WL-4",
    title: "Seccomp profile",
    sees: `${PODS}: the seccomp profile.`,
    question: "Do all pods have the seccomp profile RuntimeDefault or a stricter one?",
  },
  {
    id: "WL-5",
    title: "No access to the node",
    sees: `${PODS}: privileged containers, namespaces and ports of the host.`,
    question: "Is no container privileged, and does no pod use a namespace or a port of its node?",
  },
  {
    id: "WL-6",
    title: "No directories of the node",
    sees: `${PODS}: volumes of type hostPath.`,
    question: "Does no pod mount a folder of its node?",
  },
  {
    id: "WL-7",
    title: "Users and groups left to OpenShift",
    sees: `${PODS}: runAsUser and fsGroup.`,
    question: "Do all pods run on OpenShift with the user and group that it assigns, with none fixed in the manifests?",
  },
  {
    id: "WL-8",
    title: "Service-account tokens only where used",
    sees: `${PODS}: whether a token is mounted.`,
    question: "Do all pods that never call the Kubernetes API run without a service account's token?",
  },
  {
    id: "WL-9",
    title: "Resource requests and limits",
    sees: `${PODS}: requests and limits.`,
    question: "Does every container say what processor time and memory it needs and may use at most?",
  },
  {
    id: "WL-10",
    title: "Disruption budget",
    sees: "PodDisruptionBudgets, and custom resources' fields that turn them off.",
    question: "Does a PodDisruptionBudget keep enough members of each cluster running while nodes are drained?",
  },
  {
    id: "WL-11",
    title: "Images by digest and tag",
    sees: `${PODS}: how images are named.`,
    question: "Is every image named by digest together with a tag other than latest?",
  },
  {
    id: "WL-12",
    title: "Allowed registries",
    sees: `${PODS}: where images come from; which registries are allowed, the organization must say.`,
    question: "Does every image come from a registry that your organization allows, and from Docker Hub only where that is allowed?",
  },
  {
    id: "WL-13",
    title: "Configuration from volumes, no code in it",
    sees: "ConfigMaps of the operator and its databases: scripts in them. How else configuration reaches pods, a person must look at.",
    question: "Is configuration mounted from volumes, and does no ConfigMap hold code that is run?",
  },
  {
    id: "WL-14",
    title: "Single-purpose containers",
    sees: "What each image runs: no object shows it.",
    question: "Does every container run one program for one purpose?",
  },
  {
    id: "WL-15",
    title: "Structured logs on standard output",
    sees: "What each container logs, and custom resources' fields for the form of logs.",
    question: "Do the operator and its databases write their logs to standard output, as JSON or in another structured form?",
  },
]);
