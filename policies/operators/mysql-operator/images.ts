// WL-2 to WL-4, WL-11, WL-12: the images of what runs. The operator knows their names and versions, and asks for a repository only.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, imageIf, images, listedImages } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { clusterSpec, podSpec } from "./schema.ts";

function* templateImages(pod: Infer<typeof podSpec> | undefined, at: string): Generator<ContainerImage> {
  yield* listedImages([
    { containers: pod?.containers ?? [], at: say`${at}.containers` },
    { containers: pod?.initContainers ?? [], at: say`${at}.initContainers` },
  ]);
}

/** An image with a version, though no digest: a template may name one. */
function inRepository(repository: string | undefined): string {
  return (repository ?? "") === "" ? "" : `${repository ?? ""}/server:version`;
}

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const logs = spec?.logs;
  const collects = logs?.general?.collect === true || logs?.error?.collect === true || logs?.slowQuery?.collect === true;
  yield* images([
    image("mysql", inRepository(spec?.imageRepository), "spec.imageRepository"),
    imageIf(spec?.metrics?.enable === true, "metrics", spec?.metrics?.image, "spec.metrics.image"),
    imageIf(collects, "logcollector", logs?.collector?.image, "spec.logs.collector.image"),
  ]);
  yield* templateImages(spec?.podSpec, "spec.podSpec");
  yield* templateImages(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* templateImages(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
}

// The containers that the operator makes, over which a template lays what it says (innodbcluster/cluster_objects.py, router_objects.py).
const OWN = ["mysql", "sidecar", "metrics", "logcollector", "router", "fixdatadir", "initconf", "initmysql"];

function* templateHardening(pod: Infer<typeof podSpec> | undefined, at: string): Generator<ContainerHardening> {
  yield* listedHardening(
    [
      { containers: pod?.containers ?? [], at: say`${at}.containers` },
      { containers: pod?.initContainers ?? [], at: say`${at}.initContainers` },
    ],
    OWN,
  );
}

/** WL-2 to WL-4: the containers of templates. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  yield* templateHardening(spec?.podSpec, "spec.podSpec");
  yield* templateHardening(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* templateHardening(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
}
