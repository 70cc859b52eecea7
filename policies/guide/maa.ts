import { rowsOf } from "../../src/dsl/index.ts";

export default rowsOf("Monitoring, Alerting, and Auditing", [
  {
    id: "MAA-1",
    title: "Database Monitoring",
    sees: "Custom resources: metrics that Prometheus can fetch.",
    question: "Does every server offer metrics to Prometheus, and does the project publish dashboards for them?",
  },
  {
    id: "MAA-2",
    title: "Default Security Alerts",
    sees: "The alerting rules that come with the operator: no custom resource that the pack reads has a field for alerts on logins.",
    question: "Does the operator come with alerts on failed logins and on other events that concern security?",
  },
  {
    id: "MAA-3",
    title: "Default Audit Logging",
    sees: "Custom resources: the audit log, and what it records.",
    question: "Is the audit log on by default, and are other logs at the lowest level that still shows security problems?",
  },
]);
