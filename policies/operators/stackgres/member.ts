// What a part of the database says of its PostgreSQL, PgBouncer and Envoy: an SGCluster is one part, an SGShardedCluster
// has several. The operator puts rules of its own after the user's (PatroniConfigEndpoints.java): they take everybody with
// a password, by TLS or without.
import { say } from "../../../src/dsl/index.ts";

export interface Member {
  readonly configurations?:
    | {
        readonly patroni?:
          | { readonly dynamicConfig?: { readonly postgresql?: { readonly pg_hba?: readonly string[] | undefined } | undefined } | undefined }
          | undefined;
        readonly pooling?:
          | { readonly pgBouncer?: { readonly "pgbouncer.ini"?: { readonly pgbouncer?: Settings | undefined } | undefined } | undefined }
          | undefined;
        readonly postgres?: { readonly "postgresql.conf"?: Settings | undefined } | undefined;
        readonly sgPoolingConfig?: string | undefined;
      }
    | undefined;
  readonly pods?: { readonly disableConnectionPooling?: boolean | undefined; readonly disableEnvoy?: boolean | undefined } | undefined;
}

type Settings = { readonly [name: string]: string | undefined };

/** The rules of pg_hba that go before the operator's. */
export function rulesOf(member: Member | undefined): readonly string[] {
  return member?.configurations?.patroni?.dynamicConfig?.postgresql?.pg_hba ?? [];
}

export function rulesAt(at: string): string {
  return say`${at}.configurations.patroni.dynamicConfig.postgresql.pg_hba`;
}

/** A parameter of PostgreSQL, which goes before that of an SGPostgresConfig. */
export function parameter(member: Member | undefined, name: string): string {
  return member?.configurations?.postgres?.["postgresql.conf"]?.[name] ?? "";
}

export function parameterAt(at: string, name: string): string {
  return say`${at}.configurations.postgres["postgresql.conf"].${name}`;
}

/** Whether clients come by PgBouncer, which reaches PostgreSQL by a socket: no rule for the network concerns them. */
export function isPooled(member: Member | undefined): boolean {
  return member?.pods?.disableConnectionPooling !== true;
}

/** Whether clients come by Envoy: PostgreSQL sees the pod's own address. Without the field there is none. */
export function hasEnvoy(member: Member | undefined): boolean {
  return member?.pods?.disableEnvoy === false;
}

/** A setting of PgBouncer, which goes before that of an SGPoolingConfig. */
export function pooling(member: Member | undefined, name: string): string {
  return member?.configurations?.pooling?.pgBouncer?.["pgbouncer.ini"]?.pgbouncer?.[name] ?? "";
}

export function poolingAt(at: string, name: string): string {
  return say`${at}.configurations.pooling.pgBouncer["pgbouncer.ini"].pgbouncer.${name}`;
}
