// WL-2 to WL-4, WL-11, WL-12: the images of what runs, and those of the template that the pods start from.
import { OWN_CONTAINERS } from "../../lib/cassandra-containers.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
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

/** WL-2 to WL-4: the containers of the template. */
export function* hardening(spec: Spec): Generator<ContainerHardening> {
  const pod = spec?.podTemplateSpec?.spec;
  yield* listedHardening(
    [
      { containers: pod?.containers ?? [], at: "spec.podTemplateSpec.spec.containers" },
      { containers: pod?.initContainers ?? [], at: "spec.podTemplateSpec.spec.initContainers" },
    ],
    OWN_CONTAINERS,
  );
}
