// WL-11, WL-12: the images of a MariaDB and of what runs beside it. What is turned on without one has the operator's.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { image, imageIf, images, listedImages } from "../../lib/images.ts";
import type { ContainerImage } from "../../vocabulary.ts";
import type { mariadb } from "./schema.ts";

export function* mariadbImages(spec: ObjectOf<typeof mariadb>["spec"]): Generator<ContainerImage> {
  const isGalera = spec?.galera?.enabled === true;
  const isReplicated = spec?.replication?.enabled === true;
  const hasExporter = spec?.metrics?.enabled === true;
  yield* images([
    image("mariadb", spec?.image, "spec.image"),
    imageIf(isGalera, "agent", spec?.galera?.agent?.image, "spec.galera.agent.image"),
    imageIf(isGalera, "init", spec?.galera?.initContainer?.image, "spec.galera.initContainer.image"),
    imageIf(isReplicated, "agent", spec?.replication?.agent?.image, "spec.replication.agent.image"),
    imageIf(isReplicated, "init", spec?.replication?.initContainer?.image, "spec.replication.initContainer.image"),
    imageIf(hasExporter, "exporter", spec?.metrics?.exporter?.image, "spec.metrics.exporter.image"),
  ]);
  yield* listedImages([
    { containers: spec?.initContainers ?? [], at: "spec.initContainers" },
    { containers: spec?.sidecarContainers ?? [], at: "spec.sidecarContainers" },
  ]);
}
