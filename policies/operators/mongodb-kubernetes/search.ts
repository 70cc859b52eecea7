// MongoDBSearch: servers that index a database, and that only the database asks (mongodbsearch_reconcile_helper.go).
import { type Infer, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { facts } from "../../vocabulary.ts";
import { jvmPasswords } from "./jvm.ts";
import { modules } from "./pods.ts";
import { search as resource, type searchSpec } from "./schema.ts";
import { claim } from "./storage.ts";
import {
  access,
  claimsIn,
  containerImages,
  endpoints,
  hardening,
  images,
  keys,
  type Overlays,
  type Place,
  ports,
  running,
  secrets,
  serviceSecrets,
  staticKeys,
} from "./templates.ts";

type Spec = Infer<typeof searchSpec> | undefined;
type Cluster = NonNullable<NonNullable<Spec>["clusters"]>[number];

// The software decides: 1.2 or later.
const UNSTATED = "";
const MONGOT = "mongot";
const OWN = ["mongot"];
const ENVOY = "envoy";
const OWN_BALANCER = ["envoy"];
const FORWARDER = "metrics-forwarder";
const OWN_FORWARDER = ["metrics-forwarder"];
const METRICS = "spec.observability.prometheus.mode";
const SILENCE = "Set it to disabled, and metricsForwarder.mode too: the endpoint has no TLS";
const TLS = "spec.security.tls";
const ENABLE = "Set it, and name the certificate";
const BY_DATABASE = notVisible("only the database asks it, and keeps the accounts");

/** What sends metrics to Ops Manager. */
function places(spec: Spec): readonly Place[] {
  return [
    { pod: spec?.observability?.metricsForwarder?.deployment?.spec?.template?.spec, at: "spec.observability.metricsForwarder.deployment.spec.template.spec" },
  ];
}

function lists(spec: Spec): readonly Overlays[] {
  return [{ list: spec?.clusters, at: "spec.clusters" }];
}

/** The load balancer before the servers of a cluster. */
function balancerOf(cluster: Cluster, i: number): readonly Place[] {
  return [
    {
      pod: cluster.loadBalancer?.managed?.deployment?.spec?.template?.spec,
      at: say`spec.clusters[${i}].loadBalancer.managed.deployment.spec.template.spec`,
    },
  ];
}

function shardsOf(cluster: Cluster, i: number): readonly Overlays[] {
  return [{ list: cluster.shardOverrides, at: say`spec.clusters[${i}].shardOverrides` }];
}

export const search = facts(resource, {
  *inlineCredentials(db) {
    yield* secrets(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* secrets(balancerOf(cluster, i), shardsOf(cluster, i));
      yield* jvmPasswords(cluster.jvmFlags, say`spec.clusters[${i}].jvmFlags`);
      for (const [j, shard] of (cluster.shardOverrides ?? []).entries()) {
        yield* jvmPasswords(shard.jvmFlags, say`spec.clusters[${i}].shardOverrides[${j}].jvmFlags`);
      }
    }
  },

  *externalCredentials(db) {
    yield* serviceSecrets(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* serviceSecrets(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },

  *encryptionKeys(db) {
    yield* keys(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* keys(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },

  *cloudAccess(db) {
    yield* staticKeys(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* staticKeys(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },

  *plaintextListeners(db) {
    if (db.spec?.security?.tls === undefined) {
      yield { listener: "mongot", path: TLS, fix: ENABLE };
    }
    if (db.spec?.observability?.prometheus?.mode !== "disabled") {
      yield { listener: "the endpoint for Prometheus", path: METRICS, fix: SILENCE };
    }
  },

  *clusterTls(db) {
    yield { channel: "queries of the database", offered: db.spec?.security?.tls !== undefined, minimumVersion: UNSTATED, path: TLS, fix: ENABLE };
  },

  // A database that the operator runs says itself whether it has TLS.
  *outsideTls(db) {
    if (db.spec?.source?.external !== undefined) {
      yield {
        channel: "a database elsewhere",
        offered: db.spec.source.external.tls !== undefined,
        minimumVersion: UNSTATED,
        path: "spec.source.external.tls",
        fix: "Name the authority of the database",
      };
    }
    yield* endpoint("the provider of embeddings", db.spec?.autoEmbedding?.providerEndpoint, "spec.autoEmbedding.providerEndpoint");
    yield* endpoints(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* endpoints(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },

  *cryptoModules(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* modules(one.statefulSet?.spec?.template?.spec, MONGOT, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
      yield* images(shardsOf(one, i), MONGOT);
    }
  },

  *exposedServices(db) {
    yield* ports(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* ports(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },

  // Of three claims that may be described only the one is made.
  *dataVolumes(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* claim("data", one.persistence?.single?.storageClass ?? "", say`spec.clusters[${i}].persistence.single.storageClass`);
      for (const [j, shard] of (one.shardOverrides ?? []).entries()) {
        if (shard.persistence !== undefined) {
          yield* claim("data", shard.persistence.single?.storageClass ?? "", say`spec.clusters[${i}].shardOverrides[${j}].persistence.single.storageClass`);
        }
      }
      yield* claimsIn(shardsOf(one, i));
    }
    yield* claimsIn(lists(db.spec));
  },

  *nodeAccess(db) {
    yield* access(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* access(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },
  *hardening(db) {
    yield* hardening(places(db.spec), [], OWN_FORWARDER);
    yield* hardening([], lists(db.spec), OWN);
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* hardening(balancerOf(cluster, i), [], OWN_BALANCER);
      yield* hardening([], shardsOf(cluster, i), OWN);
    }
  },
  *containerImages(db) {
    yield* containerImages(places(db.spec), lists(db.spec));
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* containerImages(balancerOf(cluster, i), shardsOf(cluster, i));
    }
  },

  *containers(db) {
    yield* running(places(db.spec), [], OWN_FORWARDER, FORWARDER);
    yield* running([], lists(db.spec), OWN, MONGOT);
    for (const [i, cluster] of (db.spec?.clusters ?? []).entries()) {
      yield* running(balancerOf(cluster, i), [], OWN_BALANCER, ENVOY);
      yield* running([], shardsOf(cluster, i), OWN, MONGOT);
    }
  },

  // It is on unless the object says otherwise (mongodbsearch_types.go).
  *metricsEndpoints(db) {
    if (db.spec?.observability?.prometheus?.mode === "disabled") {
      yield { endpoint: "the endpoint for Prometheus", state: "off", path: "spec.observability.prometheus.mode", fix: "Set it to enabled" };
    }
  },

  accountControl: BY_DATABASE,
  accountStorage: BY_DATABASE,
  auditLogs: BY_DATABASE,
  logStreams: notApplicable("mongot and its proxy log to standard output, whatever the object says"),
  loggedData: notVisible("what mongot shows of searches at each level of its log is not read"),
  addressFilters: BY_DATABASE,
  administratorLogins: BY_DATABASE,
  clientTls: notApplicable("only the database asks it"),
  defaultAccounts: notApplicable("it has no accounts of its own"),
  passwordHandling: notVisible("a Secret holds the password that it has in the database"),
  memberLogins: notVisible("no field says how the database knows it"),
  peerVerification: notVisible("no field says whether certificates are verified"),
  backups: notApplicable("an index is made anew from the database"),
  serverCertificates: notVisible("the object only names Secrets: whoever fills them renews the certificates"),
  rootCertificates: notVisible("the object only names Secrets and ConfigMaps: whoever fills them replaces the authority"),
  certificateChains: notVisible("any chain is taken, and only a Secret holds one"),
  dataKeys: notVisible("no field names a key that encrypts the index"),
  clusterGrants: notApplicable("a MongoDBSearch grants no rights in the cluster"),
  storageClasses: notApplicable("a MongoDBSearch is no StorageClass"),
});
