import { notApplicable } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { dbOps as resource } from "./schema.ts";
import { statedPassword, statedPasswords } from "./sql.ts";

const BECAUSE = "an SGDbOps has the operator do something once to a database that runs already";
const NOTHING = notApplicable(BECAUSE);

export const dbOps = facts(resource, {
  ...noServer(BECAUSE),
  *inlineCredentials(operation) {
    const custom = operation.spec?.benchmark?.pgbench?.custom;
    yield* statedPassword(custom?.initialization, "spec.benchmark.pgbench.custom.initialization");
    yield* statedPasswords(custom?.scripts, "spec.benchmark.pgbench.custom.scripts");
  },

  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
