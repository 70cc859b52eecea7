import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { grant as grantResource, user as userResource } from "./schema.ts";

const NO_SERVER = notApplicable("an account runs nothing");
const BY_OWNER = notApplicable("an account of this kind is made by its owner");
const LIMIT = "Name the addresses of its clients";

const NOTHING_ELSE = {
  ...noServer("an account runs nothing"),
  defaultAccounts: BY_OWNER,
  passwordHandling: notVisible("its password is in a Secret"),
  inlineCredentials: notApplicable("an account takes its password from a Secret only"),
  outsideTls: NO_SERVER,
  peerVerification: NO_SERVER,
  backups: NO_SERVER,
  externalCredentials: NO_SERVER,
  cloudAccess: NO_SERVER,
  encryptionKeys: NO_SERVER,
  accountStorage: notVisible("its password, its hash and how it is checked are in Secrets"),
};

/** The operator takes an empty host for every address. */
function isAnywhere(host: string | undefined): boolean {
  return host === undefined || host === "" || host === "%";
}

export const user = facts(userResource, {
  ...NOTHING_ELSE,
  accountControl: notVisible("its rights are in Grants"),
  *administratorLogins(account) {
    if ((account.spec?.name ?? account.metadata?.name) === "root") {
      yield { account: "root", from: isAnywhere(account.spec?.host) ? "anywhere" : "limited", path: "spec.host", fix: LIMIT };
    }
  },
  *addressFilters(account) {
    const name = account.spec?.name ?? account.metadata?.name ?? "";
    if (name !== "root") {
      yield { login: say`user ${name}`, from: isAnywhere(account.spec?.host) ? "anywhere" : "limited", path: "spec.host", fix: LIMIT };
    }
  },

  accountFields: inSchema("spec.passwordSecretKeyRef"),
  authenticationFields: inSchema("spec.passwordPlugin"),
});

export const grant = facts(grantResource, {
  ...NOTHING_ELSE,
  // What the account hands on is in no object, and stays when this one goes.
  *accountControl(right) {
    const spec = right.spec;
    if (spec?.grantOption === true && spec.database === "*" && spec.table === "*") {
      yield { subject: say`account ${spec.username}`, state: "above", path: "spec.grantOption", fix: "Set it to false, or name a database" };
    }
  },
  addressFilters: notApplicable("the User says where it may log in from"),
  *administratorLogins(right) {
    const spec = right.spec;
    if (spec?.database === "*" && spec.table === "*" && (spec.privileges ?? []).some((privilege) => /^ *all( privileges)? *$/iu.test(privilege))) {
      yield { account: spec.username ?? "", from: isAnywhere(spec.host) ? "anywhere" : "limited", path: "spec.host", fix: LIMIT };
    }
  },
});
