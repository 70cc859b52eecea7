// CM-2, CM-3, UM-2: credentials in texts and variables, and users that the cluster makes.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { AdministratorLogin, ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import { holdsSecret } from "./configuration.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type Sidecars = NonNullable<NonNullable<Spec["pxc"]>["sidecars"]>;
type User = NonNullable<Spec["users"]>[number];

const STATISTICS = /(^|\n)[ \t]*stats[ \t]+auth[ \t]+[^ \t\r\n]/u;
const VARIABLE = /(^|[\n{; \t])(admin_credentials|stats_credentials|cluster_password|monitor_password)[ \t]*=[ \t]*"[^"]/u;
const EVERYTHING = /^ *all( privileges)? *$/iu;
const USE_SECRET = "Keep it in a Secret with the configuration";

function* ofSidecars(sidecars: Sidecars | undefined, at: string): Generator<InlineCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* literalSecretsAndKeys(sidecar.env ?? [], say`${at}.sidecars[${i}].env`);
  }
}

/** A Secret named after the cluster and its part may hold the configuration instead (controller.go). */
export function* credentials(spec: Spec | undefined): Generator<InlineCredential> {
  yield* ofSidecars(spec?.pxc?.sidecars, "spec.pxc");
  yield* ofSidecars(spec?.haproxy?.sidecars, "spec.haproxy");
  yield* ofSidecars(spec?.proxysql?.sidecars, "spec.proxysql");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* literalSecretsAndKeys(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
  if (holdsSecret(spec?.pxc?.configuration)) {
    yield { what: "password in my.cnf", path: "spec.pxc.configuration", fix: USE_SECRET };
  }
  if (STATISTICS.test(spec?.haproxy?.configuration ?? "")) {
    yield { what: "password in haproxy.cfg", path: "spec.haproxy.configuration", fix: USE_SECRET };
  }
  if (VARIABLE.test(spec?.proxysql?.configuration ?? "")) {
    yield { what: "password in proxysql.cnf", path: "spec.proxysql.configuration", fix: USE_SECRET };
  }
}

function* ofServices(sidecars: Sidecars | undefined, at: string): Generator<ExternalCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* literalServiceSecrets(sidecar.env ?? [], say`${at}.sidecars[${i}].env`);
  }
}

/** What sidecars and backup jobs are given of other services. */
export function* serviceCredentials(spec: Spec | undefined): Generator<ExternalCredential> {
  yield* ofServices(spec?.pxc?.sidecars, "spec.pxc");
  yield* ofServices(spec?.haproxy?.sidecars, "spec.haproxy");
  yield* ofServices(spec?.proxysql?.sidecars, "spec.proxysql");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    yield* literalServiceSecrets(storage?.containerOptions?.env ?? [], say`spec.backup.storages.${key}.containerOptions.env`);
  }
}

/** Without databases the grants are for all of them (users_custom.go). */
function isAdministrator(user: User): boolean {
  const dbs = user.dbs ?? [];
  return (user.grants ?? []).some((grant) => EVERYTHING.test(grant)) && (dbs.length === 0 || dbs.includes("*"));
}

/** Without hosts the user is made for every address. */
export function* administrators(users: readonly User[]): Generator<AdministratorLogin> {
  for (const [i, user] of users.entries()) {
    const hosts = user.hosts ?? [];
    if (isAdministrator(user)) {
      yield {
        account: user.name ?? "",
        from: hosts.length === 0 || hosts.includes("%") ? "anywhere" : "limited",
        path: say`spec.users[${i}].hosts`,
        fix: "Name the addresses of its clients",
      };
    }
  }
}
