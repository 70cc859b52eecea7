// WL-11, WL-12: the images of ScyllaDB and of its manager's agent, which runs in every pod.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { image, images, joined } from "../../lib/images.ts";
import type { ContainerImage } from "../../vocabulary.ts";
import type { cluster } from "./schema.ts";

/** In two fields each; by its schema the agent is the latest without a version. */
export function* clusterImages(spec: ObjectOf<typeof cluster>["spec"]): Generator<ContainerImage> {
  const isKnown = (spec?.version ?? "") !== "";
  yield* images([
    image("scylla", isKnown ? joined(spec?.repository, spec?.version) : "", "spec.version"),
    image("scylla-manager-agent", joined(spec?.agentRepository, spec?.agentVersion), "spec.agentVersion"),
  ]);
}

interface Named {
  readonly scyllaDB?: { readonly image?: string | undefined } | undefined;
  readonly scyllaDBManagerAgent?: { readonly image?: string | undefined } | undefined;
}

export function* datacenterImages(spec: Named | undefined): Generator<ContainerImage> {
  yield* images([
    image("scylla", spec?.scyllaDB?.image, "spec.scyllaDB.image"),
    image("scylla-manager-agent", spec?.scyllaDBManagerAgent?.image, "spec.scyllaDBManagerAgent.image"),
  ]);
}
