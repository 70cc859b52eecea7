// MongoDBUser. Only a role limits addresses (authenticationRestrictions), and none of those that MongoDB has by itself does.
import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { type userSpec, user as resource } from "./schema.ts";
import { ADMINISTRATORS } from "./settings.ts";

type Spec = Infer<typeof userSpec> | undefined;

const BECAUSE = "a MongoDBUser is an account of a database that another object describes";
const NOTHING = notApplicable(BECAUSE);
const AT = "spec.roles";
const FIX = "Add a role of security.roles of the MongoDB, with authenticationRestrictions";
const BUILT_IN = [
  "__system",
  "backup",
  "clusterAdmin",
  "clusterManager",
  "clusterMonitor",
  "dbAdmin",
  "dbAdminAnyDatabase",
  "dbOwner",
  "hostManager",
  "read",
  "readAnyDatabase",
  "readWrite",
  "readWriteAnyDatabase",
  "restore",
  "root",
  "userAdmin",
  "userAdminAnyDatabase",
];

function isAdministrator(spec: Spec): boolean {
  return (spec?.roles ?? []).some((given) => given.db === "admin" && ADMINISTRATORS.includes(given.name ?? ""));
}

/** Another object says whether a role of one's own limits its users; this one says so where there is none. */
function mayBeLimited(spec: Spec): boolean {
  return (spec?.roles ?? []).some((given) => !BUILT_IN.includes(given.name ?? ""));
}

export const user = facts(resource, {
  ...noServer(BECAUSE),

  *administratorLogins(db) {
    if (isAdministrator(db.spec)) {
      yield { account: db.spec?.username ?? "", from: mayBeLimited(db.spec) ? "elsewhere" : "anywhere", path: AT, fix: FIX };
    }
  },

  *addressFilters(db) {
    if (!isAdministrator(db.spec)) {
      yield { login: say`user ${db.spec?.username}`, from: mayBeLimited(db.spec) ? "elsewhere" : "default", path: AT, fix: FIX };
    }
  },

  passwordHandling: notVisible("a Secret holds the password, or a directory or certificate takes its place"),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,

  accountFields: inSchema("spec.passwordSecretKeyRef"),
});
