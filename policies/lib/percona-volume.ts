// SM-1: the volumes that Percona's operators for MySQL and MongoDB describe alike.
import { type Infer, object, say, string } from "../../src/dsl/index.ts";
import type { DataVolume } from "../vocabulary.ts";

export const volume = object({
  emptyDir: object({ medium: string() }),
  hostPath: object({ path: string() }),
  persistentVolumeClaim: object({ storageClassName: string() }),
});

const NO_CLASS = "";
const CLAIM = "Use persistentVolumeClaim with a storage class that encrypts";

/** A claim goes before a directory of the node, and that before an emptyDir (pxc_types.go, psmdb_types.go). */
export function* dataVolume(name: string, given: Infer<typeof volume> | undefined, at: string): Generator<DataVolume> {
  const claim = given?.persistentVolumeClaim;
  if (claim === undefined && given?.hostPath !== undefined) {
    yield { volume: name, storage: "host", className: NO_CLASS, path: say`${at}.hostPath`, fix: CLAIM };
  } else if (claim === undefined && given?.emptyDir !== undefined) {
    yield { volume: name, storage: "ephemeral", className: NO_CLASS, path: say`${at}.emptyDir`, fix: CLAIM };
  } else {
    yield {
      volume: name,
      storage: (claim?.storageClassName ?? "") === "" ? "default-class" : "class",
      className: claim?.storageClassName ?? "",
      path: say`${at}.persistentVolumeClaim.storageClassName`,
      fix: "Name a storage class that encrypts",
    };
  }
}
