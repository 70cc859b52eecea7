// NM-7, NM-8: cockroach-operator makes certificates and their authority where no Secret is named, and never looks at them again
// (generate_cert.go). v1beta1 only takes them.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import type { KeptCertificate } from "../../vocabulary.ts";
import type { crdbCluster } from "./schema.ts";

type Cluster = ObjectOf<typeof crdbCluster>;

const V1BETA1 = "crdb.cockroachlabs.com/v1beta1";
const RENEWED = "Name a Secret with a certificate that is renewed";
const AUTHORITY = "Name a Secret with a certificate of an authority that is replaced in time";
const NAME_AUTHORITY = "Name a ConfigMap with the authority";

export function* nodeCertificate(db: Cluster): Generator<KeptCertificate> {
  if (db.apiVersion === V1BETA1) {
    yield {
      certificate: "the node certificate",
      renewal: (db.spec?.template?.spec?.certificates?.externalCertificates?.nodeSecretName ?? "") === "" ? "unknown" : "elsewhere",
      secret: db.spec?.template?.spec?.certificates?.externalCertificates?.nodeSecretName,
      path: "spec.template.spec.certificates.externalCertificates.nodeSecretName",
      fix: RENEWED,
    };
  } else {
    yield {
      certificate: "the node certificate",
      renewal: (db.spec?.nodeTLSSecret ?? "") === "" ? "never" : "elsewhere",
      secret: db.spec?.nodeTLSSecret,
      path: "spec.nodeTLSSecret",
      fix: RENEWED,
    };
  }
}

export function* authority(db: Cluster): Generator<KeptCertificate> {
  const given = db.spec?.template?.spec?.certificates?.externalCertificates;
  if (db.apiVersion === V1BETA1) {
    yield {
      certificate: "the authority",
      renewal: (given?.caConfigMapName ?? "") === "" && (given?.nodeCaConfigMapName ?? "") === "" ? "unknown" : "elsewhere",
      path: "spec.template.spec.certificates.externalCertificates.caConfigMapName",
      fix: NAME_AUTHORITY,
    };
  } else {
    yield {
      certificate: "the authority",
      renewal: (db.spec?.nodeTLSSecret ?? "") === "" ? "never" : "elsewhere",
      secret: db.spec?.nodeTLSSecret,
      path: "spec.nodeTLSSecret",
      fix: AUTHORITY,
    };
  }
}
