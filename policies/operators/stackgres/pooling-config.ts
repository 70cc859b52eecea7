import { notApplicable } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { enforcesTls, oldest } from "./pgbouncer.ts";
import { poolingConfig as resource } from "./schema.ts";

const NOTHING = notApplicable("an SGPoolingConfig holds settings of PgBouncer only");
const MODE = 'spec.pgBouncer["pgbouncer.ini"].pgbouncer.client_tls_sslmode';
const PROTOCOLS = 'spec.pgBouncer["pgbouncer.ini"].pgbouncer.client_tls_protocols';
const UNSTATED = "";

export const poolingConfig = facts(resource, {
  ...noServer("an SGPoolingConfig runs nothing"),
  // An SGCluster that states a mode of its own goes before.
  *plaintextListeners(config) {
    if (!enforcesTls(config.spec?.pgBouncer?.["pgbouncer.ini"]?.pgbouncer?.["client_tls_sslmode"] ?? "")) {
      yield { listener: "PgBouncer", path: MODE, fix: "Set it to require" };
    }
  },

  *clientTls(config) {
    const settings = config.spec?.pgBouncer?.["pgbouncer.ini"]?.pgbouncer;
    const mode = settings?.["client_tls_sslmode"];
    const protocols = settings?.["client_tls_protocols"];
    if (mode !== undefined) {
      yield {
        channel: "clients of PgBouncer",
        offered: mode !== "disable",
        minimumVersion: UNSTATED,
        path: MODE,
        fix: "Set it to require",
        edit: { set: "require" },
      };
    }
    if (protocols !== undefined) {
      yield {
        channel: "clients of PgBouncer",
        offered: true,
        minimumVersion: oldest(protocols),
        path: PROTOCOLS,
        fix: "Set it to tlsv1.3",
        edit: { set: "tlsv1.3" },
      };
    }
  },

  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
});
