// CM-2, CM-3, UM-2, UM-3: credentials in texts and variables, logins without a password, and users that the cluster makes.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { sidecars as sidecarsSlice } from "../../lib/containers.ts";
import { literalSecretsAndKeys, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { AdministratorLogin, ExternalCredential, InlineCredential, PasswordHandling } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;
type User = NonNullable<Spec["users"]>[number];

// Block and flow style, but no comments.
const SECRET =
  /(^|\n)([^#\n]*[ \t{,])?["']?(queryPassword|certificateKeyFilePassword|clusterPassword|clientCertificatePassword)["']?[ \t]*:[ \t]*["']?[^ \t\r\n"'#]/u;
const NO_AUTHORIZATION = /(^|\n)([^#\n]*[ \t{,])?["']?authorization["']?[ \t]*:[ \t]*["']?disabled/u;
// These do everything, or give themselves every right.
const ADMINISTRATORS = ["__system", "root", "userAdminAnyDatabase"];

function* inConfiguration(text: string | undefined, at: string): Generator<InlineCredential> {
  if (SECRET.test(text ?? "")) {
    yield { what: "password in mongod.conf", path: say`${at}.configuration`, fix: "Keep it in a Secret with the configuration" };
  }
}

function* inSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<InlineCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* literalSecretsAndKeys(sidecar.env ?? [], say`${at}.sidecars[${i}].env`);
  }
}

export function* replicaSetCredentials(set: ReplicaSet | undefined, at: string): Generator<InlineCredential> {
  yield* literalSecretsAndKeys(set?.env ?? [], say`${at}.env`);
  yield* inSidecars(set?.sidecars, at);
  yield* inSidecars(set?.hidden?.sidecars, say`${at}.hidden`);
  yield* inSidecars(set?.nonvoting?.sidecars, say`${at}.nonvoting`);
  yield* inSidecars(set?.arbiter?.sidecars, say`${at}.arbiter`);
  yield* inConfiguration(set?.configuration, at);
  yield* inConfiguration(set?.hidden?.configuration, say`${at}.hidden`);
  yield* inConfiguration(set?.nonvoting?.configuration, say`${at}.nonvoting`);
}

export function* otherCredentials(spec: Spec | undefined): Generator<InlineCredential> {
  const mongos = spec?.sharding?.mongos;
  yield* literalSecretsAndKeys(mongos?.env ?? [], "spec.sharding.mongos.env");
  yield* inSidecars(mongos?.sidecars, "spec.sharding.mongos");
  yield* inConfiguration(mongos?.configuration, "spec.sharding.mongos");
  yield* literalSecretsAndKeys(spec?.logcollector?.env ?? [], "spec.logcollector.env");
  for (const [key, storage] of Object.entries(spec?.backup?.storages ?? {})) {
    if ((storage?.s3?.serverSideEncryption?.sseCustomerKey ?? "") !== "") {
      yield {
        what: "key of the backups",
        path: say`spec.backup.storages.${key}.s3.serverSideEncryption.sseCustomerKey`,
        fix: "Name its Secret in spec.secrets.sse",
      };
    }
  }
}

function* servicesInSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<ExternalCredential> {
  for (const [i, sidecar] of (sidecars ?? []).entries()) {
    yield* literalServiceSecrets(sidecar.env ?? [], say`${at}.sidecars[${i}].env`);
  }
}

export function* replicaSetServices(set: ReplicaSet | undefined, at: string): Generator<ExternalCredential> {
  yield* literalServiceSecrets(set?.env ?? [], say`${at}.env`);
  yield* servicesInSidecars(set?.sidecars, at);
  yield* servicesInSidecars(set?.hidden?.sidecars, say`${at}.hidden`);
  yield* servicesInSidecars(set?.nonvoting?.sidecars, say`${at}.nonvoting`);
  yield* servicesInSidecars(set?.arbiter?.sidecars, say`${at}.arbiter`);
}

export function* otherServices(spec: Spec | undefined): Generator<ExternalCredential> {
  const mongos = spec?.sharding?.mongos;
  yield* literalServiceSecrets(mongos?.env ?? [], "spec.sharding.mongos.env");
  yield* servicesInSidecars(mongos?.sidecars, "spec.sharding.mongos");
  yield* literalServiceSecrets(spec?.logcollector?.env ?? [], "spec.logcollector.env");
}

/** Members of one set take their configuration each from their own field. */
export function* openMembers(set: ReplicaSet | undefined, at: string): Generator<PasswordHandling> {
  if (NO_AUTHORIZATION.test(set?.configuration ?? "")) {
    yield { subject: "every login", method: "none", path: say`${at}.configuration`, fix: "Remove security.authorization" };
  }
  if (set?.hidden?.enabled === true && NO_AUTHORIZATION.test(set.hidden.configuration ?? "")) {
    yield { subject: "every login", method: "none", path: say`${at}.hidden.configuration`, fix: "Remove security.authorization" };
  }
  if (set?.nonvoting?.enabled === true && NO_AUTHORIZATION.test(set.nonvoting.configuration ?? "")) {
    yield { subject: "every login", method: "none", path: say`${at}.nonvoting.configuration`, fix: "Remove security.authorization" };
  }
}

/** A role limits the addresses of all who have it. */
function isLimited(user: User, spec: Spec | undefined): boolean {
  return (spec?.roles ?? []).some(
    (role) =>
      (role.authenticationRestrictions ?? []).some((restriction) => (restriction.clientSource ?? []).length > 0) &&
      (user.roles ?? []).some((given) => given.name === role.role && given.db === role.db),
  );
}

export function* administrators(spec: Spec | undefined): Generator<AdministratorLogin> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if ((user.roles ?? []).some((role) => role.db === "admin" && ADMINISTRATORS.includes(role.name ?? ""))) {
      yield {
        account: user.name ?? "",
        from: isLimited(user, spec) ? "limited" : "anywhere",
        path: say`spec.users[${i}].roles`,
        fix: "Add a role of spec.roles with authenticationRestrictions",
      };
    }
  }
}
