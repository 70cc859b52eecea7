// WL-2 to WL-4, WL-11, WL-12: images in their parts, and those of containers that one adds.
import type { Infer } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, joined, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { clusterSpec, imageSpec } from "./schema.ts";

/** A digest goes before a tag; without a repository the operator's own counts. */
function named(given: Infer<typeof imageSpec> | undefined): string {
  const isFixed = (given?.digestHash ?? "") !== "" && (given?.repository ?? "") !== "";
  return isFixed ? `${given?.repository ?? ""}@${given?.digestHash ?? ""}` : joined(given?.repository, given?.versionTag);
}

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const rigger = spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes;
  yield* images([
    image("redis-enterprise-node", named(spec?.redisEnterpriseImageSpec), "spec.redisEnterpriseImageSpec"),
    otherImage("bootstrapper", named(spec?.bootstrapperImageSpec), "spec.bootstrapperImageSpec"),
    otherImage("services-rigger", named(spec?.redisEnterpriseServicesRiggerImageSpec), "spec.redisEnterpriseServicesRiggerImageSpec"),
    otherImage("call-home-client", named(spec?.usageMeter?.callHomeClient?.imageSpec), "spec.usageMeter.callHomeClient.imageSpec"),
  ]);
  yield* listedImages([
    { containers: spec?.sideContainersSpec ?? [], at: "spec.sideContainersSpec" },
    {
      containers: spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers ?? [],
      at: "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers",
    },
    { containers: rigger?.initContainers ?? [], at: "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers" },
  ]);
}

/** WL-2 to WL-4: containers that one adds. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  yield* listedHardening(
    [
      { containers: spec?.sideContainersSpec ?? [], at: "spec.sideContainersSpec" },
      {
        containers: spec?.redisEnterpriseAdditionalPodSpecAttributes?.initContainers ?? [],
        at: "spec.redisEnterpriseAdditionalPodSpecAttributes.initContainers",
      },
      {
        containers: spec?.servicesRiggerSpec?.servicesRiggerAdditionalPodSpecAttributes?.initContainers ?? [],
        at: "spec.servicesRiggerSpec.servicesRiggerAdditionalPodSpecAttributes.initContainers",
      },
    ],
    [],
  );
}
