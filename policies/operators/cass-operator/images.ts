// WL-2 to WL-5, WL-9, WL-11, WL-12: the images of what runs and what it gets, and the template that the pods start from.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { OWN_CONTAINERS } from "../../lib/cassandra-containers.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import { listedPrivileges, sharedProcesses } from "../../lib/node-access.ts";
import { missingOf, type resources } from "../../lib/resources.ts";
import type { ContainerHardening, ContainerImage, MissingResource, NodeAccess } from "../../vocabulary.ts";
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

interface Laid {
  readonly name?: string | undefined;
  readonly resources?: Infer<typeof resources> | undefined;
}

function isSized(container: Laid): boolean {
  return container.name === "cassandra" && (container.resources?.limits !== undefined || container.resources?.requests !== undefined);
}

/** WL-9: the server's, which the template's go before if it states any (construct_podtemplatespec.go). What stands beside it has defaults. */
export function* missingResources(spec: Spec): Generator<MissingResource> {
  const laid = spec?.podTemplateSpec?.spec?.containers ?? [];
  if (!laid.some((container) => isSized(container))) {
    yield* missingOf("cassandra", spec?.resources, "spec.resources");
  }
  for (const [i, container] of laid.entries()) {
    if (isSized(container)) {
      yield* missingOf("cassandra", container.resources, say`spec.podTemplateSpec.spec.containers[${i}].resources`);
    }
  }
}
