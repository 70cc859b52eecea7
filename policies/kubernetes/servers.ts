/**
 * Databases that run without an operator are known by their images: Docker's official ones, and those of the makers and of Bitnami, by the
 * last part of the repository, as mirrors have them. Directory servers are among them: databases take their accounts from there.
 */
export const SERVERS = [
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
];
