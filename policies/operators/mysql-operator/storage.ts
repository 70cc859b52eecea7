// SM-1: a claim for the data of each member, and of each read replica.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { DataVolume } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

function* claimed(volume: string, className: string, path: string): Generator<DataVolume> {
  yield { volume, storage: className === "" ? "default-class" : "class", className, path: say`${path}`, fix: "Name a storage class that encrypts" };
}

export function* volumes(spec: Infer<typeof clusterSpec> | undefined): Generator<DataVolume> {
  yield* claimed("data", spec?.datadirVolumeClaimTemplate?.storageClassName ?? "", "spec.datadirVolumeClaimTemplate.storageClassName");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* claimed(
      say`of replica ${replica.name}`,
      replica.datadirVolumeClaimTemplate?.storageClassName ?? "",
      say`spec.readReplicas[${i}].datadirVolumeClaimTemplate.storageClassName`,
    );
  }
}
