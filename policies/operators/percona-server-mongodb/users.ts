// UM-2, UM-3, NM-2: logins without a password, users that the cluster makes, and where they may log in from.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AddressFilter, AdministratorLogin, PasswordHandling } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;
type User = NonNullable<Spec["users"]>[number];

// Block and flow style, but no comments.
const NO_AUTHORIZATION = /(^|\n)([^#\n]*[ \t{,])?["']?authorization["']?[ \t]*:[ \t]*["']?disabled/u;
// These do everything, or give themselves every right.
const ADMINISTRATORS = ["__system", "root", "userAdminAnyDatabase"];
const LIMIT = "Add a role of spec.roles with authenticationRestrictions";

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

function isAdministrator(user: User): boolean {
  return (user.roles ?? []).some((role) => role.db === "admin" && ADMINISTRATORS.includes(role.name ?? ""));
}

export function* administrators(spec: Spec | undefined): Generator<AdministratorLogin> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if (isAdministrator(user)) {
      yield {
        account: user.name ?? "",
        from: isLimited(user, spec) ? "limited" : "anywhere",
        path: say`spec.users[${i}].roles`,
        fix: LIMIT,
      };
    }
  }
}

/** Those who are no administrators. */
export function* filters(spec: Spec | undefined): Generator<AddressFilter> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if (!isAdministrator(user)) {
      yield { login: say`user ${user.name}`, from: isLimited(user, spec) ? "limited" : "default", path: say`spec.users[${i}].roles`, fix: LIMIT };
    }
  }
}
