// What a database says of itself, alone or of all the clusters that share it (redis_enterprise_database_api.md). `at` is the path of it.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { holdsLogin } from "../../lib/literal-secrets.ts";
import type { AdministratorLogin, AuditLog, BackupTarget, ExternalCredential, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { databaseSpec } from "./schema.ts";

type Spec = Infer<typeof databaseSpec> | undefined;

// Redis Enterprise decides: 1.2 or later.
const UNSTATED = "";
const SOURCE = "the source of a replica";
const USE_TLS = "See that its address asks for TLS";
const ENABLE = "Set it to enabled";
const ENCRYPT = "See that the bucket encrypts";
const USE_REDIS = "Use a database of type redis, with TLS";
const NO_LOGIN = "Take the login out of it, and use a target whose credentials are in a Secret";

function isMemcached(spec: Spec): boolean {
  return spec?.type === "memcached";
}

/** The default user may be switched off, but not be limited. */
export function* defaultUser(spec: Spec, at: string): Generator<AdministratorLogin> {
  if (spec?.defaultUser !== false && !isMemcached(spec)) {
    yield { account: "default", from: "anywhere", path: say`${at}.defaultUser`, fix: "Set it to false, and bind roles in rolesPermissions" };
  }
}

/** Where the database says nothing the cluster's own setting holds. */
export function* audit(spec: Spec, at: string): Generator<AuditLog> {
  const audited = spec?.auditing?.dbConnsAuditing;
  yield {
    log: "the audit of connections",
    state: audited === true ? "on" : audited === false ? "off" : "elsewhere",
    path: say`${at}.auditing.dbConnsAuditing`,
    fix: "Set it to true",
  };
}

/** Memcached knows no TLS here. */
export function* listeners(spec: Spec, at: string): Generator<PlaintextListener> {
  if (isMemcached(spec)) {
    yield { listener: "Memcached", path: say`${at}.type`, fix: USE_REDIS };
  } else if (spec?.tlsMode !== "enabled") {
    yield { listener: "Redis", path: say`${at}.tlsMode`, fix: ENABLE, edit: { set: "enabled" } };
  }
}

export function* clients(spec: Spec, at: string): Generator<TlsChannel> {
  if (isMemcached(spec)) {
    yield { channel: "clients", offered: false, minimumVersion: UNSTATED, path: say`${at}.type`, fix: USE_REDIS };
  } else {
    yield {
      channel: "clients",
      offered: spec?.tlsMode === "enabled",
      minimumVersion: UNSTATED,
      path: say`${at}.tlsMode`,
      fix: ENABLE,
      edit: { set: "enabled" },
    };
  }
}

/** Where the database says nothing the cluster's own setting holds. */
export function* nodes(spec: Spec, at: string): Generator<TlsChannel> {
  yield {
    channel: "nodes",
    offered: spec?.dataInternodeEncryption === true,
    decided: spec?.dataInternodeEncryption === undefined ? "elsewhere" : undefined,
    minimumVersion: UNSTATED,
    path: say`${at}.dataInternodeEncryption`,
    fix: "Set it to true",
    edit: { set: true },
  };
  // Its address, in a Secret or of another database, says whether TLS is used.
  for (const [i] of (spec?.replicaSources ?? []).entries()) {
    yield { channel: SOURCE, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: say`${at}.replicaSources[${i}]`, fix: USE_TLS };
  }
}

/** With replica_ssl only clients go without. */
export function* otherClusters(spec: Spec, at: string): Generator<TlsChannel> {
  yield {
    channel: "the other clusters",
    offered: spec?.tlsMode === "enabled" || spec?.tlsMode === "replica_ssl",
    minimumVersion: UNSTATED,
    path: say`${at}.tlsMode`,
    fix: ENABLE,
    edit: { set: "enabled" },
  };
}

/** The backups are not encrypted by Redis Enterprise: their target has to. */
export function* backups(spec: Spec, at: string): Generator<BackupTarget> {
  const backup = spec?.backup;
  if (backup?.s3 !== undefined) {
    yield { target: "S3", encryption: "elsewhere", path: say`${at}.backup.s3`, fix: ENCRYPT };
  }
  if (backup?.gcs !== undefined) {
    yield { target: "Google Cloud", encryption: "elsewhere", path: say`${at}.backup.gcs`, fix: ENCRYPT };
  }
  if (backup?.abs !== undefined) {
    yield { target: "Azure", encryption: "elsewhere", path: say`${at}.backup.abs`, fix: ENCRYPT };
  }
  if (backup?.swift !== undefined) {
    yield { target: "Swift", encryption: "elsewhere", path: say`${at}.backup.swift`, fix: ENCRYPT };
  }
  if (backup?.ftp !== undefined) {
    yield { target: "an FTP server", encryption: "elsewhere", path: say`${at}.backup.ftp`, fix: "See that the server encrypts" };
  }
  if (backup?.sftp !== undefined) {
    yield { target: "an SFTP server", encryption: "elsewhere", path: say`${at}.backup.sftp`, fix: "See that the server encrypts" };
  }
  if (backup?.mount !== undefined) {
    yield { target: "a volume", encryption: "elsewhere", path: say`${at}.backup.mount`, fix: "See that the volume encrypts" };
  }
}

export function* backupLogins(spec: Spec, at: string): Generator<ExternalCredential> {
  if (holdsLogin(spec?.backup?.ftp?.url ?? "")) {
    yield { what: "login of the FTP server", path: say`${at}.backup.ftp.url`, fix: NO_LOGIN };
  }
  if (holdsLogin(spec?.backup?.sftp?.sftp_url ?? "")) {
    yield { what: "login of the SFTP server", path: say`${at}.backup.sftp.sftp_url`, fix: "Leave the password out: a Secret holds the key" };
  }
}

export function* backupTargets(spec: Spec, at: string): Generator<TlsChannel> {
  yield {
    channel: "the FTP server",
    offered: !/^[ \t]*ftp:/iu.test(spec?.backup?.ftp?.url ?? ""),
    minimumVersion: UNSTATED,
    path: say`${at}.backup.ftp.url`,
    fix: "Use ftps",
  };
  yield* endpoint("Swift", spec?.backup?.swift?.auth_url, say`${at}.backup.swift.auth_url`);
}
