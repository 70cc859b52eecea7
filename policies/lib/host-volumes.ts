// SM-1: directories of the node among the volumes that a user gives to pods.
import { type Infer, list, object, say, string } from "../../src/dsl/index.ts";
import type { DataVolume } from "../vocabulary.ts";

const NO_CLASS = "";

/** The slice of a list of volumes. */
export const podVolumes = list(object({ hostPath: object({ path: string() }), name: string() }));

export function* hostVolumes(given: Infer<typeof podVolumes> | undefined, fix: string, at: string): Generator<DataVolume> {
  for (const [i, volume] of (given ?? []).entries()) {
    if (volume.hostPath !== undefined) {
      yield { volume: volume.name ?? "", storage: "host", className: NO_CLASS, path: say`${at}[${i}].hostPath`, fix };
    }
  }
}
