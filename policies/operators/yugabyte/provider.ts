// A provider's overrides of a zone hold for its universes, unless these have their own.
import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { hostVolumes } from "../../lib/host-volumes.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { chartServices, clientTls, credentials, endpoints, ephemeral, insecure, nodeTls, portsByFlags, serviceCredentials, tlsByFlags } from "./overrides.ts";
import { provider as resource } from "./schema.ts";

const PER_UNIVERSE = notVisible("a universe says it");
const USE_CLAIM = "Use a persistentVolumeClaim";
const BECAUSE = "a YBProvider only says where universes run";

export const provider = facts(resource, {
  ...noServer(BECAUSE),
  *inlineCredentials(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        yield* credentials(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
      }
    }
  },

  *externalCredentials(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        yield* serviceCredentials(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
      }
    }
  },

  *exposedServices(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        const given = zone.cloudInfo?.overrides;
        yield* endpoints(given, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
        if (given?.enableLoadBalancer === true && given.serviceEndpoints === undefined) {
          yield* chartServices(say`spec.regions[${i}].zones[${j}].cloudInfo.overrides.enableLoadBalancer`);
        }
      }
    }
  },

  *plaintextListeners(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        yield* insecure(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
        yield* portsByFlags(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
      }
    }
  },

  *clientTls(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        yield* clientTls(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
        yield* tlsByFlags(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
      }
    }
  },

  *clusterTls(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        yield* nodeTls(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
        yield* tlsByFlags(zone.cloudInfo?.overrides, say`spec.regions[${i}].zones[${j}].cloudInfo.overrides`);
      }
    }
  },

  *dataVolumes(db) {
    for (const [i, region] of (db.spec?.regions ?? []).entries()) {
      for (const [j, zone] of (region.zones ?? []).entries()) {
        const at = say`spec.regions[${i}].zones[${j}].cloudInfo`;
        const className = zone.cloudInfo?.kubernetesStorageClass ?? "";
        yield {
          volume: say`data in ${zone.code}`,
          storage: className === "" ? "default-class" : "class",
          className,
          path: say`${at}.kubernetesStorageClass`,
          fix: "Name a storage class that encrypts",
        };
        yield* ephemeral(zone.cloudInfo?.overrides, say`${at}.overrides`);
        yield* hostVolumes(zone.cloudInfo?.overrides?.master?.extraVolumes, USE_CLAIM, say`${at}.overrides.master.extraVolumes`);
        yield* hostVolumes(zone.cloudInfo?.overrides?.tserver?.extraVolumes, USE_CLAIM, say`${at}.overrides.tserver.extraVolumes`);
      }
    }
  },

  backups: PER_UNIVERSE,
  cloudAccess: notVisible("a StorageConfig says how a store is reached"),
  containers: notVisible("a universe has the last word on the context of its containers, and is judged for it"),
  encryptionKeys: notApplicable(BECAUSE),
  outsideTls: PER_UNIVERSE,
  peerVerification: PER_UNIVERSE,
});
