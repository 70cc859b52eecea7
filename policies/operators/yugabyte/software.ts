// A YBCertificate, and a Release of YugabyteDB that is downloaded.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { certificate as resource, release as releaseResource } from "./schema.ts";

const CERTIFICATE = "a YBCertificate only hands an authority on";
const RELEASE = "a Release is only downloaded";
const PATHS = "spec.config.downloadConfig.http.paths";
const AUTHORITY = notVisible("whoever fills the Secret replaces the authority, in a new YBCertificate");
const NONE = notApplicable(CERTIFICATE);
const NOTHING = notApplicable(RELEASE);

export const certificate = facts(resource, {
  ...noServer(CERTIFICATE),
  // With its key in the Secret, the chart makes certificates of ten years; otherwise cert-manager makes and renews them (service.yaml).
  *serverCertificates(db) {
    yield {
      certificate: "the certificate of each node",
      renewal: db.spec?.certType === "K8S_CERT_MANAGER" ? "automatic" : "long",
      path: "spec.certType",
      fix: "Use K8S_CERT_MANAGER, with an issuer in the YBProvider",
    };
  },

  backups: NONE,
  certificateChains: AUTHORITY,
  cloudAccess: NONE,
  encryptionKeys: NONE,
  externalCredentials: NONE,
  inlineCredentials: NONE,
  outsideTls: NONE,
  peerVerification: NONE,
  rootCertificates: AUTHORITY,
});

export const release = facts(releaseResource, {
  ...noServer(RELEASE),
  *externalCredentials(db) {
    const source = db.spec?.config?.downloadConfig;
    if ((source?.s3?.secretAccessKey ?? "") !== "") {
      yield { what: "key of S3", path: "spec.config.downloadConfig.s3.secretAccessKey", fix: "Use secretAccessKeySecret" };
    }
    if ((source?.gcs?.credentialsJson ?? "") !== "") {
      yield { what: "key of Google Cloud", path: "spec.config.downloadConfig.gcs.credentialsJson", fix: "Use credentialsJsonSecret" };
    }
  },

  *outsideTls(db) {
    yield* endpoint("the download", db.spec?.config?.downloadConfig?.http?.paths?.x86_64, `${PATHS}.x86_64`);
    yield* endpoint("the download", db.spec?.config?.downloadConfig?.http?.paths?.helmChart, `${PATHS}.helmChart`);
  },

  backups: NOTHING,
  cloudAccess: notVisible("no field lets YugabyteDB Anywhere download with an identity"),
  encryptionKeys: NOTHING,
  inlineCredentials: NOTHING,
  peerVerification: notVisible("YugabyteDB Anywhere decides whom it trusts"),
});
