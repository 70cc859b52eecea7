// NM-3, NM-6, NM-8: the way to the authority that signs. An issuer does not say who uses it, so each is judged, as a StorageClass is.
import { type Infer, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts, type KeptCertificate, type PeerVerification, type TlsChannel } from "../../vocabulary.ts";
import { clusterIssuer as clusterIssuerResource, issuer as issuerResource, type issuerSpec } from "./schema.ts";

type Spec = Infer<typeof issuerSpec>;

const NO_DATABASE = notApplicable("an issuer is no database");

function* authority(spec: Spec | undefined): Generator<TlsChannel> {
  yield* endpoint("the ACME server", spec?.acme?.server, "spec.acme.server");
  yield* endpoint("Vault", spec?.vault?.server, "spec.vault.server");
  yield* endpoint("Venafi", spec?.venafi?.tpp?.url, "spec.venafi.tpp.url");
}

function* verifiedAuthority(spec: Spec | undefined): Generator<PeerVerification> {
  yield {
    connection: "cert-manager to the ACME server",
    isVerified: spec?.acme?.skipTLSVerify !== true,
    path: "spec.acme.skipTLSVerify",
    fix: "Remove it, and set caBundle",
  };
}

function* bundle(given: string | undefined, path: string, fix: string): Generator<KeptCertificate> {
  yield { certificate: "the authority that is trusted", renewal: (given ?? "") === "" ? "automatic" : "by-hand", path: say`${path}`, fix };
}

function* roots(spec: Spec | undefined): Generator<KeptCertificate> {
  yield* bundle(spec?.acme?.caBundle, "spec.acme.caBundle", "Replace it there in time: ACME takes no Secret");
  yield* bundle(spec?.vault?.caBundle, "spec.vault.caBundle", "Use caBundleSecretRef");
  yield* bundle(spec?.venafi?.tpp?.caBundle, "spec.venafi.tpp.caBundle", "Use caBundleSecretRef");
  if (spec?.ca !== undefined) {
    yield { certificate: "the authority", renewal: "elsewhere", path: "spec.ca.secretName", fix: "Have a Certificate fill the Secret" };
  }
}

const NOTHING_ELSE = {
  ...noServer("an issuer is no database"),
  inlineCredentials: NO_DATABASE,
  serverCertificates: notVisible("each Certificate says it for itself"),
  certificateChains: notVisible("each Certificate says it for itself"),
  backups: NO_DATABASE,
};

export const issuer = facts(issuerResource, {
  ...NOTHING_ELSE,
  *outsideTls(one) {
    yield* authority(one.spec);
  },
  *rootCertificates(one) {
    yield* roots(one.spec);
  },
  *peerVerification(one) {
    yield* verifiedAuthority(one.spec);
  },
});

export const clusterIssuer = facts(clusterIssuerResource, {
  ...NOTHING_ELSE,
  *outsideTls(one) {
    yield* authority(one.spec);
  },
  *rootCertificates(one) {
    yield* roots(one.spec);
  },
  *peerVerification(one) {
    yield* verifiedAuthority(one.spec);
  },
});
