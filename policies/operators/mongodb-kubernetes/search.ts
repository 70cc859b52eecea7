// MongoDBSearch: servers that index a database, and that only the database asks (mongodbsearch_reconcile_helper.go).
import { notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { podEndpoints, podKeys, podSecrets, podServiceSecrets, podStaticKeys } from "../../lib/environments.ts";
import { facts } from "../../vocabulary.ts";
import { containers, modules, nodePorts, unlisted } from "./pods.ts";
import { search as resource } from "./schema.ts";
import { claim } from "./storage.ts";

// The software decides: 1.2 or later.
const UNSTATED = "";
const MONGOT = "mongot";
const OWN = ["mongot"];
const TLS = "spec.security.tls";
const ENABLE = "Set it, and name the certificate";
const BY_DATABASE = notVisible("only the database asks it, and keeps the accounts");

export const search = facts(resource, {
  *inlineCredentials(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* podSecrets(one.statefulSet?.spec?.template?.spec, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  *externalCredentials(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* podServiceSecrets(one.statefulSet?.spec?.template?.spec, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  *encryptionKeys(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* podKeys(one.statefulSet?.spec?.template?.spec, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  *cloudAccess(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* podStaticKeys(one.statefulSet?.spec?.template?.spec, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  *plaintextListeners(db) {
    if (db.spec?.security?.tls === undefined) {
      yield { listener: "mongot", path: TLS, fix: ENABLE };
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
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* podEndpoints(one.statefulSet?.spec?.template?.spec, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  *cryptoModules(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* modules(one.statefulSet?.spec?.template?.spec, MONGOT, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  *exposedServices(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* nodePorts(one.statefulSet?.spec?.template?.spec, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  // Of three claims that may be described only the one is made.
  *dataVolumes(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* claim("data", one.persistence?.single?.storageClass ?? "", say`spec.clusters[${i}].persistence.single.storageClass`);
    }
  },

  *containers(db) {
    for (const [i, one] of (db.spec?.clusters ?? []).entries()) {
      yield* containers(one.statefulSet?.spec?.template?.spec, OWN, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
      yield* unlisted(one.statefulSet?.spec?.template?.spec, MONGOT, say`spec.clusters[${i}].statefulSet.spec.template.spec`);
    }
  },

  accountControl: BY_DATABASE,
  accountStorage: BY_DATABASE,
  auditLogs: BY_DATABASE,
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
