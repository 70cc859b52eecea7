import { say, strings } from "../../../src/dsl/index.ts";
import { storageClass } from "../../kubernetes/schema.ts";
import { encryptionOf, isDefault } from "../../kubernetes/storage.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "SM-1",
  title: "Disk Encryption",
  severity: "medium",
  severityWhy: "It takes access to the disks or their snapshots, but then everything is readable.",
  section: "Storage Management",
  why: "A volume that is not encrypted gives its data to whoever gets the disk, a snapshot or the node.",
  params: {
    encryptedClasses: strings("Storage classes known to encrypt; when given, data volumes must name one of them", []),
  },
  reads: ["dataVolumes", "storageClasses"],

  *check(db, params, others) {
    for (const volume of db.dataVolumes) {
      if (volume.storage === "ephemeral") {
        yield { at: volume.path, message: say`volume ${volume.volume} is on storage of the node that goes with the pod`, fix: volume.fix, edit: volume.edit };
      }
      if (volume.storage === "host") {
        yield { at: volume.path, message: say`volume ${volume.volume} is a directory of the node`, fix: volume.fix, edit: volume.edit };
      }
      if (volume.storage === "class" && params.encryptedClasses.length > 0 && !params.encryptedClasses.includes(volume.className)) {
        yield {
          at: volume.path,
          message: say`volume ${volume.volume} is of class ${volume.className}, which is not known to encrypt`,
          fix: volume.fix,
          edit: volume.edit,
        };
      }
      if (volume.storage === "class" && params.encryptedClasses.length === 0) {
        const open = others.related(storageClass).filter((each) => encryptionOf(each) === "off");
        const shut = others.related(storageClass).filter((each) => ["on", "provider"].includes(encryptionOf(each)));
        const isOpen = open.some((each) => each.metadata?.name === volume.className);
        if (isOpen) {
          yield { at: volume.path, message: say`volume ${volume.volume} is of class ${volume.className}, which does not encrypt`, fix: volume.fix };
        }
        if (!isOpen && !shut.some((each) => each.metadata?.name === volume.className)) {
          yield { at: volume.path, unseen: "the StorageClass decides whether the volume is encrypted" };
        }
      }
      if (volume.storage === "default-class") {
        // Whose default it is, only a cluster's own objects tell. Of several the cluster takes the youngest, which no file says.
        const defaults = others.related(storageClass).filter((each) => isDefault(each) && others.isWhole && params.encryptedClasses.length === 0);
        const open = others.related(storageClass).filter((each) => encryptionOf(each) === "off");
        const shut = others.related(storageClass).filter((each) => ["on", "provider"].includes(encryptionOf(each)));
        const isOpen = defaults.length > 0 && open.filter((each) => isDefault(each)).length === defaults.length;
        const isShut = defaults.length > 0 && shut.filter((each) => isDefault(each)).length === defaults.length;
        if (isOpen) {
          yield { at: volume.path, message: say`volume ${volume.volume} is of the default class, which does not encrypt`, fix: volume.fix, severity: "low" };
        }
        if (!isOpen && !isShut) {
          yield { at: volume.path, unseen: "the default StorageClass of the cluster decides whether the volume is encrypted" };
        }
      }
      if (volume.storage === "elsewhere") {
        yield { at: volume.path, unseen: "a template that the object uses may name a claim" };
      }
    }
    for (const storage of db.storageClasses) {
      if (storage.encryption === "off") {
        yield { at: storage.path, message: say`volumes of ${storage.provisioner} are not encrypted`, fix: storage.fix, edit: storage.edit };
      }
      if (storage.encryption === "unknown") {
        yield { at: storage.path, unseen: "this provisioner does not say whether it encrypts" };
      }
    }
  },
});
