import { notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { hardening, statedImages, templateImages, nodeAccess } from "./images.ts";
import { rootFiles, serverCertificates } from "./certificates.ts";
import { certificateChains } from "./chains.ts";
import { accountStorage } from "./account-storage.ts";
import { auditLogs } from "./audit.ts";
import { cloudAccess } from "./cloud-access.ts";
import { inlineCredentials } from "./credentials.ts";
import { encryptionKeys, openKeys } from "./encryption-keys.ts";
import { statedLogs } from "./logs.ts";
import { statedStreams } from "./log-streams.ts";
import { outsideTls } from "./outside.ts";
import { externalCredentials } from "./external-credentials.ts";
import { publishedPorts, statedListeners, statedOpenClusters } from "./plaintext.ts";
import { installationTemplate as resource } from "./schema.ts";
import { backups, containers, exposedServices, statedVolumes } from "./templates.ts";
import { hostsWithout, statedClientTls, statedClusterTls } from "./tls.ts";
import { accountControl, addressFilters, administratorLogins, statedDefaultAccounts, statedPasswords } from "./users.ts";
import { peerVerification } from "./verification.ts";

// The installation that takes the template may say what the template does not: only what is stated is judged.
export const installationTemplate = facts(resource, {
  *defaultAccounts(chit) {
    yield* statedDefaultAccounts(chit.spec?.configuration?.users ?? {});
  },

  *administratorLogins(chit) {
    yield* administratorLogins(chit.spec?.configuration?.users ?? {});
  },

  *passwordHandling(chit) {
    yield* statedPasswords(chit.spec?.configuration?.users ?? {});
  },

  *inlineCredentials(chit) {
    yield* inlineCredentials(chit.spec);
  },

  *externalCredentials(chit) {
    yield* externalCredentials(chit.spec);
  },

  *cloudAccess(chit) {
    yield* cloudAccess(chit.spec);
  },

  *dataKeys(chit) {
    yield* openKeys(chit.spec);
  },

  *encryptionKeys(chit) {
    yield* encryptionKeys(chit.spec);
  },

  *auditLogs(chit) {
    yield* auditLogs(chit.spec);
  },

  *loggedData(chit) {
    yield* statedLogs(chit.spec);
  },

  *logStreams(chit) {
    yield* statedStreams(chit.spec);
  },

  *accountStorage(chit) {
    yield* accountStorage(chit.spec);
  },

  *accountControl(chit) {
    yield* accountControl(chit.spec?.configuration?.users ?? {});
  },

  *plaintextListeners(chit) {
    yield* statedOpenClusters(chit.spec);
    yield* statedListeners(chit.spec);
    yield* publishedPorts(chit.spec);
  },

  *clientTls(chit) {
    yield* statedClientTls(chit.spec);
    yield* hostsWithout(chit.spec);
  },

  *clusterTls(chit) {
    yield* statedClusterTls(chit.spec);
  },

  *serverCertificates(chit) {
    yield* serverCertificates(chit.spec);
  },

  *rootCertificates(chit) {
    yield* rootFiles(chit.spec?.configuration?.files ?? {}, "spec.configuration.files");
  },

  *certificateChains(chit) {
    yield* certificateChains(chit.spec);
  },

  *cryptoModules(chit) {
    yield* statedImages(chit.spec?.templates);
  },

  *outsideTls(chit) {
    yield* outsideTls(chit.spec);
  },

  *addressFilters(chit) {
    yield* addressFilters(chit.spec?.configuration?.users ?? {});
  },

  *peerVerification(chit) {
    yield* peerVerification(chit.spec);
  },

  *backups(chit) {
    yield* backups(chit.spec?.templates);
  },

  *exposedServices(chit) {
    yield* exposedServices(chit.spec?.templates);
  },

  *dataVolumes(chit) {
    yield* statedVolumes(chit.spec?.templates);
  },

  *hardening(chit) {
    yield* hardening(chit.spec?.templates);
  },
  *nodeAccess(chit) {
    yield* nodeAccess(chit.spec?.templates);
  },

  *containerImages(chit) {
    yield* templateImages(chit.spec?.templates);
  },

  *containers(chit) {
    yield* containers(chit.spec?.templates);
  },

  memberLogins: notVisible("the installation that takes the template may give its clusters a secret"),
  metricsEndpoints: notVisible("the operator's exporter asks every ClickHouse: its Deployment runs it"),
  clusterGrants: notApplicable("a ClickHouseInstallationTemplate grants no rights"),
  storageClasses: notApplicable("a ClickHouseInstallationTemplate is no StorageClass"),
});
