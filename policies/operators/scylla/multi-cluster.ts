// ScyllaDBCluster: datacenters in several clusters of Kubernetes, of each of which the operator makes a ScyllaDBDatacenter. A template of all
// datacenters lies below what each says itself (resource.go of scylladbcluster).
import { type Infer, inSchema, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { accounts, members, metrics, nodes, plaintext } from "./database.ts";
import { datacenterImages } from "./images.ts";
import { data, ofRack, onHost } from "./pods.ts";
import { multiCluster as resource, type datacenterTemplate } from "./schema.ts";
import { unseen } from "./unseen.ts";

type Spec = ObjectOf<typeof resource>["spec"];
type Template = Infer<typeof datacenterTemplate> | undefined;

const CONFIG = "spec.datacenterTemplate.rackTemplate.scyllaDB.customConfigMapRef";
const TEMPLATE = "spec.datacenterTemplate";

/** Whether what stands beside racks and their template reaches them: the operator merges it only where there is a template of all, and one of racks. */
function reachesRacks(one: Template, all: Template): boolean {
  return all !== undefined && (one?.rackTemplate !== undefined || all.rackTemplate !== undefined);
}

function sharedConfig(one: Template, all: Template): string {
  const own = one?.rackTemplate?.scyllaDB?.customConfigMapRef;
  if (!reachesRacks(one, all)) {
    return own ?? "";
  }
  return own ?? one?.scyllaDB?.customConfigMapRef ?? all?.rackTemplate?.scyllaDB?.customConfigMapRef ?? all?.scyllaDB?.customConfigMapRef ?? "";
}

function sharedClass(one: Template, all: Template): string {
  const own = one?.rackTemplate?.scyllaDB?.storage?.storageClassName;
  if (!reachesRacks(one, all)) {
    return own ?? "";
  }
  return (
    own ?? one?.scyllaDB?.storage?.storageClassName ?? all?.rackTemplate?.scyllaDB?.storage?.storageClassName ?? all?.scyllaDB?.storage?.storageClassName ?? ""
  );
}

function isBare(spec: Spec): boolean {
  const all = spec?.datacenterTemplate;
  return (spec?.datacenters ?? []).some((one) =>
    (one.racks ?? all?.racks ?? []).some((rack) => (rack.scyllaDB?.customConfigMapRef ?? sharedConfig(one, all)) === ""),
  );
}

export const multiCluster = facts(resource, {
  *accountControl(db) {
    yield* accounts(isBare(db.spec), db.spec?.scyllaDB?.additionalScyllaDBArguments ?? [], CONFIG);
  },

  *memberLogins(db) {
    yield* members(isBare(db.spec), db.spec?.scyllaDB?.additionalScyllaDBArguments ?? [], CONFIG);
  },

  *metricsEndpoints(db) {
    yield* metrics(isBare(db.spec), db.spec?.scyllaDB?.additionalScyllaDBArguments ?? [], "spec.scyllaDB.additionalScyllaDBArguments", CONFIG);
  },

  // Alternator speaks TLS only, and asks for a login (managedconfig.cm.yaml).
  *plaintextListeners(db) {
    yield* plaintext(isBare(db.spec), db.spec?.scyllaDB?.additionalScyllaDBArguments ?? [], CONFIG);
  },

  *clusterTls(db) {
    yield* nodes(isBare(db.spec), db.spec?.scyllaDB?.additionalScyllaDBArguments ?? [], CONFIG);
  },

  *cryptoModules(db) {
    yield { software: "ScyllaDB", image: db.spec?.scyllaDB?.image ?? "", path: "spec.scyllaDB.image", fix: "Name an image built for FIPS" };
  },

  // A template of all datacenters hands annotations of racks on in its racks only.
  *exposedServices(db) {
    const all = db.spec?.datacenterTemplate;
    for (const one of db.spec?.datacenters ?? []) {
      const shared = all === undefined ? (one.rackTemplate?.exposeOptions?.nodeService?.annotations ?? {}) : {};
      const object = one.metadata?.annotations ?? all?.metadata?.annotations ?? db.spec?.metadata?.annotations ?? {};
      for (const rack of one.racks ?? all?.racks ?? []) {
        const own = rack.exposeOptions?.nodeService?.annotations ?? shared;
        yield* ofRack({ nodeService: db.spec?.exposeOptions?.nodeService }, say`${one.name}/${rack.name}`, own, object);
      }
    }
  },

  *dataVolumes(db) {
    const all = db.spec?.datacenterTemplate;
    for (const [i, one] of (db.spec?.datacenters ?? []).entries()) {
      const at = one.racks === undefined ? TEMPLATE : say`spec.datacenters[${i}]`;
      for (const [j, rack] of (one.racks ?? all?.racks ?? []).entries()) {
        const className = rack.scyllaDB?.storage?.storageClassName ?? sharedClass(one, all);
        yield* data(say`${one.name}/${rack.name}`, className, say`${at}.racks[${j}].scyllaDB.storage.storageClassName`);
        yield* onHost(rack.scyllaDB?.volumes, say`${at}.racks[${j}].scyllaDB.volumes`);
      }
      yield* onHost(one.rackTemplate?.scyllaDB?.volumes, say`spec.datacenters[${i}].rackTemplate.scyllaDB.volumes`);
      yield* onHost(one.scyllaDB?.volumes, say`spec.datacenters[${i}].scyllaDB.volumes`);
    }
    yield* onHost(all?.rackTemplate?.scyllaDB?.volumes, say`${TEMPLATE}.rackTemplate.scyllaDB.volumes`);
    yield* onHost(all?.scyllaDB?.volumes, say`${TEMPLATE}.scyllaDB.volumes`);
  },

  *containerImages(db) {
    yield* datacenterImages(db.spec);
  },

  ...unseen,

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.datacenterTemplate.rackTemplate.scyllaDB.customConfigMapRef"),
  podFields: inSchema("spec.datacenterTemplate.rackTemplate.scyllaDB.volumes", "spec.metadata"),
  serviceFields: inSchema("spec.exposeOptions.nodeService"),
  dataEncryptionFields: inSchema("spec.datacenterTemplate.rackTemplate.scyllaDB.customConfigMapRef"),
  claimFields: inSchema("spec.datacenterTemplate.rackTemplate.scyllaDB.storage.metadata"),
  storageClassFields: inSchema("spec.datacenterTemplate.rackTemplate.scyllaDB.storage.storageClassName"),
});
