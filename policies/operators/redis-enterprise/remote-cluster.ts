import { notApplicable } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { remoteCluster as resource } from "./schema.ts";

const BECAUSE = "a RedisEnterpriseRemoteCluster is the address of a cluster that another object describes";
const NOTHING = notApplicable(BECAUSE);

export const remoteCluster = facts(resource, {
  ...noServer(BECAUSE),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
