// WL-2 to WL-4, WL-11, WL-12: the images of what runs, which all kinds state alike.
import type { Infer } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, imageIf, images, listedImages } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { commonSpec } from "./schema.ts";

export function* podImages(name: string, spec: Infer<typeof commonSpec> | undefined): Generator<ContainerImage> {
  const exporter = spec?.redisExporter;
  const first = spec?.initContainer;
  yield* images([
    image(name, spec?.kubernetesConfig?.image, "spec.kubernetesConfig.image"),
    imageIf(exporter?.enabled === true, "redis-exporter", exporter?.image, "spec.redisExporter.image"),
    imageIf(first?.enabled === true, "init", first?.image, "spec.initContainer.image"),
  ]);
  yield* listedImages([{ containers: spec?.sidecars ?? [], at: "spec.sidecars" }]);
}

/** WL-2 to WL-4: the sidecars. */
export function* hardening(spec: Infer<typeof commonSpec> | undefined): Generator<ContainerHardening> {
  yield* listedHardening([{ containers: spec?.sidecars ?? [], at: "spec.sidecars" }], []);
}
