import { type Infer, notApplicable, say } from "../../../src/dsl/index.ts";
import { secretsIn, serviceSecretsIn } from "../../lib/environments.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages } from "../../lib/images.ts";
import { addressRules, closesPlaintext, passwordRules, plaintextRules, ruleSecrets } from "../../lib/pg-hba.ts";
import { facts, type PasswordHandling, type TlsChannel } from "../../vocabulary.ts";
import { poolerCertificates, poolerChains, poolerRoots } from "./certificates.ts";
import { templateService } from "./cluster.ts";
import { poolerNodeAccess, poolerResources } from "./pooler-pods.ts";
import { type pgbouncer as pgbouncerSlice, pooler as resource } from "./schema.ts";

const RULES = "spec.pgbouncer.pg_hba";
const ENFORCED = ["require", "verify-ca", "verify-full"];

/** The rules that PgBouncer heeds: those of the list only as long as its `auth_type` is the operator's, `hba`. */
function activeRules(pgbouncer: Infer<typeof pgbouncerSlice> | undefined): readonly string[] {
  return (pgbouncer?.parameters?.["auth_type"] ?? "hba") === "hba" ? (pgbouncer?.pg_hba ?? []) : [];
}

function checkOf(authType: string): PasswordHandling["method"] {
  if (authType === "trust" || authType === "any") {
    return "none";
  }
  if (authType === "plain") {
    return "plaintext";
  }
  return authType === "md5" ? "md5" : "strong";
}

// `secure` and `default` are 1.2 and 1.3, as is an absent setting (pgbouncer.org/config.html).
function oldest(protocols: string): TlsChannel["minimumVersion"] {
  if (protocols.includes("tlsv1.0") || protocols.includes("all") || protocols.includes("legacy")) {
    return "1.0";
  }
  if (protocols.includes("tlsv1.1")) {
    return "1.1";
  }
  return protocols.includes("tlsv1.2") || protocols.includes("secure") || protocols.includes("default") ? "1.2" : "";
}

export const pooler = facts(resource, {
  *passwordHandling(pooler) {
    const authType = pooler.spec?.pgbouncer?.parameters?.["auth_type"];
    yield* passwordRules(activeRules(pooler.spec?.pgbouncer), RULES);
    if (authType !== undefined) {
      yield { subject: "every login", method: checkOf(authType), path: "spec.pgbouncer.parameters.auth_type", fix: "Set it to scram-sha-256 or hba" };
    }
  },

  *inlineCredentials(pooler) {
    yield* secretsIn(pooler.spec?.template?.spec?.containers, "spec.template.spec.containers");
  },

  *externalCredentials(pooler) {
    yield* ruleSecrets(pooler.spec?.pgbouncer?.pg_hba ?? [], RULES);
    yield* serviceSecretsIn(pooler.spec?.template?.spec?.containers, "spec.template.spec.containers");
  },

  // The operator sets `prefer`, and puts plaintext rules after the user's.
  *plaintextListeners(pooler) {
    const mode = pooler.spec?.pgbouncer?.parameters?.["client_tls_sslmode"] ?? "prefer";
    const rules = activeRules(pooler.spec?.pgbouncer);
    if (!ENFORCED.includes(mode)) {
      yield* plaintextRules(rules, RULES);
    }
    if (!ENFORCED.includes(mode) && !closesPlaintext(rules)) {
      yield { listener: "PgBouncer", path: "spec.pgbouncer.parameters.client_tls_sslmode", fix: "Set it to require", edit: { set: "require" } };
    }
  },

  *clientTls(pooler) {
    yield {
      channel: "clients",
      offered: pooler.spec?.pgbouncer?.parameters?.["client_tls_sslmode"] !== "disable",
      minimumVersion: "",
      path: "spec.pgbouncer.parameters.client_tls_sslmode",
      fix: "Set it to require",
      edit: { set: "require" },
    };
  },

  // With `allow` PgBouncer speaks plaintext to a PostgreSQL that takes it, and every Cluster may.
  *clusterTls(pooler) {
    const mode = pooler.spec?.pgbouncer?.parameters?.["server_tls_sslmode"];
    yield {
      channel: "PgBouncer to PostgreSQL",
      offered: mode !== "disable" && mode !== "allow",
      minimumVersion: "",
      path: "spec.pgbouncer.parameters.server_tls_sslmode",
      fix: "Set it to verify-ca or verify-full",
    };
    yield {
      channel: "PgBouncer to PostgreSQL",
      offered: true,
      minimumVersion: oldest(pooler.spec?.pgbouncer?.parameters?.["server_tls_protocols"] ?? ""),
      path: "spec.pgbouncer.parameters.server_tls_protocols",
      fix: "Set it to tlsv1.3",
      edit: { set: "tlsv1.3" },
    };
  },

  *serverCertificates(pooler) {
    yield* poolerCertificates(pooler.spec?.pgbouncer);
  },

  *rootCertificates(pooler) {
    yield* poolerRoots(pooler.spec?.pgbouncer);
  },

  *certificateChains(pooler) {
    yield* poolerChains(pooler.spec?.pgbouncer);
  },

  *cryptoModules(pooler) {
    yield { software: "PgBouncer", image: pooler.spec?.pgbouncer?.image ?? "", path: "spec.pgbouncer.image", fix: "Name an image built for FIPS" };
  },

  *addressFilters(pooler) {
    yield* addressRules(activeRules(pooler.spec?.pgbouncer), true, RULES);
  },

  // The operator sets `verify-ca` where nothing is stated.
  *peerVerification(pooler) {
    const mode = pooler.spec?.pgbouncer?.parameters?.["server_tls_sslmode"];
    yield {
      connection: "PgBouncer to PostgreSQL",
      isVerified: mode !== "prefer" && mode !== "require",
      path: "spec.pgbouncer.parameters.server_tls_sslmode",
      fix: "Set it to verify-ca or verify-full",
    };
  },

  *exposedServices(pooler) {
    const template = pooler.spec?.serviceTemplate;
    yield* templateService(template?.metadata?.name ?? pooler.metadata?.name ?? "", template, "spec.serviceTemplate");
  },

  // The operator overwrites the contexts of the pod, which refuses root, and of its own container.
  *containers(pooler) {
    for (const [i, container] of (pooler.spec?.template?.spec?.containers ?? []).entries()) {
      const context = container.securityContext;
      const raised = context?.allowPrivilegeEscalation === true || context?.privileged === true;
      if (container.name !== "pgbouncer") {
        yield {
          name: container.name ?? "",
          nonRoot: context?.runAsNonRoot === false ? "no" : "yes",
          escalation: raised ? "allowed" : context?.allowPrivilegeEscalation === false ? "refused" : "unset",
          path: say`spec.template.spec.containers[${i}].securityContext`,
          fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
          editOfPrivileges: context?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
        };
      }
    }
  },

  // The template is laid over the operator's own containers (pgbouncer/deployments.go).
  *hardening(pooler) {
    const pod = pooler.spec?.template?.spec;
    yield* listedHardening(
      [
        { containers: pod?.containers ?? [], at: "spec.template.spec.containers" },
        { containers: pod?.initContainers ?? [], at: "spec.template.spec.initContainers" },
      ],
      ["pgbouncer", "bootstrap-controller"],
    );
  },

  *containerImages(pooler) {
    const pod = pooler.spec?.template?.spec;
    yield* images([image("pgbouncer", pooler.spec?.pgbouncer?.image, "spec.pgbouncer.image")]);
    yield* listedImages([
      { containers: pod?.containers ?? [], at: "spec.template.spec.containers" },
      { containers: pod?.initContainers ?? [], at: "spec.template.spec.initContainers" },
    ]);
  },

  *nodeAccess(pooler) {
    yield* poolerNodeAccess(pooler.spec?.template?.spec);
  },

  *missingResources(pooler) {
    yield* poolerResources(pooler.spec?.template?.spec);
  },

  defaultAccounts: notApplicable("PgBouncer checks the accounts of PostgreSQL"),
  administratorLogins: notApplicable("PgBouncer checks the accounts of PostgreSQL"),
  // Without a Secret the operator makes an account with just the right to look up logins.
  *accountControl(pooler) {
    if ((pooler.spec?.pgbouncer?.authQuerySecret?.name ?? "").endsWith("-superuser")) {
      yield { subject: "the account that looks up logins", state: "above", path: "spec.pgbouncer.authQuerySecret", fix: "Remove it, and authQuery" };
    }
  },

  auditLogs: notApplicable("PgBouncer keeps no audit log"),
  loggedData: notApplicable("PgBouncer logs connections, and no statements"),
  // A template that gives the container another command takes over what it logs.
  logStreams: notApplicable("the operator's manager logs JSON to standard output, and no field changes that"),
  memberLogins: notApplicable("poolers do not talk to each other"),
  metricsEndpoints: notApplicable("every PgBouncer has an exporter, and no field changes that"),
  accountStorage: notApplicable("PgBouncer asks PostgreSQL for logins and keeps none"),
  encryptionKeys: notApplicable("a Pooler keeps no data"),
  cloudAccess: notApplicable("a Pooler uses no resource of a cloud"),
  outsideTls: notApplicable("PgBouncer talks to PostgreSQL only"),
  backups: notApplicable("a Pooler keeps no data"),
  dataKeys: notApplicable("a Pooler keeps no data"),
  clusterGrants: notApplicable("a Pooler grants no rights"),
  dataVolumes: notApplicable("a Pooler keeps no data"),
  storageClasses: notApplicable("a Pooler is no StorageClass"),
});
