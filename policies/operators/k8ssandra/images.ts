// WL-2 to WL-5, WL-11, WL-12: the images of what runs. An image in parts is of Docker Hub where they name no registry, and by its schema the latest without a tag.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { OWN_CONTAINERS } from "../../lib/cassandra-containers.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import { listedPrivileges } from "../../lib/node-access.ts";
import type { ContainerHardening, ContainerImage, NodeAccess } from "../../vocabulary.ts";
import type { containerImage } from "./schema.ts";
import type { Spec } from "./settings.ts";

function joinedParts(given: Infer<typeof containerImage> | undefined): string {
  return given === undefined ? "" : `${given.registry ?? "docker.io"}/${given.repository ?? "k8ssandra"}/${given.name ?? "image"}:${given.tag}`;
}

type Options = Pick<NonNullable<NonNullable<Spec>["cassandra"]>, "containers" | "initContainers">;

function listsOf(given: Options | undefined, at: string) {
  return [
    { containers: given?.containers ?? [], at: say`${at}.containers` },
    { containers: given?.initContainers ?? [], at: say`${at}.initContainers` },
  ];
}

export function* clusterImages(spec: Spec): Generator<ContainerImage> {
  const cassandra = spec?.cassandra;
  const reaper = spec?.reaper;
  yield* images([
    image("cassandra", cassandra?.serverImage, "spec.cassandra.serverImage"),
    otherImage("that goes before", cassandra?.perNodeConfigInitContainerImage, "spec.cassandra.perNodeConfigInitContainerImage"),
    otherImage("vector-agent", cassandra?.telemetry?.vector?.image, "spec.cassandra.telemetry.vector.image"),
    otherImage("medusa", joinedParts(spec?.medusa?.containerImage), "spec.medusa.containerImage"),
    otherImage("reaper", joinedParts(reaper?.containerImage), "spec.reaper.containerImage"),
    otherImage("reaper-schema-init", joinedParts(reaper?.initContainerImage), "spec.reaper.initContainerImage"),
    otherImage("vector-agent", reaper?.telemetry?.vector?.image, "spec.reaper.telemetry.vector.image"),
  ]);
  yield* listedImages(listsOf(cassandra, "spec.cassandra"));
  for (const [i, datacenter] of (cassandra?.datacenters ?? []).entries()) {
    const at = say`spec.cassandra.datacenters[${i}]`;
    yield* images([
      otherImage("cassandra", datacenter.serverImage, say`${at}.serverImage`),
      otherImage("that goes before", datacenter.perNodeConfigInitContainerImage, say`${at}.perNodeConfigInitContainerImage`),
      otherImage("vector-agent", datacenter.telemetry?.vector?.image, say`${at}.telemetry.vector.image`),
    ]);
    yield* listedImages(listsOf(datacenter, at));
  }
}

/** WL-2 to WL-4: containers that are added, or laid over those of cass-operator. */
export function* hardening(spec: Spec): Generator<ContainerHardening> {
  const cassandra = spec?.cassandra;
  yield* listedHardening(listsOf(cassandra, "spec.cassandra"), OWN_CONTAINERS);
  for (const [i, datacenter] of (cassandra?.datacenters ?? []).entries()) {
    yield* listedHardening(listsOf(datacenter, say`spec.cassandra.datacenters[${i}]`), OWN_CONTAINERS);
  }
}

/** WL-5: which of them are privileged; the network and the ports of the node are KSI-5's. */
export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  const cassandra = spec?.cassandra;
  yield* listedPrivileges(listsOf(cassandra, "spec.cassandra"));
  for (const [i, datacenter] of (cassandra?.datacenters ?? []).entries()) {
    yield* listedPrivileges(listsOf(datacenter, say`spec.cassandra.datacenters[${i}]`));
  }
}
