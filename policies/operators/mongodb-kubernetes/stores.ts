// What Ops Manager is told beside its application database: settings, services, and the stores of backups.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import type { BackupTarget, CloudAccess, ExposedService, ExternalCredential, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import type { opsManagerSpec, stores as storesSlice } from "./schema.ts";

type Spec = Infer<typeof opsManagerSpec> | undefined;
type Stores = Infer<typeof storesSlice> | undefined;

const UNSTATED = "";
const PREFIX = "spec.security.certsSecretPrefix";
const ENABLE = "Set it, and fill the Secret whose name begins with it";
const ENCRYPT = "Set backup.encryption.kmip, or see that the store encrypts";

function hasTls(spec: Spec): boolean {
  return (spec?.security?.certsSecretPrefix ?? "") !== "" || (spec?.security?.tls?.secretRef?.name ?? "") !== "";
}

export function* plainApplication(spec: Spec): Generator<PlaintextListener> {
  if (!hasTls(spec)) {
    yield { listener: "Ops Manager", path: PREFIX, fix: ENABLE };
  }
}

function oldest(version: string): TlsChannel["minimumVersion"] {
  if (version === "TLSv1") {
    return "1.0";
  }
  if (version === "TLSv1.1") {
    return "1.1";
  }
  return version === "TLSv1.2" ? "1.2" : UNSTATED;
}

/** It takes TLS 1.2 unless a setting says otherwise. */
export function* applicationTls(spec: Spec): Generator<TlsChannel> {
  yield { channel: "users of Ops Manager", offered: hasTls(spec), minimumVersion: UNSTATED, path: PREFIX, fix: ENABLE };
  if (hasTls(spec)) {
    yield {
      channel: "users of Ops Manager",
      offered: true,
      minimumVersion: oldest(spec?.configuration?.["mms.minimumTLSVersion"] ?? ""),
      path: 'spec.configuration["mms.minimumTLSVersion"]',
      fix: "Set it to TLSv1.2 or TLSv1.3",
    };
  }
}

/** Where Ops Manager looks its own users up. */
export function* applicationDirectory(spec: Spec): Generator<TlsChannel> {
  yield {
    channel: "the directory of Ops Manager",
    offered: !/^ldap:/iu.test(spec?.configuration?.["mms.ldap.url"] ?? ""),
    minimumVersion: UNSTATED,
    path: 'spec.configuration["mms.ldap.url"]',
    fix: "Use ldaps",
  };
}

/** Ops Manager's settings are a map of texts; those that are passwords are named so. */
export function* settingSecrets(settings: { readonly [name: string]: string | undefined }, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(settings)) {
    if (/(password|secret|secretkey|token)$/iu.test(name) && value !== "") {
      yield { what: say`setting ${name}`, path: say`${at}["${name}"]`, fix: "Set it in Ops Manager itself" };
    }
  }
}

type Connectivity = NonNullable<Spec>["externalConnectivity"];

export function* connectivity(given: Connectivity, at: string): Generator<ExposedService> {
  yield {
    name: "of Ops Manager",
    type: given?.type ?? "ClusterIP",
    annotations: given?.annotations ?? {},
    sourceRanges: [],
    closedByDefault: false,
    path: say`${at}.type`,
    fix: "Set ClusterIP, or keep the load balancer private by annotation",
  };
}

export function* storeAccess(given: Stores, at: string): Generator<CloudAccess> {
  for (const [i, store] of (given ?? []).entries()) {
    yield {
      resource: "S3",
      by: store.irsaEnabled === true ? "identity" : withKeys(store.s3BucketEndpoint ?? ""),
      path: say`${at}[${i}].irsaEnabled`,
      fix: "Set it to true, and give the service account a role",
    };
  }
}

export function* storeEndpoints(given: Stores, at: string): Generator<TlsChannel> {
  for (const [i, store] of (given ?? []).entries()) {
    yield* endpoint("the object store", store.s3BucketEndpoint, say`${at}[${i}].s3BucketEndpoint`);
  }
}

/** With a key service Ops Manager encrypts what it stores; without one the store must. */
export function* storedBackups(backup: NonNullable<Spec>["backup"]): Generator<BackupTarget> {
  if (backup?.enabled === true && backup.encryption?.kmip === undefined) {
    for (const [i] of (backup.s3Stores ?? []).entries()) {
      yield { target: "S3", encryption: "elsewhere", path: say`spec.backup.s3Stores[${i}]`, fix: ENCRYPT };
    }
    for (const [i] of (backup.s3OpLogStores ?? []).entries()) {
      yield { target: "S3", encryption: "elsewhere", path: say`spec.backup.s3OpLogStores[${i}]`, fix: ENCRYPT };
    }
    for (const [i] of (backup.opLogStores ?? []).entries()) {
      yield { target: "a database", encryption: "elsewhere", path: say`spec.backup.opLogStores[${i}]`, fix: ENCRYPT };
    }
    for (const [i] of (backup.blockStores ?? []).entries()) {
      yield { target: "a database", encryption: "elsewhere", path: say`spec.backup.blockStores[${i}]`, fix: ENCRYPT };
    }
    for (const [i] of (backup.fileSystemStores ?? []).entries()) {
      yield { target: "a file system", encryption: "elsewhere", path: say`spec.backup.fileSystemStores[${i}]`, fix: ENCRYPT };
    }
  }
}
