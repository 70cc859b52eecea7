import { defineOperator } from "../../vocabulary.ts";
import { backupPolicy } from "./backup-policy.ts";
import { backupRepo } from "./backup-repo.ts";
import { cluster } from "./cluster.ts";

export default defineOperator({
  name: "kubeblocks",
  title: "KubeBlocks",
  home: "https://kubeblocks.io",
  readAt: "1.0.2",
  recognise: {
    pods: [{ key: "app.kubernetes.io/managed-by", value: "kubeblocks" }],
    services: [{ key: "app.kubernetes.io/managed-by", value: "kubeblocks" }],
    claims: [{ key: "app.kubernetes.io/managed-by", value: "kubeblocks" }],
    controller: [{ key: "app.kubernetes.io/name", value: "kubeblocks" }],
    serviceAccounts: ["kubeblocks"],
    images: ["apecloud/kubeblocks", "apecloud/kubeblocks-tools"],
    ports: [],
    watches: [{ image: "apecloud/kubeblocks", variables: "MANAGED_NAMESPACES", flag: "--managed-namespaces", untold: "elsewhere", packages: "" }],
  },
  resources: [cluster, backupRepo, backupPolicy],
});
