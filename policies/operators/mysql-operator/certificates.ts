// NM-3, NM-7 to NM-9, UM-6: certificates from Secrets, or those that each MySQL makes for itself: with these nobody verifies
// anybody, and members show each other a password only (cluster_controller.py).
import type { Infer } from "../../../src/dsl/index.ts";
import type { CertificateChain, KeptCertificate, MemberLogin, PeerVerification } from "../../vocabulary.ts";
import { runsRouter } from "./router.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const SELF_SIGNED = "spec.tlsUseSelfSigned";
const USE_SECRETS = "Remove it, and name Secrets in tlsSecretName and tlsCASecretName";

export function* members(spec: Spec): Generator<MemberLogin> {
  yield {
    members: "members",
    by: spec?.tlsUseSelfSigned === true ? "password-only" : "certificate-or-secret",
    path: SELF_SIGNED,
    fix: USE_SECRETS,
  };
}

export function* peers(spec: Spec): Generator<PeerVerification> {
  const isVerified = spec?.tlsUseSelfSigned !== true;
  yield { connection: "each member", isVerified, path: SELF_SIGNED, fix: USE_SECRETS };
  if (runsRouter(spec)) {
    yield { connection: "MySQL Router to MySQL", isVerified, path: SELF_SIGNED, fix: USE_SECRETS };
  }
}

export function* servers(spec: Spec): Generator<KeptCertificate> {
  const isOwn = spec?.tlsUseSelfSigned === true;
  yield {
    certificate: "the server certificate",
    renewal: isOwn ? "self-signed" : "elsewhere",
    path: isOwn ? SELF_SIGNED : "spec.tlsSecretName",
    fix: USE_SECRETS,
  };
  if (runsRouter(spec)) {
    yield {
      certificate: "the certificate of MySQL Router",
      renewal: isOwn ? "self-signed" : "elsewhere",
      path: isOwn ? SELF_SIGNED : "spec.router.tlsSecretName",
      fix: USE_SECRETS,
    };
  }
}

export function* roots(spec: Spec): Generator<KeptCertificate> {
  if (spec?.tlsUseSelfSigned !== true) {
    yield { certificate: "the authority", renewal: "elsewhere", path: "spec.tlsCASecretName", fix: USE_SECRETS };
  }
}

/** Those that each MySQL makes are NM-7's. */
export function* chains(spec: Spec): Generator<CertificateChain> {
  if (spec?.tlsUseSelfSigned !== true) {
    yield { certificate: "the server certificate", chain: "elsewhere", path: "spec.tlsSecretName", fix: USE_SECRETS };
  }
}
