import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { minimumTls } from "../../lib/pg-tls.ts";
import { facts, type TlsChannel } from "../../vocabulary.ts";
import { newPasswords } from "./network.ts";
import { postgresConfig as resource } from "./schema.ts";

const NOTHING = notApplicable("an SGPostgresConfig holds parameters of PostgreSQL only");
const MINIMUM = 'spec["postgresql.conf"].ssl_min_protocol_version';

function tls(channel: string, version: string | undefined): TlsChannel {
  return { channel, offered: true, minimumVersion: minimumTls(version ?? ""), path: MINIMUM, fix: "Set it to TLSv1.3", edit: { set: "TLSv1.3" } };
}

export const postgresConfig = facts(resource, {
  ...noServer("an SGPostgresConfig runs nothing"),
  *passwordHandling(config) {
    yield* newPasswords(config.spec?.["postgresql.conf"]?.["password_encryption"] ?? "", 'spec["postgresql.conf"].password_encryption');
  },

  *clientTls(config) {
    yield tls("clients", config.spec?.["postgresql.conf"]?.["ssl_min_protocol_version"]);
  },

  *clusterTls(config) {
    yield tls("replication", config.spec?.["postgresql.conf"]?.["ssl_min_protocol_version"]);
  },

  plaintextListeners: notVisible("the SGCluster says what is let in"),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
