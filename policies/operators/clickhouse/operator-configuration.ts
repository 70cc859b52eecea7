import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { NAME_THEM } from "../../lib/watching.ts";
import { facts } from "../../vocabulary.ts";
import { operatorConfiguration as resource } from "./schema.ts";
import { isOpen } from "./users.ts";

// ClickHouse decides: 1.2 or later.
const UNSTATED = "";
const PASSWORD = "spec.clickhouse.configuration.user.default.password";
const ACCESS = "spec.clickhouse.access.password";
const PUBLISHED = "default";
const SET_RANDOM = "Set a random one, and give each user its own";
const USE_SECRET = "Use access.secret.name";
const PER_INSTALLATION = notVisible("each ClickHouseInstallation says it for its own hosts");
const NO_SERVER = notApplicable("a ClickHouseOperatorConfiguration runs nothing");

// Both passwords are those of the operator's manifests.
export const operatorConfiguration = facts(resource, {
  *defaultAccounts(chop) {
    if (chop.spec?.clickhouse?.configuration?.user?.default?.password === PUBLISHED) {
      yield { account: "of every user without a password", password: "default", path: PASSWORD, fix: SET_RANDOM };
    }
    if (chop.spec?.clickhouse?.access?.password === "clickhouse_operator_password") {
      yield { account: "clickhouse_operator", password: "default", path: ACCESS, fix: USE_SECRET };
    }
  },

  *administratorLogins(chop) {
    for (const [i, address] of (chop.spec?.clickhouse?.configuration?.user?.default?.networksIP ?? []).entries()) {
      yield {
        account: "default",
        from: isOpen(address) ? "anywhere" : "limited",
        path: say`spec.clickhouse.configuration.user.default.networksIP[${i}]`,
        fix: "Name ::1 and 127.0.0.1 only",
      };
    }
  },

  *passwordHandling(chop) {
    if (chop.spec?.clickhouse?.configuration?.user?.default?.password === PUBLISHED) {
      yield { subject: "every user without a password of its own", method: "weak", path: PASSWORD, fix: SET_RANDOM };
    }
    if ((chop.spec?.clickhouse?.access?.password ?? "") !== "") {
      yield { subject: "user clickhouse_operator", method: "plaintext", path: ACCESS, fix: USE_SECRET };
    }
  },

  *inlineCredentials(chop) {
    if ((chop.spec?.clickhouse?.configuration?.user?.default?.password ?? "") !== "") {
      yield { what: "password of every user without one", path: PASSWORD, fix: SET_RANDOM };
    }
    if ((chop.spec?.clickhouse?.access?.password ?? "") !== "") {
      yield { what: "password of the operator", path: ACCESS, fix: USE_SECRET };
    }
  },

  // The operator finds out by itself unless a scheme is stated.
  *clusterTls(chop) {
    if (chop.spec?.clickhouse?.access?.scheme === "http") {
      yield {
        channel: "the operator",
        offered: false,
        minimumVersion: UNSTATED,
        path: "spec.clickhouse.access.scheme",
        fix: "Set it to https, and port to 8443",
      };
    }
  },

  *rootCertificates(chop) {
    yield {
      certificate: "the authority of ClickHouse",
      renewal: (chop.spec?.clickhouse?.access?.rootCA ?? "") === "" ? "unknown" : "by-hand",
      path: "spec.clickhouse.access.rootCA",
      fix: "Replace it there in time: the operator takes no Secret",
    };
  },

  // Of expressions that any name may fit. Untold, the operator keeps to its own namespace, or to none if that is kube-system.
  *watchedNamespaces(chop) {
    const named = chop.spec?.watch?.namespaces?.include ?? [];
    if (named.length === 0) {
      yield { watches: "elsewhere", path: "spec.watch.namespaces.include", fix: NAME_THEM };
    }
    for (const [i, namespace] of named.entries()) {
      yield {
        watches: namespace === ".*" || namespace === "*" ? "everywhere" : "limited",
        path: say`spec.watch.namespaces.include[${i}]`,
        fix: NAME_THEM,
      };
    }
  },

  plaintextListeners: PER_INSTALLATION,
  accountControl: PER_INSTALLATION,
  memberLogins: PER_INSTALLATION,
  metricsEndpoints: notVisible("the operator's exporter asks every ClickHouse: its Deployment runs it"),
  accountStorage: PER_INSTALLATION,
  auditLogs: PER_INSTALLATION,
  loggedData: PER_INSTALLATION,
  logStreams: PER_INSTALLATION,
  encryptionKeys: PER_INSTALLATION,
  clientTls: PER_INSTALLATION,
  outsideTls: PER_INSTALLATION,
  serverCertificates: PER_INSTALLATION,
  certificateChains: PER_INSTALLATION,
  cryptoModules: PER_INSTALLATION,
  addressFilters: PER_INSTALLATION,
  peerVerification: notVisible("the operator itself never verifies, whatever the object says"),
  backups: PER_INSTALLATION,
  dataKeys: PER_INSTALLATION,
  dataVolumes: PER_INSTALLATION,
  containers: PER_INSTALLATION,
  exposedServices: PER_INSTALLATION,
  clusterGrants: NO_SERVER,
  cloudAccess: NO_SERVER,
  externalCredentials: notApplicable("the operator logs in to ClickHouse only"),
  storageClasses: NO_SERVER,
});
