// WL-2 to WL-5, WL-11, WL-12: the images of what runs, and those of the template that the pods start from.
import { OWN_CONTAINERS } from "../../lib/cassandra-containers.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import { listedPrivileges, sharedProcesses } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, NodeAccess } from "../../vocabulary.ts";
import type { Spec } from "./config.ts";

function listsOf(spec: Spec) {
  const pod = spec?.podTemplateSpec?.spec;
  return [
    { containers: pod?.containers ?? [], at: "spec.podTemplateSpec.spec.containers" },
    { containers: pod?.initContainers ?? [], at: "spec.podTemplateSpec.spec.initContainers" },
  ];
}

export function* datacenterImages(spec: Spec): Generator<ContainerImage> {
  yield* images([
    image("cassandra", spec?.serverImage, "spec.serverImage"),
    otherImage("server-config-init", spec?.configBuilderImage, "spec.configBuilderImage"),
    otherImage("server-system-logger", spec?.systemLoggerImage, "spec.systemLoggerImage"),
  ]);
  yield* listedImages(listsOf(spec));
}

/** WL-2 to WL-4: the containers of the template. */
export function* hardening(spec: Spec): Generator<ContainerHardening> {
  yield* listedHardening(listsOf(spec), OWN_CONTAINERS);
}

/** WL-5: what the template shares with the node; its network and its ports are KSI-5's. */
export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  yield* sharedProcesses(spec?.podTemplateSpec?.spec, "spec.podTemplateSpec.spec");
  yield* listedPrivileges(listsOf(spec));
}
