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
import { redisCluster as resource } from "./schema.ts";
import { ofServers } from "./servers.ts";
import { dataVolumes } from "./storage.ts";
import { channel, plainMembers } from "./tls.ts";
import { BACKUPS, MEMBERS, unseen } from "./unseen.ts";

const MEMBER_CHANNEL = "the cluster bus and replication";

export const redisCluster = facts(resource, {
  ...ofServers,

  *defaultAccounts(db) {
    yield* redisAccount(db.spec);
  },

  *clusterTls(db) {
    yield* channel(MEMBER_CHANNEL, db.spec);
    yield* plainMembers(MEMBER_CHANNEL, db.spec);
  },

  // As a NodePort each member has a service of its own, whether there is an additional one or not (redis-cluster.go).
  *exposedServices(db) {
    const given = db.spec?.kubernetesConfig?.service;
    if (given?.additional?.enabled !== false || given.serviceType === "NodePort") {
      yield* service(db.spec, db.metadata?.annotations);
    }
    yield* hostPort(db.spec);
    if (db.spec?.hostNetwork === true) {
      yield {
        name: "of each member",
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: "spec.hostNetwork",
        fix: "Remove it",
        edit: "remove",
      };
    }
  },

  *dataVolumes(db) {
    const isClaimed = db.spec?.persistenceEnabled === true && db.spec.storage !== undefined;
    yield* dataVolumes(isClaimed, db.spec?.storage, "Give it a storage class that encrypts, and set persistenceEnabled to true");
  },

  *hardening(db) {
    yield* hardening(db.spec);
  },

  *containerImages(db) {
    yield* podImages("redis", db.spec);
  },

  *containers(db) {
    const pod = db.spec?.podSecurityContext;
    yield* statedContainer("leader", pod, db.spec?.redisLeader?.securityContext, "spec.redisLeader.securityContext");
    yield* statedContainer("follower", pod, db.spec?.redisFollower?.securityContext, "spec.redisFollower.securityContext");
    yield* otherContainers(db.spec);
  },

  *nodeAccess(db) {
    yield* privileged("leader", db.spec?.redisLeader?.securityContext, "spec.redisLeader.securityContext", false);
    yield* privileged("follower", db.spec?.redisFollower?.securityContext, "spec.redisFollower.securityContext", false);
    yield* otherAccess(db.spec);
  },

  // Leaders and followers have those of all where they have none themselves (rediscluster_types.go).
  *missingResources(db) {
    const leader = db.spec?.redisLeader?.resources;
    const follower = db.spec?.redisFollower?.resources;
    if (leader === undefined || follower === undefined) {
      yield* missingOf("redis", db.spec?.kubernetesConfig?.resources, "spec.kubernetesConfig.resources");
    }
    if (leader !== undefined) {
      yield* missingOf("leader", leader, "spec.redisLeader.resources");
    }
    if (follower !== undefined) {
      yield* missingOf("follower", follower, "spec.redisFollower.resources");
    }
  },

  *logStreams(db) {
    const leader = db.spec?.redisLeader?.redisConfig?.additionalRedisConfig;
    const follower = db.spec?.redisFollower?.redisConfig?.additionalRedisConfig;
    yield* moreSettings("the log of leaders", leader, "spec.redisLeader.redisConfig.additionalRedisConfig");
    yield* moreSettings("the log of followers", follower, "spec.redisFollower.redisConfig.additionalRedisConfig");
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
