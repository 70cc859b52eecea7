// WL-2 to WL-4, WL-11, WL-12: the images of what runs.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, imageIf, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

const BEFORE = "that goes before";

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const backrest = spec?.backups?.pgbackrest;
  const bouncer = spec?.proxy?.pgBouncer;
  yield* images([
    image("database", spec?.image, "spec.image"),
    otherImage("pgbackrest", backrest?.image, "spec.backups.pgbackrest.image"),
    otherImage("pgbouncer", bouncer?.image, "spec.proxy.pgBouncer.image"),
    imageIf(spec?.pmm?.enabled === true, "pmm-client", spec?.pmm?.image, "spec.pmm.image"),
    otherImage("of extensions", spec?.extensions?.image, "spec.extensions.image"),
    otherImage(BEFORE, spec?.initContainer?.image, "spec.initContainer.image"),
    otherImage(BEFORE, backrest?.initContainer?.image, "spec.backups.pgbackrest.initContainer.image"),
  ]);
  yield* listedImages([
    { containers: bouncer?.sidecars ?? [], at: "spec.proxy.pgBouncer.sidecars" },
    { containers: backrest?.repoHost?.sidecars ?? [], at: "spec.backups.pgbackrest.repoHost.sidecars" },
  ]);
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* images([otherImage(BEFORE, instance.initContainer?.image, say`spec.instances[${i}].initContainer.image`)]);
    yield* listedImages([
      { containers: instance.sidecars ?? [], at: say`spec.instances[${i}].sidecars` },
      { containers: instance.initContainers ?? [], at: say`spec.instances[${i}].initContainers` },
    ]);
  }
}

/** WL-2 to WL-4: what stands beside the operator's containers. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  yield* listedHardening(
    [
      { containers: spec?.proxy?.pgBouncer?.sidecars ?? [], at: "spec.proxy.pgBouncer.sidecars" },
      { containers: spec?.backups?.pgbackrest?.repoHost?.sidecars ?? [], at: "spec.backups.pgbackrest.repoHost.sidecars" },
    ],
    [],
  );
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* listedHardening(
      [
        { containers: instance.sidecars ?? [], at: say`spec.instances[${i}].sidecars` },
        { containers: instance.initContainers ?? [], at: say`spec.instances[${i}].initContainers` },
      ],
      [],
    );
  }
}
