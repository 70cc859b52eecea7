// UM-4: roles that rights do not bind. A superuser that may log in is UM-2's.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { AccountControl } from "../../vocabulary.ts";
import type { role as roleSlice } from "./schema.ts";

// Files and programs of the server are a way to everything (postgresql.org/docs/current/predefined-roles.html).
const SERVER_ROLES = ["pg_execute_server_program", "pg_read_server_files", "pg_write_server_files"];

/** What a role's attributes lift it above; `at` ends in a dot, or is empty. */
export function* roleControl(role: Infer<typeof roleSlice>, at: string): Generator<AccountControl> {
  const isPresent = role.ensure !== "absent";
  const subject = say`role ${role.name}`;
  if (isPresent && role.superuser === true && role.login !== true) {
    yield { subject, state: "above", path: say`${at}.superuser`, fix: "Set it to false: its members may become it" };
  }
  if (isPresent && role.bypassrls === true) {
    yield { subject, state: "above", path: say`${at}.bypassrls`, fix: "Set it to false" };
  }
  if (isPresent && (role.inRoles ?? []).some((group) => SERVER_ROLES.includes(group))) {
    yield { subject, state: "above", path: say`${at}.inRoles`, fix: "Leave out the roles for files and programs of the server" };
  }
}
