import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { auditState, loadsAudit } from "../../lib/pg-audit.ts";
import {
  auditsParameters,
  LOWER_LEVEL,
  logsDurations,
  logsParametersOfErrors,
  logsStatements,
  NO_AUDITED_PARAMETERS,
  NO_PARAMETERS,
  RAISE,
} from "../../lib/pg-log.ts";
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

  // Whether there is TLS an SGCluster says; without a version here nothing is shown.
  *clientTls(config) {
    const minimum = config.spec?.["postgresql.conf"]?.["ssl_min_protocol_version"];
    if (minimum !== undefined) {
      yield tls("clients", minimum);
    }
  },

  *clusterTls(config) {
    const minimum = config.spec?.["postgresql.conf"]?.["ssl_min_protocol_version"];
    if (minimum !== undefined) {
      yield tls("replication", minimum);
    }
  },

  // The operator's own values load other libraries only (postgresql-default-values-*.properties).
  *auditLogs(config) {
    const parameters = config.spec?.["postgresql.conf"];
    if (loadsAudit(parameters?.["shared_preload_libraries"])) {
      yield {
        log: "pgAudit",
        state: auditState(parameters?.["pgaudit.log"], parameters?.["pgaudit.role"]),
        path: 'spec["postgresql.conf"]["pgaudit.log"]',
        fix: "Set it to ddl, role, write or more",
      };
    } else {
      yield {
        log: "pgAudit",
        state: "unset",
        path: 'spec["postgresql.conf"].shared_preload_libraries',
        fix: "Add pgaudit to it, and set pgaudit.log",
      };
    }
  },

  // The operator's own values log statements of a second or more (postgresql-default-values-*.properties).
  *loggedData(config) {
    const parameters = config.spec?.["postgresql.conf"];
    if (logsStatements(parameters?.["log_statement"])) {
      yield { log: "the log of statements", carries: "everything", path: 'spec["postgresql.conf"].log_statement', fix: LOWER_LEVEL };
    }
    if (logsDurations(parameters?.["log_min_duration_statement"])) {
      yield { log: "the log of slow statements", carries: "everything", path: 'spec["postgresql.conf"].log_min_duration_statement', fix: RAISE };
    }
    if (logsParametersOfErrors(parameters?.["log_parameter_max_length_on_error"])) {
      yield { log: "the log of errors", carries: "everything", path: 'spec["postgresql.conf"].log_parameter_max_length_on_error', fix: NO_PARAMETERS };
    }
    if (auditsParameters(parameters?.["pgaudit.log_parameter"])) {
      yield { log: "pgAudit", carries: "everything", path: 'spec["postgresql.conf"]["pgaudit.log_parameter"]', fix: NO_AUDITED_PARAMETERS };
    }
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
