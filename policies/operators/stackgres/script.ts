import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { sgScript as resource } from "./schema.ts";
import { statedPasswords } from "./sql.ts";

const NOTHING = notApplicable("an SGScript is SQL that the operator runs in databases of others");

export const script = facts(resource, {
  ...noServer("an SGScript runs nothing"),
  *inlineCredentials(given) {
    yield* statedPasswords(given.spec?.scripts, "spec.scripts");
  },

  accountControl: notVisible("what SQL does to accounts cannot be told from its text"),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
