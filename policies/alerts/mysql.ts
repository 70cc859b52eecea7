// mysqld_exporter hands on SHOW GLOBAL STATUS whole, with names in lower case: Com_grant is commands_total{command="grant"}.
import type { AlertRule, AlertSet } from "../../src/dsl/index.ts";

const EXPORTER = "mysqld_exporter of 2026-08-18 (collector/global_status.go, on by default)";

function accountsChanged(alert: string): AlertRule {
  return {
    alert,
    expr: 'sum by (namespace, job, instance) (increase(mysql_global_status_commands_total{command=~"grant|grant_role|revoke|revoke_all|create_user|drop_user|rename_user"}[10m])) > 0',
    severity: "info",
    summary: "Accounts or rights were changed",
    description: "Expected after a change of users in the cluster, and when the operator sets up a server. Else look up in the audit log who did it.",
  };
}

export const mariadb: AlertSet = {
  operator: "mariadb",
  title: "MariaDB",
  needs: "spec.metrics.enabled: true in the MariaDB",
  source: `${EXPORTER}; what counts as refused: mariadb.com/docs, Incrementing of the access_denied_errors status variable`,
  rules: [
    {
      alert: "MariaDBAccessDenied",
      expr: "sum by (namespace, job, instance) (increase(mysql_global_status_access_denied_errors[10m])) > 10",
      severity: "warning",
      summary: "MariaDB refused more than 10 logins or statements in 10 minutes",
      description: "Somebody tries passwords, a client has an old one, or an account asks for what it has no right to.",
    },
    accountsChanged("MariaDBAccountsChanged"),
  ],
};

export const mysql: AlertSet = {
  operator: "mysql-operator",
  title: "MySQL InnoDBCluster",
  needs: "spec.metrics.enable: true and an image of mysqld_exporter in the InnoDBCluster",
  source: `${EXPORTER}; com_status_vars in MySQL 5.7's mysqld.cc for the names of commands`,
  rules: [
    {
      alert: "MySQLConnectionsFailed",
      expr: "sum by (namespace, job, instance) (increase(mysql_global_status_aborted_connects[10m])) > 10",
      severity: "warning",
      summary: "More than 10 connections to MySQL failed in 10 minutes",
      description: "A wrong password is one cause; others are a broken handshake and probes that say nothing.",
    },
    accountsChanged("MySQLAccountsChanged"),
  ],
};
