// A Database, which may name servers elsewhere that SQL reads tables of (CREATE SERVER): libpq's modes say how.
import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { database as resource } from "./schema.ts";

const BECAUSE = "a Database is kept by the server of its Cluster";
const NOTHING = notApplicable(BECAUSE);
const PLAIN = ["disable", "allow", "prefer"];
const VERIFYING = ["verify-ca", "verify-full"];
const MODE = "sslmode";
const UNSTATED = "";
const VERIFY = "Set it to verify-full";

export const database = facts(resource, {
  ...noServer(BECAUSE),
  *outsideTls(database) {
    for (const [i, server] of (database.spec?.servers ?? []).entries()) {
      const channel = say`server ${server.name}`;
      for (const [j, option] of (server.options ?? []).entries()) {
        if (option.name === MODE && option.ensure !== "absent") {
          const offered = !PLAIN.includes(option.value ?? "");
          yield { channel, offered, minimumVersion: UNSTATED, path: say`spec.servers[${i}].options[${j}].value`, fix: VERIFY };
        }
      }
      if (!(server.options ?? []).some((option) => option.name === MODE && option.ensure !== "absent")) {
        yield { channel, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: say`spec.servers[${i}].options`, fix: "Add sslmode" };
      }
    }
  },

  // Without TLS there is nothing to verify.
  *peerVerification(database) {
    for (const [i, server] of (database.spec?.servers ?? []).entries()) {
      for (const [j, option] of (server.options ?? []).entries()) {
        if (option.name === MODE && option.ensure !== "absent" && !PLAIN.includes(option.value ?? "")) {
          yield {
            connection: say`PostgreSQL to server ${server.name}`,
            isVerified: VERIFYING.includes(option.value ?? ""),
            path: say`spec.servers[${i}].options[${j}].value`,
            fix: VERIFY,
          };
        }
      }
    }
  },

  accountControl: notVisible("SQL gives rights in a database, and its owner has all"),
  backups: notVisible("the Cluster says it"),
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: notVisible("SQL gives the logins for servers elsewhere"),
  inlineCredentials: NOTHING,
});
