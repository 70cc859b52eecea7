import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { hardening, missingImages, ownImage, statedImages, templateImages, nodeAccess } from "./images.ts";
import { rootFiles, serverCertificates } from "./certificates.ts";
import { certificateChains } from "./chains.ts";
import { accountStorage } from "./account-storage.ts";
import { auditLogs } from "./audit.ts";
import { cloudAccess } from "./cloud-access.ts";
import { inlineCredentials } from "./credentials.ts";
import { dataKeys, encryptionKeys } from "./encryption-keys.ts";
import { loggedData } from "./logs.ts";
import { logStreams } from "./log-streams.ts";
import { outsideTls } from "./outside.ts";
import { outwardRules } from "./outward.ts";
import { externalCredentials } from "./external-credentials.ts";
import { memberLogins } from "./member-logins.ts";
import { openClusters, statedListeners } from "./plaintext.ts";
import { installation as resource } from "./schema.ts";
import { backups, containers, exposedServices, isTemplated, missingContexts, missingVolume, statedVolumes } from "./templates.ts";
import { clientTls, hostsWithout, hostTls, keeperTls } from "./tls.ts";
import { accountControl, addressFilters, administratorLogins, defaultAccounts, missingPasswords, statedPasswords } from "./users.ts";
import { peerVerification } from "./verification.ts";

export const installation = facts(resource, {
  *defaultAccounts(chi) {
    yield* defaultAccounts(chi.spec?.configuration?.users ?? {}, chi.spec?.configuration?.files ?? {}, isTemplated(chi.spec));
  },

  *administratorLogins(chi) {
    yield* administratorLogins(chi.spec?.configuration?.users ?? {});
  },

  *passwordHandling(chi) {
    yield* statedPasswords(chi.spec?.configuration?.users ?? {});
    yield* missingPasswords(chi.spec?.configuration?.users ?? {}, isTemplated(chi.spec));
  },

  *inlineCredentials(chi) {
    yield* inlineCredentials(chi.spec);
  },

  *externalCredentials(chi) {
    yield* externalCredentials(chi.spec);
  },

  *cloudAccess(chi) {
    yield* cloudAccess(chi.spec);
  },

  *dataKeys(chi) {
    yield* dataKeys(chi.spec);
  },

  *encryptionKeys(chi) {
    yield* encryptionKeys(chi.spec);
  },

  *auditLogs(chi) {
    yield* auditLogs(chi.spec);
  },

  *loggedData(chi) {
    yield* loggedData(chi.spec);
  },

  *logStreams(chi) {
    yield* logStreams(chi.spec);
  },

  *accountStorage(chi) {
    yield* accountStorage(chi.spec);
  },

  *memberLogins(chi) {
    yield* memberLogins(chi.spec, isTemplated(chi.spec));
  },

  *accountControl(chi) {
    yield* accountControl(chi.spec?.configuration?.users ?? {});
  },

  *plaintextListeners(chi) {
    yield* openClusters(chi.spec);
    yield* statedListeners(chi.spec);
  },

  *clientTls(chi) {
    yield* clientTls(chi.spec);
    yield* hostsWithout(chi.spec);
  },

  *clusterTls(chi) {
    yield* hostTls(chi.spec);
    yield* keeperTls(chi.spec);
  },

  *serverCertificates(chi) {
    yield* serverCertificates(chi.spec);
  },

  *rootCertificates(chi) {
    yield* rootFiles(chi.spec?.configuration?.files ?? {}, "spec.configuration.files");
  },

  *certificateChains(chi) {
    yield* certificateChains(chi.spec);
  },

  *cryptoModules(chi) {
    yield* statedImages(chi.spec?.templates);
    yield* missingImages("ClickHouse", chi.spec?.templates);
  },

  *outsideTls(chi) {
    yield* outsideTls(chi.spec);
  },

  *addressFilters(chi) {
    yield* addressFilters(chi.spec?.configuration?.users ?? {});
  },

  *peerVerification(chi) {
    yield* peerVerification(chi.spec);
  },

  *backups(chi) {
    yield* backups(chi.spec?.templates);
  },

  *exposedServices(chi) {
    yield* exposedServices(chi.spec?.templates);
  },

  *dataVolumes(chi) {
    const used = chi.spec?.defaults?.templates;
    yield* statedVolumes(chi.spec?.templates);
    yield* missingVolume(used?.dataVolumeClaimTemplate ?? used?.volumeClaimTemplate, chi.spec?.templates, isTemplated(chi.spec));
  },

  *hardening(chi) {
    yield* hardening(chi.spec?.templates);
  },
  *nodeAccess(chi) {
    yield* nodeAccess(chi.spec?.templates);
  },

  *containerImages(chi) {
    yield* templateImages(chi.spec?.templates);
    yield* ownImage("clickhouse", "clickhouse/clickhouse-server:latest", chi.spec?.templates, isTemplated(chi.spec));
  },

  *containers(chi) {
    yield* containers(chi.spec?.templates);
    yield* missingContexts("clickhouse", chi.spec?.templates, isTemplated(chi.spec));
  },

  *outwardRules(chi) {
    yield* outwardRules(chi.spec);
  },

  metricsEndpoints: notVisible("the operator's exporter asks every ClickHouse: its Deployment runs it"),
  clusterGrants: notApplicable("a ClickHouseInstallation grants no rights"),
  storageClasses: notApplicable("a ClickHouseInstallation is no StorageClass"),

  accountFields: inSchema("spec.configuration.users"),
  authenticationFields: inSchema("spec.configuration.settings", "spec.configuration.files"),
  podFields: inSchema("spec.templates.podTemplates"),
  serviceFields: inSchema("spec.templates.serviceTemplates"),
  dataEncryptionFields: inSchema("spec.configuration.settings", "spec.configuration.files"),
  claimFields: inSchema("spec.templates.volumeClaimTemplates.spec"),
  storageClassFields: inSchema("spec.templates.volumeClaimTemplates.spec"),
});
