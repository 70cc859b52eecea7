// WL-2 to WL-4, WL-11, WL-12: the images of what runs. In v1alpha1 a version stands for an image that the operator knows.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { crdbCluster } from "./schema.ts";

const MAIN = "cockroachdb";

export function* clusterImages(db: ObjectOf<typeof crdbCluster>): Generator<ContainerImage> {
  const pod = db.spec?.template?.spec;
  if (db.apiVersion === "crdb.cockroachlabs.com/v1beta1") {
    yield* images([
      image(MAIN, pod?.image, "spec.template.spec.image"),
      otherImage("that goes before", pod?.initContainerImage, "spec.template.spec.initContainerImage"),
    ]);
    yield* listedImages([
      { containers: pod?.podTemplate?.spec?.containers ?? [], at: "spec.template.spec.podTemplate.spec.containers" },
      { containers: pod?.podTemplate?.spec?.initContainers ?? [], at: "spec.template.spec.podTemplate.spec.initContainers" },
      { containers: pod?.sideCars?.containers ?? [], at: "spec.template.spec.sideCars.containers" },
      { containers: pod?.sideCars?.initContainers ?? [], at: "spec.template.spec.sideCars.initContainers" },
    ]);
  } else {
    const isVersion = (db.spec?.cockroachDBVersion ?? "") !== "";
    yield* images([image(MAIN, isVersion ? undefined : db.spec?.image?.name, isVersion ? "spec.cockroachDBVersion" : "spec.image.name")]);
  }
}

/** WL-2 to WL-4: containers of the template, which only v1beta1 has. */
export function* hardening(db: ObjectOf<typeof crdbCluster>): Generator<ContainerHardening> {
  const pod = db.spec?.template?.spec;
  yield* listedHardening(
    [
      { containers: pod?.podTemplate?.spec?.containers ?? [], at: "spec.template.spec.podTemplate.spec.containers" },
      { containers: pod?.podTemplate?.spec?.initContainers ?? [], at: "spec.template.spec.podTemplate.spec.initContainers" },
      { containers: pod?.sideCars?.containers ?? [], at: "spec.template.spec.sideCars.containers" },
      { containers: pod?.sideCars?.initContainers ?? [], at: "spec.template.spec.sideCars.initContainers" },
    ],
    [MAIN],
  );
}
