import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { type AdministratorLogin, type ExposedService, facts } from "../../vocabulary.ts";
import { formerMembers } from "./account-control.ts";
import { configuredAccess } from "./cloud-access.ts";
import { logicalBackupKeys } from "./external-credentials.ts";
import { defaultImages } from "./images.ts";
import { operatorConfiguration as resource } from "./schema.ts";

const NEVER_VERIFIED = notVisible("PgBouncer, standbys and backups ask for TLS and verify nothing, whatever the object says");
const PER_CLUSTER = notVisible("each postgresql says it for its own cluster");

function* nodePort(name: string, enabled: boolean | undefined, at: string): Generator<ExposedService> {
  yield {
    name,
    type: enabled === true ? "NodePort" : "ClusterIP",
    annotations: {},
    sourceRanges: [],
    closedByDefault: true,
    path: say`configuration.load_balancer.${at}`,
    fix: "Set it to false",
    edit: { set: false },
  };
}

function* superusers(account: string, enabled: boolean | undefined, at: string): Generator<AdministratorLogin> {
  if (enabled === true) {
    yield { account, from: "anywhere", path: say`configuration.teams_api.${at}`, fix: "Set it to false", edit: { set: false } };
  }
}

export const operatorConfiguration = facts(resource, {
  *administratorLogins(operator) {
    const teams = operator.configuration?.teams_api;
    yield* superusers("of every team member", teams?.enable_team_superuser, "enable_team_superuser");
    yield* superusers("of every member of a PostgresTeam", teams?.enable_postgres_team_crd_superusers, "enable_postgres_team_crd_superusers");
    // Their members come from the teams API and from PostgresTeams (util.go).
    if ((teams?.enable_teams_api === true || teams?.enable_postgres_team_crd === true) && (teams.postgres_superuser_teams ?? []).length > 0) {
      yield {
        account: "of every member of a superuser team",
        from: "anywhere",
        path: "configuration.teams_api.postgres_superuser_teams",
        fix: "Remove the teams",
        edit: "remove",
      };
    }
  },

  *externalCredentials(operator) {
    yield* logicalBackupKeys(operator);
  },

  *cloudAccess(operator) {
    yield* configuredAccess(operator);
  },

  *accountControl(operator) {
    yield* formerMembers(operator);
  },

  *backups(operator) {
    const backup = operator.configuration?.logical_backup;
    if (backup !== undefined && backup.logical_backup_provider === "s3" && (backup.logical_backup_s3_bucket ?? "") !== "") {
      yield {
        target: "the bucket of logical backups",
        encryption: (backup.logical_backup_s3_sse ?? "") === "" ? "elsewhere" : "on",
        path: "configuration.logical_backup.logical_backup_s3_sse",
        fix: "Set it to AES256 or aws:kms",
      };
    }
  },

  // A load balancer is left out: the operator limits it to 127.0.0.1/32 unless a postgresql names ranges.
  *exposedServices(operator) {
    const switches = operator.configuration?.load_balancer;
    yield* nodePort("master", switches?.enable_master_node_port, "enable_master_node_port");
    yield* nodePort("replica", switches?.enable_replica_node_port, "enable_replica_node_port");
    yield* nodePort("master pooler", switches?.enable_master_pooler_node_port, "enable_master_pooler_node_port");
    yield* nodePort("replica pooler", switches?.enable_replica_pooler_node_port, "enable_replica_pooler_node_port");
  },

  // Spilo's image starts as root, and may raise its rights, unless the configuration says otherwise.
  *containers(operator) {
    const pods = operator.configuration?.kubernetes;
    yield {
      name: "postgres",
      nonRoot: pods?.spilo_runasuser === undefined ? "unset" : pods.spilo_runasuser === 0 ? "no" : "yes",
      escalation: "refused",
      path: "configuration.kubernetes.spilo_runasuser",
      fix: "Set it to 101",
      editOfUser: { set: 101 },
    };
    yield {
      name: "postgres",
      nonRoot: "yes",
      escalation: pods?.spilo_allow_privilege_escalation === false && pods.spilo_privileged !== true ? "refused" : "allowed",
      path: pods?.spilo_privileged === true ? "configuration.kubernetes.spilo_privileged" : "configuration.kubernetes.spilo_allow_privilege_escalation",
      fix: "Set it to false",
      editOfPrivileges: { set: false },
    };
  },

  *containerImages(operator) {
    yield* defaultImages(operator.configuration);
  },

  *nodeAccess(operator) {
    if (operator.configuration?.kubernetes?.spilo_privileged === true) {
      yield {
        who: "container postgres",
        access: "is privileged",
        shared: true,
        path: "configuration.kubernetes.spilo_privileged",
        fix: "Set it to false",
        edit: { set: false },
      };
    }
  },

  *cryptoModules(operator) {
    yield {
      software: "every postgresql without one",
      image: operator.configuration?.docker_image ?? "",
      path: "configuration.docker_image",
      fix: "Name an image built for FIPS",
    };
  },

  *outsideTls(operator) {
    const teams = operator.configuration?.teams_api;
    yield* endpoint(
      "logical backups",
      operator.configuration?.logical_backup?.logical_backup_s3_endpoint,
      "configuration.logical_backup.logical_backup_s3_endpoint",
    );
    yield* endpoint("shipped logs", operator.configuration?.scalyr?.scalyr_server_url, "configuration.scalyr.scalyr_server_url");
    // The API gives the members of teams their accounts.
    if (teams?.enable_teams_api !== false) {
      yield* endpoint("the teams API", teams?.teams_api_url, "configuration.teams_api.teams_api_url");
    }
  },

  // A variable of the operator goes before it; without either it keeps to its own namespace (controller.go).
  *watchedNamespaces(operator) {
    const watched = operator.configuration?.kubernetes?.watched_namespace;
    yield {
      watches: watched === "*" ? "everywhere" : "limited",
      path: "configuration.kubernetes.watched_namespace",
      fix: "Remove it, or name one namespace",
    };
  },

  defaultAccounts: PER_CLUSTER,
  passwordHandling: PER_CLUSTER,
  inlineCredentials: notApplicable("an OperatorConfiguration names Secrets with the logins that it uses"),
  plaintextListeners: PER_CLUSTER,
  auditLogs: PER_CLUSTER,
  loggedData: PER_CLUSTER,
  logStreams: PER_CLUSTER,
  memberLogins: PER_CLUSTER,
  metricsEndpoints: PER_CLUSTER,
  accountStorage: PER_CLUSTER,
  encryptionKeys: PER_CLUSTER,
  clientTls: PER_CLUSTER,
  clusterTls: PER_CLUSTER,
  addressFilters: PER_CLUSTER,
  serverCertificates: PER_CLUSTER,
  rootCertificates: PER_CLUSTER,
  certificateChains: PER_CLUSTER,
  peerVerification: NEVER_VERIFIED,
  dataVolumes: PER_CLUSTER,
  dataKeys: notApplicable("PostgreSQL does not encrypt what it stores"),
  clusterGrants: notApplicable("an OperatorConfiguration grants no rights"),
  storageClasses: notApplicable("an OperatorConfiguration is no StorageClass"),
});
