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
    sees: "PrometheusRules that come with the operator, in part; its custom resources have no field for alerts on logins.",
    question: "Does the operator come with alerts on failed logins and on other events that concern security?",
    parts: [
      {
        document: "prometheus-rule",
        field: "spec.groups[].rules[].expr",
        // A name is the maker's to choose; what is counted, less so.
        is: { matches: "failed_auth|auth_fail|authentication_fail|access_denied|login_fail|failed_login|aborted_connects|grant|revoke" },
        shows: "has rules on failed logins, refused access or rights",
      },
      { document: "prometheus-rule", field: "spec.groups[].rules[].alert", is: "given", shows: "publishes alerts, which may be on other things" },
    ],
  },
  {
    id: "MAA-3",
    title: "Default Audit Logging",
    sees: "Custom resources: the audit log, and what it records.",
    question: "Is the audit log on by default, and are other logs at the lowest level that still shows security problems?",
  },
]);
