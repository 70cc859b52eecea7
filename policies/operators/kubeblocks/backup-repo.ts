// Parameters are those of the StorageProviders that come with KubeBlocks (deploy/helm/templates/storageprovider); other providers
// may call theirs as they like.
import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { backupRepo as resource } from "./schema.ts";

const STORE = "the object store";
const UNSTATED = "";
const CLOUDS = ["s3", "oss", "cos", "obs", "azureblob", "gcs-s3comp"];
const OF_ANYBODY = ["s3-compatible", "minio"];
const NO_CLOUD = ["ftp", "nfs", "pvc"];
const SEE_TO_SECRET = "See that it holds no key of a cloud";
const CREDENTIAL = /(password|secret|token|(access|account|secret|private)_?key)$/iu;

export const backupRepo = facts(resource, {
  ...noServer("a BackupRepo makes no server"),
  // The operator takes parameters from both, so that these work as well.
  *externalCredentials(repo) {
    for (const [name, value] of Object.entries(repo.spec?.config ?? {})) {
      if (CREDENTIAL.test(name) && (value ?? "") !== "") {
        yield { what: say`parameter ${name}`, path: say`spec.config["${name}"]`, fix: "Put it into the Secret of credential" };
      }
    }
  },

  // The providers of clouds take keys only.
  *cloudAccess(repo) {
    const provider = repo.spec?.storageProviderRef ?? "";
    if (CLOUDS.includes(provider)) {
      yield { resource: STORE, by: "static-keys", path: "spec.storageProviderRef", fix: "Use a StorageProvider of your own that takes an identity" };
    } else if (OF_ANYBODY.includes(provider)) {
      yield {
        resource: STORE,
        by: withKeys(repo.spec?.config?.["endpoint"] ?? ""),
        path: "spec.storageProviderRef",
        fix: "Use a StorageProvider of your own that takes an identity",
      };
    } else if (repo.spec?.credential !== undefined && !NO_CLOUD.includes(provider)) {
      yield { resource: STORE, by: "elsewhere", path: "spec.credential", fix: SEE_TO_SECRET };
    }
  },

  *outsideTls(repo) {
    yield* endpoint(STORE, repo.spec?.config?.["endpoint"], "spec.config.endpoint");
    if (repo.spec?.storageProviderRef === "ftp") {
      yield {
        channel: "the FTP server",
        offered: repo.spec.config?.["ftpTls"] === "true",
        minimumVersion: UNSTATED,
        path: "spec.config.ftpTls",
        fix: "Set it to true",
        edit: { set: "true" },
      };
    }
  },

  *peerVerification(repo) {
    yield {
      connection: "a backup to its store",
      isVerified: repo.spec?.config?.["insecure"] !== "true",
      path: "spec.config.insecure",
      fix: "Remove it",
      edit: "remove",
    };
  },

  backups: notVisible("a BackupPolicy says whether backups are encrypted"),
  encryptionKeys: notApplicable("a BackupRepo has no field for a key that encrypts"),
  inlineCredentials: notApplicable("a BackupRepo knows no database"),
});
