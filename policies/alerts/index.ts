// MAA-2: alerts on failed logins and changes of rights, where an exporter that the operator brings counts them. None for PostgreSQL and
// MongoDB: their exporters count neither.
import type { AlertSet } from "../../src/dsl/index.ts";
import { cockroachdb } from "./cockroachdb.ts";
import { mariadb, mysql } from "./mysql.ts";
import { redis } from "./redis.ts";
import { scylla } from "./scylla.ts";
import { strimzi } from "./strimzi.ts";

export const alertSets: readonly AlertSet[] = [mariadb, mysql, redis, scylla, strimzi, cockroachdb];
