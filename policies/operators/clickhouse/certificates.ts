// NM-7, NM-8, NM-9: certificates are files, in the object or by reference to a Secret, which the operator mounts and ClickHouse reads
// again when it changes (docs/security_hardening.md).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { CertificateChain, KeptCertificate } from "../../vocabulary.ts";
import { entryOf, isOn, type OpenMap } from "./open-values.ts";
import type { installationSpec } from "./schema.ts";

const PEM = /-----BEGIN CERTIFICATE-----/u;
const NAMED_FOR_A_ROOT = /(^|[^a-z])(ca|root|rootca|ca-bundle)([^a-z]|$)/iu;
const NAMED_FOR_A_CERTIFICATE = /\.(crt|cert|pem)$/u;
const NAMES_CERTIFICATE = /<certificateFile>/u;
const OTHER = /^dhparam/u;

// What no file that is a certificate has: nobody renews one by itself.
const NONE = "automatic";

/** Where a file's certificate comes from, if it has one. */
function renewalOf(key: string, file: unknown): KeptCertificate["renewal"] {
  if (typeof file === "string" && PEM.test(file)) {
    return "by-hand";
  }
  const isReferred = NAMED_FOR_A_CERTIFICATE.test(key) && !OTHER.test(key) && entryOf(file, "valueFrom") !== undefined;
  return isReferred ? "elsewhere" : NONE;
}

/** NM-7: the files that are certificates of the server. */
export function* certificateFiles(files: OpenMap, at: string): Generator<KeptCertificate> {
  for (const [key, file] of Object.entries(files)) {
    if (!NAMED_FOR_A_ROOT.test(key) && renewalOf(key, file) !== NONE) {
      yield { certificate: "the certificate", renewal: renewalOf(key, file), path: say`${at}["${key}"]`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** NM-8: the files that are certificates of authorities, going by their names. */
export function* rootFiles(files: OpenMap, at: string): Generator<KeptCertificate> {
  for (const [key, file] of Object.entries(files)) {
    if (NAMED_FOR_A_ROOT.test(key) && renewalOf(key, file) !== NONE) {
      yield { certificate: "the authority", renewal: renewalOf(key, file), path: say`${at}["${key}"]`, fix: "Use valueFrom.secretKeyRef" };
    }
  }
}

/** NM-9: the files whose chain a Secret holds. */
export function* chainFiles(files: OpenMap, at: string): Generator<CertificateChain> {
  for (const [key, file] of Object.entries(files)) {
    if (!NAMED_FOR_A_ROOT.test(key) && renewalOf(key, file) === "elsewhere") {
      yield { certificate: "the certificate", chain: "elsewhere", path: say`${at}["${key}"]`, fix: "" };
    }
  }
}

function namesCertificate(file: unknown): boolean {
  return typeof file === "string" && NAMES_CERTIFICATE.test(file);
}

/** NM-7 for an installation, or a template of one: `secure` alone installs no certificate. */
export function* serverCertificates(spec: Infer<typeof installationSpec> | undefined): Generator<KeptCertificate> {
  const files = spec?.configuration?.files ?? {};
  yield* certificateFiles(files, "spec.configuration.files");
  if (
    (spec?.configuration?.clusters ?? []).some((cluster) => isOn(cluster.secure)) &&
    !Object.values(files).some((file) => namesCertificate(file)) &&
    spec?.configuration?.settings?.["openSSL/server/certificateFile"] === undefined
  ) {
    yield { certificate: "the certificate", renewal: "unknown", path: "spec.configuration.files", fix: "Name a file with openSSL" };
  }
}
