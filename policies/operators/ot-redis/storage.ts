// SM-1: without a claim Redis keeps its data in the container; a volume of one's own may be mounted there instead.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { DataVolume } from "../../vocabulary.ts";
import type { redisSpec } from "./schema.ts";

type Storage = NonNullable<Infer<typeof redisSpec>["storage"]> | undefined;

const NO_CLASS = "";
const DATA = "/data";
const CLAIM = "spec.storage.volumeClaimTemplate";
const USE_CLAIM = "Use volumeClaimTemplate with a storage class that encrypts";

/** Whether the operator makes a claim of the template: it takes an empty one for none (statefulset.go). */
export function hasClaim(storage: Storage): boolean {
  const spec = storage?.volumeClaimTemplate?.spec;
  return (
    (spec?.accessModes ?? []).length > 0 || spec?.resources?.requests !== undefined || spec?.storageClassName !== undefined || (spec?.volumeName ?? "") !== ""
  );
}

/** Volumes that the object adds to the pod, as far as they are the node's or hold the data. */
function* ownVolumes(isClaimed: boolean, storage: Storage): Generator<DataVolume> {
  for (const [i, volume] of (storage?.volumeMount?.volume ?? []).entries()) {
    const holdsData = !isClaimed && (storage?.volumeMount?.mountPath ?? []).some((mount) => mount.name === volume.name && mount.mountPath === DATA);
    if (volume.hostPath !== undefined || holdsData) {
      yield {
        volume: say`${volume.name}`,
        storage: volume.hostPath !== undefined ? "host" : volume.emptyDir !== undefined ? "ephemeral" : "elsewhere",
        className: NO_CLASS,
        path: say`spec.storage.volumeMount.volume[${i}]`,
        fix: USE_CLAIM,
      };
    }
  }
}

/** The volume of the data, and others that are the node's. */
export function* dataVolumes(isClaimed: boolean, storage: Storage, fix: string): Generator<DataVolume> {
  const className = storage?.volumeClaimTemplate?.spec?.storageClassName ?? "";
  yield* ownVolumes(isClaimed, storage);
  if (isClaimed) {
    yield {
      volume: "data",
      storage: className === "" ? "default-class" : "class",
      className,
      path: "spec.storage.volumeClaimTemplate.spec.storageClassName",
      fix: "Name a storage class that encrypts",
    };
  } else if (!(storage?.volumeMount?.mountPath ?? []).some((mount) => mount.mountPath === DATA)) {
    yield { volume: "data", storage: "ephemeral", className: NO_CLASS, path: CLAIM, fix };
  }
}
