import { defineOperator } from "../../vocabulary.ts";
import { backupStorage } from "./backup-storage.ts";
import { cluster } from "./cluster.ts";
import { etcdLockserver } from "./etcd-lockserver.ts";

// The operator makes all other kinds of a VitessCluster, and overwrites what is changed there: judging VitessCells,
// VitessKeyspaces and VitessShards would repeat what is found in it, and a VitessBackupSchedule only says when.
export default defineOperator({
  name: "vitess",
  title: "Vitess Operator",
  home: "https://github.com/planetscale/vitess-operator",
  readAt: "2.17.0",
  recognise: {
    pods: [{ key: "planetscale.com/cluster", value: "" }],
    services: [{ key: "planetscale.com/cluster", value: "" }],
    claims: [{ key: "planetscale.com/cluster", value: "" }],
    controller: [{ key: "app", value: "vitess-operator" }],
    serviceAccounts: ["vitess-operator"],
    images: ["planetscale/vitess-operator", "vitess/lite", "vitess/vtadmin", "vitess/vttablet", "vitess/vtgate", "vitess/vtctld"],
    ports: [3306, 15999],
    watches: [{ image: "planetscale/vitess-operator", variables: "WATCH_NAMESPACE", flag: "", untold: "refused", packages: "" }],
  },
  resources: [cluster, etcdLockserver, backupStorage],
});
