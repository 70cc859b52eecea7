import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { privileged } from "../../lib/node-access.ts";
import { literalSecrets } from "../../lib/literal-secrets.ts";
import { image, imageIf, images } from "../../lib/images.ts";
import { switchState } from "../../lib/metrics.ts";
import { missingOf } from "../../lib/resources.ts";
import { facts, type InlineCredential } from "../../vocabulary.ts";
import { maxscaleServiceCredentials } from "./external-credentials.ts";
import { maxscaleCertificates, maxscaleRoots } from "./certificates.ts";
import { maxscaleChains } from "./chains.ts";
import { container, service } from "./pods.ts";
import { maxscale as resource } from "./schema.ts";

// MariaDB decides: 1.2 or later.
const UNSTATED = "";
const TLS = "spec.tls.enabled";
const ENABLE = "Set it to true";
const OF_MARIADB = notVisible("MaxScale takes the accounts of MariaDB");

function* passwords(params: { readonly [key: string]: string | undefined } | undefined, at: string): Generator<InlineCredential> {
  for (const [key, value] of Object.entries(params ?? {})) {
    if (/(password|secret)$/u.test(key) && value !== "") {
      yield { what: say`parameter ${key}`, path: say`${at}.params.${key}`, fix: "Remove it: spec.auth names Secrets" };
    }
  }
}

// Without `tls`, MaxScale follows a MariaDB that it refers to; without such a one there is none (maxscale_types.go). It
// never takes plaintext beside TLS.
export const maxscale = facts(resource, {
  *defaultAccounts(proxy) {
    yield {
      account: "admin",
      password: proxy.spec?.auth?.deleteDefaultAdmin === false ? "default" : "generated",
      path: "spec.auth.deleteDefaultAdmin",
      fix: ENABLE,
      edit: { set: true },
    };
  },

  *inlineCredentials(proxy) {
    yield* literalSecrets(proxy.spec?.env ?? [], "spec.env");
    yield* passwords(proxy.spec?.config?.params, "spec.config");
    yield* passwords(proxy.spec?.monitor?.params, "spec.monitor");
    for (const [i, server] of (proxy.spec?.servers ?? []).entries()) {
      yield* passwords(server.params, say`spec.servers[${i}]`);
    }
    for (const [i, router] of (proxy.spec?.services ?? []).entries()) {
      yield* passwords(router.params, say`spec.services[${i}]`);
      yield* passwords(router.listener?.params, say`spec.services[${i}].listener`);
    }
  },

  *externalCredentials(proxy) {
    yield* maxscaleServiceCredentials(proxy);
  },

  *plaintextListeners(proxy) {
    const tls = proxy.spec?.tls;
    if (tls === undefined ? proxy.spec?.mariaDbRef === undefined : tls.enabled !== true) {
      yield { listener: "MaxScale", path: TLS, fix: ENABLE, edit: { set: true } };
    }
  },

  *clientTls(proxy) {
    const tls = proxy.spec?.tls;
    yield {
      channel: "clients",
      offered: tls === undefined ? proxy.spec?.mariaDbRef !== undefined : tls.enabled === true,
      minimumVersion: UNSTATED,
      path: TLS,
      fix: ENABLE,
      edit: { set: true },
    };
  },

  *clusterTls(proxy) {
    const tls = proxy.spec?.tls;
    yield {
      channel: "MaxScale to MariaDB",
      offered: tls === undefined ? proxy.spec?.mariaDbRef !== undefined : tls.enabled === true,
      minimumVersion: UNSTATED,
      path: TLS,
      fix: ENABLE,
      edit: { set: true },
    };
    // Absent, the operator decides by the MariaDB that is referred to (maxscale_types.go).
    if (tls?.replicationSSLEnabled === false) {
      yield { channel: "replication", offered: false, minimumVersion: UNSTATED, path: "spec.tls.replicationSSLEnabled", fix: ENABLE, edit: { set: true } };
    }
  },

  // Both switches are off unless they are set (maxscale_types.go), and the certificate is verified by the first.
  *peerVerification(proxy) {
    const tls = proxy.spec?.tls;
    if (tls === undefined ? proxy.spec?.mariaDbRef !== undefined : tls.enabled === true) {
      yield {
        connection: "MaxScale to MariaDB",
        isVerified: tls?.verifyPeerCertificate === true,
        path: "spec.tls.verifyPeerCertificate",
        fix: "Set it to true, and tls.enabled as well",
        edit: tls?.enabled === true ? { set: true } : undefined,
      };
    }
  },

  *serverCertificates(proxy) {
    if (proxy.spec?.tls?.enabled === true) {
      yield* maxscaleCertificates(proxy.spec.tls);
    }
  },

  *rootCertificates(proxy) {
    if (proxy.spec?.tls?.enabled === true) {
      yield* maxscaleRoots(proxy.spec.tls);
    }
  },

  *certificateChains(proxy) {
    yield* maxscaleChains(proxy);
  },

  *cryptoModules(proxy) {
    yield { software: "MaxScale", image: proxy.spec?.image ?? "", path: "spec.image", fix: "Name an image built for FIPS" };
  },

  *exposedServices(proxy) {
    yield* service("of MaxScale", proxy.spec?.kubernetesService, "spec.kubernetesService");
    yield* service("of the GUI", proxy.spec?.guiKubernetesService, "spec.guiKubernetesService");
  },

  *containers(proxy) {
    yield* container("maxscale", "spec.securityContext", proxy.spec?.podSecurityContext, proxy.spec?.securityContext);
  },

  *nodeAccess(proxy) {
    yield* privileged("maxscale", proxy.spec?.securityContext, "spec.securityContext", false);
  },

  *missingResources(proxy) {
    yield* missingOf("maxscale", proxy.spec?.resources, "spec.resources");
  },

  *containerImages(proxy) {
    const metrics = proxy.spec?.metrics;
    yield* images([
      image("maxscale", proxy.spec?.image, "spec.image"),
      imageIf(metrics?.enabled === true, "exporter", metrics?.exporter?.image, "spec.metrics.exporter.image"),
    ]);
  },

  *accountControl(proxy) {
    if (/^(false|off|no|0)$/iu.test(proxy.spec?.config?.params?.["admin_auth"] ?? "")) {
      yield { subject: "the REST API", state: "off", path: "spec.config.params.admin_auth", fix: "Remove it" };
    }
  },

  *metricsEndpoints(proxy) {
    yield { endpoint: "the exporter", state: switchState(proxy.spec?.metrics?.enabled), path: "spec.metrics.enabled", fix: ENABLE };
  },

  administratorLogins: OF_MARIADB,
  passwordHandling: OF_MARIADB,
  memberLogins: notVisible("MaxScales share their configuration through an account with a password from a Secret"),
  cloudAccess: notApplicable("MaxScale uses no resource of a cloud"),
  accountStorage: OF_MARIADB,
  auditLogs: OF_MARIADB,
  logStreams: notApplicable("the operator has MaxScale log to standard output (container_builder.go)"),
  loggedData: notVisible("parameters and modules of MaxScale say what it logs of statements"),
  encryptionKeys: notApplicable("MaxScale keeps no data"),
  addressFilters: OF_MARIADB,
  outsideTls: notApplicable("MaxScale talks to MariaDB only"),
  backups: notApplicable("MaxScale keeps no data"),
  clusterGrants: notApplicable("a MaxScale grants no rights in the cluster"),
  dataKeys: notApplicable("MaxScale keeps no data"),
  dataVolumes: notApplicable("MaxScale keeps no data"),
  storageClasses: notApplicable("a MaxScale is no StorageClass"),
});
