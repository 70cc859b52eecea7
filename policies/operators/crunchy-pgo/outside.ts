// CM-5, NM-3, NM-6: what PostgreSQL, its pools and its backups talk to.
import { say } from "../../../src/dsl/index.ts";
import { directoryRules } from "../../lib/pg-hba.ts";
import { repositoryAccess } from "../../lib/pgbackrest.ts";
import type { CloudAccess, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { PATRONI_RULES, patroniRules, RULES, type Spec } from "./rules.ts";

type Settings = { readonly [name: string]: string | undefined };

const BACKUPS = "spec.backups.pgbackrest.global";
const SOURCE = "spec.dataSource.pgbackrest.global";
const VERIFYING = ["verify-ca", "verify-full"];

/** PgBouncer verifies PostgreSQL unless its settings say less (config.go). */
export function* poolPeers(global: Settings): Generator<PeerVerification> {
  yield {
    connection: "PgBouncer to PostgreSQL",
    isVerified: VERIFYING.includes(global["server_tls_sslmode"] ?? "verify-full"),
    path: "spec.proxy.pgBouncer.config.global.server_tls_sslmode",
    fix: "Remove it: the default is verify-full",
    edit: "remove",
  };
}

/** pgBackRest verifies its store unless an option says no (pgbackrest.org/configuration.html). */
export function* storePeers(global: Settings): Generator<PeerVerification> {
  for (const [name, value] of Object.entries(global)) {
    if (/-(storage|s3|azure|gcs)-verify-tls$/u.test(name)) {
      yield {
        connection: "pgBackRest to its store",
        isVerified: value !== "n",
        path: say`spec.backups.pgbackrest.global.${name}`,
        fix: "Remove it",
        edit: "remove",
      };
    }
  }
}

/** CM-5. */
export function* access(spec: Spec): Generator<CloudAccess> {
  const backups = spec?.backups?.pgbackrest;
  const source = spec?.dataSource?.pgbackrest;
  for (const repository of backups?.repos ?? []) {
    yield* repositoryAccess(repository, backups?.global ?? {}, BACKUPS);
  }
  yield* repositoryAccess(source?.repo ?? {}, source?.global ?? {}, SOURCE);
}

/** NM-6: rules that hand passwords to a directory, as lines or in parts. */
export function* directories(spec: Spec): Generator<TlsChannel> {
  for (const [i, rule] of (spec?.authentication?.rules ?? []).entries()) {
    const tls = rule.options?.["ldaptls"];
    if (rule.method === "ldap") {
      yield {
        channel: "LDAP",
        offered: tls === 1 || tls === "1" || rule.options?.["ldapscheme"] === "ldaps",
        minimumVersion: "",
        path: say`${RULES}[${i}].options`,
        fix: "Set ldaptls to 1, or ldapscheme to ldaps",
      };
    }
  }
  yield* directoryRules(
    (spec?.authentication?.rules ?? []).map((rule) => rule.hba ?? ""),
    RULES,
  );
  yield* directoryRules(patroniRules(spec), PATRONI_RULES);
}
