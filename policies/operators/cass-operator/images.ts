// WL-11, WL-12: the images of what runs, and those of the template that the pods start from.
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerImage } from "../../vocabulary.ts";
import type { Spec } from "./config.ts";

export function* datacenterImages(spec: Spec): Generator<ContainerImage> {
  const pod = spec?.podTemplateSpec?.spec;
  yield* images([
    image("cassandra", spec?.serverImage, "spec.serverImage"),
    otherImage("server-config-init", spec?.configBuilderImage, "spec.configBuilderImage"),
    otherImage("server-system-logger", spec?.systemLoggerImage, "spec.systemLoggerImage"),
  ]);
  yield* listedImages([
    { containers: pod?.containers ?? [], at: "spec.podTemplateSpec.spec.containers" },
    { containers: pod?.initContainers ?? [], at: "spec.podTemplateSpec.spec.initContainers" },
  ]);
}
