// UM-4: accounts that rights do not bind, or that nobody takes away. A superuser that may log in is UM-2's.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import type { AccountControl } from "../../vocabulary.ts";
import type { operatorConfiguration, postgresql } from "./schema.ts";

/** The users of a postgresql, and the accounts that its sidecars take. */
export function* clusterAccounts(cluster: ObjectOf<typeof postgresql>): Generator<AccountControl> {
  for (const [name, flags] of Object.entries(cluster.spec?.users ?? {})) {
    const path = say`spec.users["${name}"]`;
    const given = flags ?? [];
    if ((given.includes("superuser") || given.includes("SUPERUSER")) && (given.includes("nologin") || given.includes("NOLOGIN"))) {
      yield { subject: say`role ${name}`, state: "above", path, fix: "Remove the flag superuser: its members may become it" };
    }
    if (given.includes("bypassrls") || given.includes("BYPASSRLS")) {
      yield { subject: say`role ${name}`, state: "above", path, fix: "Remove the flag bypassrls" };
    }
  }
  for (const [i, sidecar] of (cluster.spec?.sidecars ?? []).entries()) {
    for (const [j, variable] of (sidecar.env ?? []).entries()) {
      if (/^(DATA_SOURCE_USER|PGUSER)$/u.test(variable.name ?? "") && variable.value === "postgres") {
        yield { subject: "the login of a sidecar", state: "above", path: say`spec.sidecars[${i}].env[${j}].value`, fix: "Name an account of its own" };
      }
    }
  }
}

/** Without the switch, members who leave a team keep their roles (pg.go). */
export function* formerMembers(operator: ObjectOf<typeof operatorConfiguration>): Generator<AccountControl> {
  const teams = operator.configuration?.teams_api;
  if (teams?.enable_teams_api === true && teams.enable_team_member_deprecation !== true) {
    yield {
      subject: "former members of a team",
      state: "unmanaged",
      path: "configuration.teams_api.enable_team_member_deprecation",
      fix: "Set it to true",
    };
  }
}
