// NM-7: the certificates that the operator makes for itself, the console and the collector of metrics: for two years, and again when
// they have run out, unless it is told not to (OperatorSecret.java, WebConsoleSecret.java, CollectorSecret.java).
import type { ObjectOf } from "../../../src/dsl/index.ts";
import type { KeptCertificate } from "../../vocabulary.ts";
import type { config } from "./schema.ts";

type Cert = NonNullable<ObjectOf<typeof config>["spec"]>["cert"];

const OF_OPERATOR = "the certificate of the operator";
const OF_CONSOLE = "the certificate of the console";
const OF_COLLECTOR = "the certificate of the collector";
const RENEW = "Remove it: the default is true";
const SHORTEN = "Set it to 365 or less, in days";
// In days, of the operator's own default.
const LONG = 366;
const DEFAULT = 730;

function renewalOf(isMade: boolean | undefined, isRenewed: boolean | undefined): KeptCertificate["renewal"] {
  if (isMade === false) {
    return "elsewhere";
  }
  return isRenewed === false ? "never" : "automatic";
}

function isLong(isMade: boolean | undefined, days: number | undefined): boolean {
  return isMade !== false && (days ?? DEFAULT) > LONG;
}

/** Who renews each, and for how long it is made. cert-manager does it where the operator is told to set it up. */
export function* operatorCertificates(cert: Cert): Generator<KeptCertificate> {
  if (cert?.certManager?.autoConfigure === true) {
    yield { certificate: OF_OPERATOR, renewal: "automatic", path: "spec.cert.certManager.autoConfigure", fix: RENEW };
  } else {
    yield* ownCertificates(cert);
  }
}

function* ownCertificates(cert: Cert): Generator<KeptCertificate> {
  yield { certificate: OF_OPERATOR, renewal: renewalOf(cert?.createForOperator, cert?.regenerateCert), path: "spec.cert.regenerateCert", fix: RENEW };
  yield { certificate: OF_CONSOLE, renewal: renewalOf(cert?.createForWebApi, cert?.regenerateWebCert), path: "spec.cert.regenerateWebCert", fix: RENEW };
  yield {
    certificate: OF_COLLECTOR,
    renewal: renewalOf(cert?.createForCollector, cert?.regenerateCollectorCert),
    path: "spec.cert.regenerateCollectorCert",
    fix: RENEW,
  };
  if (isLong(cert?.createForOperator, cert?.certDuration)) {
    yield { certificate: OF_OPERATOR, renewal: "long", path: "spec.cert.certDuration", fix: SHORTEN, edit: { set: 365 } };
  }
  if (isLong(cert?.createForWebApi, cert?.webCertDuration)) {
    yield { certificate: OF_CONSOLE, renewal: "long", path: "spec.cert.webCertDuration", fix: SHORTEN, edit: { set: 365 } };
  }
  if (isLong(cert?.createForCollector, cert?.collectorCertDuration)) {
    yield { certificate: OF_COLLECTOR, renewal: "long", path: "spec.cert.collectorCertDuration", fix: SHORTEN, edit: { set: 365 } };
  }
}
