// Databases that run without an operator are known by their images, as people write them, and what only speaks to one isn't.
import { describe, expect, it } from "vitest";
import { linesOfInterpreter, linesOfTypeScript } from "../support/oracle.ts";
import { pack } from "../support/pack.ts";

const SERVED = [
  "postgres:17",
  "docker.io/library/postgres:17.6-alpine",
  "docker.io/bitnami/postgresql:17",
  "mirror.shop.example:5000/hub/postgis/postgis:17-3.5",
  "pgvector/pgvector:pg17",
  "timescale/timescaledb:2.20.0-pg17",
  "timescale/timescaledb-ha:pg17",
  "edoburu/pgbouncer:1.24",
  "mysql",
  "mysql/mysql-server:8.0",
  "percona:8.0",
  "mongo:8",
  "bitnami/mongodb:8.0",
  "bitnami/clickhouse:25",
  "clickhouse/clickhouse-server:25.8",
  "cassandra:5",
  "scylladb/scylla:2025.1",
  "redis:8",
  "valkey/valkey:8.1",
  "apache/kafka:4.0.0",
  "confluentinc/cp-kafka:8.0.0",
  "yugabytedb/yugabyte:2025.1",
  "osixia/openldap:1.5.0",
  "mariadb:11",
  "elasticsearch:9.1.0",
  "cockroachdb/cockroach:v25.3.0",
];
const CLIENTS = [
  "quay.io/prometheuscommunity/postgres-exporter:v0.17.1",
  "dpage/pgadmin4:9",
  "oliver006/redis_exporter:v1.74.0",
  "mongo-express:1",
  "phpmyadmin:5",
  "osixia/phpldapadmin:0.9.0",
  "registry.shop.example/postgres/orders:1",
  "registry.shop.example/orders-mysql:1",
];

function linesFor(image: string): readonly string[] {
  const spec = { template: { spec: { containers: [{ name: "it", image }] } } };
  const object = { apiVersion: "apps/v1", kind: "StatefulSet", metadata: { name: "orders", namespace: "shop" }, spec };
  const lines = linesOfTypeScript("WL-3", object);
  expect(linesOfInterpreter("WL-3", object)).toEqual(lines);
  return lines;
}

describe("the image of a database", () => {
  it.each(SERVED)("%s is known", (image) => {
    expect(linesFor(image)).toEqual([expect.stringMatching(/^medium WL-3 spec\.template\.spec\.containers\[0\]\.securityContext\.readOnlyRootFilesystem: /u)]);
  });

  it("is here for each that is listed", () => {
    const isNamed = (server: string): boolean => SERVED.some((image) => `/${image}:`.includes(`/${server}:`));
    const listed = pack.operators.find(({ name }) => name === "kubernetes")?.recognise.images ?? [];
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((server) => !isNamed(server))).toEqual([]);
  });
});

describe("another image", () => {
  it.each(CLIENTS)("%s is none of a database", (image) => {
    expect(linesFor(image)).toEqual([]);
  });
});
