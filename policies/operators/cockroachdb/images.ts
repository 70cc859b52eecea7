// WL-2 to WL-5, WL-11, WL-12: the images of what runs. In v1alpha1 a version stands for an image that the operator knows.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import { listedPrivileges, sharedProcesses } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, NodeAccess } from "../../vocabulary.ts";
import type { crdbCluster } from "./schema.ts";

const MAIN = "cockroachdb";

type Db = ObjectOf<typeof crdbCluster>;

function listsOf(db: Db) {
  const pod = db.spec?.template?.spec;
  return [
    { containers: pod?.podTemplate?.spec?.containers ?? [], at: "spec.template.spec.podTemplate.spec.containers" },
    { containers: pod?.podTemplate?.spec?.initContainers ?? [], at: "spec.template.spec.podTemplate.spec.initContainers" },
    { containers: pod?.sideCars?.containers ?? [], at: "spec.template.spec.sideCars.containers" },
    { containers: pod?.sideCars?.initContainers ?? [], at: "spec.template.spec.sideCars.initContainers" },
  ];
}

export function* clusterImages(db: Db): Generator<ContainerImage> {
  const pod = db.spec?.template?.spec;
  if (db.apiVersion === "crdb.cockroachlabs.com/v1beta1") {
    yield* images([
      image(MAIN, pod?.image, "spec.template.spec.image"),
      otherImage("that goes before", pod?.initContainerImage, "spec.template.spec.initContainerImage"),
    ]);
    yield* listedImages(listsOf(db));
  } else {
    const isVersion = (db.spec?.cockroachDBVersion ?? "") !== "";
    yield* images([image(MAIN, isVersion ? undefined : db.spec?.image?.name, isVersion ? "spec.cockroachDBVersion" : "spec.image.name")]);
  }
}

/** WL-2 to WL-4: containers of the template, which only v1beta1 has. */
export function* hardening(db: Db): Generator<ContainerHardening> {
  yield* listedHardening(listsOf(db), [MAIN]);
}

/** WL-5: what the template shares with the node; its network and its ports are KSI-5's. */
export function* nodeAccess(db: Db): Generator<NodeAccess> {
  yield* sharedProcesses(db.spec?.template?.spec?.podTemplate?.spec, "spec.template.spec.podTemplate.spec");
  yield* listedPrivileges(listsOf(db));
}
