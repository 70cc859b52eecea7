import { notApplicable } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import { facts } from "../../vocabulary.ts";
import { accountControl, redisAccount } from "./accounts.ts";
import { externalCredentials, inlineCredentials, settingCredentials } from "./credentials.ts";
import { hostPort, images, otherContainers, service } from "./pods.ts";
import { redis as resource } from "./schema.ts";
import { dataVolumes, hasClaim } from "./storage.ts";
import { channel, plaintext, plaintextPorts, versions } from "./tls.ts";
import { BACKUPS, unseen } from "./unseen.ts";

const ONE_POD = notApplicable("a Redis is one pod");

export const redis = facts(resource, {
  *defaultAccounts(db) {
    yield* redisAccount(db.spec);
  },

  *accountControl(db) {
    yield* accountControl(db.spec);
  },

  *inlineCredentials(db) {
    yield* inlineCredentials(db.spec);
    yield* settingCredentials(db.spec);
  },

  *externalCredentials(db) {
    yield* externalCredentials(db.spec);
  },

  *plaintextListeners(db) {
    yield* plaintext("Redis", db.spec);
    yield* plaintextPorts(db.spec);
  },

  *clientTls(db) {
    yield* channel("clients", db.spec);
    yield* versions(db.spec);
  },

  *cryptoModules(db) {
    yield* images("Redis", db.spec);
  },

  *exposedServices(db) {
    if (db.spec?.kubernetesConfig?.service?.additional?.enabled !== false) {
      yield* service(db.spec, db.metadata?.annotations);
    }
    yield* hostPort(db.spec);
  },

  *dataVolumes(db) {
    yield* dataVolumes(hasClaim(db.spec?.storage), db.spec?.storage, "Give it a storage class that encrypts");
  },

  *containers(db) {
    yield* statedContainer("redis", db.spec?.podSecurityContext, db.spec?.securityContext, "spec.securityContext");
    yield* otherContainers(db.spec);
  },

  ...unseen,
  clusterTls: ONE_POD,
  memberLogins: ONE_POD,
  backups: BACKUPS,
});
