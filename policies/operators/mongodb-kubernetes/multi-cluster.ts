import { presenceState } from "../../lib/metrics.ts";
import { type Infer, inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { type AgentPlace, agentEndpoints, agentKeys, agentPeers, agentSecrets, agentServiceSecrets } from "./agent.ts";
import { auditLog } from "./audit.ts";
import { accounts, authorization, directories, mechanisms, members, transition } from "./authentication.ts";
import { dataKey, directory, members as memberPeers, passwords, servicePasswords } from "./configuration.ts";
import { dataKeyOf } from "./data-keys.ts";
import { claims, hasClaim, modules } from "./pods.ts";
import { projectPeers, projectTls } from "./project.ts";
import { type multiClusterSpec, multiCluster as resource } from "./schema.ts";
import { agentLog, loggedDataOf } from "./logs.ts";
import { isEnterpriseBuild } from "./settings.ts";
import { backups, claim, ephemeral, services } from "./storage.ts";
import {
  access,
  containerImages,
  hardening,
  DATABASE,
  endpoints,
  images,
  keys,
  type Overlays,
  OWN,
  type Place,
  peers,
  ports,
  running,
  secrets,
  serviceSecrets,
  staticKeys,
} from "./templates.ts";
import { betweenProcesses, database as databaseTls, hasTls, plainDatabase, plainMetrics, plainProcess, toProcess } from "./tls.ts";

type Spec = Infer<typeof multiClusterSpec> | undefined;

const CONFIG = "spec.additionalMongodConfig";
const POD = "spec.statefulSet.spec.template.spec";
const DATA = "data";
const NO_CLASS = "";
const SECURITY = "spec.security";
const NO_BASE = undefined;
const BY_USERS = notVisible("users are MongoDBUser objects, and roles limit them");

function places(spec: Spec): readonly Place[] {
  return [{ pod: spec?.statefulSet?.spec?.template?.spec, at: POD }];
}

function lists(spec: Spec): readonly Overlays[] {
  return [{ list: spec?.clusterSpecList, at: "spec.clusterSpecList" }];
}

function agents(spec: Spec): readonly AgentPlace[] {
  return [{ agent: spec?.agent, at: "spec.agent" }];
}

export const multiCluster = facts(resource, {
  *passwordHandling(db) {
    yield* mechanisms(db.spec?.security);
  },

  *accountControl(db) {
    yield* accounts(db.spec?.security);
    yield* authorization(db.spec?.additionalMongodConfig, CONFIG);
  },

  *memberLogins(db) {
    yield* members(db.spec?.security);
    yield* transition(db.spec?.additionalMongodConfig, CONFIG);
  },

  *metricsEndpoints(db) {
    yield {
      endpoint: "the endpoint for Prometheus",
      state: presenceState(db.spec?.prometheus !== undefined),
      path: "spec.prometheus",
      fix: "Add it, with username, passwordSecretRef and tlsSecretKeyRef",
    };
  },

  *inlineCredentials(db) {
    yield* passwords(db.spec?.additionalMongodConfig, CONFIG);
    yield* secrets(places(db.spec), lists(db.spec));
    yield* agentSecrets(agents(db.spec));
  },

  *externalCredentials(db) {
    yield* servicePasswords(db.spec?.additionalMongodConfig, CONFIG);
    yield* serviceSecrets(places(db.spec), lists(db.spec));
    yield* agentServiceSecrets(agents(db.spec));
  },

  *encryptionKeys(db) {
    yield* dataKey(db.spec?.additionalMongodConfig, CONFIG);
    yield* keys(places(db.spec), lists(db.spec));
    yield* agentKeys(agents(db.spec));
  },

  *auditLogs(db) {
    yield* auditLog("the audit log", db.spec?.additionalMongodConfig, isEnterpriseBuild(db.spec?.version), CONFIG);
  },

  *dataKeys(db) {
    yield* dataKeyOf(db.spec?.additionalMongodConfig, CONFIG);
  },

  *logStreams(db) {
    yield* agentLog(db.spec?.agent);
  },

  *loggedData(db) {
    yield* loggedDataOf("the log", db.spec?.additionalMongodConfig, isEnterpriseBuild(db.spec?.version), CONFIG);
  },

  *cloudAccess(db) {
    yield* staticKeys(places(db.spec), lists(db.spec));
  },

  *plaintextListeners(db) {
    yield* plainDatabase(db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* plainProcess(db.spec?.additionalMongodConfig, CONFIG);
    }
    yield* plainMetrics(db.spec?.prometheus, "spec.prometheus");
  },

  *clientTls(db) {
    yield* databaseTls("clients", db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* toProcess("clients", db.spec?.additionalMongodConfig, CONFIG);
    }
  },

  *clusterTls(db) {
    yield* databaseTls("members", db.spec?.security, SECURITY);
    if (hasTls(db.spec?.security)) {
      yield* betweenProcesses("members", db.spec?.additionalMongodConfig, CONFIG);
    }
  },

  *outsideTls(db) {
    yield* directories(db.spec?.security);
    yield* directory(db.spec?.additionalMongodConfig, CONFIG);
    yield* endpoints(places(db.spec), lists(db.spec));
    yield* agentEndpoints(agents(db.spec));
    yield* projectTls(db.spec?.opsManager, db.spec?.cloudManager);
  },

  *peerVerification(db) {
    if (hasTls(db.spec?.security)) {
      yield* memberPeers(db.spec?.additionalMongodConfig, CONFIG);
    }
    yield* peers(places(db.spec), lists(db.spec));
    yield* agentPeers(agents(db.spec));
    yield* projectPeers(db.spec?.opsManager, db.spec?.cloudManager);
  },

  *cryptoModules(db) {
    yield* modules(db.spec?.statefulSet?.spec?.template?.spec, DATABASE, POD);
    yield* images(lists(db.spec), DATABASE);
  },

  *backups(db) {
    yield* backups(db.spec?.backup);
  },

  *exposedServices(db) {
    yield* services(db.spec?.externalAccess, NO_BASE, "spec.externalAccess");
    yield* ports(places(db.spec), lists(db.spec));
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* services(one.externalAccess, db.spec?.externalAccess, say`spec.clusterSpecList[${i}].externalAccess`);
    }
  },

  *dataVolumes(db) {
    yield* ephemeral(db.spec?.persistent);
    yield* claims(db.spec?.statefulSet?.spec, "spec.statefulSet.spec");
    for (const [i, one] of (db.spec?.clusterSpecList ?? []).entries()) {
      yield* claims(one.statefulSet?.spec, say`spec.clusterSpecList[${i}].statefulSet.spec`);
    }
    if (db.spec?.persistent !== false && !hasClaim(db.spec?.statefulSet?.spec, DATA)) {
      yield* claim(DATA, NO_CLASS, "spec.statefulSet.spec.volumeClaimTemplates");
    }
  },

  *nodeAccess(db) {
    yield* access(places(db.spec), lists(db.spec));
  },
  *hardening(db) {
    yield* hardening(places(db.spec), lists(db.spec), OWN);
  },
  *containerImages(db) {
    yield* containerImages(places(db.spec), lists(db.spec));
  },

  *containers(db) {
    yield* running(places(db.spec), lists(db.spec), OWN, DATABASE);
  },

  administratorLogins: BY_USERS,
  addressFilters: BY_USERS,
  defaultAccounts: notApplicable("the only account that the operator makes is its agent's, and it makes the password too"),
  accountStorage: notVisible("MongoDB keeps the hashes of passwords itself"),
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names a ConfigMap: whoever fills it replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  clusterGrants: notApplicable("a MongoDBMultiCluster grants no rights in the cluster"),
  storageClasses: notApplicable("a MongoDBMultiCluster is no StorageClass"),

  accountFields: notApplicable("a MongoDBUser is an object of its own"),
  authenticationFields: inSchema("spec.security.authentication.ldap", "spec.security.authentication.oidcProviderConfigs"),
  podFields: inSchema("spec.clusterSpecList.podSpec.podTemplate", "spec.clusterSpecList.statefulSet.spec", "spec.statefulSet.spec"),
  serviceFields: inSchema("spec.externalAccess.externalService"),
  dataEncryptionFields: inSchema("spec.additionalMongodConfig"),
  claimFields: inSchema("spec.clusterSpecList.statefulSet.spec", "spec.statefulSet.spec"),
  storageClassFields: inSchema("spec.clusterSpecList.podSpec.persistence.single.storageClass", "spec.statefulSet.spec"),
});
