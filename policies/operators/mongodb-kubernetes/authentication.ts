// UM-3, UM-4, UM-6, NM-6: `security` of the kinds of mongodb.com. Without `authentication` the operator leaves what Ops Manager has,
// and a new project has none (common_controller.go).
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import type { AccountControl, MemberLogin, PasswordHandling, TlsChannel } from "../../vocabulary.ts";
import type { security as securitySlice } from "./schema.ts";
import { ADMINISTRATORS, isOn, pair } from "./settings.ts";

type Security = Infer<typeof securitySlice> | undefined;
type Roles = NonNullable<NonNullable<Security>["roles"]>[number]["roles"];

const AUTHENTICATION = "spec.security.authentication";
const REMOVE = "Remove it";
const UNSTATED = "";

function isEnabled(security: Security): boolean {
  return security?.authentication?.enabled === true;
}

/** SCRAM-SHA-1 and what came before it start from the MD5 of the password. */
export function* mechanisms(security: Security): Generator<PasswordHandling> {
  for (const [i, mode] of (security?.authentication?.modes ?? []).entries()) {
    if (isEnabled(security)) {
      yield {
        subject: say`a password of ${mode}`,
        method: mode === "SCRAM-SHA-1" || mode === "MONGODB-CR" ? "md5" : "strong",
        path: say`${AUTHENTICATION}.modes[${i}]`,
        fix: "Use SCRAM-SHA-256",
      };
    }
  }
}

/** Whether a role hands on what does everything, or what gives itself every right. */
export function inheritsAll(roles: Roles): boolean {
  return (roles ?? []).some((given) => given.db === "admin" && ADMINISTRATORS.includes(given.role ?? ""));
}

/** Users that no MongoDBUser names are removed unless it is said otherwise. */
export function* accounts(security: Security): Generator<AccountControl> {
  if (!isEnabled(security)) {
    yield { subject: "the database", state: "off", path: say`${AUTHENTICATION}.enabled`, fix: "Set it to true, and name modes" };
  } else if (security?.authentication?.ignoreUnknownUsers === true) {
    yield {
      subject: "users without a MongoDBUser",
      state: "unmanaged",
      path: say`${AUTHENTICATION}.ignoreUnknownUsers`,
      fix: "Make a MongoDBUser for each user, and remove it",
    };
  }
  for (const [i, role] of (security?.roles ?? []).entries()) {
    if (inheritsAll(role.roles)) {
      yield { subject: say`role ${role.role}`, state: "above", path: say`spec.security.roles[${i}].roles`, fix: "Name the privileges that it needs" };
    }
  }
}

/** What switches off rights in the settings of a process. */
export function* authorization(config: unknown, at: string): Generator<AccountControl> {
  if (pair(config, "security", "authorization") === "disabled") {
    yield { subject: "the database", state: "off", path: say`${at}["security.authorization"]`, fix: REMOVE };
  }
}

/** The members share the key of a file, which the operator makes, or have certificates. */
export function* members(security: Security): Generator<MemberLogin> {
  if (!isEnabled(security) && lower(security?.authentication?.internalCluster ?? "") !== "x509") {
    yield { members: "members", by: "nothing", path: say`${AUTHENTICATION}.enabled`, fix: "Set it to true, and name modes" };
  }
}

export function* transition(config: unknown, at: string): Generator<MemberLogin> {
  if (isOn(pair(config, "security", "transitionToAuth"))) {
    yield { members: "members", by: "nothing", path: say`${at}["security.transitionToAuth"]`, fix: REMOVE };
  }
}

/** A directory is spoken to in plaintext unless the object asks for TLS (GetTransportSecurity). */
export function* directories(security: Security): Generator<TlsChannel> {
  const authentication = security?.authentication;
  if (isEnabled(security) && (authentication?.modes ?? []).includes("LDAP")) {
    yield {
      channel: "the directory",
      offered: authentication?.ldap?.transportSecurity === "tls",
      minimumVersion: UNSTATED,
      path: say`${AUTHENTICATION}.ldap.transportSecurity`,
      fix: "Set it to tls",
      edit: { set: "tls" },
    };
  }
}
