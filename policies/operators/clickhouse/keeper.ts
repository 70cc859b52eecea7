import { inSchema, notApplicable, notVisible } from "../../../src/dsl/index.ts";
import { presenceState } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { hardening, missingImages, ownImage, statedImages, templateImages, nodeAccess } from "./images.ts";
import { certificateFiles, rootFiles } from "./certificates.ts";
import { chains } from "./chains.ts";
import { filesAccess, podsAccess, settingsAccess } from "./cloud-access.ts";
import { ofFiles, ofPods, ofSettings } from "./credentials.ts";
import { serviceFiles, servicePods, serviceSettings } from "./external-credentials.ts";
import { keeperStreams } from "./log-streams.ts";
import { isOn, isPort, isRemoved } from "./open-values.ts";
import { plainServices } from "./outside.ts";
import { keeperInstallation as resource } from "./schema.ts";
import { containers, exposedServices, missingContexts, missingVolume, statedVolumes } from "./templates.ts";
import { uncheckedPeers } from "./verification.ts";

// ClickHouse decides: 1.2 or later.
const PROMETHEUS = /<prometheus[ \t\r\n>]/u;
const UNSTATED = "";
const NO_ACCOUNTS = notApplicable("Keeper has no accounts");

export const keeper = facts(resource, {
  *inlineCredentials(chk) {
    yield* ofSettings(chk.spec?.configuration?.settings ?? {}, "spec.configuration.settings");
    yield* ofFiles(chk.spec?.configuration?.files ?? {}, "spec.configuration.files");
    yield* ofPods(chk.spec?.templates?.podTemplates ?? []);
  },

  *externalCredentials(chk) {
    yield* serviceSettings(chk.spec?.configuration?.settings ?? {}, "spec.configuration.settings");
    yield* serviceFiles(chk.spec?.configuration?.files ?? {}, "spec.configuration.files");
    yield* servicePods(chk.spec?.templates?.podTemplates ?? []);
  },

  *cloudAccess(chk) {
    yield* settingsAccess(chk.spec?.configuration?.settings ?? {}, "spec.configuration.settings");
    yield* filesAccess(chk.spec?.configuration?.files ?? {}, "spec.configuration.files");
    yield* podsAccess(chk.spec?.templates?.podTemplates ?? []);
  },

  // The operator's own configuration opens 2181.
  *plaintextListeners(chk) {
    if (!isRemoved(chk.spec?.configuration?.settings?.["keeper_server/tcp_port"])) {
      yield {
        listener: "the port for ClickHouse",
        path: 'spec.configuration.settings["keeper_server/tcp_port"]',
        fix: "Set it to _removed_, and keeper_server/tcp_port_secure",
      };
    }
  },

  *clusterTls(chk) {
    const settings = chk.spec?.configuration?.settings;
    yield {
      channel: "ClickHouse to Keeper",
      offered: isPort(settings?.["keeper_server/tcp_port_secure"]),
      minimumVersion: UNSTATED,
      path: 'spec.configuration.settings["keeper_server/tcp_port_secure"]',
      fix: "Set it to 2281",
    };
    if ((chk.spec?.configuration?.clusters ?? []).some((cluster) => (cluster.layout?.replicasCount ?? 1) > 1 || (cluster.layout?.replicas ?? []).length > 1)) {
      yield {
        channel: "Keeper to Keeper",
        offered: isOn(settings?.["keeper_server/raft_configuration/secure"]),
        minimumVersion: UNSTATED,
        path: 'spec.configuration.settings["keeper_server/raft_configuration/secure"]',
        fix: "Set it to true",
      };
    }
  },

  // The operator's exporter asks ClickHouse only; Keeper has a port of its own, which its settings open.
  *metricsEndpoints(chk) {
    const settings = chk.spec?.configuration?.settings ?? {};
    const isInFile = Object.values(chk.spec?.configuration?.files ?? {}).some((file) => typeof file === "string" && PROMETHEUS.test(file));
    yield {
      endpoint: "the endpoint for Prometheus",
      state: presenceState(isPort(settings["prometheus/port"]) || isInFile),
      path: 'spec.configuration.settings["prometheus/port"]',
      fix: "Set it to 7000, and prometheus/endpoint to /metrics",
    };
  },

  *logStreams(chk) {
    yield* keeperStreams(chk.spec?.configuration);
  },

  *serverCertificates(chk) {
    yield* certificateFiles(chk.spec?.configuration?.files ?? {}, "spec.configuration.files");
  },

  *rootCertificates(chk) {
    yield* rootFiles(chk.spec?.configuration?.files ?? {}, "spec.configuration.files");
  },

  *certificateChains(chk) {
    yield* chains(chk.spec?.configuration, "spec.configuration");
  },

  *cryptoModules(chk) {
    yield* statedImages(chk.spec?.templates);
    yield* missingImages("Keeper", chk.spec?.templates);
  },

  *outsideTls(chk) {
    yield* plainServices(chk.spec?.configuration, "spec.configuration");
  },

  *peerVerification(chk) {
    yield* uncheckedPeers(chk.spec?.configuration, "spec.configuration");
  },

  *exposedServices(chk) {
    yield* exposedServices(chk.spec?.templates);
  },

  *dataVolumes(chk) {
    const used = chk.spec?.defaults?.templates;
    yield* statedVolumes(chk.spec?.templates);
    yield* missingVolume(used?.dataVolumeClaimTemplate ?? used?.volumeClaimTemplate, chk.spec?.templates, false);
  },

  *hardening(chk) {
    yield* hardening(chk.spec?.templates);
  },
  *nodeAccess(chk) {
    yield* nodeAccess(chk.spec?.templates);
  },

  *containerImages(chk) {
    yield* templateImages(chk.spec?.templates);
    yield* ownImage("clickhouse-keeper", "clickhouse/clickhouse-keeper:latest", chk.spec?.templates, false);
  },

  *containers(chk) {
    yield* containers(chk.spec?.templates);
    yield* missingContexts("clickhouse-keeper", chk.spec?.templates, false);
  },

  defaultAccounts: NO_ACCOUNTS,
  administratorLogins: NO_ACCOUNTS,
  passwordHandling: NO_ACCOUNTS,
  accountStorage: NO_ACCOUNTS,
  auditLogs: notApplicable("Keeper keeps no audit log"),
  loggedData: notApplicable("Keeper runs no queries"),
  accountControl: NO_ACCOUNTS,
  memberLogins: notVisible("members of Keeper know each other by TLS only, which is judged as encryption within the cluster"),
  encryptionKeys: notApplicable("Keeper encrypts nothing that it keeps"),
  addressFilters: NO_ACCOUNTS,
  clientTls: notApplicable("only ClickHouse is a client of Keeper"),
  backups: notApplicable("Keeper is not backed up"),
  dataKeys: notApplicable("Keeper encrypts nothing that it keeps"),
  clusterGrants: notApplicable("a ClickHouseKeeperInstallation grants no rights"),
  storageClasses: notApplicable("a ClickHouseKeeperInstallation is no StorageClass"),

  accountFields: notApplicable("Keeper has no accounts"),
  authenticationFields: notApplicable("Keeper has no accounts"),
  podFields: inSchema("spec.templates.podTemplates"),
  serviceFields: inSchema("spec.templates.serviceTemplates"),
  dataEncryptionFields: notApplicable("Keeper keeps no tables"),
  claimFields: inSchema("spec.templates.volumeClaimTemplates.spec"),
  storageClassFields: inSchema("spec.templates.volumeClaimTemplates.spec"),
});
