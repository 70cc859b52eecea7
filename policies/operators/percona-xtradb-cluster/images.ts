// WL-2 to WL-4, WL-11, WL-12: the images of what runs. Those of backups and of what goes before a container have a field for all.
import type { Infer } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, imageIf, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { clusterSpec } from "./schema.ts";

/** Those of the pods that the object turns on. */
export function sidecars(spec: Infer<typeof clusterSpec> | undefined) {
  const haproxy = spec?.haproxy;
  const proxysql = spec?.proxysql;
  return [
    { containers: spec?.pxc?.sidecars ?? [], at: "spec.pxc.sidecars" },
    { containers: haproxy?.enabled === true ? (haproxy.sidecars ?? []) : [], at: "spec.haproxy.sidecars" },
    { containers: proxysql?.enabled === true ? (proxysql.sidecars ?? []) : [], at: "spec.proxysql.sidecars" },
  ];
}

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const haproxy = spec?.haproxy;
  const proxysql = spec?.proxysql;
  yield* images([
    image("pxc", spec?.pxc?.image, "spec.pxc.image"),
    imageIf(haproxy?.enabled === true, "haproxy", haproxy?.image, "spec.haproxy.image"),
    imageIf(proxysql?.enabled === true, "proxysql", proxysql?.image, "spec.proxysql.image"),
    imageIf(spec?.logcollector?.enabled === true, "logs", spec?.logcollector?.image, "spec.logcollector.image"),
    imageIf(spec?.pmm?.enabled === true, "pmm-client", spec?.pmm?.image, "spec.pmm.image"),
    otherImage("of backups", spec?.backup?.image, "spec.backup.image"),
    otherImage("that goes before", spec?.initContainer?.image, "spec.initContainer.image"),
    otherImage("that goes before", spec?.initImage, "spec.initImage"),
  ]);
  yield* listedImages(sidecars(spec));
}

/** WL-2 to WL-4: the sidecars. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  yield* listedHardening(sidecars(spec), []);
}
