import { inSchema, notApplicable } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import { privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { redisAccount } from "./accounts.ts";
import { hardening, podImages } from "./images.ts";
import { moreSettings } from "./logs.ts";
import { otherAccess } from "./node.ts";
import { hostPort, otherContainers, service } from "./pods.ts";
import { redis as resource } from "./schema.ts";
import { ofServers } from "./servers.ts";
import { dataVolumes, hasClaim } from "./storage.ts";
import { BACKUPS, unseen } from "./unseen.ts";

const ONE_POD = notApplicable("a Redis is one pod");

export const redis = facts(resource, {
  ...ofServers,

  *defaultAccounts(db) {
    yield* redisAccount(db.spec);
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

  *hardening(db) {
    yield* hardening(db.spec);
  },

  *containerImages(db) {
    yield* podImages("redis", db.spec);
  },

  *containers(db) {
    yield* statedContainer("redis", db.spec?.podSecurityContext, db.spec?.securityContext, "spec.securityContext");
    yield* otherContainers(db.spec);
  },

  *nodeAccess(db) {
    yield* privileged("redis", db.spec?.securityContext, "spec.securityContext", false);
    yield* otherAccess(db.spec);
  },

  *missingResources(db) {
    yield* missingOf("redis", db.spec?.kubernetesConfig?.resources, "spec.kubernetesConfig.resources");
  },

  *logStreams(db) {
    yield* moreSettings("the log of Redis", db.spec?.redisConfig?.additionalRedisConfig, "spec.redisConfig.additionalRedisConfig");
  },

  ...unseen,
  clusterTls: ONE_POD,
  memberLogins: ONE_POD,
  backups: BACKUPS,

  accountFields: inSchema("spec.acl"),
  authenticationFields: notApplicable("Redis asks no external provider"),
  podFields: inSchema("spec.env", "spec.sidecars"),
  serviceFields: inSchema("spec.kubernetesConfig.service"),
  dataEncryptionFields: notApplicable("Redis does not encrypt what it stores"),
  claimFields: inSchema("spec.storage.volumeClaimTemplate"),
  storageClassFields: inSchema("spec.storage.volumeClaimTemplate"),
});
