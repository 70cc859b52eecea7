import { inSchema, notApplicable, notVisible, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { type ExposedService, facts } from "../../vocabulary.ts";
import {
  authorities,
  certificates,
  clients,
  cloudAccess,
  endpoints,
  keys,
  members,
  metricsEndpoint,
  plaintext,
  secrets,
  serviceSecrets,
  services,
  volumes,
} from "./components.ts";
import { cluster as resource } from "./schema.ts";

type Spec = ObjectOf<typeof resource>["spec"];
type Services = NonNullable<Spec>["services"];

const COMPONENTS = "spec.componentSpecs";
const LIST = "List the components of the topology, with tls";
const UNLISTED = "a component by the topology";
const NOTHING_STATED = "";
const ELSEWHERE = "elsewhere";
const BY_DEFINITION = notVisible("the ComponentDefinition says it, and its templates, which take the variables of `configs` as they like");

/** A ClusterDefinition names components for a Cluster that lists none; these are made without TLS (transformer_cluster_normalization.go). */
function listsNone(spec: Spec): boolean {
  return (spec?.componentSpecs ?? []).length === 0 && (spec?.shardings ?? []).length === 0 && (spec?.shardingSpecs ?? []).length === 0;
}

/** Those that span components. A component on the network of its node answers there by itself. */
function* ofCluster(given: Services): Generator<ExposedService> {
  for (const [i, service] of (given ?? []).entries()) {
    const name = service.name ?? "";
    yield {
      name,
      type: service.spec?.type ?? "ClusterIP",
      annotations: service.annotations ?? {},
      sourceRanges: service.spec?.loadBalancerSourceRanges ?? [],
      closedByDefault: false,
      path: say`spec.services[${i}].spec.type`,
      fix: "Set ClusterIP, or limit loadBalancerSourceRanges",
    };
    if ((service.spec?.externalIPs ?? []).length > 0) {
      yield {
        name,
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: say`spec.services[${i}].spec.externalIPs`,
        fix: "Remove it",
        edit: "remove",
      };
    }
  }
}

export const cluster = facts(resource, {
  *inlineCredentials(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* secrets(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* secrets(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* secrets(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *externalCredentials(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* serviceSecrets(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* serviceSecrets(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* serviceSecrets(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *encryptionKeys(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* keys(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* keys(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* keys(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *cloudAccess(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* cloudAccess(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* cloudAccess(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* cloudAccess(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *plaintextListeners(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* plaintext(component, component.name, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* plaintext(sharding.template, sharding.name, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* plaintext(sharding.template, sharding.name, say`spec.shardingSpecs[${i}].template`);
    }
    if (listsNone(cluster.spec)) {
      yield { listener: UNLISTED, path: COMPONENTS, fix: LIST };
    }
  },

  *clientTls(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* clients(component, component.name, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* clients(sharding.template, sharding.name, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* clients(sharding.template, sharding.name, say`spec.shardingSpecs[${i}].template`);
    }
    if (listsNone(cluster.spec)) {
      yield { channel: "clients of components by the topology", offered: false, minimumVersion: NOTHING_STATED, path: COMPONENTS, fix: LIST };
    }
  },

  *clusterTls(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* members(component, component.name, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* members(sharding.template, sharding.name, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* members(sharding.template, sharding.name, say`spec.shardingSpecs[${i}].template`);
    }
    if (listsNone(cluster.spec)) {
      yield { channel: "instances of components by the topology", offered: false, minimumVersion: NOTHING_STATED, path: COMPONENTS, fix: LIST };
    }
  },

  *outsideTls(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* endpoints(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* endpoints(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* endpoints(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *serverCertificates(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* certificates(component, component.name, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* certificates(sharding.template, sharding.name, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* certificates(sharding.template, sharding.name, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *rootCertificates(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* authorities(component, component.name, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* authorities(sharding.template, sharding.name, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* authorities(sharding.template, sharding.name, say`spec.shardingSpecs[${i}].template`);
    }
  },

  *exposedServices(cluster) {
    yield* ofCluster(cluster.spec?.services);
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* services(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* services(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* services(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
    if ((cluster.metadata?.annotations?.["kubeblocks.io/host-network"] ?? "") !== "") {
      yield {
        name: "of each instance",
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: 'metadata.annotations["kubeblocks.io/host-network"]',
        fix: "Remove it",
        edit: "remove",
      };
    }
  },

  *dataVolumes(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* volumes(component, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* volumes(sharding.template, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* volumes(sharding.template, say`spec.shardingSpecs[${i}].template`);
    }
    if (listsNone(cluster.spec)) {
      yield { volume: UNLISTED, storage: ELSEWHERE, className: NOTHING_STATED, path: COMPONENTS, fix: LIST };
    }
  },

  *metricsEndpoints(cluster) {
    for (const [i, component] of (cluster.spec?.componentSpecs ?? []).entries()) {
      yield* metricsEndpoint(component, component.name, say`spec.componentSpecs[${i}]`);
    }
    for (const [i, sharding] of (cluster.spec?.shardings ?? []).entries()) {
      yield* metricsEndpoint(sharding.template, sharding.name, say`spec.shardings[${i}].template`);
    }
    for (const [i, sharding] of (cluster.spec?.shardingSpecs ?? []).entries()) {
      yield* metricsEndpoint(sharding.template, sharding.name, say`spec.shardingSpecs[${i}].template`);
    }
    if (listsNone(cluster.spec)) {
      yield { endpoint: "the exporter of a component by the topology", state: ELSEWHERE, path: COMPONENTS, fix: LIST };
    }
  },

  accountControl: BY_DEFINITION,
  accountStorage: BY_DEFINITION,
  addressFilters: BY_DEFINITION,
  administratorLogins: BY_DEFINITION,
  auditLogs: BY_DEFINITION,
  loggedData: BY_DEFINITION,
  logStreams: BY_DEFINITION,
  backups: notVisible("BackupPolicies say whether backups are encrypted"),
  certificateChains: notVisible("the authority that KubeBlocks makes signs for one component alone; a Secret holds any other chain"),
  clusterGrants: notVisible("the ComponentDefinition says what its service account may do"),
  containers: BY_DEFINITION,
  cryptoModules: BY_DEFINITION,
  dataKeys: BY_DEFINITION,
  defaultAccounts: notVisible("the ComponentDefinition names accounts, and passwords are generated or come from Secrets"),
  memberLogins: BY_DEFINITION,
  passwordHandling: BY_DEFINITION,
  peerVerification: BY_DEFINITION,
  storageClasses: notApplicable("a Cluster is no StorageClass"),

  accountFields: inSchema("spec.componentSpecs.systemAccounts"),
  authenticationFields: notVisible("the definition of the component says which software it is, and which of its settings are offered"),
  podFields: inSchema("spec.componentSpecs.env", "spec.componentSpecs.volumes"),
  serviceFields: inSchema("spec.services", "spec.componentSpecs.services"),
  dataEncryptionFields: notVisible("the definition of the component says which software it is"),
  claimFields: inSchema("spec.componentSpecs.volumeClaimTemplates"),
  storageClassFields: inSchema("spec.componentSpecs.volumeClaimTemplates.spec.storageClassName"),
});
