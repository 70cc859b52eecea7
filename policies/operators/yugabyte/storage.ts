// Where backups go, and how: a StorageConfig, a Backup and a BackupSchedule, which runs on servers that are there already.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { backup as backupResource, schedule as scheduleResource, storageConfig as resource } from "./schema.ts";

const STORE = "a StorageConfig only describes a store";
const JOB = "a backup is made by servers that run already";
const NOTHING = notApplicable(JOB);
const IDENTITY = "Remove the keys, set USE_IAM to true, and give the service account an identity";

export const storageConfig = facts(resource, {
  ...noServer(STORE),
  *externalCredentials(db) {
    const data = db.spec?.data;
    if ((data?.AWS_SECRET_ACCESS_KEY ?? "") !== "") {
      yield { what: "key of S3", path: "spec.data.AWS_SECRET_ACCESS_KEY", fix: "Use awsSecretAccessKeySecret" };
    }
    if ((data?.GCS_CREDENTIALS_JSON ?? "") !== "") {
      yield { what: "key of Google Cloud", path: "spec.data.GCS_CREDENTIALS_JSON", fix: "Use gcsCredentialsJsonSecret" };
    }
    if ((data?.AZURE_STORAGE_SAS_TOKEN ?? "") !== "") {
      yield { what: "token of Azure", path: "spec.data.AZURE_STORAGE_SAS_TOKEN", fix: "Use azureStorageSasTokenSecret" };
    }
  },

  // Without USE_IAM there is no way but keys, except into a directory.
  *cloudAccess(db) {
    const data = db.spec?.data;
    if (db.spec?.config_type === "STORAGE_S3") {
      yield { resource: "S3", by: data?.USE_IAM === true ? "identity" : withKeys(data?.AWS_HOST_BASE ?? ""), path: "spec.data.USE_IAM", fix: IDENTITY };
    }
    if (db.spec?.config_type === "STORAGE_GCS") {
      yield { resource: "Google Cloud", by: data?.USE_IAM === true ? "identity" : "static-keys", path: "spec.data.USE_IAM", fix: IDENTITY };
    }
    if (db.spec?.config_type === "STORAGE_AZ") {
      yield { resource: "Azure", by: data?.USE_IAM === true ? "identity" : "static-keys", path: "spec.data.USE_IAM", fix: IDENTITY };
    }
  },

  *outsideTls(db) {
    yield* endpoint("backups", db.spec?.data?.AWS_HOST_BASE, "spec.data.AWS_HOST_BASE");
  },

  backups: notVisible("a Backup says whether the store is to encrypt it"),
  encryptionKeys: notVisible("the store keeps its own keys"),
  inlineCredentials: notApplicable(STORE),
  peerVerification: notVisible("YugabyteDB Anywhere decides whom it trusts"),
});

export const backup = facts(backupResource, {
  ...noServer(JOB),
  *backups(db) {
    yield {
      target: "a store",
      encryption: db.spec?.sse === true ? "on" : "elsewhere",
      path: "spec.sse",
      fix: "Set it to true, or see that the store encrypts",
      edit: { set: true },
    };
  },

  cloudAccess: notVisible("a StorageConfig says how a store is reached"),
  encryptionKeys: notVisible("the store keeps its own keys"),
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: notVisible("a StorageConfig says how a store is reached"),
  peerVerification: notVisible("YugabyteDB Anywhere decides whom it trusts"),
});

export const schedule = facts(scheduleResource, {
  ...noServer(JOB),
  backups: notVisible("a schedule has no field for encryption: the store decides"),
  cloudAccess: notVisible("a StorageConfig says how a store is reached"),
  encryptionKeys: notVisible("the store keeps its own keys"),
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: notVisible("a StorageConfig says how a store is reached"),
  peerVerification: notVisible("YugabyteDB Anywhere decides whom it trusts"),
});
