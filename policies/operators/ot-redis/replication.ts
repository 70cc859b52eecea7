import { inSchema, notApplicable } from "../../../src/dsl/index.ts";
import { imageIf, images } from "../../lib/images.ts";
import { statedContainer } from "../../lib/containers.ts";
import { privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { redisAccount } from "./accounts.ts";
import { hardening, podImages } from "./images.ts";
import { moreSettings } from "./logs.ts";
import { otherAccess } from "./node.ts";
import { hostPort, otherContainers, service } from "./pods.ts";
import { redisReplication as resource } from "./schema.ts";
import { ofServers } from "./servers.ts";
import { dataVolumes, hasClaim } from "./storage.ts";
import { channel, plainMembers, plaintext, plaintextPorts, versions } from "./tls.ts";
import { BACKUPS, MEMBERS, unseen } from "./unseen.ts";

// The Sentinel of a RedisReplication gets neither TLS nor a password of its own, whatever the object says (redisreplication_sentinel.go).
const SENTINEL = "spec.sentinel";
const OF_ITS_OWN = "Remove it, and use a RedisSentinel";
const UNSTATED = "";

export const redisReplication = facts(resource, {
  ...ofServers,

  *defaultAccounts(db) {
    yield* redisAccount(db.spec);
    if ((db.spec?.sentinel?.size ?? 0) > 0) {
      yield { account: "default of Sentinel", password: "empty", path: SENTINEL, fix: OF_ITS_OWN };
    }
  },

  *plaintextListeners(db) {
    yield* plaintext("Redis", db.spec);
    yield* plaintextPorts(db.spec);
    if ((db.spec?.sentinel?.size ?? 0) > 0) {
      yield { listener: "Sentinel", path: SENTINEL, fix: OF_ITS_OWN };
    }
  },

  *clientTls(db) {
    yield* channel("clients", db.spec);
    yield* versions(db.spec);
    if ((db.spec?.sentinel?.size ?? 0) > 0) {
      yield { channel: "clients of Sentinel", offered: false, minimumVersion: UNSTATED, path: SENTINEL, fix: OF_ITS_OWN };
    }
  },

  *clusterTls(db) {
    if (db.spec?.clusterSize !== 1) {
      yield* channel("replication", db.spec);
      yield* plainMembers("replication", db.spec);
    }
    if ((db.spec?.sentinel?.size ?? 0) > 0) {
      yield { channel: "Sentinel", offered: false, minimumVersion: UNSTATED, path: SENTINEL, fix: OF_ITS_OWN };
    }
  },

  *exposedServices(db) {
    yield* service(db.spec, db.metadata?.annotations);
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
    const sentinel = db.spec?.sentinel;
    yield* images([imageIf((sentinel?.size ?? 0) > 0, "sentinel", sentinel?.image, "spec.sentinel.image")]);
  },

  *containers(db) {
    const sentinel = db.spec?.sentinel;
    yield* statedContainer("redis", db.spec?.podSecurityContext, db.spec?.securityContext, "spec.securityContext");
    yield* otherContainers(db.spec);
    if ((sentinel?.size ?? 0) > 0) {
      yield* statedContainer("sentinel", sentinel?.podSecurityContext, sentinel?.securityContext, "spec.sentinel.securityContext");
    }
  },

  *nodeAccess(db) {
    yield* privileged("redis", db.spec?.securityContext, "spec.securityContext", false);
    yield* otherAccess(db.spec);
    if ((db.spec?.sentinel?.size ?? 0) > 0) {
      yield* privileged("sentinel", db.spec?.sentinel?.securityContext, "spec.sentinel.securityContext", false);
    }
  },

  *missingResources(db) {
    yield* missingOf("redis", db.spec?.kubernetesConfig?.resources, "spec.kubernetesConfig.resources");
    if ((db.spec?.sentinel?.size ?? 0) > 0) {
      yield* missingOf("sentinel", db.spec?.sentinel?.resources, "spec.sentinel.resources");
    }
  },

  *logStreams(db) {
    yield* moreSettings("the log of Redis", db.spec?.redisConfig?.additionalRedisConfig, "spec.redisConfig.additionalRedisConfig");
  },

  ...unseen,
  memberLogins: MEMBERS,
  backups: BACKUPS,

  accountFields: inSchema("spec.acl"),
  authenticationFields: notApplicable("Redis asks no external provider"),
  podFields: inSchema("spec.env", "spec.sidecars"),
  serviceFields: inSchema("spec.kubernetesConfig.service"),
  dataEncryptionFields: notApplicable("Redis does not encrypt what it stores"),
  claimFields: inSchema("spec.storage.volumeClaimTemplate"),
  storageClassFields: inSchema("spec.storage.volumeClaimTemplate"),
});
