// NM-1, NM-2, NM-4, NM-5, UM-2, UM-3: who may come to a part of the database, and how.
import { lower, say } from "../../../src/dsl/index.ts";
import { addressRules, closesPlaintext, closesReplication, limitsAccount, passwordRules, plaintextReplication, plaintextRules } from "../../lib/pg-hba.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import type { AddressFilter, AdministratorLogin, PasswordHandling, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import { hasEnvoy, isPooled, type Member, parameter, parameterAt, pooling, poolingAt, rulesAt, rulesOf } from "./member.ts";
import { enforcesTls, oldest } from "./pgbouncer.ts";

type Given = Member | undefined;

const SSL = "spec.postgres.ssl.enabled";
const ENABLE = "Remove it: the default is true";
const MINIMUM = "ssl_min_protocol_version";
const MODE = "client_tls_sslmode";
const PROTOCOLS = "client_tls_protocols";
const SOURCE = "the source of the replica";
const SOURCE_AT = "spec.replicateFrom.instance.external";
const SEE_TO_SERVER = "See that it takes replicas by TLS only";
const UNSTATED = "";

/** NM-1: PgBouncer, where no mode makes clients use TLS. `own` is the SGPoolingConfig that the operator fills with its defaults. */
export function* plaintextPgBouncer(member: Given, own: string, path: string, fix: string): Generator<PlaintextListener> {
  const mode = pooling(member, MODE);
  const config = member?.configurations?.sgPoolingConfig ?? "";
  if (!enforcesTls(mode)) {
    yield { listener: "PgBouncer", decided: mode !== "" || config === "" || config === own ? undefined : "elsewhere", path, fix };
  }
}

/** NM-1. */
export function* plaintext(member: Given, own: string, at: string): Generator<PlaintextListener> {
  const rules = rulesOf(member);
  yield* plaintextRules(rules, rulesAt(at));
  if (!closesPlaintext(rules)) {
    yield { listener: "the rule appended to pg_hba", path: rulesAt(at), fix: "Put hostnossl all all all reject first" };
  }
  if (isPooled(member)) {
    yield* plaintextPgBouncer(member, own, poolingAt(at, MODE), "Set it to require");
  }
  // It takes TLS where a client asks for it.
  if (hasEnvoy(member)) {
    yield { listener: "Envoy", path: say`${at}.pods.disableEnvoy`, fix: "Set it to true", edit: { set: true } };
  }
}

/** NM-2: PgBouncer has no rules for addresses. */
export function byPgBouncer(at: string): AddressFilter {
  return {
    login: "a login by PgBouncer",
    from: "default",
    path: say`${at}.pods.disableConnectionPooling`,
    fix: "Set it to true: no rule of pg_hba concerns PgBouncer",
  };
}

/** NM-2: nor has Envoy. */
export function* addresses(member: Given, at: string): Generator<AddressFilter> {
  yield* addressRules(rulesOf(member), true, rulesAt(at));
  if (isPooled(member)) {
    yield byPgBouncer(at);
  }
  if (hasEnvoy(member)) {
    yield { login: "a login by Envoy", from: "default", path: say`${at}.pods.disableEnvoy`, fix: "Set it to true" };
  }
}

/** NM-4: clients of PostgreSQL, and of PgBouncer where there is one. */
export function* clients(isOn: boolean, member: Given, at: string): Generator<TlsChannel> {
  if (isOn) {
    yield {
      channel: "clients",
      offered: true,
      minimumVersion: minimumTls(parameter(member, MINIMUM)),
      path: parameterAt(at, MINIMUM),
      fix: "Set it to TLSv1.3",
      edit: { set: "TLSv1.3" },
    };
  } else {
    yield { channel: "clients", offered: false, minimumVersion: UNSTATED, path: SSL, fix: ENABLE };
  }
  if (isOn && isPooled(member)) {
    yield {
      channel: "clients of PgBouncer",
      offered: pooling(member, MODE) !== "disable",
      minimumVersion: UNSTATED,
      path: poolingAt(at, MODE),
      fix: "Set it to require",
      edit: { set: "require" },
    };
    yield {
      channel: "clients of PgBouncer",
      offered: true,
      minimumVersion: oldest(pooling(member, PROTOCOLS)),
      path: poolingAt(at, PROTOCOLS),
      fix: "Set it to tlsv1.3",
      edit: { set: "tlsv1.3" },
    };
  }
}

/** NM-5: a replica has TLS where it is on, but the operator's own rules take one without. */
export function* replication(isOn: boolean, member: Given, at: string): Generator<TlsChannel> {
  const rules = rulesOf(member);
  if (isOn) {
    yield {
      channel: "replication",
      offered: true,
      minimumVersion: minimumTls(parameter(member, MINIMUM)),
      path: parameterAt(at, MINIMUM),
      fix: "Set it to TLSv1.3",
      edit: { set: "TLSv1.3" },
    };
    yield {
      channel: "replicas that ask for none",
      offered: closesReplication(rules),
      minimumVersion: UNSTATED,
      path: rulesAt(at),
      fix: "Put hostnossl replication all all reject first",
    };
  } else {
    yield { channel: "replication", offered: false, minimumVersion: UNSTATED, path: SSL, fix: ENABLE };
  }
  yield* plaintextReplication(rules, rulesAt(at));
}

/** NM-5: another server says whether a copy of it has TLS: no field demands it. */
export function* source(isGiven: boolean): Generator<TlsChannel> {
  if (isGiven) {
    yield { channel: SOURCE, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: SOURCE_AT, fix: SEE_TO_SERVER };
  }
}

/** UM-3: the operator's own rules say md5, which takes a stored scram-sha-256 as well. */
export function* passwords(member: Given, at: string): Generator<PasswordHandling> {
  yield* passwordRules(rulesOf(member), rulesAt(at));
  yield* newPasswords(parameter(member, "password_encryption"), parameterAt(at, "password_encryption"));
}

/** UM-3: what the parameter makes of new passwords. */
export function* newPasswords(encryption: string, path: string): Generator<PasswordHandling> {
  yield {
    subject: "every new password",
    method: lower(encryption) === "md5" ? "md5" : "strong",
    path,
    fix: "Set it to scram-sha-256",
    edit: { set: "scram-sha-256" },
  };
}

/** UM-2: an account that the operator makes as superuser. `renamed` is where a Secret gives it another name, if one does. */
export function* administrator(account: string, renamed: string, member: Given, at: string): Generator<AdministratorLogin> {
  if (renamed !== "") {
    yield { account: say`that a Secret names instead of ${account}`, from: "anywhere", path: say`${renamed}`, fix: "Keep the name, and reject it in pg_hba" };
  } else if (isPooled(member)) {
    yield {
      account: say`${account}`,
      from: "anywhere",
      path: say`${at}.pods.disableConnectionPooling`,
      fix: say`Set it to true, and put host all ${account} all reject first in pg_hba`,
    };
  } else {
    yield {
      account: say`${account}`,
      from: limitsAccount(rulesOf(member), account) ? "limited" : "anywhere",
      path: rulesAt(at),
      fix: say`Put host all ${account} all reject first`,
    };
  }
}
