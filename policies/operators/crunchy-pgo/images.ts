// WL-2 to WL-4, WL-11, WL-12: the images of what runs. The operator has one of its own for each that is absent.
import { type ObjectOf, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { pgAdmin, postgresCluster } from "./schema.ts";

const COLLECTOR = "spec.instrumentation.image";

export function* clusterImages(spec: ObjectOf<typeof postgresCluster>["spec"]): Generator<ContainerImage> {
  const bouncer = spec?.proxy?.pgBouncer;
  yield* images([
    image("database", spec?.image, "spec.image"),
    otherImage("pgbackrest", spec?.backups?.pgbackrest?.image, "spec.backups.pgbackrest.image"),
    otherImage("pgbouncer", bouncer?.image, "spec.proxy.pgBouncer.image"),
    otherImage("exporter", spec?.monitoring?.pgmonitor?.exporter?.image, "spec.monitoring.pgmonitor.exporter.image"),
    otherImage("collector", spec?.instrumentation?.image, COLLECTOR),
    otherImage("pgadmin", spec?.userInterface?.pgAdmin?.image, "spec.userInterface.pgAdmin.image"),
  ]);
  yield* listedImages([{ containers: bouncer?.containers ?? [], at: "spec.proxy.pgBouncer.containers" }]);
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* listedImages([{ containers: instance.containers ?? [], at: say`spec.instances[${i}].containers` }]);
  }
}

export function* adminImages(spec: ObjectOf<typeof pgAdmin>["spec"]): Generator<ContainerImage> {
  yield* images([image("pgadmin", spec?.image, "spec.image"), otherImage("collector", spec?.instrumentation?.image, COLLECTOR)]);
}

/** WL-2 to WL-4: what stands beside the operator's containers. */
export function* hardening(spec: ObjectOf<typeof postgresCluster>["spec"]): Generator<ContainerHardening> {
  yield* listedHardening([{ containers: spec?.proxy?.pgBouncer?.containers ?? [], at: "spec.proxy.pgBouncer.containers" }], []);
  for (const [i, instance] of (spec?.instances ?? []).entries()) {
    yield* listedHardening([{ containers: instance.containers ?? [], at: say`spec.instances[${i}].containers` }], []);
  }
}
