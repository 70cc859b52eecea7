import { inSchema, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { accounts, members, metrics, nodes, plaintext } from "./database.ts";
import { datacenterImages } from "./images.ts";
import { data, ingress, ofRack, onHost } from "./pods.ts";
import { datacenter as resource } from "./schema.ts";
import { unseen } from "./unseen.ts";

type Spec = ObjectOf<typeof resource>["spec"];

const CONFIG = "spec.rackTemplate.scyllaDB.customConfigMapRef";

function isBare(spec: Spec): boolean {
  const shared = spec?.rackTemplate?.scyllaDB?.customConfigMapRef ?? "";
  return (spec?.racks ?? []).some((rack) => (rack.scyllaDB?.customConfigMapRef ?? shared) === "");
}

export const datacenter = facts(resource, {
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

  *exposedServices(db) {
    const shared = db.spec?.rackTemplate?.exposeOptions?.nodeService?.annotations ?? {};
    for (const rack of db.spec?.racks ?? []) {
      yield* ofRack(db.spec?.exposeOptions, rack.name ?? "", rack.exposeOptions?.nodeService?.annotations ?? shared, db.metadata?.annotations ?? {});
    }
    yield* ingress(db.spec?.exposeOptions);
  },

  *dataVolumes(db) {
    const shared = db.spec?.rackTemplate?.scyllaDB;
    for (const [i, rack] of (db.spec?.racks ?? []).entries()) {
      const at = say`spec.racks[${i}].scyllaDB`;
      yield* data(rack.name ?? "", rack.scyllaDB?.storage?.storageClassName ?? shared?.storage?.storageClassName ?? "", say`${at}.storage.storageClassName`);
      yield* onHost(rack.scyllaDB?.volumes, say`${at}.volumes`);
    }
    yield* onHost(shared?.volumes, "spec.rackTemplate.scyllaDB.volumes");
  },

  *containerImages(db) {
    yield* datacenterImages(db.spec);
  },

  ...unseen,

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.rackTemplate.scyllaDB.customConfigMapRef"),
  podFields: inSchema("spec.rackTemplate.scyllaDB.volumes", "spec.metadata"),
  serviceFields: inSchema("spec.exposeOptions.nodeService"),
  dataEncryptionFields: inSchema("spec.rackTemplate.scyllaDB.customConfigMapRef"),
  claimFields: inSchema("spec.rackTemplate.scyllaDB.storage.metadata"),
  storageClassFields: inSchema("spec.rackTemplate.scyllaDB.storage.storageClassName"),
});
