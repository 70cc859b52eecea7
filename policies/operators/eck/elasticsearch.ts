import { inSchema, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { podSecrets } from "../../lib/environments.ts";
import { image, images } from "../../lib/images.ts";
import { presenceState } from "../../lib/metrics.ts";
import { facts } from "../../vocabulary.ts";
import { modules, serverCertificates } from "./certificates.ts";
import { nodeLogs, sentLogs } from "./logs.ts";
import { directories, monitoringTls, verification } from "./outside.ts";
import { containers, ENABLE, hasTls, plaintext, service, TLS, templateAccess, templateHardening, templateImages } from "./pods.ts";
import { elasticsearch as resource } from "./schema.ts";
import {
  allowsEveryHost,
  auditsBodies,
  auditState,
  collectsMetrics,
  isInsecure,
  isOff,
  KEEP_METRICS,
  oldestTls,
  refusesOthers,
  securitySetting,
  setting,
} from "./settings.ts";

const NO_CLASS = "";
const NAME_CLASS = "Name a storage class that encrypts";
const REMOVE = "Remove it: the operator turns it on";
const RAISE = "Leave TLSv1.2 and TLSv1.3 only";
// The volume that the operator mounts the data of a node from; without one of this name it makes a claim of its own.
const DATA = "elasticsearch-data";
// Since then the operator refuses root; before, the image has a user without a number (securitycontext.go).
const REFUSES_ROOT = /^(8\.([89]|[1-9][0-9])|9|[1-9][0-9])\./u;

export const elasticsearch = facts(resource, {
  // The operator keeps elastic as a superuser, unless it is switched off. Elasticsearch's own filter limits addresses.
  *administratorLogins(es) {
    const sets = es.spec?.nodeSets ?? [];
    const limited = sets.length > 0 && sets.every((set) => refusesOthers(securitySetting(set.config, "http", "filter", "deny")));
    if (es.spec?.auth?.disableElasticUser !== true) {
      yield {
        account: "elastic",
        from: limited ? "limited" : "anywhere",
        path: "spec.auth.disableElasticUser",
        fix: "Set it to true, or set xpack.security.http.filter in every node set",
      };
    }
  },

  *inlineCredentials(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* podSecrets(set.podTemplate?.spec, say`spec.nodeSets[${i}].podTemplate.spec`);
    }
  },

  // Settings go before the operator's, which only warns (merged_config.go).
  *plaintextListeners(es) {
    yield* plaintext("Elasticsearch", es.spec?.http?.tls);
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      if (isOff(securitySetting(set.config, "http", "ssl", "enabled"))) {
        yield { listener: "Elasticsearch", path: say`spec.nodeSets[${i}].config["xpack.security.http.ssl.enabled"]`, fix: REMOVE };
      }
      if (isInsecure(set.config)) {
        yield { listener: "Elasticsearch", path: say`spec.nodeSets[${i}].config["xpack.security.enabled"]`, fix: REMOVE };
      }
    }
  },

  *clientTls(es) {
    yield { channel: "clients", offered: hasTls(es.spec?.http?.tls), minimumVersion: "", path: TLS, fix: ENABLE };
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield {
        channel: "clients",
        offered: !isOff(securitySetting(set.config, "http", "ssl", "enabled")) && !isInsecure(set.config),
        minimumVersion: "",
        path: say`spec.nodeSets[${i}].config["xpack.security.http.ssl.enabled"]`,
        fix: "Remove it, and xpack.security.enabled: the operator turns both on",
      };
      yield {
        channel: "clients",
        offered: true,
        minimumVersion: oldestTls(securitySetting(set.config, "http", "ssl", "supported_protocols")),
        path: say`spec.nodeSets[${i}].config["xpack.security.http.ssl.supported_protocols"]`,
        fix: RAISE,
      };
    }
  },

  *clusterTls(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield {
        channel: "nodes",
        offered: !isOff(securitySetting(set.config, "transport", "ssl", "enabled")) && !isInsecure(set.config),
        minimumVersion: "",
        path: say`spec.nodeSets[${i}].config["xpack.security.transport.ssl.enabled"]`,
        fix: "Remove it, and xpack.security.enabled: the operator turns both on",
      };
      yield {
        channel: "nodes",
        offered: true,
        minimumVersion: oldestTls(securitySetting(set.config, "transport", "ssl", "supported_protocols")),
        path: say`spec.nodeSets[${i}].config["xpack.security.transport.ssl.supported_protocols"]`,
        fix: RAISE,
      };
    }
  },

  // With security off there are neither accounts nor rights.
  *accountControl(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      if (isInsecure(set.config)) {
        yield { subject: "Elasticsearch", state: "off", path: say`spec.nodeSets[${i}].config["xpack.security.enabled"]`, fix: REMOVE };
      }
    }
  },

  *addressFilters(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield {
        login: say`a login at ${set.name}`,
        from: refusesOthers(securitySetting(set.config, "http", "filter", "deny")) ? "limited" : "default",
        path: say`spec.nodeSets[${i}].config["xpack.security.http.filter.deny"]`,
        fix: "Set it to _all, and name addresses in xpack.security.http.filter.allow",
      };
    }
  },

  *outsideTls(es) {
    yield* monitoringTls(es.spec?.monitoring);
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* directories(set.config, say`spec.nodeSets[${i}].config`);
    }
  },

  *peerVerification(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* verification(set.config, say`spec.nodeSets[${i}].config`);
    }
  },

  *serverCertificates(es) {
    yield* serverCertificates(es.spec?.http?.tls);
  },

  *cryptoModules(es) {
    yield* modules("Elasticsearch", es.spec?.image);
  },

  *auditLogs(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield {
        log: say`the audit log of ${set.name}`,
        state: auditState(set.config),
        path: say`spec.nodeSets[${i}].config["xpack.security.audit.enabled"]`,
        fix: "Set it to true, with a licence that has it",
      };
    }
  },

  *metricsEndpoints(es) {
    const isSent = (es.spec?.monitoring?.metrics?.elasticsearchRefs ?? []).length > 0;
    yield {
      endpoint: "the monitoring of Elasticsearch",
      state: presenceState(isSent || (es.spec?.nodeSets ?? []).some((set) => collectsMetrics(set.config))),
      path: "spec.monitoring.metrics.elasticsearchRefs",
      fix: KEEP_METRICS,
    };
  },

  *loggedData(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      if (auditsBodies(set.config)) {
        yield {
          log: say`the audit log of ${set.name}`,
          carries: "everything",
          path: say`spec.nodeSets[${i}].config["xpack.security.audit.logfile.events.emit_request_body"]`,
          fix: "Remove it: the default is false",
        };
      }
    }
  },

  *logStreams(es) {
    yield* sentLogs("the log of Elasticsearch", es.spec?.monitoring);
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* nodeLogs(say`the log of ${set.name}`, set.podTemplate, say`spec.nodeSets[${i}].podTemplate`);
    }
  },

  // By default _reindex asks no other server (elastic.co/docs, reindex from remote).
  *outwardRules(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield {
        to: allowsEveryHost(setting(set.config, "reindex", "remote", "whitelist")) ? "anywhere" : "limited",
        path: say`spec.nodeSets[${i}].config["reindex.remote.whitelist"]`,
        fix: "Name the servers that are asked",
      };
    }
  },

  *exposedServices(es) {
    yield* service("for clients", es.spec?.http?.service, "spec.http.service");
    yield* service("between nodes", es.spec?.transport?.service, "spec.transport.service");
    if (es.spec?.remoteClusterServer?.enabled === true) {
      yield* service("for remote clusters", es.spec.remoteClusterServer.service, "spec.remoteClusterServer.service");
    }
  },

  *dataVolumes(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      const volumes = set.podTemplate?.spec?.volumes ?? [];
      for (const [j, volume] of volumes.entries()) {
        if (volume.name === DATA) {
          yield {
            volume: say`data of ${set.name}`,
            storage: volume.hostPath !== undefined ? "host" : volume.emptyDir !== undefined ? "ephemeral" : "elsewhere",
            className: NO_CLASS,
            path: say`spec.nodeSets[${i}].podTemplate.spec.volumes[${j}]`,
            fix: "Use volumeClaimTemplates with a storage class that encrypts",
          };
        }
      }
      for (const [j, claim] of (set.volumeClaimTemplates ?? []).entries()) {
        const className = claim.spec?.storageClassName ?? "";
        yield {
          volume: say`${claim.metadata?.name} of ${set.name}`,
          storage: className === "" ? "default-class" : "class",
          className,
          path: say`spec.nodeSets[${i}].volumeClaimTemplates[${j}].spec.storageClassName`,
          fix: NAME_CLASS,
        };
      }
      if ((set.volumeClaimTemplates ?? []).length === 0 && !volumes.some((volume) => volume.name === DATA)) {
        yield {
          volume: say`data of ${set.name}`,
          storage: "default-class",
          className: NO_CLASS,
          path: say`spec.nodeSets[${i}].volumeClaimTemplates`,
          fix: NAME_CLASS,
        };
      }
    }
  },

  *nodeAccess(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* templateAccess(set.podTemplate, say`spec.nodeSets[${i}].podTemplate`);
    }
  },
  *hardening(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* templateHardening(set.podTemplate, say`spec.nodeSets[${i}].podTemplate`);
    }
  },

  // Absent, it is the one of the version.
  *containerImages(es) {
    yield* images([image("elasticsearch", es.spec?.image, "spec.image")]);
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* templateImages(set.podTemplate, say`spec.nodeSets[${i}].podTemplate`);
    }
  },

  *containers(es) {
    for (const [i, set] of (es.spec?.nodeSets ?? []).entries()) {
      yield* containers("elasticsearch", set.podTemplate, REFUSES_ROOT.test(es.spec?.version ?? ""), say`spec.nodeSets[${i}].podTemplate`);
    }
  },

  memberLogins: notVisible("nodes show each other certificates that the operator makes; where settings switch TLS off, that is reported"),
  accountStorage: notVisible("Elasticsearch keeps the hashes of passwords in an index of its own, and the operator keeps passwords in Secrets"),
  encryptionKeys: notApplicable("Elasticsearch does not encrypt what it stores"),
  externalCredentials: notVisible("secure settings, in Secrets, hold them; one in the environment is reported as a credential of the database"),
  cloudAccess: notVisible("secure settings, in Secrets, hold the keys of repositories"),
  rootCertificates: notVisible("the operator makes its authorities and renews them, or a Secret holds another"),
  certificateChains: notVisible("a Secret holds the chain"),
  defaultAccounts: notApplicable("the operator makes every password and keeps it in a Secret: no field holds one"),
  passwordHandling: notVisible("passwords come from Secrets, and Elasticsearch hashes them"),
  backups: notVisible("snapshot repositories are made through Elasticsearch's own API"),
  dataKeys: notApplicable("Elasticsearch does not encrypt what it stores"),
  clusterGrants: notApplicable("an Elasticsearch grants no rights in the cluster"),
  storageClasses: notApplicable("an Elasticsearch is no StorageClass"),

  accountFields: inSchema("spec.auth.fileRealm"),
  authenticationFields: inSchema("spec.nodeSets.config"),
  podFields: inSchema("spec.nodeSets.podTemplate"),
  serviceFields: inSchema("spec.http.service"),
  dataEncryptionFields: notApplicable("Elasticsearch does not encrypt what it stores"),
  claimFields: inSchema("spec.nodeSets.volumeClaimTemplates"),
  storageClassFields: inSchema("spec.nodeSets.volumeClaimTemplates"),
});
