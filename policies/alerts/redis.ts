// The exporter renames acl_access_denied_auth of INFO, and takes cmdstat_ off the names of commands: cmdstat_acl|setuser.
import type { AlertSet } from "../../src/dsl/index.ts";

export const redis: AlertSet = {
  operator: "ot-redis",
  title: "Redis of OT-CONTAINER-KIT",
  needs: "redisExporter.enabled: true with redis_exporter 1.64.0 or later, and a Redis whose INFO has acl_access_denied_auth",
  source: "redis_exporter 1.88.0 (exporter/exporter.go, exporter/info.go)",
  rules: [
    {
      alert: "RedisLoginsFailed",
      expr: "sum by (namespace, job, instance) (increase(redis_acl_access_denied_auth_total[10m])) > 10",
      severity: "warning",
      summary: "More than 10 logins to Redis failed in 10 minutes",
      description: "Somebody tries passwords, or a client has an old one.",
    },
    {
      alert: "RedisCommandsDenied",
      expr: "sum by (namespace, job, instance) (increase(redis_acl_access_denied_cmd_total[10m])) > 10",
      severity: "warning",
      summary: "Redis refused more than 10 commands in 10 minutes for want of rights",
      description: "An account tries commands that it has no right to.",
    },
    {
      alert: "RedisAccountsChanged",
      expr: 'sum by (namespace, job, instance) (increase(redis_commands_total{cmd="acl|setuser"}[10m])) > 0',
      severity: "info",
      summary: "An account of Redis was made or changed",
      description: "Expected after a change of yours.",
    },
  ],
};
