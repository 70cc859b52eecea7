// The settings of Zalando's operator in its ConfigMap: those of an OperatorConfiguration without its sections, each a text, and
// with defaults of their own (pkg/util/config/config.go of 2.0.1).
import { say } from "../../src/dsl/index.ts";
import { isPlainAddress } from "../lib/endpoints.ts";
import { namedImage } from "../lib/images.ts";
import type {
  AccountControl,
  AdministratorLogin,
  BackupTarget,
  CloudAccess,
  ContainerImage,
  ExposedService,
  ExternalCredential,
  TlsChannel,
} from "../vocabulary.ts";

type Settings = { readonly [key: string]: string | undefined };

const SUPERUSERS = {
  enable_team_superuser: "of every team member",
  enable_postgres_team_crd_superusers: "of every member of a PostgresTeam",
};
const NODE_PORTS = {
  enable_master_node_port: "master",
  enable_replica_node_port: "replica",
  enable_master_pooler_node_port: "master pooler",
  enable_replica_pooler_node_port: "replica pooler",
};
const STORE_KEYS = {
  logical_backup_s3_secret_access_key: "S3 key of logical backups",
  logical_backup_azure_storage_account_key: "Azure key of logical backups",
};
const KEY_FILES = { gcp_credentials: "Google Cloud", logical_backup_google_application_credentials: "the store of logical backups" };
const IMAGES = {
  docker_image: "postgres",
  connection_pooler_image: "connection-pooler",
  logical_backup_docker_image: "of logical backups",
  scalyr_image: "scalyr",
};
const SERVICES = { logical_backup_s3_endpoint: "logical backups", scalyr_server_url: "shipped logs" };

/** As Go reads it. */
function isOn(value: string | undefined): boolean {
  return /^(1|t|T|true|TRUE|True)$/u.test(value ?? "");
}

/** Other operators have a ConfigMap of this name, too. */
export function isZalandos(settings: Settings): boolean {
  return ["docker_image", "cluster_name_label", "pod_role_label", "watched_namespace"].some((key) => settings[key] !== undefined);
}

/** It is on unless it is turned off. */
function hasTeams(settings: Settings): boolean {
  return settings["enable_teams_api"] === undefined || isOn(settings["enable_teams_api"]);
}

export function* superusersIn(settings: Settings): Generator<AdministratorLogin> {
  for (const [key, account] of Object.entries(SUPERUSERS)) {
    if (isOn(settings[key])) {
      yield { account, from: "anywhere", path: say`data["${key}"]`, fix: "Set it to false", edit: { set: "false" } };
    }
  }
  if ((hasTeams(settings) || isOn(settings["enable_postgres_team_crd"])) && (settings["postgres_superuser_teams"] ?? "") !== "") {
    yield {
      account: "of every member of a superuser team",
      from: "anywhere",
      path: 'data["postgres_superuser_teams"]',
      fix: "Remove the teams",
      edit: "remove",
    };
  }
}

/** Without the switch, members who leave a team keep their roles (pg.go). */
export function* formerMembersIn(settings: Settings): Generator<AccountControl> {
  if (hasTeams(settings) && !isOn(settings["enable_team_member_deprecation"])) {
    yield { subject: "former members of a team", state: "unmanaged", path: 'data["enable_team_member_deprecation"]', fix: "Set it to true" };
  }
}

export function* storeKeysIn(settings: Settings): Generator<ExternalCredential> {
  for (const [key, what] of Object.entries(STORE_KEYS)) {
    if ((settings[key] ?? "") !== "") {
      yield { what, path: say`data["${key}"]`, fix: "Use logical_backup_cronjob_environment_secret" };
    }
  }
}

export function* cloudAccessIn(settings: Settings): Generator<CloudAccess> {
  for (const [key, resource] of Object.entries(KEY_FILES)) {
    if ((settings[key] ?? "") !== "") {
      yield { resource, by: "static-keys", path: say`data["${key}"]`, fix: "Remove it and use Workload Identity" };
    }
  }
  for (const key of ["pod_environment_secret", "logical_backup_cronjob_environment_secret"]) {
    if ((settings[key] ?? "") !== "") {
      yield { resource: "a cloud", by: "elsewhere", path: say`data["${key}"]`, fix: "See that it holds no key of a cloud" };
    }
  }
}

export function* logicalBackupsIn(settings: Settings): Generator<BackupTarget> {
  if ((settings["logical_backup_provider"] ?? "s3") === "s3" && (settings["logical_backup_s3_bucket"] ?? "") !== "") {
    yield {
      target: "the bucket of logical backups",
      encryption: (settings["logical_backup_s3_sse"] ?? "") === "" ? "elsewhere" : "on",
      path: 'data["logical_backup_s3_sse"]',
      fix: "Set it to AES256 or aws:kms",
    };
  }
}

// A load balancer is left out: the operator limits it to 127.0.0.1/32 unless a postgresql names ranges.
export function* nodePortsIn(settings: Settings): Generator<ExposedService> {
  for (const [key, name] of Object.entries(NODE_PORTS)) {
    if (isOn(settings[key])) {
      yield {
        name,
        type: "NodePort",
        annotations: {},
        sourceRanges: [],
        closedByDefault: true,
        path: say`data["${key}"]`,
        fix: "Set it to false",
        edit: { set: "false" },
      };
    }
  }
}

export function* imagesIn(settings: Settings): Generator<ContainerImage> {
  for (const [key, name] of Object.entries(IMAGES)) {
    if ((settings[key] ?? "") !== "") {
      yield* namedImage(name, settings[key] ?? "", say`data["${key}"]`);
    }
  }
}

export function* plainServicesIn(settings: Settings): Generator<TlsChannel> {
  for (const [key, channel] of Object.entries(SERVICES)) {
    yield { channel, offered: !isPlainAddress(settings[key] ?? ""), minimumVersion: "", path: say`data["${key}"]`, fix: "Use https" };
  }
  // The API gives the members of teams their accounts.
  if (hasTeams(settings)) {
    yield {
      channel: "the teams API",
      offered: !isPlainAddress(settings["teams_api_url"] ?? ""),
      minimumVersion: "",
      path: 'data["teams_api_url"]',
      fix: "Use https",
    };
  }
}
