// SM-1: what a StorageClass asks of its driver: the parameter by which each driver encrypts; none of these does by default.
import { type ObjectOf, say } from "../../src/dsl/index.ts";
import { facts, type StorageKind } from "../vocabulary.ts";
import { storageClass } from "./schema.ts";

// Always encrypted at rest, with the provider's key or the customer's.
const BY_PROVIDER = ["pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"];
const EBS = ["ebs.csi.aws.com", "kubernetes.io/aws-ebs"];
const PORTWORX = ["pxd.portworx.com", "kubernetes.io/portworx-volume"];
const NODE_DISKS = ["openebs.io/local", "local.csi.openebs.io"];

type Parameters = { readonly [name: string]: string | undefined };

function isOnNode(provisioner: string): boolean {
  return /host-?path|local-path/u.test(provisioner) || NODE_DISKS.includes(provisioner);
}

function takesEncrypted(provisioner: string): boolean {
  return EBS.includes(provisioner) || provisioner === "driver.longhorn.io" || provisioner.endsWith("rbd.csi.ceph.com");
}

/** The parameter by which the driver encrypts; empty where none decides. */
function parameterOf(provisioner: string): string {
  if (takesEncrypted(provisioner)) {
    return "encrypted";
  }
  if (PORTWORX.includes(provisioner)) {
    return "secure";
  }
  return provisioner === "zfs.csi.openebs.io" ? "encryption" : "";
}

function asksForEncryption(provisioner: string, parameters: Parameters): boolean {
  // A key alone makes the EBS driver encrypt; ZFS takes the name of a cipher.
  const byKey = EBS.includes(provisioner) && (parameters["kmsKeyId"] ?? "") !== "";
  const byCipher = (parameters["encryption"] ?? "off") !== "off" && provisioner === "zfs.csi.openebs.io";
  return byKey || byCipher || parameters[parameterOf(provisioner)] === "true";
}

function encryptionWithout(provisioner: string): StorageKind["encryption"] {
  if (isOnNode(provisioner)) {
    return "off";
  }
  return BY_PROVIDER.includes(provisioner) ? "provider" : "unknown";
}

/** Whether claims that name no class get this one; the older annotation still counts (pkg/volume/util/storageclass.go). */
export function isDefault(storage: ObjectOf<typeof storageClass>): boolean {
  const annotations = storage.metadata?.annotations;
  return ["storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class"].some((name) => annotations?.[name] === "true");
}

/** Whether volumes of a class are encrypted, as far as it says. */
export function encryptionOf(storage: ObjectOf<typeof storageClass>): StorageKind["encryption"] {
  const provisioner = storage.provisioner ?? "";
  if (parameterOf(provisioner) === "") {
    return encryptionWithout(provisioner);
  }
  return asksForEncryption(provisioner, storage.parameters ?? {}) ? "on" : "off";
}

export const storageClasses = facts(storageClass, {
  *storageClasses(storage) {
    const provisioner = storage.provisioner ?? "";
    const parameter = parameterOf(provisioner);
    if (parameter === "") {
      yield { provisioner, encryption: encryptionWithout(provisioner), path: "provisioner", fix: "Use a driver that encrypts its volumes" };
    } else {
      const on = asksForEncryption(provisioner, storage.parameters ?? {});
      yield {
        provisioner,
        encryption: on ? "on" : "off",
        path: say`parameters.${parameter}`,
        fix: parameter === "encryption" ? "Set it to a cipher, with keyformat and keylocation" : 'Set it to "true"',
        // Other drivers want Secrets or keys as well.
        edit: EBS.includes(provisioner) ? { set: "true" } : undefined,
      };
    }
  },
});
