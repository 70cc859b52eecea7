import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { kafkaUser as resource } from "./schema.ts";

const NO_SERVER = notApplicable("an account runs nothing");
// On the cluster, these let an account give itself every other right.
const RULING = ["All", "Alter"];

export const kafkaUser = facts(resource, {
  ...noServer("an account runs nothing"),
  // A rule without a host is for all of them (AclRule.java); older manifests write one operation, not a list.
  *administratorLogins(user) {
    for (const [i, acl] of (user.spec?.authorization?.acls ?? []).entries()) {
      const ruling = (acl.operations ?? []).some((operation) => RULING.includes(operation)) || RULING.includes(acl.operation ?? "");
      if (acl.type !== "deny" && acl.resource?.type === "cluster" && ruling) {
        yield {
          account: user.metadata?.name ?? "",
          from: (acl.host ?? "*") === "*" ? "anywhere" : "limited",
          path: say`spec.authorization.acls[${i}].host`,
          fix: "Name the address of its client",
        };
      }
    }
  },

  defaultAccounts: notApplicable("an account of this kind is made by its owner"),
  passwordHandling: notVisible("its password is generated, or in a Secret"),
  inlineCredentials: notApplicable("an account takes its password from a Secret only"),
  externalCredentials: NO_SERVER,
  cloudAccess: NO_SERVER,
  peerVerification: NO_SERVER,
  outsideTls: NO_SERVER,
  backups: NO_SERVER,
  encryptionKeys: NO_SERVER,

  accountFields: inSchema("spec.authentication"),
});
