// NM-6: where the operator, and the jobs that it makes, go outside the cluster. Without `tls.enabled` S3 is plaintext
// (minio.go), and so is a MariaDB elsewhere (external_mariadb_types.go).
import { type Infer, notApplicable, say, notVisible } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts, type TlsChannel } from "../../vocabulary.ts";
import { s3Access } from "./cloud-access.ts";
import { type azureBlob as azureBlobSlice, externalMariadb as externalResource, restore as restoreResource, type s3 as s3Slice } from "./schema.ts";

/** The object stores of a backup, or of what a database starts from. */
export function* storeTls(s3: Infer<typeof s3Slice> | undefined, azureBlob: Infer<typeof azureBlobSlice> | undefined, at: string): Generator<TlsChannel> {
  if (s3 !== undefined) {
    yield { channel: "S3", offered: s3.tls?.enabled === true, minimumVersion: "", path: say`${at}.s3.tls.enabled`, fix: "Set it to true", edit: { set: true } };
  }
  yield* endpoint("Azure", azureBlob?.serviceURL, say`${at}.azureBlob.serviceURL`);
}

const NO_SERVER = notApplicable("nothing is served here");

const NOTHING_ELSE = {
  ...noServer("nothing is served here"),
  inlineCredentials: notApplicable("credentials are taken from Secrets only"),
  externalCredentials: notApplicable("credentials are taken from Secrets only"),
  encryptionKeys: NO_SERVER,
  rootCertificates: notVisible("the Secret holds the authority that is trusted"),
  peerVerification: notApplicable("the operator always verifies MariaDB and the store"),
  backups: notApplicable("no backup is made here"),
};

export const restore = facts(restoreResource, {
  ...NOTHING_ELSE,
  *outsideTls(job) {
    yield* storeTls(job.spec?.s3, undefined, "spec");
  },
  *cloudAccess(job) {
    yield* s3Access(job.spec?.s3, "spec.s3");
  },
});

export const externalMariadb = facts(externalResource, {
  ...NOTHING_ELSE,
  *outsideTls(db) {
    yield {
      channel: "the MariaDB elsewhere",
      offered: db.spec?.tls?.enabled === true,
      minimumVersion: "",
      path: "spec.tls.enabled",
      fix: "Set it to true, and serverCASecretRef",
    };
  },
  cloudAccess: NO_SERVER,
});
