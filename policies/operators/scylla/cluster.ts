import { inSchema, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { facts } from "../../vocabulary.ts";
import { accounts, members, metrics, nodes, plaintext } from "./database.ts";
import { clusterImages } from "./images.ts";
import { data, ingress, ofRack, onHost } from "./pods.ts";
import { cluster as resource } from "./schema.ts";
import { unseen } from "./unseen.ts";

type Spec = ObjectOf<typeof resource>["spec"];

const RACKS = "spec.datacenter.racks";

function isBare(spec: Spec): boolean {
  return (spec?.datacenter?.racks ?? []).some((rack) => (rack.scyllaConfig ?? "") === "");
}

/** With a port that somebody has chosen, nobody is asked unless it is said (managedconfig.cm.yaml). */
function opensAlternator(spec: Spec): boolean {
  const given = spec?.alternator;
  return given?.insecureDisableAuthorization === true || ((given?.port ?? 0) !== 0 && given?.insecureDisableAuthorization === undefined);
}

export const cluster = facts(resource, {
  *accountControl(db) {
    yield* accounts(isBare(db.spec), [db.spec?.scyllaArgs ?? ""], RACKS);
    if (opensAlternator(db.spec)) {
      yield { subject: "Alternator", state: "off", path: "spec.alternator.insecureDisableAuthorization", fix: "Set it to false" };
    }
  },

  *memberLogins(db) {
    yield* members(isBare(db.spec), [db.spec?.scyllaArgs ?? ""], RACKS);
  },

  *metricsEndpoints(db) {
    yield* metrics(isBare(db.spec), [db.spec?.scyllaArgs ?? ""], "spec.scyllaArgs", RACKS);
  },

  *plaintextListeners(db) {
    yield* plaintext(isBare(db.spec), [db.spec?.scyllaArgs ?? ""], RACKS);
    if ((db.spec?.alternator?.port ?? 0) !== 0) {
      yield { listener: "Alternator", path: "spec.alternator.port", fix: "Remove it" };
    }
    if (db.spec?.alternator?.insecureEnableHTTP === true) {
      yield { listener: "Alternator", path: "spec.alternator.insecureEnableHTTP", fix: "Remove it" };
    }
  },

  *clusterTls(db) {
    yield* nodes(isBare(db.spec), [db.spec?.scyllaArgs ?? ""], RACKS);
  },

  *cryptoModules(db) {
    yield {
      software: "ScyllaDB",
      image: say`${db.spec?.repository}:${db.spec?.version}`,
      path: "spec.version",
      fix: "Name an image built for FIPS, in repository and version",
    };
  },

  *exposedServices(db) {
    for (const rack of db.spec?.datacenter?.racks ?? []) {
      yield* ofRack(db.spec?.exposeOptions, rack.name ?? "", rack.exposeOptions?.nodeService?.annotations ?? {}, db.metadata?.annotations ?? {});
    }
    yield* ingress(db.spec?.exposeOptions);
    if (db.spec?.network?.hostNetworking === true) {
      yield {
        name: "of each node",
        type: "ExternalIP",
        annotations: {},
        sourceRanges: [],
        closedByDefault: false,
        path: "spec.network.hostNetworking",
        fix: "Remove it",
        edit: "remove",
      };
    }
  },

  *dataVolumes(db) {
    for (const [i, rack] of (db.spec?.datacenter?.racks ?? []).entries()) {
      const at = say`${RACKS}[${i}]`;
      yield* data(rack.name ?? "", rack.storage?.storageClassName ?? "", say`${at}.storage.storageClassName`);
      yield* onHost(rack.volumes, say`${at}.volumes`);
    }
  },

  *containerImages(db) {
    yield* clusterImages(db.spec);
  },

  ...unseen,

  accountFields: inSchema(),
  authenticationFields: inSchema("spec.datacenter.racks.scyllaConfig"),
  podFields: inSchema("spec.datacenter.racks.volumes", "spec.podMetadata"),
  serviceFields: inSchema("spec.exposeOptions.nodeService"),
  dataEncryptionFields: inSchema("spec.datacenter.racks.scyllaConfig"),
  claimFields: inSchema("spec.datacenter.racks.storage.metadata"),
  storageClassFields: inSchema("spec.datacenter.racks.storage.storageClassName"),
});
