// NM-7, NM-8: certificates of Percona's operators for MySQL and MongoDB. The Secrets have names whether or not anybody
// names them, and the operator fills those that are not there: through cert-manager, which renews them, where it is
// installed. Only an issuer in the object says that it is.
import { type Infer, object, string } from "../../src/dsl/index.ts";
import type { KeptCertificate } from "../vocabulary.ts";

/** The part of `spec.tls` that says who issues certificates, and for how long. */
export const certificates = { certValidityDuration: string(), issuerConf: object({ name: string() }) };
const slice = object(certificates);

// More than 366 days, and more than ten years; Go's durations know no unit above the hour.
const OVER_A_YEAR = /^([0-9]{5,}|9[0-9]{3}|8[89][0-9]{2})(\.[0-9]*)?h/u;
const OVER_TEN_YEARS = /^([0-9]{6,}|9[0-9]{4}|8[89][0-9]{3})(\.[0-9]*)?h/u;

/** Whether a certificate would be valid for more than a year. */
export function isOverAYear(duration: string | undefined): boolean {
  return OVER_A_YEAR.test(duration ?? "");
}

/** Whether an authority would be valid for more than ten years. */
export function isOverTenYears(duration: string | undefined): boolean {
  return OVER_TEN_YEARS.test(duration ?? "");
}

/** NM-7: who issues the certificates of all members. */
export function* namedIssuer(name: string | undefined): Generator<KeptCertificate> {
  yield {
    certificate: "the server certificate",
    renewal: (name ?? "") === "" ? "elsewhere" : "automatic",
    path: "spec.tls.issuerConf",
    fix: "Name an issuer of cert-manager",
  };
}

/** NM-7: the same, and for how long, where the object says it. */
export function* issuedCertificates(tls: Infer<typeof slice> | undefined): Generator<KeptCertificate> {
  yield* namedIssuer(tls?.issuerConf?.name);
  yield {
    certificate: "the server certificate",
    renewal: isOverAYear(tls?.certValidityDuration) ? "long" : "automatic",
    path: "spec.tls.certValidityDuration",
    fix: "Remove it: the default is 90 days",
    edit: "remove",
  };
}

/** NM-8: the authority that the operator makes where no issuer is named; another's is its issuer's matter. */
export function* madeAuthority(duration: string | undefined): Generator<KeptCertificate> {
  yield {
    certificate: "the authority",
    renewal: isOverTenYears(duration) ? "long" : "elsewhere",
    path: "spec.tls.caValidityDuration",
    fix: "Remove it: the default is three years",
    edit: "remove",
  };
}
