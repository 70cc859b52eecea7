// A Connection: what the operator writes into a Secret for a client. Without `tls` among its parameters the server decides.
import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { connection as resource } from "./schema.ts";

const BECAUSE = "a Connection is an address for a client";
const NOTHING = notApplicable(BECAUSE);
// As the driver takes it: what looks at no certificate (github.com/go-sql-driver/mysql).
const UNVERIFIED = ["skip-verify", "preferred"];

export const connection = facts(resource, {
  ...noServer(BECAUSE),
  *clientTls(connection) {
    if (connection.spec?.params?.["tls"] !== undefined) {
      yield {
        channel: "clients with this connection",
        offered: connection.spec.params["tls"] !== "false",
        minimumVersion: "",
        path: "spec.params.tls",
        fix: "Remove it, or set it to true",
      };
    }
  },

  *peerVerification(connection) {
    if (connection.spec?.params?.["tls"] !== undefined) {
      yield {
        connection: "a client with this connection",
        isVerified: !UNVERIFIED.includes(connection.spec.params["tls"]),
        path: "spec.params.tls",
        fix: "Remove it, or set it to true",
      };
    }
  },

  addressFilters: notVisible("the User says where it may log in from"),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: notApplicable("a Connection takes its password from a Secret only"),
  outsideTls: NOTHING,
});
