// WL-2 to WL-4, WL-11, WL-12: the images of what runs. What goes before a container takes an image of `initContainer`, or of the older `initImage`.
import type { Infer } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { image, imageIf, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import { runsBinlogServer } from "./binlog-server.ts";
import { runsOrchestrator } from "./orchestrator.ts";
import type { binlogServer, clusterSpec } from "./schema.ts";

const BEFORE = "that goes before";

export function sidecars(spec: Infer<typeof clusterSpec> | undefined) {
  return [{ containers: spec?.mysql?.sidecars ?? [], at: "spec.mysql.sidecars" }];
}

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const backup = spec?.backup;
  const haproxy = spec?.proxy?.haproxy;
  const router = spec?.proxy?.router;
  const hasRouter = router?.enabled === true;
  const hasProxy = haproxy?.enabled === true;
  const hasOrchestrator = runsOrchestrator(spec);
  yield* images([
    image("mysql", spec?.mysql?.image, "spec.mysql.image"),
    imageIf(backup?.enabled === true, "xtrabackup", backup?.image, "spec.backup.image"),
    imageIf(hasProxy, "haproxy", haproxy?.image, "spec.proxy.haproxy.image"),
    imageIf(hasRouter, "router", router?.image, "spec.proxy.router.image"),
    imageIf(hasOrchestrator, "orchestrator", spec?.orchestrator?.image, "spec.orchestrator.image"),
    imageIf(hasOrchestrator, "pt-heartbeat", spec?.toolkit?.image, "spec.toolkit.image"),
    imageIf(runsBinlogServer(spec), "binlog-server", backup?.pitr?.binlogServer?.image, "spec.backup.pitr.binlogServer.image"),
    imageIf(spec?.pmm?.enabled === true, "pmm-client", spec?.pmm?.image, "spec.pmm.image"),
    otherImage(BEFORE, spec?.initContainer?.image, "spec.initContainer.image"),
    otherImage(BEFORE, spec?.initImage, "spec.initImage"),
    otherImage(BEFORE, spec?.mysql?.initContainer?.image, "spec.mysql.initContainer.image"),
    otherImage(BEFORE, spec?.mysql?.initImage, "spec.mysql.initImage"),
    otherImage(BEFORE, backup?.initContainer?.image, "spec.backup.initContainer.image"),
    otherImage(BEFORE, backup?.initImage, "spec.backup.initImage"),
    otherImage(BEFORE, hasProxy ? haproxy.initContainer?.image : undefined, "spec.proxy.haproxy.initContainer.image"),
    otherImage(BEFORE, hasRouter ? router.initContainer?.image : undefined, "spec.proxy.router.initContainer.image"),
    otherImage(BEFORE, hasProxy ? haproxy.initImage : undefined, "spec.proxy.haproxy.initImage"),
    otherImage(BEFORE, hasRouter ? router.initImage : undefined, "spec.proxy.router.initImage"),
    otherImage(BEFORE, hasOrchestrator ? spec?.orchestrator?.initImage : undefined, "spec.orchestrator.initImage"),
    otherImage(BEFORE, hasOrchestrator ? spec?.orchestrator?.initContainer?.image : undefined, "spec.orchestrator.initContainer.image"),
  ]);
  yield* listedImages(sidecars(spec));
}

/** The server from which a restore takes what came after a backup. */
export function* restoreImages(server: Infer<typeof binlogServer> | undefined): Generator<ContainerImage> {
  yield* images([
    imageIf(server !== undefined, "binlog-server", server?.image, "spec.pitr.backupSource.binlogServer.image"),
    otherImage(BEFORE, server?.initContainer?.image, "spec.pitr.backupSource.binlogServer.initContainer.image"),
    otherImage(BEFORE, server?.initImage, "spec.pitr.backupSource.binlogServer.initImage"),
  ]);
}

/** WL-2 to WL-4: the sidecars. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  yield* listedHardening(sidecars(spec), []);
}
