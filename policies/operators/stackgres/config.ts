// The operator's own configuration: of servers it has only the console, which administers all databases.
import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { telemetryPeers, telemetryTls } from "../../lib/collector.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { operatorCertificates } from "./config-certificates.ts";
import { config as resource } from "./schema.ts";

const NOTHING = notApplicable("an SGConfig keeps no data");
// What the CRD puts into the field, as Grafana's chart does.
const PUBLISHED = "prom-operator";
const UNSTATED = "";
const EXPORTERS = "spec.collector.config.exporters";
const USE_SECRET = "Use secretNamespace, secretName, secretUserKey and secretPasswordKey";
const FORCES_PLAINTEXT = /[?&]setHttpScheme=true/u;
const TAKES_ANY = /[?&]skipHostnameVerification=true/u;

export const config = facts(resource, {
  ...noServer("an SGConfig runs no database"),
  // The password is used where the operator is to embed Grafana, unless all four names of a Secret are given.
  *defaultAccounts(config) {
    const grafana = config.spec?.grafana;
    const names = [grafana?.secretNamespace, grafana?.secretName, grafana?.secretUserKey, grafana?.secretPasswordKey];
    if (grafana?.autoEmbed === true && grafana.password === PUBLISHED && names.some((name) => name === undefined)) {
      yield { account: "admin of Grafana", password: "default", path: "spec.grafana.password", fix: USE_SECRET };
    }
  },

  *inlineCredentials(config) {
    if ((config.spec?.authentication?.password ?? "") !== "") {
      yield { what: "password of the console", path: "spec.authentication.password", fix: "Use secretRef" };
    }
  },

  *externalCredentials(config) {
    const grafana = config.spec?.grafana;
    if ((grafana?.password ?? "") !== "" && grafana?.password !== PUBLISHED) {
      yield { what: "password of Grafana", path: "spec.grafana.password", fix: USE_SECRET };
    }
    if ((grafana?.token ?? "") !== "") {
      yield { what: "token of Grafana", path: "spec.grafana.token", fix: USE_SECRET };
    }
    if ((config.spec?.authentication?.oidc?.credentialsSecret ?? "") !== "") {
      yield { what: "secret of the OIDC client", path: "spec.authentication.oidc.credentialsSecret", fix: "Use credentialsSecretSecretRef" };
    }
  },

  *plaintextListeners(config) {
    if (config.spec?.adminui?.service?.exposeHTTP === true) {
      yield { listener: "the console", path: "spec.adminui.service.exposeHTTP", fix: "Remove it", edit: "remove" };
    }
  },

  *outsideTls(config) {
    const grafana = config.spec?.grafana;
    if (grafana?.autoEmbed === true) {
      yield {
        channel: "Grafana",
        offered: grafana.schema !== "http",
        minimumVersion: UNSTATED,
        path: "spec.grafana.schema",
        fix: "Set it to https",
      };
    }
    yield* telemetryTls(config.spec?.collector?.config?.exporters, EXPORTERS);
    yield* endpoint("the OIDC server", config.spec?.authentication?.oidc?.authServerUrl, "spec.authentication.oidc.authServerUrl");
    for (const [i, url] of (config.spec?.extensions?.repositoryUrls ?? []).entries()) {
      yield* endpoint("the repository of extensions", url, say`spec.extensions.repositoryUrls[${i}]`);
      if (FORCES_PLAINTEXT.test(url)) {
        yield {
          channel: "the repository of extensions",
          offered: false,
          minimumVersion: UNSTATED,
          path: say`spec.extensions.repositoryUrls[${i}]`,
          fix: "Leave out setHttpScheme",
        };
      }
    }
  },

  *peerVerification(config) {
    const verification = config.spec?.authentication?.oidc?.tlsVerification;
    yield {
      connection: "the console to the OIDC server",
      isVerified: verification !== "none",
      path: "spec.authentication.oidc.tlsVerification",
      fix: "Set it to required",
      edit: { set: "required" },
    };
    yield* telemetryPeers(config.spec?.collector?.config?.exporters, EXPORTERS);
    for (const [i, url] of (config.spec?.extensions?.repositoryUrls ?? []).entries()) {
      yield {
        connection: "the operator to the repository of extensions",
        isVerified: !TAKES_ANY.test(url),
        path: say`spec.extensions.repositoryUrls[${i}]`,
        fix: "Leave out skipHostnameVerification",
      };
    }
  },

  *serverCertificates(config) {
    yield* operatorCertificates(config.spec?.cert);
  },

  *exposedServices(config) {
    const service = config.spec?.adminui?.service;
    const collector = config.spec?.collector?.service;
    if (collector !== undefined) {
      yield {
        name: "the collector",
        type: collector.spec?.type ?? "ClusterIP",
        annotations: collector.annotations ?? {},
        sourceRanges: collector.spec?.loadBalancerSourceRanges ?? [],
        closedByDefault: false,
        path: "spec.collector.service.spec.type",
        fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
      };
    }
    if (service !== undefined) {
      yield {
        name: "the console",
        type: service.type,
        annotations: {},
        sourceRanges: service.loadBalancerSourceRanges ?? [],
        closedByDefault: false,
        path: "spec.adminui.service.type",
        fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
      };
    }
  },

  // An SGConfig keeps a copy of what the operator was installed with: its Deployment has the network of the node, the namespaces and
  // the rights, whatever is written here (operator-deployment.yaml). The pods of the console and the collector the operator makes.
  watchedNamespaces: notVisible("the operator's Deployment says it: an SGConfig only keeps a copy"),
  containers: notVisible("pods of the operator, its console and its collector are judged by themselves"),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
});
