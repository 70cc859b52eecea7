// NM-2, NM-7, NM-8, NM-10: who may reach a listener, certificates and authorities, and the images that bring the cryptography. The
// operator makes both authorities for a year and renews them, and the certificates that they sign (Ca.java), unless it is told not to.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { AddressFilter, CryptoModule, KeptCertificate } from "../../vocabulary.ts";
import type { kafka } from "./schema.ts";

type Spec = ObjectOf<typeof kafka>["spec"];
type Authority = NonNullable<Spec>["clusterCa"];

const TEN_YEARS = 3653;
const YEAR = 365;

/** NM-2: Kafka itself knows no addresses but in its access rules; a network policy of the listener does. */
export function* listenerFilters(spec: Spec): Generator<AddressFilter> {
  for (const [i, listener] of (spec?.kafka?.listeners ?? []).entries()) {
    const peers = listener.networkPolicyPeers ?? [];
    const isOpen = peers.some((peer) => /\/[01]$/u.test(peer.ipBlock?.cidr ?? ""));
    yield {
      login: say`a login at listener ${listener.name}`,
      from: isOpen ? "anywhere" : peers.length === 0 ? "default" : "limited",
      path: say`spec.kafka.listeners[${i}].networkPolicyPeers`,
      fix: "Name the clients, or their addresses",
    };
  }
}

/** NM-7. */
export function* listenerCertificates(spec: Spec): Generator<KeptCertificate> {
  for (const [i, listener] of (spec?.kafka?.listeners ?? []).entries()) {
    if (listener.tls === true) {
      yield {
        certificate: say`the certificate of listener ${listener.name}`,
        renewal: listener.configuration?.brokerCertChainAndKey === undefined ? "automatic" : "elsewhere",
        secret: listener.configuration?.brokerCertChainAndKey?.secretName,
        path: say`spec.kafka.listeners[${i}].configuration.brokerCertChainAndKey`,
        fix: "Remove it: the operator then makes and renews one",
      };
    }
  }
}

function* kept(certificate: string, given: Authority, at: string): Generator<KeptCertificate> {
  const isOwn = given?.generateCertificateAuthority !== false;
  yield {
    certificate,
    renewal: isOwn ? "automatic" : "elsewhere",
    path: say`${at}.generateCertificateAuthority`,
    fix: "Remove it: the operator then makes and renews one",
  };
  if (isOwn && (given?.validityDays ?? YEAR) > TEN_YEARS) {
    yield { certificate, renewal: "long", path: say`${at}.validityDays`, fix: "Remove it: the default is a year", edit: "remove" };
  }
}

/** NM-8. */
export function* authorities(spec: Spec): Generator<KeptCertificate> {
  yield* kept("the authority of the cluster", spec?.clusterCa, "spec.clusterCa");
  yield* kept("the authority of clients", spec?.clientsCa, "spec.clientsCa");
}

/** NM-10. */
export function* modules(software: string, image: string | undefined, path: string): Generator<CryptoModule> {
  yield { software: say`${software}`, image: image ?? "", path: say`${path}`, fix: "Name an image built for FIPS" };
}
