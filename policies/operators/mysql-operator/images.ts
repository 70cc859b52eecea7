// WL-2 to WL-5, WL-11, WL-12: the images of what runs. The operator knows their names and versions, and asks for a repository only.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, imageIf, images, listedImages } from "../../lib/images.ts";
import { listedPrivileges, sharedProcesses } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, NodeAccess } from "../../vocabulary.ts";
import type { clusterSpec, podSpec } from "./schema.ts";

type Pod = Infer<typeof podSpec> | undefined;

function listsOf(pod: Pod, at: string) {
  return [
    { containers: pod?.containers ?? [], at: say`${at}.containers` },
    { containers: pod?.initContainers ?? [], at: say`${at}.initContainers` },
  ];
}

function* templateImages(pod: Pod, at: string): Generator<ContainerImage> {
  yield* listedImages(listsOf(pod, at));
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

function* templateHardening(pod: Pod, at: string): Generator<ContainerHardening> {
  yield* listedHardening(listsOf(pod, at), OWN);
}

/** WL-2 to WL-4: the containers of templates. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  yield* templateHardening(spec?.podSpec, "spec.podSpec");
  yield* templateHardening(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* templateHardening(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
}

function* templateAccess(pod: Pod, at: string): Generator<NodeAccess> {
  yield* sharedProcesses(pod, at);
  yield* listedPrivileges(listsOf(pod, at));
}

/** WL-5: what templates share with the node; its network and its ports are KSI-5's. */
export function* nodeAccess(spec: Infer<typeof clusterSpec> | undefined): Generator<NodeAccess> {
  yield* templateAccess(spec?.podSpec, "spec.podSpec");
  yield* templateAccess(spec?.router?.podSpec, "spec.router.podSpec");
  for (const [i, replica] of (spec?.readReplicas ?? []).entries()) {
    yield* templateAccess(replica.podSpec, say`spec.readReplicas[${i}].podSpec`);
  }
}
