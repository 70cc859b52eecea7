// UM-2, UM-4, NM-2: users, what they may do, and from where.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AccountControl, AddressFilter, AdministratorLogin } from "../../vocabulary.ts";
import type { communitySpec } from "./schema.ts";
import { ADMINISTRATORS } from "./settings.ts";

type Spec = Infer<typeof communitySpec>;
type User = NonNullable<Spec["users"]>[number];
type Role = NonNullable<NonNullable<Spec["security"]>["roles"]>[number];

function isAdministrator(user: User): boolean {
  return (user.roles ?? []).some((given) => given.db === "admin" && ADMINISTRATORS.includes(given.name ?? ""));
}

/** Whether a role hands on what does everything, or what gives itself every right. */
function inheritsAll(role: Role): boolean {
  return (role.roles ?? []).some((given) => given.db === "admin" && ADMINISTRATORS.includes(given.name ?? ""));
}

function hasRole(user: User, role: Role): boolean {
  return (user.roles ?? []).some((given) => given.name === role.role && given.db === role.db);
}

/** One restriction of a list is enough, and each role's list must be met. */
function limits(role: Role): boolean {
  const restrictions = role.authenticationRestrictions ?? [];
  return (
    restrictions.length > 0 &&
    restrictions.every((one) => (one.clientSource ?? []).length > 0 && !(one.clientSource ?? []).some((address) => /\/0$/u.test(address)))
  );
}

function isLimited(user: User, spec: Spec | undefined): boolean {
  return (spec?.security?.roles ?? []).some((role) => limits(role) && hasRole(user, role));
}

const FIX = "Add a role of spec.security.roles with authenticationRestrictions";

export function* administrators(spec: Spec | undefined): Generator<AdministratorLogin> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if (isAdministrator(user)) {
      yield { account: user.name ?? "", from: isLimited(user, spec) ? "limited" : "anywhere", path: say`spec.users[${i}].roles`, fix: FIX };
    }
  }
}

/** Those of administrators are the control's above. */
export function* filters(spec: Spec | undefined): Generator<AddressFilter> {
  for (const [i, user] of (spec?.users ?? []).entries()) {
    if (!isAdministrator(user)) {
      yield { login: say`user ${user.name}`, from: isLimited(user, spec) ? "limited" : "default", path: say`spec.users[${i}].roles`, fix: FIX };
    }
  }
}

/** Roles to which the database refuses nothing; a user with the built-in one is an administrator. */
export function* aboveRights(spec: Spec | undefined): Generator<AccountControl> {
  for (const [i, role] of (spec?.security?.roles ?? []).entries()) {
    if ((role.privileges ?? []).some((given) => given.resource?.anyResource === true && (given.actions ?? []).includes("anyAction"))) {
      yield { subject: say`role ${role.role}`, state: "above", path: say`spec.security.roles[${i}].privileges`, fix: "Name its actions and resources" };
    }
    if (inheritsAll(role)) {
      yield { subject: say`role ${role.role}`, state: "above", path: say`spec.security.roles[${i}].roles`, fix: "Name the privileges that it needs" };
    }
  }
}
