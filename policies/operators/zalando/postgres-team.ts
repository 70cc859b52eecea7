// Who belongs to which team besides: the operator asks its own configuration whether any of it counts (enable_postgres_team_crd,
// enable_postgres_team_crd_superusers: both off by default).
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { postgresTeam as resource } from "./schema.ts";

const BECAUSE = "a PostgresTeam names people, and runs nothing";
const NOTHING = notApplicable(BECAUSE);

export const postgresTeam = facts(resource, {
  ...noServer(BECAUSE),
  accountControl: notVisible("the OperatorConfiguration says whether teams of superusers count"),
  administratorLogins: notVisible("the OperatorConfiguration says whether teams of superusers count"),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
