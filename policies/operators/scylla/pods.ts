// KSI-5, SM-1: the services of the nodes, and where their data lies.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { DataVolume, ExposedService } from "../../vocabulary.ts";
import type { exposure, volumes as volumesSlice } from "./schema.ts";

type Exposure = Infer<typeof exposure> | undefined;
type Volumes = Infer<typeof volumesSlice> | undefined;
type Annotations = ExposedService["annotations"];

const NO_CLASS = "";
const SERVICE = "of each node";
const OPTIONS = "spec.exposeOptions.nodeService.type";

/** One for each rack, whose annotations go before all others. */
export function* ofRack(given: Exposure, rack: string, own: Annotations, object: Annotations): Generator<ExposedService> {
  yield {
    name: say`of rack ${rack}`,
    type: given?.nodeService?.type ?? "ClusterIP",
    annotations: own,
    sharedAnnotations: given?.nodeService?.annotations ?? object,
    sourceRanges: [],
    closedByDefault: false,
    path: OPTIONS,
    fix: "Set it to ClusterIP, or mark it as internal in annotations",
  };
}

/** `disabled` of an ingress is read by nobody (migrate.go). */
export function* ingress(given: Exposure): Generator<ExposedService> {
  if (given?.cql?.ingress !== undefined) {
    yield {
      name: SERVICE,
      type: "ExternalIP",
      annotations: {},
      sourceRanges: [],
      closedByDefault: false,
      path: "spec.exposeOptions.cql.ingress",
      fix: "Remove it, and let clients connect within the cluster",
    };
  }
}

export function* data(rack: string, className: string, path: string): Generator<DataVolume> {
  yield {
    volume: say`data of rack ${rack}`,
    storage: className === "" ? "default-class" : "class",
    className,
    path: say`${path}`,
    fix: "Name a storage class that encrypts",
  };
}

export function* onHost(given: Volumes, at: string): Generator<DataVolume> {
  for (const [i, volume] of (given ?? []).entries()) {
    if (volume.hostPath !== undefined) {
      yield {
        volume: say`${volume.name}`,
        storage: "host",
        className: NO_CLASS,
        path: say`${at}[${i}].hostPath`,
        fix: "Use a claim with a storage class that encrypts",
      };
    }
  }
}
