import { notApplicable } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { task as resource } from "./schema.ts";

const BECAUSE = "a CassandraTask has the operator call nodes that run already";
const NOTHING = notApplicable(BECAUSE);

export const task = facts(resource, {
  ...noServer(BECAUSE),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
