import { inSchema, isMap, lower, notApplicable, notVisible, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { endpoint, environmentEndpoints } from "../../lib/endpoints.ts";
import { secretsIn } from "../../lib/environments.ts";
import { literalSecrets } from "../../lib/literal-secrets.ts";
import { addressRules, directoryRules, limitsAccount, passwordRules, plaintextReplication, plaintextRules } from "../../lib/pg-hba.ts";
import { loadsAudit, statementAudit } from "../../lib/pg-audit.ts";
import { loggedStatements } from "../../lib/pg-log.ts";
import { openContainers } from "../../lib/node-access.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import { type ExposedService, facts, type RunningContainer, type TlsChannel } from "../../vocabulary.ts";
import { clusterServiceCredentials } from "./external-credentials.ts";
import { certificateChains, rootCertificates, serverCertificates } from "./certificates.ts";
import { clusterAccounts } from "./account-control.ts";
import { clusterAccess } from "./cloud-access.ts";
import { encryptionKeys } from "./encryption-keys.ts";
import { databaseImages, hardening } from "./images.ts";
import { logStreams } from "./logs.ts";
import { postgresql as resource } from "./schema.ts";

const RULES = "spec.patroni.pg_hba";
// PostgreSQL takes any case, and any start that is clear, of a boolean (bool.c).
const OFF = /^(f|fa|fal|fals|false|no?|off?|0)$/iu;
// Who fits no rule is refused.
const END = "host all all all reject";
// Keys with which WAL-G encrypts before it uploads.
const CLIENT_SIDE = ["WALG_LIBSODIUM_KEY", "WALG_LIBSODIUM_KEY_PATH", "WALG_PGP_KEY", "WALG_PGP_KEY_PATH"];

type Postgresql = ObjectOf<typeof resource>;

function tls(channel: string, cluster: Postgresql): TlsChannel {
  const parameters = cluster.spec?.postgresql?.parameters;
  const offered = !OFF.test(parameters?.["ssl"] ?? "on");
  return {
    channel,
    offered,
    minimumVersion: minimumTls(parameters?.["ssl_min_protocol_version"] ?? ""),
    path: offered ? "spec.postgresql.parameters.ssl_min_protocol_version" : "spec.postgresql.parameters.ssl",
    fix: offered ? "Set it to TLSv1.2 or TLSv1.3" : "Remove it: the default is on",
    edit: offered ? undefined : "remove",
  };
}

interface Switches {
  readonly name: string;
  readonly loadBalancer: boolean | undefined;
  readonly loadBalancerAt: string;
  readonly nodePort: boolean | undefined;
  readonly nodePortAt: string;
  readonly annotations: { readonly [key: string]: string | undefined };
}

// A node port outweighs a load balancer; a load balancer without ranges is limited to 127.0.0.1/32.
function* service(cluster: Postgresql, switches: Switches): Generator<ExposedService> {
  yield {
    name: switches.name,
    type: switches.nodePort === true ? "NodePort" : switches.loadBalancer === true ? "LoadBalancer" : "ClusterIP",
    annotations: switches.annotations,
    // The operator merges both, and the role's own go before (k8sres.go).
    sharedAnnotations: cluster.spec?.serviceAnnotations ?? {},
    sourceRanges: cluster.spec?.allowedSourceRanges ?? [],
    closedByDefault: true,
    path: switches.nodePort === true ? switches.nodePortAt : switches.loadBalancerAt,
    fix: switches.nodePort === true ? "Set it to false" : "Limit allowedSourceRanges",
    edit: switches.nodePort === true ? { set: false } : undefined,
  };
}

type InitContainer = NonNullable<NonNullable<Postgresql["spec"]>["initContainers"]>[number];

function userOf(container: InitContainer): RunningContainer["nonRoot"] {
  const context = container.securityContext;
  if (context?.runAsNonRoot === false || context?.runAsUser === 0) {
    return "no";
  }
  return context?.runAsNonRoot === true || context?.runAsUser !== undefined ? "yes" : "unset";
}

function escalationOf(container: InitContainer): RunningContainer["escalation"] {
  const context = container.securityContext;
  if (context?.allowPrivilegeEscalation === true || context?.privileged === true) {
    return "allowed";
  }
  return context?.allowPrivilegeEscalation === false ? "refused" : "unset";
}

export const postgresql = facts(resource, {
  // The operator makes every password and keeps it in a Secret: no field holds one.
  *defaultAccounts() {
    yield { account: "postgres", password: "generated", path: "spec.users", fix: "Leave the password to the operator" };
  },

  // Spilo's rules, which hold unless there are some of the user's own, take every account from everywhere.
  *administratorLogins(cluster) {
    const rules = cluster.spec?.patroni?.pg_hba ?? [];
    for (const [name, flags] of Object.entries(cluster.spec?.users ?? {})) {
      const superuser = flags !== undefined && (flags.includes("superuser") || flags.includes("SUPERUSER"));
      const login = flags !== undefined && !flags.includes("nologin") && !flags.includes("NOLOGIN");
      if (superuser && login) {
        yield {
          account: name,
          from: rules.length > 0 && limitsAccount([...rules, END], name) ? "limited" : "anywhere",
          path: say`spec.users["${name}"]`,
          fix: "Remove the flag superuser, or add nologin",
        };
      }
    }
  },

  // Without rules of the user's own Spilo's hold; a method md5 takes the stored scram-sha-256 there.
  *passwordHandling(cluster) {
    yield* passwordRules(cluster.spec?.patroni?.pg_hba ?? [], RULES);
    if (lower(cluster.spec?.postgresql?.parameters?.["password_encryption"] ?? "") === "md5") {
      yield {
        subject: "every new password",
        method: "md5",
        path: "spec.postgresql.parameters.password_encryption",
        fix: "Set it to scram-sha-256",
        edit: { set: "scram-sha-256" },
      };
    }
  },

  *inlineCredentials(cluster) {
    yield* literalSecrets(cluster.spec?.env ?? [], "spec.env");
    yield* secretsIn(cluster.spec?.sidecars, "spec.sidecars");
    yield* secretsIn(cluster.spec?.initContainers, "spec.initContainers");
  },

  *externalCredentials(cluster) {
    yield* clusterServiceCredentials(cluster);
  },

  *cloudAccess(cluster) {
    yield* clusterAccess(cluster);
  },

  *encryptionKeys(cluster) {
    yield* encryptionKeys(cluster);
  },

  *accountControl(cluster) {
    yield* clusterAccounts(cluster);
  },

  // Rules of the user's own replace Spilo's, which refuse plaintext unless ALLOW_NOSSL is set.
  *plaintextListeners(cluster) {
    const rules = cluster.spec?.patroni?.pg_hba ?? [];
    yield* plaintextRules(rules, RULES);
    for (const [i, variable] of (cluster.spec?.env ?? []).entries()) {
      if (rules.length === 0 && variable.name === "ALLOW_NOSSL" && (variable.value ?? "") !== "") {
        yield { listener: "PostgreSQL", path: say`spec.env[${i}]`, fix: "Remove ALLOW_NOSSL", edit: "remove" };
      }
    }
  },

  *clientTls(cluster) {
    yield tls("clients", cluster);
  },

  *clusterTls(cluster) {
    yield tls("replication", cluster);
    yield* plaintextReplication(cluster.spec?.patroni?.pg_hba ?? [], RULES);
    // A standby of another server asks for TLS, and goes without where it gets none.
    if ((cluster.spec?.standby?.standby_host ?? "") !== "") {
      yield {
        channel: "the server that is copied",
        offered: false,
        decided: "elsewhere",
        minimumVersion: "",
        path: "spec.standby.standby_host",
        fix: "See that it takes replicas by TLS only",
      };
    }
  },

  // Spilo asks S3 to encrypt the WAL archive unless told not to.
  *backups(cluster) {
    const variables = cluster.spec?.env ?? [];
    const clientSide = variables.some((variable) => CLIENT_SIDE.includes(variable.name ?? "") && variable.value !== "");
    for (const [i, variable] of variables.entries()) {
      if (variable.name === "WALG_DISABLE_S3_SSE" && variable.value === "true" && !clientSide) {
        yield { target: "the WAL archive", encryption: "off", path: say`spec.env[${i}]`, fix: "Remove it, or set WALG_LIBSODIUM_KEY_PATH" };
      }
    }
  },

  // A switch that is absent is set in the OperatorConfiguration.
  *exposedServices(cluster) {
    const spec = cluster.spec;
    const master = spec?.masterServiceAnnotations ?? {};
    const replica = spec?.replicaServiceAnnotations ?? {};
    yield* service(cluster, {
      name: "master",
      loadBalancer: spec?.enableMasterLoadBalancer,
      loadBalancerAt: "spec.enableMasterLoadBalancer",
      nodePort: spec?.enableMasterNodePort,
      nodePortAt: "spec.enableMasterNodePort",
      annotations: master,
    });
    yield* service(cluster, {
      name: "replica",
      loadBalancer: spec?.enableReplicaLoadBalancer,
      loadBalancerAt: "spec.enableReplicaLoadBalancer",
      nodePort: spec?.enableReplicaNodePort,
      nodePortAt: "spec.enableReplicaNodePort",
      annotations: replica,
    });
    yield* service(cluster, {
      name: "master pooler",
      loadBalancer: spec?.enableMasterPoolerLoadBalancer,
      loadBalancerAt: "spec.enableMasterPoolerLoadBalancer",
      nodePort: spec?.enableMasterPoolerNodePort,
      nodePortAt: "spec.enableMasterPoolerNodePort",
      annotations: master,
    });
    yield* service(cluster, {
      name: "replica pooler",
      loadBalancer: spec?.enableReplicaPoolerLoadBalancer,
      loadBalancerAt: "spec.enableReplicaPoolerLoadBalancer",
      nodePort: spec?.enableReplicaPoolerNodePort,
      nodePortAt: "spec.enableReplicaPoolerNodePort",
      annotations: replica,
    });
  },

  *dataVolumes(cluster) {
    const className = cluster.spec?.volume?.storageClass ?? "";
    yield {
      volume: "data",
      storage: className === "" ? "default-class" : "class",
      className,
      path: "spec.volume.storageClass",
      fix: "Name a storage class that encrypts",
    };
    for (const [i, extra] of (cluster.spec?.additionalVolumes ?? []).entries()) {
      if (isMap(extra.volumeSource) && extra.volumeSource["hostPath"] !== undefined) {
        yield {
          volume: extra.name ?? "",
          storage: "host",
          className: "",
          path: say`spec.additionalVolumes[${i}].volumeSource.hostPath`,
          fix: "Use a persistentVolumeClaim",
        };
      }
    }
  },

  // What Spilo and the sidecars run as is set in the OperatorConfiguration, but for the user.
  *containers(cluster) {
    if (cluster.spec?.spiloRunAsUser === 0) {
      yield { name: "postgres", nonRoot: "no", escalation: "refused", path: "spec.spiloRunAsUser", fix: "Set it to 101", editOfUser: { set: 101 } };
    }
    for (const [i, container] of (cluster.spec?.initContainers ?? []).entries()) {
      yield {
        name: container.name ?? "",
        nonRoot: userOf(container),
        escalation: escalationOf(container),
        path: say`spec.initContainers[${i}].securityContext`,
        fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
        editOfPrivileges: container.securityContext?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
      };
    }
  },

  *hardening(cluster) {
    yield* hardening(cluster.spec);
  },

  *containerImages(cluster) {
    yield* databaseImages(cluster.spec);
  },

  // Whether Spilo is privileged is set in the OperatorConfiguration; a sidecar has no field for it.
  *nodeAccess(cluster) {
    yield* openContainers(cluster.spec?.initContainers, "spec.initContainers", true);
    yield* openContainers(cluster.spec?.sidecars, "spec.sidecars", false);
  },

  // makeDefaultResources and makeDefaultConnectionPoolerResources (pkg/cluster/k8sres.go, connection_pooler.go).
  missingResources: notVisible("the configuration of the operator gives what the object leaves out"),

  // Spilo loads other libraries only (configure_spilo.py).
  *auditLogs(cluster) {
    const parameters = cluster.spec?.postgresql?.parameters;
    if (loadsAudit(parameters?.["shared_preload_libraries"])) {
      yield* statementAudit(parameters?.["pgaudit.log"], parameters?.["pgaudit.role"], "spec.postgresql.parameters");
    } else {
      yield {
        log: "pgAudit",
        state: "unset",
        path: "spec.postgresql.parameters.shared_preload_libraries",
        fix: "Add pgaudit to those of Spilo, and set pgaudit.log",
      };
    }
  },

  *loggedData(cluster) {
    yield* loggedStatements(cluster.spec?.postgresql?.parameters, {}, "spec.postgresql.parameters");
  },

  *logStreams(cluster) {
    yield* logStreams(cluster.spec);
  },

  memberLogins: notVisible("members use a password that the operator makes; rules that ask for none are reported as passwords"),
  metricsEndpoints: notVisible("a sidecar that one adds is the exporter, whatever its image"),
  accountStorage: notVisible("PostgreSQL keeps them in its tables; the hash that it uses is judged with the passwords"),
  *serverCertificates(cluster) {
    yield* serverCertificates(cluster);
  },

  *rootCertificates(cluster) {
    yield* rootCertificates(cluster);
  },

  *certificateChains(cluster) {
    yield* certificateChains(cluster);
  },

  *cryptoModules(cluster) {
    yield { software: "PostgreSQL", image: cluster.spec?.dockerImage ?? "", path: "spec.dockerImage", fix: "Name an image built for FIPS" };
  },

  // The host of a standby is with the members of the cluster.
  *outsideTls(cluster) {
    yield* endpoint("the backups to clone", cluster.spec?.clone?.s3_endpoint, "spec.clone.s3_endpoint");
    yield* environmentEndpoints(cluster.spec?.env ?? [], "spec.env");
    yield* directoryRules(cluster.spec?.patroni?.pg_hba ?? [], RULES);
  },

  // Without rules of the user's own Spilo's hold, which take every address.
  *addressFilters(cluster) {
    const rules = cluster.spec?.patroni?.pg_hba ?? [];
    yield* addressRules(rules, rules.length === 0, RULES);
  },

  peerVerification: notVisible("PgBouncer, standbys and backups ask for TLS and verify nothing, whatever the object says"),
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  clusterGrants: notApplicable("a postgresql grants no rights"),
  storageClasses: notApplicable("a postgresql is no StorageClass"),

  accountFields: inSchema("spec.users"),
  authenticationFields: inSchema("spec.patroni.pg_hba"),
  podFields: inSchema("spec.sidecars", "spec.env", "spec.additionalVolumes"),
  serviceFields: inSchema("spec.serviceAnnotations", "spec.allowedSourceRanges"),
  dataEncryptionFields: notApplicable("PostgreSQL does not encrypt what it stores"),
  claimFields: inSchema("spec.volume.selector"),
  storageClassFields: inSchema("spec.volume.storageClass"),
});
