import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { statedContainer } from "../../lib/containers.ts";
import { privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { sentinelAccount } from "./accounts.ts";
import { externalCredentials, inlineCredentials } from "./credentials.ts";
import { hardening, podImages } from "./images.ts";
import { moreSettings } from "./logs.ts";
import { otherAccess } from "./node.ts";
import { exporter, hostPort, images, otherContainers, service } from "./pods.ts";
import { redisSentinel as resource } from "./schema.ts";
import { channel, plaintext } from "./tls.ts";
import { MEMBERS, unseen } from "./unseen.ts";

const NO_DATA = notApplicable("Sentinel keeps no data");

export const redisSentinel = facts(resource, {
  *defaultAccounts(db) {
    yield* sentinelAccount(db.spec);
  },

  *inlineCredentials(db) {
    yield* inlineCredentials(db.spec);
  },

  *externalCredentials(db) {
    yield* externalCredentials(db.spec);
  },

  *plaintextListeners(db) {
    yield* plaintext("Sentinel", db.spec);
  },

  *clientTls(db) {
    yield* channel("clients", db.spec);
  },

  *clusterTls(db) {
    yield* channel("Sentinel and what it watches", db.spec);
  },

  *cryptoModules(db) {
    yield* images("Sentinel", db.spec);
  },

  *exposedServices(db) {
    yield* service(db.spec, db.metadata?.annotations);
    yield* hostPort(db.spec);
  },

  *hardening(db) {
    yield* hardening(db.spec);
  },

  *containerImages(db) {
    yield* podImages("sentinel", db.spec);
  },

  *containers(db) {
    yield* statedContainer("sentinel", db.spec?.podSecurityContext, db.spec?.securityContext, "spec.securityContext");
    yield* otherContainers(db.spec);
  },

  *metricsEndpoints(db) {
    yield* exporter(db.spec);
  },

  *nodeAccess(db) {
    yield* privileged("sentinel", db.spec?.securityContext, "spec.securityContext", false);
    yield* otherAccess(db.spec);
  },

  *missingResources(db) {
    yield* missingOf("sentinel", db.spec?.kubernetesConfig?.resources, "spec.kubernetesConfig.resources");
  },

  *logStreams(db) {
    const name = db.spec?.redisSentinelConfig?.additionalSentinelConfig;
    yield* moreSettings("the log of Sentinel", name, "spec.redisSentinelConfig.additionalSentinelConfig");
  },

  ...unseen,
  accountControl: notVisible("no field of a RedisSentinel makes accounts or limits their rights"),
  memberLogins: MEMBERS,
  backups: NO_DATA,
  dataVolumes: NO_DATA,
});
