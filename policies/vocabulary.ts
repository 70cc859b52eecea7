// The facts: what an object says about one property of a database, whatever the operator calls the field. Each fact
// is a list of records; `path` is the field it was read from (or would be set at), `fix` what to set in this operator.
import { controlsOver, type Edit, operatorsOver } from "../src/dsl/index.ts";
import type { SupplyChainFacts } from "./supply-chain.ts";

interface Read {
  /** The field, from the object's root. */
  readonly path: string;
  /** What to set there, as an imperative without a full stop. */
  readonly fix: string;
  /** The same for `check --fix`: only where it is right for everybody, and `path` is the very field. */
  readonly edit?: Edit | undefined;
}

/** UM-1. A login that the operator or the database makes by itself. `default` is a password that the software's makers publish; `elsewhere`: another object may give one. */
export interface DefaultAccount extends Read {
  readonly account: string;
  readonly password: "generated" | "secret" | "empty" | "default" | "elsewhere";
}

/** UM-2. Where a default or administrator account may log in from. `anywhere`: no address limit but the network's own; `elsewhere`: another object may limit it. */
export interface AdministratorLogin extends Read {
  readonly account: string;
  readonly from: "anywhere" | "cluster" | "limited" | "elsewhere";
}

/** UM-3. How a password is kept or checked. `weak`: equal to the user name or well known; `none`: no check at all; `elsewhere`: another object may give one. */
export interface PasswordHandling extends Read {
  /** What it is about, e.g. `user orders` or `rule 2`. */
  readonly subject: string;
  readonly method: "none" | "plaintext" | "weak" | "md5" | "strong" | "elsewhere";
}

/** CM-2. A database credential that stands in the object itself instead of a Secret. */
export interface InlineCredential extends Read {
  readonly what: string;
}

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

/** NM-2. Which addresses a login may come from. `default`: nothing is stated, and then it is every address; `elsewhere`: another object may limit it. */
export interface AddressFilter extends Read {
  readonly login: string;
  readonly from: "anywhere" | "default" | "limited" | "elsewhere";
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

/** ED-1. `elsewhere`: the object store or another object decides. */
export interface BackupTarget extends Read {
  readonly target: string;
  readonly encryption: "on" | "off" | "elsewhere";
}

/** KSI-1. A right that an operator has. `cluster`: it is, or leads to, cluster-admin; `limited`: the rules of a role, none of which need be. */
export interface ClusterGrant extends Read {
  readonly grant: string;
  readonly reach: "cluster" | "limited";
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

/** SM-1. Where data lies. `class`: the named storage class decides; `default-class`: none is named; `elsewhere`: another object may name a claim. */
export interface DataVolume extends Read {
  readonly volume: string;
  readonly storage: "class" | "default-class" | "ephemeral" | "host" | "elsewhere";
  /** Empty unless `storage` is `class`. */
  readonly className: string;
}

/** SM-1. A StorageClass: does its CSI driver encrypt? `provider`: always, with the provider's own key. */
export interface StorageKind extends Read {
  readonly provisioner: string;
  readonly encryption: "on" | "off" | "provider" | "unknown";
}

/** WL-10. What keeps members of a database running while nodes are drained. `void`: it lets all of them go; `unknown`: it may be in files that were not given. */
export interface DisruptionBudget extends Read {
  readonly of: string;
  readonly state: "there" | "void" | "off" | "missing" | "unknown";
}

/** WL-1. A container of a database or its operator. `elsewhere`: a patch or another object has the last word. */
export interface RunningContainer extends Read {
  readonly name: string;
  readonly nonRoot: "yes" | "no" | "unset" | "elsewhere";
  readonly escalation: "refused" | "allowed" | "unset" | "elsewhere";
  /** What makes `nonRoot` or `escalation` right by itself: one record speaks of both. */
  readonly editOfUser?: Edit | undefined;
  readonly editOfPrivileges?: Edit | undefined;
}

/** WL-2. The capabilities of a container. */
export interface ContainerCapabilities extends Read {
  readonly name: string;
  readonly dropsAll: boolean;
  /** Those that it gets back, without the one that lets it listen on a low port. */
  readonly added: readonly string[];
}

/** WL-3. Where a container may write. */
export interface RootFileSystem extends Read {
  readonly name: string;
  readonly isReadOnly: boolean;
}

/** WL-4. Which system calls a container may make. */
export interface SystemCalls extends Read {
  readonly name: string;
  readonly profile: "given" | "none" | "unset";
}

/** WL-5. What of the node a pod or container shares. */
export interface NodeAccess extends Read {
  /** `the pod`, or a container. */
  readonly who: string;
  /** What it does: `shares the network of the node`. */
  readonly access: string;
  /** False: the pod was looked at, which shows a scorecard that it is there. */
  readonly shared: boolean;
}

/** WL-6. A directory of the node that a pod has as a volume. */
export interface NodeDirectory extends Read {
  readonly volume: string;
  /** False: the pod was looked at, which shows a scorecard that it is there. */
  readonly shared: boolean;
}

/** WL-7. A user or group that is fixed by its number. */
export interface FixedId extends Read {
  readonly who: string;
  readonly field: string;
}

/** WL-8. Whether a pod mounts a token of its service account. `elsewhere`: the ServiceAccount decides. No record: the pod needs one. */
export interface MountedToken extends Read {
  readonly mounted: "yes" | "no" | "elsewhere";
}

/** WL-9. A request or limit that a container doesn't have. */
export interface MissingResource extends Read {
  readonly name: string;
  /** Which: `limits.memory`. */
  readonly resource: string;
}

/** WL-11 and WL-12. The image of a container. */
export interface ContainerImage extends Read {
  readonly name: string;
  /** Given where the operator, or another object, names it. */
  readonly decided?: "elsewhere" | undefined;
  /** With its registry, also where the image names none. */
  readonly source: string;
  readonly fixedBy: "digest" | "tag" | "nothing";
}

/** CM-3. A credential for a service outside the database, an object store say, that stands in the object itself. */
export interface ExternalCredential extends Read {
  readonly what: string;
}

/** CM-5. How the database, or a job for it, gets at a cloud's resource. `own-store`: by keys at an address where a cloud's identities may mean nothing; `elsewhere`: another object may hold keys. */
export interface CloudAccess extends Read {
  readonly resource: string;
  readonly by: "identity" | "static-keys" | "own-store" | "elsewhere";
}

/** UM-4. Where accounts and rights do not hold. `off`: nobody is checked; `above`: one account stands over the rights; `unmanaged`: accounts that nobody takes away; `elsewhere`: another object says it. */
export interface AccountControl extends Read {
  /** Who or what, e.g. `role reports` or `the database`. */
  readonly subject: string;
  readonly state: "off" | "above" | "unmanaged" | "elsewhere";
}

/** UM-6. How the members of a database know each other. `elsewhere`: another object, or how the operator is run, decides. */
export interface MemberLogin extends Read {
  /** Who, in the plural: `replicas by this rule`. */
  readonly members: string;
  readonly by: "certificate-or-secret" | "password-only" | "default-account" | "nothing" | "elsewhere";
}

/** UM-7. How the passwords of accounts are stored where the database, or the operator, keeps them. `open-hash`: their hash stands in the object, and in a ConfigMap made of it. */
export interface AccountStorage extends Read {
  /** Whose: `passwords of new accounts`. */
  readonly passwords: string;
  readonly kept: "plaintext" | "broken-hash" | "open-hash";
}

/** CM-1. Where a key lies that encrypts data or backups. `beside`: in a Secret or a file, though the software could ask a key service. */
export interface EncryptionKey extends Read {
  readonly what: string;
  readonly kept: "open" | "beside";
}

/**
 * SM-3. Where the key comes from that the database encrypts its own data with (those of backups are CM-1's alone). `service`: a key service;
 * `beside`: a Secret or a file, though the software could ask a key service; `open`: the object; `unstated`: nothing says that data is
 * encrypted, or with which key, as where the block for it is absent. No record: the software does not encrypt.
 */
export interface DataKey extends Read {
  readonly what: string;
  readonly kept: "service" | "beside" | "open" | "unstated";
}

/**
 * MAA-3. A log of who did what, which the software keeps where it is told to: logins, changes of rights, statements. `off`: the object turns
 * it off, or lets it log nothing; `unset`: it is off by default, and the object says nothing of it; `elsewhere`: another object,
 * or SQL, may turn it on; `unknown`: the image decides whether the software has one. No record: the software has none.
 */
export interface AuditLog extends Read {
  /** Which, as its makers call it: `pgAudit`. */
  readonly log: string;
  readonly state: "on" | "off" | "unset" | "elsewhere" | "unknown";
}

/**
 * MAA-1. What offers the metrics of a server to Prometheus, or sends them to the tool that the makers have for it. `off`: the object turns it
 * off; `unset`: it is off by default, and the object says nothing of it; `elsewhere`: another object, or how the operator is run, decides.
 * No record: the metrics are there always.
 */
export interface MetricsEndpoint extends Read {
  /** Which, with its article: `the exporter`. */
  readonly endpoint: string;
  readonly state: "on" | "off" | "unset" | "elsewhere";
}

/**
 * ED-2. A log that carries what clients send or the database keeps, and not only what happened. `everything`: the object has it log
 * statements or documents with their values; `unmasked`: the software could take values out of it, and is not told to; `elsewhere`: another
 * object may say. No record: by its defaults the log carries no such thing, and the object changes nothing.
 */
export interface LoggedData extends Read {
  /** Which, as in `the log of statements`. */
  readonly log: string;
  readonly carries: "everything" | "unmasked" | "elsewhere";
}

/**
 * UM-4, UM-5, CM-4, NM-11, SM-2, SM-4, SM-5. Whether a version of an operator's kind has a field by which users set something. `open`: it
 * keeps fields that its schema doesn't name. The operators' own kinds name the fields (`inSchema`); CustomResourceDefinitions show them.
 */
export interface OfferedField extends Read {
  readonly resource: string;
  readonly version: string;
  readonly offered: "yes" | "no" | "open";
}

/**
 * KSI-2. The namespaces that an operator watches. `unlimited`: all, as nothing limits it; `elsewhere`: a file, a variable or another object
 * says; `anyones`: all, and the object does not say which operators it is for.
 */
export interface WatchedNamespaces extends Read {
  readonly watches: "everywhere" | "unlimited" | "limited" | "elsewhere" | "anyones";
}

/**
 * KSI-3. A right of an operator that reaches further than its work. `takeover`: it makes its holder master of workloads that are not its
 * own; `everywhere`: over the namespaces of others; `wide`: more than a list would give; `elsewhere`: as `everywhere`, if so bound.
 */
export interface OperatorRight extends Read {
  /** What it does, as in `reads Secrets`. */
  readonly right: string;
  readonly reach: "takeover" | "everywhere" | "wide" | "elsewhere";
}

/** KSI-3. The service account that pods run as; `own`, too, where no token is in them. */
export interface PodAccount extends Read {
  readonly account: "own" | "default";
}

/**
 * KSI-4. What a container gets at a cloud with. `open-key`: a static key that stands in the object; `kept-key`: one from a Secret;
 * `own-store`: a key for an address where a cloud's identities may mean nothing; `key-file`: a file that is a key or an identity;
 * `elsewhere`: whatever a Secret holds.
 */
export interface CloudKey extends Read {
  readonly by: "open-key" | "kept-key" | "own-store" | "key-file" | "elsewhere";
}

/** KSI-6. Where a database may connect to. `unlimited`: anywhere, as nothing limits it; `elsewhere`: this object says nothing of it, and another may. */
export interface OutwardRule extends Read {
  readonly to: "anywhere" | "unlimited" | "limited" | "elsewhere";
}

/** WL-13. Code that stands in a ConfigMap to be run. */
export interface ConfiguredCode extends Read {
  readonly key: string;
}

export interface Facts extends SupplyChainFacts {
  readonly defaultAccounts: DefaultAccount;
  readonly administratorLogins: AdministratorLogin;
  readonly passwordHandling: PasswordHandling;
  readonly inlineCredentials: InlineCredential;
  readonly plaintextListeners: PlaintextListener;
  readonly clientTls: TlsChannel;
  readonly clusterTls: TlsChannel;
  readonly peerVerification: PeerVerification;
  readonly outsideTls: TlsChannel;
  readonly serverCertificates: KeptCertificate;
  readonly rootCertificates: KeptCertificate;
  readonly certificateChains: CertificateChain;
  readonly cryptoModules: CryptoModule;
  readonly addressFilters: AddressFilter;
  readonly backups: BackupTarget;
  readonly clusterGrants: ClusterGrant;
  readonly exposedServices: ExposedService;
  readonly dataVolumes: DataVolume;
  readonly storageClasses: StorageKind;
  readonly containers: RunningContainer;
  readonly capabilities: ContainerCapabilities;
  readonly rootFileSystems: RootFileSystem;
  readonly systemCalls: SystemCalls;
  readonly nodeAccess: NodeAccess;
  readonly nodeDirectories: NodeDirectory;
  readonly fixedIds: FixedId;
  readonly mountedTokens: MountedToken;
  readonly missingResources: MissingResource;
  readonly disruptionBudgets: DisruptionBudget;
  readonly containerImages: ContainerImage;
  readonly externalCredentials: ExternalCredential;
  readonly cloudAccess: CloudAccess;
  readonly accountControl: AccountControl;
  readonly memberLogins: MemberLogin;
  readonly accountStorage: AccountStorage;
  readonly encryptionKeys: EncryptionKey;
  readonly dataKeys: DataKey;
  readonly auditLogs: AuditLog;
  readonly metricsEndpoints: MetricsEndpoint;
  readonly loggedData: LoggedData;
  readonly accountFields: OfferedField;
  readonly authenticationFields: OfferedField;
  readonly podFields: OfferedField;
  readonly serviceFields: OfferedField;
  readonly dataEncryptionFields: OfferedField;
  readonly claimFields: OfferedField;
  readonly storageClassFields: OfferedField;
  readonly watchedNamespaces: WatchedNamespaces;
  readonly operatorRights: OperatorRight;
  readonly podAccounts: PodAccount;
  readonly cloudKeys: CloudKey;
  readonly outwardRules: OutwardRule;
  readonly configuredCode: ConfiguredCode;
}

export const { defineControl } = controlsOver<Facts>();
/** A kind with containers makes pods: what else these may do is judged where they are, on Kubernetes' own kinds. */
export const { defineOperator, facts } = operatorsOver<Facts>({
  wherever: "containers",
  unseen: [
    "capabilities",
    "rootFileSystems",
    "systemCalls",
    "nodeAccess",
    "nodeDirectories",
    "fixedIds",
    "mountedTokens",
    "missingResources",
    "containerImages",
    "unreleasedImages",
  ],
  because: "the operator makes the pods, and they are judged by themselves",
});
