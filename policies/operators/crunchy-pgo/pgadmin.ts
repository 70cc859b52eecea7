import { notApplicable, notVisible, type ObjectOf } from "../../../src/dsl/index.ts";
import { telemetryPeers, telemetryTls } from "../../lib/collector.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts } from "../../vocabulary.ts";
import { adminImages } from "./images.ts";
import { pgAdmin as resource } from "./schema.ts";
import { pgAdminVolume } from "./storage.ts";

const CERTIFICATE = "spec.config.gunicorn.certfile";
const EXPORTERS = "spec.instrumentation.config.exporters";
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
    yield* telemetryTls(pgadmin.spec?.instrumentation?.config?.exporters, EXPORTERS);
  },

  *peerVerification(pgadmin) {
    yield* telemetryPeers(pgadmin.spec?.instrumentation?.config?.exporters, EXPORTERS);
  },

  *dataVolumes(pgadmin) {
    yield* pgAdminVolume(pgadmin.spec?.dataVolumeClaimSpec);
  },

  *containerImages(pgadmin) {
    yield* adminImages(pgadmin.spec);
  },

  // The operator passes them on as they are (internal/controller/standalone_pgadmin/pod.go).
  *missingResources(pgadmin) {
    yield* missingOf("pgadmin", pgadmin.spec?.resources, "spec.resources");
  },

  *cryptoModules(pgadmin) {
    yield { software: "pgAdmin", image: pgadmin.spec?.image ?? "", path: "spec.image", fix: "Name an image built for FIPS" };
  },

  accountControl: notVisible("pgAdmin keeps its users itself, and those of the object have a role each"),
  accountStorage: notVisible("pgAdmin keeps the hashes of passwords in a database of its own"),
  addressFilters: notVisible("pgAdmin limits no addresses: a NetworkPolicy does"),
  memberLogins: notApplicable("a pgAdmin is one pod"),
  encryptionKeys: notVisible("pgAdmin makes the key of the passwords that it keeps itself"),
  externalCredentials: notVisible("logins of its directory and mail are in Secrets that its configuration names, or in settings that are not read"),
  cloudAccess: notApplicable("a pgAdmin uses no resource of a cloud"),
  serverCertificates: notVisible("whoever fills the Secret that config.files mounts renews the certificate"),
  rootCertificates: notVisible("whoever fills the Secret that config.files mounts replaces the authority"),
  certificateChains: notVisible("a Secret holds the chain"),
  defaultAccounts: notApplicable("the operator makes the first account's password and keeps it in a Secret"),
  administratorLogins: notVisible("pgAdmin limits no addresses: a NetworkPolicy does"),
  passwordHandling: notVisible("its passwords are in Secrets"),
  metricsEndpoints: notVisible("a feature gate of the operator decides what its collector sends"),
  auditLogs: notApplicable("pgAdmin keeps no audit log"),
  logStreams: notVisible("settings of pgAdmin and of Gunicorn say in which form they log"),
  loggedData: notVisible("levels of its own settings say what pgAdmin logs of statements"),
  clusterTls: notApplicable("a pgAdmin is one pod"),
  backups: notApplicable("a pgAdmin makes no backups"),
  dataKeys: notApplicable("pgAdmin does not encrypt what it stores"),
  clusterGrants: notApplicable("a PGAdmin grants no rights in the cluster"),
  exposedServices: notApplicable("its service is a ClusterIP always"),
  storageClasses: notApplicable("a PGAdmin is no StorageClass"),
  containers: notApplicable("the operator refuses root and escalation, and no field changes that"),
});
