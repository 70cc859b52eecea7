// WL-2 to WL-4, WL-11, WL-12: the images of what runs, of one database or for all that name none.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, namedImage, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { operatorConfiguration, postgresql } from "./schema.ts";

export function* databaseImages(spec: ObjectOf<typeof postgresql>["spec"]): Generator<ContainerImage> {
  yield* images([
    image("postgres", spec?.dockerImage, "spec.dockerImage"),
    otherImage("connection-pooler", spec?.connectionPooler?.dockerImage, "spec.connectionPooler.dockerImage"),
  ]);
  yield* listedImages([
    { containers: spec?.initContainers ?? [], at: "spec.initContainers" },
    { containers: spec?.sidecars ?? [], at: "spec.sidecars" },
  ]);
}

/** The CRD gives the operator's own images where a section is there without one. */
export function* defaultImages(configuration: ObjectOf<typeof operatorConfiguration>["configuration"]): Generator<ContainerImage> {
  yield* images([
    image("postgres", configuration?.docker_image, "configuration.docker_image"),
    otherImage("connection-pooler", configuration?.connection_pooler?.connection_pooler_image, "configuration.connection_pooler.connection_pooler_image"),
    otherImage("of logical backups", configuration?.logical_backup?.logical_backup_docker_image, "configuration.logical_backup.logical_backup_docker_image"),
    otherImage("scalyr", configuration?.scalyr?.scalyr_image, "configuration.scalyr.scalyr_image"),
  ]);
  for (const [name, sidecar] of Object.entries(configuration?.sidecar_docker_images ?? {})) {
    yield* namedImage(name, sidecar ?? "", say`configuration.sidecar_docker_images.${name}`);
  }
}

/** WL-2 to WL-4: a sidecar has no security context of its own to state. */
export function* hardening(spec: ObjectOf<typeof postgresql>["spec"]): Generator<ContainerHardening> {
  yield* listedHardening([{ containers: spec?.initContainers ?? [], at: "spec.initContainers" }], []);
}
