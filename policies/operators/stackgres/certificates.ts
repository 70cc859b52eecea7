// NM-7, NM-9: without Secrets the operator signs a certificate for itself, and makes a new one in time (PostgresSslSecret.java).
import type { Infer } from "../../../src/dsl/index.ts";
import type { CertificateChain, KeptCertificate } from "../../vocabulary.ts";
import type { ssl } from "./schema.ts";

type Ssl = Infer<typeof ssl> | undefined;

const CERTIFICATE = "the server certificate";
const SELECTOR = "spec.postgres.ssl.certificateSecretKeySelector";
const CHAIN = "Name a Secret with a certificate of an authority, and privateKeySecretKeySelector";

// More than 366 days, as Java reads a duration.
const OVER_A_YEAR = /^[+]?P([+]?0*(36[7-9]|3[7-9][0-9]|[4-9][0-9]{2}|[1-9][0-9]{3,})D|T[+]?0*(878[5-9]|879[0-9]|8[89][0-9]{2}|9[0-9]{3}|[1-9][0-9]{4,})H)/iu;

/** The CRD turns TLS on where the section, or the switch in it, is absent. */
export function hasTls(given: Ssl): boolean {
  return given?.enabled !== false;
}

/** Only both together are used. */
function areNamed(given: Ssl): boolean {
  return given?.certificateSecretKeySelector !== undefined && given.privateKeySecretKeySelector !== undefined;
}

export function* serverCertificates(given: Ssl): Generator<KeptCertificate> {
  if (hasTls(given) && areNamed(given)) {
    yield { certificate: CERTIFICATE, renewal: "elsewhere", path: SELECTOR, fix: CHAIN };
  }
  if (hasTls(given) && !areNamed(given)) {
    yield {
      certificate: CERTIFICATE,
      renewal: OVER_A_YEAR.test(given?.duration ?? "") ? "long" : "automatic",
      path: "spec.postgres.ssl.duration",
      fix: "Remove it: the default is a year",
      edit: "remove",
    };
  }
}

export function* chains(given: Ssl): Generator<CertificateChain> {
  if (hasTls(given)) {
    yield { certificate: CERTIFICATE, chain: areNamed(given) ? "elsewhere" : "itself", path: SELECTOR, fix: CHAIN };
  }
}
