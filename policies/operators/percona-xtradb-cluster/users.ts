// UM-2, NM-2: users that the cluster makes, and where they may log in from.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AddressFilter, AdministratorLogin } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

type User = NonNullable<Infer<typeof clusterSpec>["users"]>[number];

const EVERYTHING = /^ *all( privileges)? *$/iu;
const LIMIT = "Name the addresses of its clients";

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
        fix: LIMIT,
      };
    }
  }
}

function fromOf(hosts: readonly string[]): AddressFilter["from"] {
  if (hosts.length === 0) {
    return "default";
  }
  return hosts.includes("%") ? "anywhere" : "limited";
}

/** Those who are no administrators. */
export function* filters(users: readonly User[]): Generator<AddressFilter> {
  for (const [i, user] of users.entries()) {
    if (!isAdministrator(user)) {
      yield { login: say`user ${user.name}`, from: fromOf(user.hosts ?? []), path: say`spec.users[${i}].hosts`, fix: LIMIT };
    }
  }
}
