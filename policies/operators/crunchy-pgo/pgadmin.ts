import { notApplicable, notVisible, type ObjectOf } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { adminImages } from "./images.ts";
import { telemetryPeers, telemetryTls } from "./outside.ts";
import { pgAdmin as resource } from "./schema.ts";
import { pgAdminVolume } from "./storage.ts";

const CERTIFICATE = "spec.config.gunicorn.certfile";
const NAME_FILES = "Name certfile and keyfile, and mount them with config.files";

type Gunicorn = NonNullable<NonNullable<ObjectOf<typeof resource>["spec"]>["config"]>["gunicorn"];

/** Gunicorn speaks TLS with both files only (pod.go). */
function speaksTls(gunicorn: Gunicorn): boolean {
  return gunicorn?.certfile !== undefined && gunicorn.keyfile !== undefined;
}

export const pgAdmin = facts(resource, {
  *inlineCredentials(pgadmin) {
    if (/:\/\/[^:@/ ]*:[^@/ ]+@/u.test(pgadmin.spec?.config?.settings?.CONFIG_DATABASE_URI ?? "")) {
      yield {
        what: "password of the configuration database",
        path: "spec.config.settings.CONFIG_DATABASE_URI",
        fix: "Use configDatabaseURI, which names a Secret",
      };
    }
  },

  *plaintextListeners(pgadmin) {
    if (!speaksTls(pgadmin.spec?.config?.gunicorn)) {
      yield { listener: "pgAdmin", path: CERTIFICATE, fix: NAME_FILES };
    }
  },

  *clientTls(pgadmin) {
    yield { channel: "browsers", offered: speaksTls(pgadmin.spec?.config?.gunicorn), minimumVersion: "", path: CERTIFICATE, fix: NAME_FILES };
  },

  *outsideTls(pgadmin) {
    yield* telemetryTls(pgadmin.spec?.instrumentation);
  },

  *peerVerification(pgadmin) {
    yield* telemetryPeers(pgadmin.spec?.instrumentation);
  },

  *dataVolumes(pgadmin) {
    yield* pgAdminVolume(pgadmin.spec?.dataVolumeClaimSpec);
  },

  *containerImages(pgadmin) {
    yield* adminImages(pgadmin.spec);
  },

  defaultAccounts: notApplicable("the operator makes the first account's password and keeps it in a Secret"),
  administratorLogins: notVisible("pgAdmin limits no addresses: a NetworkPolicy does"),
  passwordHandling: notVisible("its passwords are in Secrets"),
  metricsEndpoints: notVisible("a feature gate of the operator decides what its collector sends"),
  auditLogs: notApplicable("pgAdmin keeps no audit log"),
  loggedData: notVisible("levels of its own settings say what pgAdmin logs of statements"),
  clusterTls: notApplicable("a pgAdmin is one pod"),
  backups: notApplicable("a pgAdmin makes no backups"),
  dataKeys: notApplicable("pgAdmin does not encrypt what it stores"),
  clusterGrants: notApplicable("a PGAdmin grants no rights in the cluster"),
  exposedServices: notApplicable("its service is a ClusterIP always"),
  storageClasses: notApplicable("a PGAdmin is no StorageClass"),
  containers: notApplicable("the operator refuses root and escalation, and no field changes that"),
});
