// What is spoken over the network, with whom, and who is let in and out.
import type { Read } from "./read.ts";

/** NM-1. A port or protocol that speaks plaintext, or takes plaintext beside TLS. */
export interface PlaintextListener extends Read {
  readonly listener: string;
  /** Given where another object may close it. */
  readonly decided?: "elsewhere" | undefined;
}

/** NM-4 (clients), NM-5 (within the cluster) and NM-6 (outside services). */
export interface TlsChannel extends Read {
  /** Who talks: `clients`, `replication`, `distributed queries` … */
  readonly channel: string;
  readonly offered: boolean;
  /** Given where another object, or whoever is talked to, may offer it. */
  readonly decided?: "elsewhere" | undefined;
  /** `1.0` to `1.3`; empty where the software decides, which for every operator read here is at least 1.2. */
  readonly minimumVersion: "" | "1.0" | "1.1" | "1.2" | "1.3";
}

/** NM-3. A connection that the database makes with TLS: does it check whom it talks to? */
export interface PeerVerification extends Read {
  /** Between whom, e.g. `PgBouncer to PostgreSQL`. */
  readonly connection: string;
  readonly isVerified: boolean;
  /** Given where the object names whom it talks to, and no field says whether they are verified. */
  readonly decided?: "elsewhere" | undefined;
}

/** NM-7 (the server's own) and NM-8 (those of authorities). A certificate, and who sees that it does not grow old. */
export interface KeptCertificate extends Read {
  readonly certificate: string;
  /**
   * `automatic`: the operator renews it; `elsewhere`: whoever fills the Secret; `by-hand`: it stands in the object; `never`: renewal is
   * switched off; `key-kept`: renewed with the old key; `long`: valid for longer than one should be; `self-signed`: each pod makes
   * its own; `unknown`: the object names none; `ignored`: it names one that is not used.
   */
  readonly renewal: "automatic" | "elsewhere" | "by-hand" | "never" | "key-kept" | "long" | "self-signed" | "unknown" | "ignored";
  /** The Secret that somebody else fills, where the object says its name: a Certificate of cert-manager may be who. */
  readonly secret?: string | undefined;
}

/** NM-9. Who vouches for a certificate. `itself`: nobody else; `too-short`: no intermediate authority may stand between it and the root; `elsewhere`: a Secret holds the chain. */
export interface CertificateChain extends Read {
  readonly certificate: string;
  readonly chain: "itself" | "too-short" | "elsewhere" | "any";
}

/** NM-10. Software that encrypts, and the image that it comes in; empty where the operator or another object names it. */
export interface CryptoModule extends Read {
  readonly software: string;
  readonly image: string;
}

/** KSI-5. A service that the database is reached by. */
export interface ExposedService extends Read {
  readonly name: string;
  /**
   * A Service's type; `ExternalIP` where it answers on addresses of the object's own besides; `Ingress` where a controller hands on to it,
   * and that controller's own Service tells from where; `PublicIngress` where the Internet is meant. `Gateway` and `PublicGateway` are
   * the same of a Gateway; `Route`: it names the Gateway or the router that hands on.
   */
  readonly type: string;
  readonly annotations: { readonly [key: string]: string | undefined };
  /** Those that several services share; one's own go before them. */
  readonly sharedAnnotations?: { readonly [key: string]: string | undefined };
  readonly sourceRanges: readonly string[];
  /** True where the operator itself limits a load balancer that names no source range. */
  readonly closedByDefault: boolean;
}

/** KSI-6. Where a database may connect to. `unlimited`: anywhere, as nothing limits it; `elsewhere`: this object says nothing of it, and another may. */
export interface OutwardRule extends Read {
  readonly to: "anywhere" | "unlimited" | "limited" | "elsewhere";
}

export interface NetworkFacts {
  readonly plaintextListeners: PlaintextListener;
  readonly clientTls: TlsChannel;
  readonly clusterTls: TlsChannel;
  readonly peerVerification: PeerVerification;
  readonly outsideTls: TlsChannel;
  readonly serverCertificates: KeptCertificate;
  readonly rootCertificates: KeptCertificate;
  readonly certificateChains: CertificateChain;
  readonly cryptoModules: CryptoModule;
  readonly exposedServices: ExposedService;
  readonly outwardRules: OutwardRule;
}
