// SM-1: whether a StorageClass encrypts, by the parameters of the common CSI drivers.
import { facts, type StorageKind } from "../vocabulary.ts";
import { storageClass } from "./schema.ts";

const LOCAL = ["kubernetes.io/no-provisioner", "rancher.io/local-path", "k8s.io/minikube-hostpath", "docker.io/hostpath", "openebs.io/local"];
// These encrypt at rest with a key of the provider's where none is named.
const ALWAYS = ["pd.csi.storage.gke.io", "disk.csi.azure.com", "kubernetes.io/gce-pd", "kubernetes.io/azure-disk"];
const BY_ENCRYPTED = ["ebs.csi.aws.com", "kubernetes.io/aws-ebs", "rbd.csi.ceph.com", "rook-ceph.rbd.csi.ceph.com", "driver.longhorn.io"];
const BY_SECURE = ["pxd.portworx.com", "kubernetes.io/portworx-volume"];

function encryption(provisioner: string, encrypted: string, secure: string): StorageKind["encryption"] {
  if (LOCAL.includes(provisioner)) {
    return "off";
  }
  if (ALWAYS.includes(provisioner)) {
    return "provider";
  }
  if (BY_ENCRYPTED.includes(provisioner)) {
    return encrypted === "true" ? "on" : "off";
  }
  if (BY_SECURE.includes(provisioner)) {
    return secure === "true" ? "on" : "off";
  }
  return "unknown";
}

export const storageClasses = facts(storageClass, {
  *storageClasses(storage) {
    const provisioner = storage.provisioner ?? "";
    yield {
      provisioner,
      encryption: encryption(provisioner, storage.parameters?.["encrypted"] ?? "", storage.parameters?.["secure"] ?? ""),
      path: "parameters",
      fix: "Set the parameter of its driver that encrypts",
    };
  },
});
