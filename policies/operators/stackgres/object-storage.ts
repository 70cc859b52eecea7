import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { withKeys } from "../../lib/cloud-keys.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { objectStorage as resource } from "./schema.ts";

const STORE = "the object store";
const IDENTITY = "identity";
const NO_STORE = notApplicable("an SGObjectStorage runs nothing, and takes its keys from Secrets");

export const objectStorage = facts(resource, {
  ...noServer("an SGObjectStorage runs nothing"),
  // WAL-G encrypts where it has a key. Without one the store of S3 decides; the other two encrypt always.
  *backups(store) {
    const encryption = store.spec?.encryption;
    const isOn = encryption?.sodium?.key !== undefined || encryption?.openpgp?.key !== undefined;
    if (store.spec?.s3 !== undefined || store.spec?.s3Compatible !== undefined) {
      yield {
        target: STORE,
        encryption: isOn ? "on" : "elsewhere",
        path: "spec.encryption",
        fix: "Set method to sodium, and name a Secret with a key",
      };
    }
  },

  // The operator hands keys over unless it is told to use an identity (BackupEnvVarFactory.java).
  *cloudAccess(store) {
    const s3 = store.spec?.s3?.awsCredentials;
    const gcs = store.spec?.gcs;
    if (s3 !== undefined) {
      yield {
        resource: STORE,
        by: s3.useIAMRole ? IDENTITY : "static-keys",
        path: "spec.s3.awsCredentials.useIAMRole",
        fix: "Set it to true, and give the service account a role",
      };
    }
    if (store.spec?.s3Compatible !== undefined) {
      yield {
        resource: STORE,
        by: withKeys(store.spec.s3Compatible.endpoint ?? ""),
        path: "spec.s3Compatible",
        fix: "Use type s3 with useIAMRole, and give the service account a role",
      };
    }
    if (gcs !== undefined) {
      yield {
        resource: STORE,
        by: gcs.gcpCredentials?.fetchCredentialsFromMetadataService === true ? IDENTITY : "static-keys",
        path: "spec.gcs.gcpCredentials.fetchCredentialsFromMetadataService",
        fix: "Set it to true, and give the service account an identity",
      };
    }
    if (store.spec?.azureBlob !== undefined) {
      yield { resource: STORE, by: "static-keys", path: "spec.azureBlob", fix: "Use a store that takes an identity: this type takes keys only" };
    }
  },

  *outsideTls(store) {
    yield* endpoint(STORE, store.spec?.s3Compatible?.endpoint, "spec.s3Compatible.endpoint");
  },

  encryptionKeys: notVisible("keys come from Secrets, and no field names a key service"),
  externalCredentials: NO_STORE,
  inlineCredentials: NO_STORE,
  peerVerification: notVisible("no field has the certificate of a store go unchecked"),
});
