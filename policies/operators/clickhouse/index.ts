import { defineOperator } from "../../vocabulary.ts";
import { installation } from "./installation.ts";
import { installationTemplate } from "./installation-template.ts";
import { keeper } from "./keeper.ts";
import { operatorConfiguration } from "./operator-configuration.ts";

export default defineOperator({
  name: "clickhouse",
  title: "Altinity Operator for ClickHouse",
  home: "https://github.com/Altinity/clickhouse-operator",
  readAt: "0.25.6",
  recognise: {
    pods: [
      { key: "clickhouse.altinity.com/chi", value: "" },
      { key: "clickhouse-keeper.altinity.com/chk", value: "" },
    ],
    services: [
      { key: "clickhouse.altinity.com/chi", value: "" },
      { key: "clickhouse-keeper.altinity.com/chk", value: "" },
    ],
    claims: [
      { key: "clickhouse.altinity.com/chi", value: "" },
      { key: "clickhouse-keeper.altinity.com/chk", value: "" },
    ],
    controller: [
      { key: "app", value: "clickhouse-operator" },
      { key: "app.kubernetes.io/name", value: "altinity-clickhouse-operator" },
    ],
    serviceAccounts: ["clickhouse-operator", "altinity-clickhouse-operator", "clickhouse-operator-altinity-clickhouse-operator"],
    images: [
      "altinity/clickhouse-operator",
      "altinity/metrics-exporter",
      "altinity/clickhouse-server",
      "altinity/clickhouse-backup",
      "clickhouse/clickhouse-server",
      "clickhouse/clickhouse-keeper",
    ],
    ports: [8123, 8443, 9000, 9440, 9004, 9005],
    watches: [{ image: "altinity/clickhouse-operator", variables: "WATCH_NAMESPACE WATCH_NAMESPACES", flag: "", untold: "elsewhere", packages: "clickhouse" }],
  },
  resources: [installation, installationTemplate, keeper, operatorConfiguration],
});
