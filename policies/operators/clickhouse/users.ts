// UM-1, UM-2, UM-3: the accounts in `configuration.users`, a flat map of `user/field`.
import { isList, say } from "../../../src/dsl/index.ts";
import type { AccountControl, AddressFilter, AdministratorLogin, DefaultAccount, PasswordHandling } from "../../vocabulary.ts";
import { isGiven, isOn, isPlain, type OpenMap } from "./open-values.ts";

const DEFAULT = "default";
// The operator's own account has its password from the operator's configuration.
const OPERATOR = "clickhouse_operator";
const PASSWORD = 'spec.configuration.users["default/password"]';
const USE_SECRET = "Use valueFrom.secretKeyRef";
const CREDENTIALS = [
  "password",
  "password_sha256_hex",
  "password_double_sha1_hex",
  "password_scram_sha256_hex",
  "k8s_secret_password",
  "k8s_secret_password_sha256_hex",
  "k8s_secret_password_double_sha1_hex",
  "k8s_secret_env_password",
  "k8s_secret_env_password_sha256_hex",
  "k8s_secret_env_password_double_sha1_hex",
  "ssl_certificates/common_name",
  "ldap/server",
  "kerberos/realm",
];
const EVERYWHERE = /\/(0+|0+\.0+\.0+\.0+|::)$|^\^?\.[*+]\$?$/u;
const GRANTS_ALL = /grant[ \t]+all([ \t]+privileges)?[ \t]+on[ \t]+\*/iu;
const REMOVES_DEFAULT = /<default[ \t\r\n]+remove=/u;

function userOf(key: string): string {
  return key.split("/")[0] ?? "";
}

function hasCredential(users: OpenMap, user: string): boolean {
  return CREDENTIALS.some((field) => isGiven(users[`${user}/${field}`]));
}

function removesDefault(file: unknown): boolean {
  return typeof file === "string" && REMOVES_DEFAULT.test(file);
}

/** Whether a file takes the account away. A map cannot be searched, so these are the names that the manual and habit give it. */
function isDefaultRemoved(files: OpenMap): boolean {
  return (
    removesDefault(files["users.d/remove_default_user.xml"]) ||
    removesDefault(files["users.d/remove_default.xml"]) ||
    removesDefault(files["users.d/users.xml"])
  );
}

/** UM-1: `default` keeps an empty password unless it is given one. */
export function* defaultAccounts(users: OpenMap, files: OpenMap, templated: boolean): Generator<DefaultAccount> {
  if (!hasCredential(users, DEFAULT) && !isDefaultRemoved(files)) {
    yield { account: DEFAULT, password: templated ? "elsewhere" : "empty", path: PASSWORD, fix: USE_SECRET };
  }
}

/** UM-1 for a template: an installation may give the password that the template leaves out, but hardly the one it sets empty. */
export function* statedDefaultAccounts(users: OpenMap): Generator<DefaultAccount> {
  if (users["default/password"] !== undefined && !hasCredential(users, DEFAULT)) {
    yield { account: DEFAULT, password: "empty", path: PASSWORD, fix: USE_SECRET };
  }
}

/** Whether an address limit lets everybody in. The operator adds its own addresses to the list, and takes none away. */
export function isOpen(limit: unknown): boolean {
  return (typeof limit === "string" && EVERYWHERE.test(limit)) || (isList(limit) && limit.some((item) => typeof item === "string" && EVERYWHERE.test(item)));
}

function grantsAll(grants: unknown): boolean {
  return (
    (typeof grants === "string" && GRANTS_ALL.test(grants)) || (isList(grants) && grants.some((item) => typeof item === "string" && GRANTS_ALL.test(item)))
  );
}

function isAdministrator(users: OpenMap, user: string): boolean {
  return user === DEFAULT || user === OPERATOR || isOn(users[`${user}/access_management`]) || grantsAll(users[`${user}/grants/query`]);
}

/** UM-2: without a limit of its own, an account answers the cluster's pods only. */
export function* administratorLogins(users: OpenMap): Generator<AdministratorLogin> {
  for (const [key, limit] of Object.entries(users)) {
    if ((key.endsWith("/networks/ip") || key.endsWith("/networks/host_regexp")) && isAdministrator(users, userOf(key))) {
      yield {
        account: userOf(key),
        from: isOpen(limit) ? "anywhere" : "limited",
        path: say`spec.configuration.users["${key}"]`,
        fix: "Name only addresses of its clients",
      };
    }
  }
}

/** UM-4: `default`, which clients and other hosts use, may make accounts and grant rights where it is told so. */
export function* accountControl(users: OpenMap): Generator<AccountControl> {
  if (isOn(users["default/access_management"])) {
    yield {
      subject: "account default",
      state: "above",
      path: 'spec.configuration.users["default/access_management"]',
      fix: "Remove it, and give it to an account of the administrators",
    };
  }
}

/** NM-2: the same for the accounts that are no administrator's. */
export function* addressFilters(users: OpenMap): Generator<AddressFilter> {
  for (const [key, limit] of Object.entries(users)) {
    if ((key.endsWith("/networks/ip") || key.endsWith("/networks/host_regexp")) && !isAdministrator(users, userOf(key))) {
      yield {
        login: say`user ${userOf(key)}`,
        from: isOpen(limit) ? "anywhere" : "limited",
        path: say`spec.configuration.users["${key}"]`,
        fix: "Name only addresses of its clients",
      };
    }
  }
}

/** UM-3: the passwords that are stated. */
export function* statedPasswords(users: OpenMap): Generator<PasswordHandling> {
  for (const [key, value] of Object.entries(users)) {
    if (key.endsWith("/password") && isPlain(value)) {
      yield { subject: say`user ${userOf(key)}`, method: "plaintext", path: say`spec.configuration.users["${key}"]`, fix: USE_SECRET };
    }
  }
}

/** UM-3: the operator gives every other account without a credential the password of its configuration, `default`. */
export function* missingPasswords(users: OpenMap, templated: boolean): Generator<PasswordHandling> {
  for (const [key, value] of Object.entries(users)) {
    const user = userOf(key);
    if (key.includes("/") && isGiven(value) && user !== DEFAULT && user !== OPERATOR && !hasCredential(users, user)) {
      yield {
        subject: say`user ${user}`,
        method: templated ? "elsewhere" : "weak",
        path: say`spec.configuration.users["${user}/password"]`,
        fix: "Give it one: the operator sets the word default",
      };
    }
  }
}
